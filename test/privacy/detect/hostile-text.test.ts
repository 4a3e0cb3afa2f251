import { expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { embeddedDetector } from '../../../src/privacy/detect/embedded.ts'

/** Most milliseconds for 64 KB; the bar of 150 ms is for a quiet machine, tests share theirs. */
const most = 1_500
const size = 64 * 1024

const pieces: readonly string[] = [
  '1',
  '1 ',
  '1.',
  '12-',
  'a',
  'a ',
  'a.',
  'a@',
  '@',
  'a@a.',
  '. ',
  '(',
  '+',
  '0 0',
  '::',
  'a:',
  '-',
  '_',
  ' ',
  '\n',
  '\u0301',
  'e\u0301',
  '\u200b',
  '👩‍👩‍👧',
  'rua ',
  'rua a ',
  'via 1, ',
  'c/ ',
  'cpf ',
  'cpf 1 ',
  'senha ',
  'senha é ',
  'password is ',
  'login ',
  'pedido 1 ',
  'um dois ',
  'ponto ',
  'arroba ',
  'a arroba b ponto ',
  'ana ',
  'Ana ',
  'Ana de ',
  'my name is ',
  'sou ',
  'nasci ',
  'nasci 1/',
  'iban ',
  'it60',
  'AAAAAA',
  "d'",
  "'",
  '1 street ',
  'a street ',
  'address: ',
  'mrn-',
  'x%40',
  'aaaa%40',
  'sk-',
  'eyJ',
  '20126 Milano ',
  '[CPF_1]',
  'п',
  '１',
]

test.each(pieces)('64 KB of %j are read in time', async (piece) => {
  const text = new RawText(piece.repeat(Math.ceil(size / piece.length)).slice(0, size))
  const start = performance.now()
  await embeddedDetector.detect(text, { locale: null, country: null })
  expect(performance.now() - start).toBeLessThan(most)
})
