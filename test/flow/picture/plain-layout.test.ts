import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutPlainly } from '../../../src/flow/picture/plain-layout.ts'
import { anyPicture, overlaps, pictureWith } from './drawn-flows.ts'

test('no two boxes of a plain picture overlap, and every way has a line', () => {
  fc.assert(
    fc.property(anyPicture(40), (picture) => {
      const placed = layOutPlainly(picture)
      expect(overlaps(placed)).toEqual([])
      expect(placed.boxes.map(({ box }) => box.id).sort()).toEqual(picture.boxes.map(({ id }) => id).sort())
      expect(placed.ways).toHaveLength(picture.ways.length)
      for (const { place } of placed.boxes) {
        expect(place.x).toBeGreaterThanOrEqual(0)
        expect(place.x + place.width).toBeLessThanOrEqual(placed.width)
        expect(place.y + place.height).toBeLessThanOrEqual(placed.height)
      }
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['in a row', (at: number) => [at, at + 1, ''] as const],
  ['all beside each other', (at: number) => [0, at, ''] as const],
])('10,000 steps %s are placed within the two seconds of a check', (_, way) => {
  const pairs = Array.from({ length: 10_000 }, (_, at) => way(at))
  const picture = pictureWith(10_000, pairs)
  const before = process.cpuUsage()
  const placed = layOutPlainly(picture)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
  expect(placed.boxes).toHaveLength(10_001)
})
