import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nationalShapes } from '../../../src/privacy/detect/countries.ts'
import { leastWord } from '../../../src/privacy/detect/least-word.ts'
import { paymentShapes } from '../../../src/privacy/detect/payment.ts'
import { measureZone } from '../../../src/privacy/detect/zone-measures.ts'
import { sampleOf } from '../pattern-sample.ts'

test.each([
  [/[a-z]{4}0[a-z\d]{6}(?![a-z])/, 11],
  [/\d{3}[ .]?\d{4}/, 4],
  [/[a-z]?\d{2}/, 2],
  [/(?:[a-z]{2}\d|\d{5})-\d/, 3],
  [/(?:abc)?\d/, 1],
  [/[^\d]\D.{3}/, 0],
  [/[a-z&]{4}\d{2}/, 2],
])('what %s matches has a word of %i letters and digits', (pattern, least) => {
  expect(leastWord(pattern)).toBe(least)
})

test('no shape matches a text whose words are shorter than was worked out for it', () => {
  const shapes = [...nationalShapes, ...paymentShapes]
  fc.assert(
    fc.property(
      fc.constantFrom(...shapes),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999 })),
      (shape, chances) => {
        const text = sampleOf(shape.pattern.source, () => chances.next().value as number)
        for (const [match] of text.matchAll(shape.pattern))
          expect(measureZone(match, 0, match.length).longest).toBeGreaterThanOrEqual(leastWord(shape.pattern))
      },
    ),
    { numRuns: 200 },
  )
})
