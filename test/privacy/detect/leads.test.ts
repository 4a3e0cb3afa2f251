import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nationalLabels } from '../../../src/privacy/detect/countries.ts'
import { firstWords } from '../../../src/privacy/detect/first-words.ts'
import { leadIndex, leadMatches } from '../../../src/privacy/detect/lead-index.ts'
import { leadsOf } from '../../../src/privacy/detect/leads.ts'
import { phoneLabels } from '../../../src/privacy/detect/phone.ts'
import { tokensOf } from '../../../src/privacy/detect/sequence/tokens.ts'
import { viewOf } from '../../../src/privacy/detect/view.ts'

test.each([
  ['(?<![a-z])(?:cpf|c\\.p\\.f)s?', ['cpf', 'c.p']],
  ['rg', ['rg']],
  ['(?:meu|mi) numero', ['meu', 'mi ']],
  ['ab?c{2,}', ['abc', 'acc']],
  ['[xy]-?z*', ['x', 'x-', 'xz', 'xzz', 'x-z', 'y', 'y-', 'yz', 'yzz', 'y-z']],
  ['n\\.? ?[^a]', ['n', 'n.', 'n ', 'n. ']],
  ['(?:é|a)b', ['\x7fb', 'ab']],
])('%s begins with these', (source, leads) => {
  expect([...leadsOf(source)].sort()).toEqual([...leads.map((lead) => lead.slice(0, 3))].sort())
})

test.each([
  ['(?<![a-z])(?:cpf|c\\.p\\.f)s?(?![a-z])', ['cpf', 'cpfs', 'c']],
  ['(?:meu|mi) numero', ['meu', 'mi']],
  ['(?:my |the )?card(?: no)?', ['my', 'the', 'card']],
  ['pla[ct]a[s]{0,2}', ['placa', 'placas', 'placass', 'plata', 'platas', 'platass']],
])('a match of %s begins with one of these words', (source, words) => {
  expect([...(firstWords(source)?.words ?? [])].sort()).toEqual([...words].sort())
})

test('words without end are told by their first three letters', () => {
  expect(firstWords('(?:senh\\w+|pin|cod\\w*)')).toEqual({
    words: new Set(['pin']),
    prefixes: new Set(['sen', 'cod']),
  })
})

test.each(['se\\w+', '[a-z]{3,9} numero', '.x'])(
  'the words that %s begins with cannot be listed',
  (source) => {
    expect(firstWords(source)).toBeNull()
  },
)

const patterns = [
  ...[...nationalLabels, ...phoneLabels].map(({ words }) => words),
  // Words that cannot be listed, and beginnings that are no words.
  /(?<![a-z\d])(?:verific\w+|2fa|4 cifre|#id|cod\w*)(?![a-z])/g,
]
const index = leadIndex(patterns)

test('a look through the text for all patterns finds what each finds by itself', () => {
  const pieces = fc.constantFrom(
    ...['verificacao', '2fa', '4 cifre', '#id', 'cod', 'codigo'],
    ...['cpf', 'c.p.f.', 'meu numero e', 'codice fiscale', 'cf', 'dni/nif', 'cartao do sus', 'zip codes'],
    ...['account number', 'to account no.', 'a/c', 'tel.', 'whatsapp', 'n. conto', 'cc', '1 cc', 'ag', 'nº'],
    ...[
      'x',
      ' ',
      ' ',
      ' ',
      '\n',
      '.',
      '@',
      '_',
      '7',
      '的',
      '😀',
      '-',
      "d'",
      'carta ',
      'numero',
      'conta-corrente',
    ],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const view = viewOf(parts.join(''))
      const text = view.folded
      const each = patterns.flatMap((pattern, number) =>
        [...text.matchAll(pattern)].map((match) => ({
          number,
          start: match.index,
          end: match.index + match[0].length,
        })),
      )
      const together = leadMatches(index, text, tokensOf(view))
      expect([...together].sort((a, b) => a.number - b.number)).toEqual(each)
    }),
    { numRuns: 200 },
  )
})

test('matches that reach beyond the part looked at are left out', () => {
  const found = leadMatches(index, 'meu cpf', tokensOf(viewOf('meu cpf')), { start: 0, end: 6 })
  expect(found).toEqual([])
})
