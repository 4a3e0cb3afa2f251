import { expect, test } from 'vitest'
import { placeIn } from '../../src/console/flow-map/map-place.ts'
import { mapWith, stepWith } from './made-up-map.ts'

const map = mapWith('visit', [stepWith('day'), { ...stepWith('gone'), kind: 'missing' }])
const at = (rest: readonly string[], search = '') =>
  placeIn(map, { page: 'flowMap', rest, search: new URLSearchParams(search) })

test('an address leads to a flow, a step and an overlay', () => {
  const { flow, step, overlay, isLost } = at(['visit'], 'step=day&show=left')
  expect([flow?.flow, step?.name, overlay, isLost]).toEqual(['visit', 'day', 'left', false])
  expect(at([]).flow?.flow).toBe('visit')
  expect(at([]).isLost).toBe(false)
})

test('what the files do not have is said, and the rest is shown', () => {
  expect(at(['nowhere']).flow?.flow).toBe('visit')
  expect(at(['nowhere']).isLost).toBe(true)
  for (const step of ['gone', 'end', '']) {
    expect(at(['visit'], `step=${step}`).step).toBeNull()
    expect(at(['visit'], `step=${step}`).isLost).toBe(true)
  }
  expect(at(['visit'], 'show=nothing').overlay).toBe('none')
})

test('a map without flows is no fault', () => {
  const place = placeIn({ ...map, flows: [] }, { page: 'flowMap', rest: [], search: new URLSearchParams() })
  expect([place.flow, place.step]).toEqual([null, null])
})
