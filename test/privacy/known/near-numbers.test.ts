import { expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { viewOf } from '../../../src/privacy/detect/view.ts'
import type { FindingKind } from '../../../src/privacy/finding.ts'
import { findKnown, indexKnown } from '../../../src/privacy/known-values.ts'

function found(kind: FindingKind, value: string, text: string): string[] {
  const index = indexKnown([{ kind, value: new RawText(value) }])
  return findKnown(index, viewOf(text)).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['BANK_ACCOUNT', '31770-4', 'no sistema está 31770-2', '31770-2'],
  ['SECRET', 'K2298', 'digo, K2289', 'K2289'],
  ['PLATE', 'ZQX-4410', 'não acho a ZQX-4401', 'ZQX-4401'],
  ['PHONE', '0491 570 318', 'is it the mobile finishing 318?', '318'],
  ['PHONE', '11 98122 7043', 'o celular com final 43', '43'],
  ['ADDRESS', 'larkspur', '88 Larkspur, is that right?', '88 Larkspur'],
  ['ADDRESS', 'Privada Orquilla 12', 'Orquilla 21, está al revés', 'Orquilla 21'],
  ['ADDRESS', 'via Ardenza', 'in arrivo in via ardenza, 22', 'via ardenza, 22'],
] as const)('%s %s: "%s" holds "%s"', (kind, value, text, expected) => {
  expect(found(kind, value, text)).toContain(expected)
})

test.each([
  ['SECRET', '4417', 'o pedido 4418'],
  ['OTHER', 'LA-4471', 'e o LA-4472?'],
  ['PHONE', '0491 570 318', 'order 318 has shipped'],
  ['BANK_ACCOUNT', '31770-4', 'a caixa 317704 2 e a 31-7702'],
] as const)('%s %s is not in "%s"', (kind, value, text) => {
  expect(found(kind, value, text).filter((one) => !/317704/.test(one))).toEqual([])
})
