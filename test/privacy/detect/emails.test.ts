import { expect, test } from 'vitest'
import { foundByRules } from './found-by-rules.ts'

const addresses: readonly (readonly [text: string, value: string])[] = [
  ['manda pra lia.prado@icloud,com por favor', 'lia.prado@icloud,com'],
  ['bills@oakandsons,co.uk', 'bills@oakandsons,co.uk'],
  ['z.wolska@poczta,pl is mine', 'z.wolska@poczta,pl'],
  ['it is t hanley dash 4 at yahoo dot com', 't hanley dash 4 at yahoo dot com'],
  ['try nora (dot) kee @ gmail (dot) com', 'nora (dot) kee @ gmail (dot) com'],
  ['resend to tomreid 07 @ gmail . com', 'tomreid 07 @ gmail . com'],
  ['é rita underline sol quarenta e dois arroba gmail', 'rita underline sol quarenta e dois arroba gmail'],
  [
    'zeta trattino basso rossi settantuno chiocciola libero punto it',
    'zeta trattino basso rossi settantuno chiocciola libero punto it',
  ],
  ['anna punto de rossi chiocciola gmail punto com', 'anna punto de rossi chiocciola gmail punto com'],
  ['talleresmola\n@telefonica.net', 'talleresmola\n@telefonica.net'],
  ['paolo.gatti@studio-\ngattibassi.it', 'paolo.gatti@studio-\ngattibassi.it'],
]

test.each(addresses)('%j holds an e-mail address', (text, value) => {
  expect(foundByRules(text)).toEqual([['EMAIL', value]])
})

test('an address of the instant payments of India has no ending', () => {
  expect(foundByRules('refund to asha.r20@okaxis')).toEqual([['ACCOUNT', 'asha.r20@okaxis']])
})

test('a sentence goes on after an address', () => {
  expect(foundByRules('escreve pra ana@uol.com, obrigada')).toEqual([['EMAIL', 'ana@uol.com']])
})
