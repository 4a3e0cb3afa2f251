import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import type { FindingKind } from '../../../src/privacy/finding.ts'
import { indexForGuard } from '../../../src/privacy/guard/guard-index.ts'

const known = (kind: FindingKind, value: string) => ({ kind, value: new RawText(value) })
const index = indexForGuard([
  known('NAME', 'Zulmira de Sá Peçanha'),
  known('PHONE', '5511987650123'),
  known('EMAIL', 'zulmira.pecanha@example.org'),
  known('BIRTH_DATE', '07/03/1981'),
  known('ADDRESS', 'Rua das Palmeiras Douradas, 1180'),
])
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64url')
const hex = (text: string) => Buffer.from(text).toString('hex')
const stretches = (text: string) => index.findIn(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['as it is', 'Zulmira de Sá Peçanha', 'Zulmira de Sá Peçanha'],
  ['without accents', 'peço a zulmira de sa pecanha', 'zulmira de sa pecanha'],
  ['with marks of their own', 'Peça\u0303nha Pec\u0327anha', 'Pec\u0327anha'],
  ['with what cannot be seen', 'Zul\u200bmira', 'Zul\u200bmira'],
  ['in letters that look alike', 'Zulmirа', 'Zulmirа'],
  ['behind pictures', '😀😀 Zulmira ❤️', 'Zulmira'],
  ['reversed', 'PEÇANHA, ZULMIRA', 'PEÇANHA, ZULMIRA'],
  ['in one word', 'user_zulmirapecanha', 'zulmirapecanha'],
  ['with country and without the 9', 'tel:+55 (11) 8765-0123', '55 (11) 8765-0123'],
  ['local', '98765-0123.', '98765-0123'],
  ['year first', 'nasc=1981-03-07&x', '1981-03-07'],
  ['the account of an address', 'zulmira.pecanha@other.example', 'zulmira.pecanha'],
  ['the street alone', 'na palmeiras douradas', 'palmeiras douradas'],
  ['percent-encoded', 'q=Pe%C3%A7anha', 'Pe%C3%A7anha'],
  ['as JSON escapes', '"Pe\\u00e7anha"', 'Pe\\u00e7anha'],
  ['base64', `é=${base64('Zulmira')};`, base64('Zulmira')],
  [
    'inside base64 of bytes',
    `x ${base64('\u0012\u0000peçanha.x\u0001')}`,
    base64('\u0012\u0000peçanha.x\u0001'),
  ],
  ['base64 behind what is none', `id-a${base64('to: Zulmira')}`, undefined],
  ['hex', `😀 ${hex('Zulmira')}`, hex('Zulmira')],
])('is found %s', (_, text, stretch) => {
  const found = stretches(text)
  expect(found.length).toBeGreaterThan(0)
  if (stretch !== undefined) expect(found).toContain(stretch)
})

test.each([
  ['part of a word', 'zulmirante pecanhas'],
  ['part of a number', '98765012345 1987650123'],
  ['far apart', '98765 is not 0123'],
  ['half of a base64', base64('Zulmi')],
  ['nothing known', 'a common word, R$ 129,90 and 18/11/2026'],
])('is not found: %s', (_, text) => {
  expect(stretches(text)).toEqual([])
})

test('bytes are looked into as text, and between bytes that are none', () => {
  const found = (bytes: Uint8Array) => index.findInBytes([bytes]).length > 0
  expect(found(Buffer.from('{"to":"Zulmira"}'))).toBe(true)
  expect(found(Buffer.from(`{"to":"${base64('Zulmira')}"}`))).toBe(true)
  expect(
    found(Buffer.concat([Uint8Array.of(0xff, 0x80, 0), Buffer.from('Peçanha'), Uint8Array.of(0xe2)])),
  ).toBe(true)
  expect(found(Uint8Array.of(0xff, 0x80, 0xe2, 0x41, 0x42))).toBe(false)
})

test('runs of bytes that begin alike are looked into like each of them alone', () => {
  const part = fc.constantFrom(
    'Zulmira',
    'zul',
    'mira',
    'Peçanha'.normalize('NFD').replace(/\p{M}/gu, ''),
    '98765',
    '0123',
    base64('to: Zulmira'),
    base64('Zulmira').slice(0, 5),
    base64('Zulmira').slice(5),
    hex('Zulmira'),
    hex('x').repeat(9),
    '","id":"',
    '-',
    ' ',
    'a',
  )
  const parts = fc.array(part, { maxLength: 6 })
  const has = (runs: readonly string[]) => index.findInBytes(runs.map((run) => Buffer.from(run))).length > 0
  fc.assert(
    fc.property(parts, parts, parts, (first, one, other) => {
      const runs = [[...first, ...one].join(''), [...first, ...other].join('')]
      expect(has(runs)).toBe(runs.some((run) => has([run])))
    }),
    { numRuns: 400 },
  )
})

test('whatever stands around it, a value is found where it stands', () => {
  const around = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(around, around, (before, after) => {
      const text = `${before} \n\n\n\n Zulmira \n\n\n\n ${after}`
      const start = before.length + 6
      const hit = index.findIn(text).find((one) => one.start === start)
      expect(hit).toMatchObject({ end: start + 'Zulmira'.length, isEncoded: false })
    }),
    { numRuns: 200 },
  )
})

/** Ways in which a program writes bytes, and what may stand around them. */
const writings: readonly ((text: Uint8Array) => string)[] = [
  (text) => Buffer.from(text).toString('utf8'),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text).toString('base64url'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text).toString('hex').toUpperCase(),
  (text) => Array.from(text, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
]
const forms = [
  'Zulmira de Sá Peçanha',
  'peçanha zulmira',
  'Zulmira Peçanha',
  '5511987650123',
  '+55 (11) 8765-0123',
  'zulmira.pecanha@example.org',
  '1981-03-07',
  '07031981',
  'palmeiras douradas',
]

test('every form is found in every writing, whatever is written in the same way around it', () => {
  const around = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.constantFrom(...writings),
      around,
      around,
      (form, write, before, after) => {
        const whole = `${before}\n\n\n\n\n${form}\n\n\n\n\n${after}`
        expect(stretches(`id: ${write(Buffer.from(whole))}`).length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 200 },
  )
})

test('base64 is found from whichever of its characters it was begun', () => {
  const before = fc.base64String({ maxLength: 40 }).map((text) => text.replaceAll('=', ''))
  fc.assert(
    fc.property(before, fc.constantFrom('zulmira.pecanha', '+55 11 98765-0123'), (random, form) => {
      expect(stretches(`${random}${base64(`to: ${form}; `)}`).length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

test('a value is found by its end among many values that end alike', () => {
  const numbers = Array.from({ length: 150 }, (_, at) => `${100000 + at}7788`)
  const many = indexForGuard(numbers.map((number) => known('OTHER', number)))
  for (const number of numbers) expect(many.findIn(`n ${number}`).map(({ start }) => start)).toEqual([2])
  expect(many.findIn('n 997788')).toEqual([])
})

test('lone surrogates and long runs of anything are read in linear time', () => {
  const long = 64_000
  const texts = ['\ud800', 'A', '0', '%41', '\\u0041', 'ﷺ', '漢', '\u0301', 'Zulmira ', base64('Zulmira ')]
  for (const text of texts) {
    const begun = process.cpuUsage()
    index.findIn(text.repeat(long / text.length))
    const { user, system } = process.cpuUsage(begun)
    expect((user + system) / 1000, text).toBeLessThan(1500)
  }
})
