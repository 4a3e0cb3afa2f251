import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serviceRequest } from '../../../src/adapter/services/service-request.ts'
import { locationPoint } from '../../../src/adapter/whatsapp/flatten-words.ts'
import { readServices } from '../../../src/flow/parse/services-file.ts'
import { readYaml } from '../../../src/flow/parse/yaml-file.ts'
import { RawText } from '../../../src/message/raw-text.ts'

const pointOf = (latitude: unknown, longitude: unknown): string | null => {
  const point = locationPoint({ latitude, longitude })
  return point && RawText.reveal(point)
}

describe('where a place is', () => {
  test.each([
    [-23.5614, -46.6559, '-23.5614,-46.6559'],
    ['-23.5614', '-46.6559', '-23.5614,-46.6559'],
    [0, -0, '0,0'],
    [1e-9, 12.123456789, '0,12.123457'],
    [90, 180, '90,180'],
    [90.1, 0, null],
    [0, -181, null],
    [Number.NaN, 0, null],
    ['norte', 'sul', null],
    [' ', '1', null],
    [undefined, 1, null],
    [{}, [], null],
  ])('%s and %s is %s', (latitude, longitude, point) => {
    expect(pointOf(latitude, longitude)).toBe(point)
  })

  test('is what a service that takes places is given, wherever on the globe it is', () => {
    const file = `shop:
  at: https://shop.example
  operations:
    places.near: { get: /near, with: { at: location } }
`
    const near = readServices(readYaml('flows/services.yaml', file, false).yaml).part?.get('places.near')
    if (!near) throw new Error('no such operation')
    const asked = (at: string) =>
      serviceRequest(near, 'https://shop.example', { at })?.url.searchParams.get('at')
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          const point = pointOf(latitude, longitude) ?? ''
          expect(asked(point)).toBe(point)
          const [north = '', east = ''] = point.split(',')
          expect(Number(north)).toBeCloseTo(latitude, 5)
          expect(Number(east)).toBeCloseTo(longitude, 5)
        },
      ),
    )
    for (const words of ['Rua do Pavio, 7', '1,2,3', '1;2', '1e5,2', '', ' 1,2'])
      expect(asked(words)).toBeUndefined()
  })
})
