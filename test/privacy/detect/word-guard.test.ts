// Alone: only so many patterns are guarded in one process.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nationalLabels } from '../../../src/privacy/detect/countries.ts'
import { guardOf, mayHold, startsIn } from '../../../src/privacy/detect/word-guard.ts'
import { sampleOf } from '../pattern-sample.ts'

const patterns = [
  /(?<![a-z])(?:senhas?|pass(?:word)?|pin)(?![a-z])/g,
  /(?<=(?<![a-z])cep[^\d\n]{0,40})\d{5}/g,
  /(?<![a-z\d])(?:rua|av[.,/]?|p[oº])(?=[\s,\d])/g,
  / (?:street|road)(?![a-z])/g,
  /(?<![a-z])(?:ref|nf-e)[ :]|#[a-z]{0,4}-\d+/g,
  ...nationalLabels.map(({ words }) => words),
].filter((pattern) => guardOf(pattern) >= 0)
const guards = patterns.map((pattern) => guardOf(pattern))

test('a guard is met in every text that its patterns match', () => {
  expect(guards.length).toBeGreaterThan(20)
  const around = fc.constantFrom('', ' ', 'a', 'é', '9', '\n', 'o meu ', '(', '😀', 'ce')
  fc.assert(
    fc.property(
      fc.nat(patterns.length - 1),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999 })),
      around,
      around,
      (number, chances, before, after) => {
        const pattern = patterns[number] as RegExp
        const sample = sampleOf(pattern.source, () => chances.next().value as number)
        const text = before + sample + after
        if (text.search(pattern) < 0) return
        expect(mayHold(startsIn(text, 0, text.length), guards[number] as number)).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})

test.each([
  ['minha senha', true],
  ['uma resenha', false],
  ['o senhor', true],
  ['os pinos', true],
  ['spin', false],
  ['', false],
])('in %j a guard of passwords is met: %s', (text, isMet) => {
  expect(mayHold(startsIn(text, 0, text.length), guards[0] as number)).toBe(isMet)
})

test.each([
  ['a pattern that may begin within a word', /cart|card/g],
  ['a pattern of digits', /(?<![a-z\d])\d{3}/g],
  ['a pattern of any word', /(?<![a-z])[a-z]{3,20} \d/g],
])('%s is looked for in every text', (_, pattern) => {
  expect(mayHold(startsIn('', 0, 0), guardOf(pattern))).toBe(true)
})

test('a guard added after a text was read is taken for met', () => {
  const starts = startsIn('ciao', 0, 4)
  expect(mayHold(starts, guardOf(/(?<![a-z])arrivederci/g))).toBe(true)
})
