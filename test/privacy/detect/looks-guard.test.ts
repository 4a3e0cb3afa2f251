// Alone: only so many patterns are guarded in one process.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nationalShapes } from '../../../src/privacy/detect/countries.ts'
import { looksGuardOf, looksIn, mayLook } from '../../../src/privacy/detect/looks-guard.ts'
import { paymentShapes } from '../../../src/privacy/detect/payment.ts'
import { sampleOf } from '../pattern-sample.ts'

const guarded = [...nationalShapes, ...paymentShapes]
  .map(({ pattern }) => ({ pattern, guard: looksGuardOf(pattern) }))
  .filter(({ guard }) => guard >= 0)

test('the looks of a pattern are met in every text that it matches', () => {
  expect(guarded.length).toBeGreaterThan(30)
  const around = fc.constantFrom('', ' ', 'a', 'é', '9', '\n', 'o meu ', '(', '😀', '12 ', 'ab-')
  fc.assert(
    fc.property(
      fc.constantFrom(...guarded),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999 })),
      around,
      around,
      ({ pattern, guard }, chances, before, after) => {
        const text = before + sampleOf(pattern.source, () => chances.next().value as number) + after
        if (text.search(pattern) < 0) return
        expect(mayLook(looksIn(text, 0, text.length), guard)).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})

const plate = looksGuardOf(/(?<![a-z\d-])[a-z]{2} ?\d{3} ?[a-z]{2}(?![a-z\d])/g)

test.each([
  ['a placa é ab 123 cd', true],
  ['ab123cd', true],
  ['o pedido 123 da ana', false],
  ['às 10 h', false],
  ['xab 123 cd', false],
  ['', false],
])('in %j something looks like a plate: %s', (text, isMet) => {
  expect(mayLook(looksIn(text, 0, text.length), plate)).toBe(isMet)
})

test.each([
  ['a pattern that may begin within a word', /\d{3}-\d{3}/g],
  ['a pattern with another beginning', /(?<![a-z\d])\d{9}|#\d{3}/g],
])('%s is looked for in every text', (_, pattern) => {
  expect(mayLook(looksIn('', 0, 0), looksGuardOf(pattern))).toBe(true)
})

test('a guard added after a text was read is taken for met', () => {
  const looks = looksIn('ciao', 0, 4)
  expect(mayLook(looks, looksGuardOf(/(?<![a-z\d])\d{2}z\d{2}/g))).toBe(true)
})
