import { describe, expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { embeddedDetector } from '../../../src/privacy/detect/embedded.ts'
import type { FindingKind } from '../../../src/privacy/finding.ts'
import { mergeFindings } from '../../../src/privacy/merge-findings.ts'

/** A message, the kind that is found in it and the stretch it covers. */
type Case = readonly [text: string, kind: FindingKind, value: string]

const cases: readonly Case[] = [
  ['529.982.247-25', 'CPF', '529.982.247-25'],
  ['５２９.９８２.２４７-２５', 'CPF', '５２９.９８２.２４７-２５'],
  ['5\u200b2998224725', 'CPF', '5\u200b2998224725'],
  ['cpf 5️⃣2️⃣9️⃣98224725', 'CPF', '5️⃣2️⃣9️⃣98224725'],
  ['12.ABC.345/01DE-35', 'CNPJ', '12.ABC.345/01DE-35'],
  ['cnpj 12ABC34501DE35', 'CNPJ', '12ABC34501DE35'],
  ['CNH 02650306461', 'CNH', '02650306461'],
  ['pis 12012345678', 'PIS', '12012345678'],
  ['RSSMRA85T10A562S', 'CODICE_FISCALE', 'RSSMRA85T10A562S'],
  ['omocodia RSSMRA85T10A56NH', 'CODICE_FISCALE', 'RSSMRA85T10A56NH'],
  ['partita iva 00743110157', 'PARTITA_IVA', '00743110157'],
  ['12345678Z', 'DNI', '12345678Z'],
  ['X1234567L', 'NIE', 'X1234567L'],
  ['ssn 078-05-1120', 'SSN', '078-05-1120'],
  ['AB123456C', 'NINO', 'AB123456C'],
  ['4242 4242 4242 4242', 'CARD', '4242 4242 4242 4242'],
  ['order 5567 6011 2465 0697 3299', 'CARD', '5567 6011 2465 0697 3299'],
  ['IT60X0542811101000000123456', 'IBAN', 'IT60X0542811101000000123456'],
  ['GB82 WEST 1234 5698 7654 32', 'IBAN', 'GB82 WEST 1234 5698 7654 32'],
  ['de 203.0.113.9 ontem', 'IP', '203.0.113.9'],
  ['2001:db8::8a2e:370:7334', 'IP', '2001:db8::8a2e:370:7334'],
  ['ana.lima@example.org', 'EMAIL', 'ana.lima@example.org'],
  ['аnа.lima@example.org', 'EMAIL', 'аnа.lima@example.org'],
  ['5521988887766', 'PHONE', '5521988887766'],
  ['+39 347 1234567', 'PHONE', '+39 347 1234567'],
  ['cep 01310-100', 'POSTCODE', '01310-100'],
]

/** Said beside its word, a value with a wrong check digit is masked still. */
const wrong: readonly Case[] = [
  ['cpf 529.982.247-26', 'CPF', '529.982.247-26'],
  ['dni 12345678A', 'DNI', '12345678A'],
  ['codice fiscale RSSMRA85T10A562X', 'CODICE_FISCALE', 'RSSMRA85T10A562X'],
  ['iban IT00X0542811101000000123456', 'IBAN', 'IT00X0542811101000000123456'],
  ['card 4242 4242 4242 4241', 'CARD', '4242 4242 4242 4241'],
  ['nhs 943 476 5918', 'NHS', '943 476 5918'],
  ['id no 5901237123457', 'ID_NUMBER', '5901237123457'],
  ['PPT NK4471820', 'PASSPORT', 'NK4471820'],
  ['o carro é QWT-4410', 'PLATE', 'QWT-4410'],
  ["la carta finisce con 7719 l'ho persa", 'CARD', '7719'],
  ['0934 / 17745-6', 'BANK_ACCOUNT', '0934 / 17745-6'],
]

/** Numbers of the business, not of a person. */
const business: readonly string[] = [
  'pedido 52998224725',
  'order 4155550132',
  'ordine n. 3471234567',
  'rastreio BR123456785BR',
  'tracking 1Z999AA10123456784',
  'código de barras 7891234567895',
  'protocolo 20261120998877',
  'R$ 12.345.678,90',
  '1500000 reais',
  'modelo 2019',
  '3 x 250 ml',
  'protocolo 2031/4417720-9',
  'firmware 2.4.11',
  'prot. 0031177/2031',
  'rif. 66120457',
  'lotto 24K, scad 03/33, barcode 5901234123457',
  'pedido QWT-4410',
  'codice tributo 1040',
  '1Z 99A A10 12 3456 7841',
]

async function detected(text: string) {
  const findings = await embeddedDetector.detect(new RawText(text), { locale: null, country: null })
  return mergeFindings(findings).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('kinds of personal data', () => {
  test.each([...cases, ...wrong])('%s holds a %s', async (text, kind, value) => {
    expect(await detected(text)).toEqual([[kind, value]])
  })

  test.each(business)('%s holds nothing personal', async (text) => {
    expect(await detected(text)).toEqual([])
  })
})
