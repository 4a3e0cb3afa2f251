import { expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { embeddedDetector } from '../../../src/privacy/detect/embedded.ts'

/** A message as it is left, every hidden stretch as one bar. */
async function left(text: string): Promise<string> {
  const found = await embeddedDetector.detect(new RawText(text), { locale: null, country: null })
  return [...text]
    .map((unit, at) => (found.some(({ start, end }) => start <= at && at < end) ? '▮' : unit))
    .join('')
    .replace(/▮+/g, '▮')
}

test.each([
  ['deixa na rua das Acácias 40, casa dos fundos, portão verde', 'deixa na ▮'],
  ['entregar en Sagunto 18 pta 10', 'entregar en ▮'],
  ['abito in via Garibaldi 12, scala B, terzo piano', 'abito in ▮'],
  ['deliver to 17 Larkfield Close, opposite the chapel', 'deliver to ▮'],
])('an address is hidden with the door, floor and landmarks after it: %s', async (text, expected) => {
  expect(await left(text)).toBe(expected)
})

test.each([
  ['sou Fernanda Kowalczyk-Prates', 'sou ▮'],
  ['meu nome é Evandro L. Sampaio Góes', 'meu nome é ▮'],
])('a name is hidden with its other half: %s', async (text, expected) => {
  expect(await left(text)).toBe(expected)
})

test.each([
  'tem o perfume Carolina Herrera 212?',
  'a camisa do Neymar infantil tem no tamanho 8?',
  'o 0800 727 4410 é de vocês mesmo?',
  'esse boleto é de vcs? 34191.79001 01043.510047 91020.150008 5 97020000018990',
  'atualizei pra versão 10.4.2.1 e caiu',
  '7891000315507',
])('what the public knows and what belongs to companies and things stays: %s', async (text) => {
  expect(await left(text)).toBe(text)
})
