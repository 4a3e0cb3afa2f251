import { expect, test } from 'vitest'
import { isPlaceBetween } from '../../src/privacy/answer-places.ts'
import { joinPlaces } from '../../src/privacy/merge-findings.ts'

const written = 'vicolo Orbo 3, rione Spina, 00199'
const found = [
  { kind: 'ADDRESS', start: 0, end: 13, confidence: 1 },
  { kind: 'POSTCODE', start: 28, end: 33, confidence: 1 },
] as const

test('an address goes on over the part of it before its postcode', () => {
  expect(joinPlaces(found, written, isPlaceBetween)[0]).toMatchObject({ start: 0, end: 26 })
})

test.each([', and my order is ', '. ', ' and ', ', thanks a lot and '])(
  '"%s" is no part of an address',
  (words) => {
    expect(isPlaceBetween(words)).toBe(false)
  },
)
