import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gap, maskedIn } from './align.ts'
import { withFigures } from './figures-text.ts'

test.each([
  ['oi Ana, tudo bem?', `oi ${gap}, tudo bem?`, [[3, 6]]],
  ['Ana', gap, [[0, 3]]],
  [
    'Ana e Ivo',
    `${gap} e ${gap}`,
    [
      [0, 3],
      [6, 9],
    ],
  ],
  ['nada aqui', 'nada aqui', []],
  ['tel 55 55 55', `tel ${gap} 55`, [[4, 9]]],
])('%j masked as %j', (text, masked, stretches) => {
  expect(maskedIn(text, masked)).toEqual(stretches.map(([start, end]) => ({ start, end })))
})

test('words that were changed without being masked are noticed', () => {
  expect(maskedIn('oi Ana', `olá ${gap}`)).toBeNull()
  expect(maskedIn('oi Ana', 'oi Iva')).toBeNull()
})

test('what was masked is found again, so that the same words are left', () => {
  const piece = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 }), fc.boolean())
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.map(([words]) => words).join('')
      const hide = (words: string, hidden: boolean) => (hidden && words !== '' ? gap : words)
      const masked = pieces.map(([words, hidden]) => hide(words, hidden)).join('')
      const found = maskedIn(text, masked)
      if (!found) return false
      const again = [...found]
        .reverse()
        .reduce((left, { start, end }) => left.slice(0, start) + gap + left.slice(end), text)
      return again === masked.replace(new RegExp(`${gap}+`, 'g'), gap)
    }),
    { numRuns: 200 },
  )
})

test('the page of figures has the place they are written to', () => {
  const page = readFileSync('docs/anonymizer.md', 'utf8')
  expect(withFigures(page, 'figures\n')).toContain('-->\n\nfigures\n<!-- end of figures -->')
  expect(() => withFigures('# Sigilo', '')).toThrow('lacks')
})
