import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundByRules } from './found-by-rules.ts'
import { type Draw, type PersonalNumber, personalNumbers, write } from './personal-numbers.ts'

/** Where a number stands beside its word (`W`), and where alone. */
const beside = [
  'W V',
  'W: V',
  'W=V',
  'W #V',
  'W n. V',
  'W é V',
  '(W V)',
  'W\nV',
  '*W*: V',
  'W 👉V',
  'V (W)',
  'V is my W',
]
const alone = ['V', '(V)', '"V"', '*V*', '_V_', '«V»', 'V.', 'V…', 'V?', '- V', '👉V', 'V👍']

/** What people write around it (`X`): other numbers, of orders, prices, days, versions and lines of companies. */
const contexts = [
  'X',
  'X obrigado',
  'oi, X 2 unidades',
  'X 20 euro',
  'R$ 35,90 X',
  'X 14:30',
  '12/05/2026 X',
  '[22/11/2026 20:15] X',
  'versão 2.4.1 X',
  'X v2.4.1',
  'X 0800 123 4567',
  '800 123 456 X',
  'pedido 1042 X',
  'ordine n. 12 X',
  'order #5567, X',
  'fattura 12/2026 X',
  'tracking 1Z999AA10123456784 X',
  'barcode 5901234123457 X',
  'X ean 5901234123457',
  'sku AB-1234 X tam 42',
  'ap 34 X',
  'X, 10',
  '1234\nX\n10',
  'X ore pasti',
  'X l',
  '👍 X',
]

const anyDraw = fc.infiniteStream(fc.nat(2 ** 30)).map((numbers): Draw => {
  return (below) => Number(numbers.next().value) % below
})

/** Whether a value is masked from its first to its last sign. */
const isWhole = (text: string, value: string): boolean =>
  foundByRules(text).some(([, stretch]) => stretch.includes(value))

const sets: readonly (readonly [string, readonly PersonalNumber[], readonly string[]])[] = [
  ['beside its word', personalNumbers, beside],
  ['with the right check digits alone', personalNumbers.filter(({ isKnownAlone }) => isKnownAlone), alone],
]

test.each(sets)('a number %s is masked whole whatever stands around it', (_where, numbers, places) => {
  fc.assert(
    fc.property(
      anyDraw,
      fc.constantFrom(...numbers),
      fc.constantFrom(...places),
      fc.constantFrom(...contexts),
      (draw, { make, writings, words }, place, context) => {
        const value = write(make(draw), writings[draw(writings.length)] ?? '')
        const word = words[draw(words.length)] ?? ''
        const [before = '', after = ''] = place.split('V').map((part) => part.replace('W', () => word))
        const text = context.replace('X', () => `${before}${value}${after}`)
        expect(isWhole(text, value), text).toBe(true)
      },
    ),
    { numRuns: 200, seed: 1042 },
  )
})

test.each([
  ['invoice 73625213000182 is my CNPJ', '73625213000182'],
  ['fattura 70801922852 é meu CPF', '70801922852'],
  ['pedido 70801922852 es mi dni', '70801922852'],
  ['ordine n. 12 608922864 (ssn)', '608922864'],
  ['versão 2.4.1 342628420 (RG)', '342628420'],
  ['sku AB-1234 36 143 001 3 (rg) tam 42', '36 143 001 3'],
  ['800 123 456 (429 944 1052)', '429 944 1052'],
  ['barcode 5901234123457 3640 391813 0125', '3640 391813 0125'],
])('%s: whoever says that it is theirs is believed', (text, value) => {
  expect(isWhole(text, value)).toBe(true)
})

test('a version behind the word of a document is no document', () => {
  expect(foundByRules('o app do dni v2.4.1 trava')).toEqual([])
})

test.each(contexts.map((context) => context.replace('X', 'ok')))(
  '%j holds no document, card or account',
  (text) => {
    // Whether a date and a time are a telephone is for the model to say.
    expect(foundByRules(text).filter(([kind]) => kind !== 'PHONE')).toEqual([])
  },
)
