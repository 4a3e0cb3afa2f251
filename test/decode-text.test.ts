import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, decodeWritten } from '../src/decode-text.ts'

const words = 'title: |\n  Olá, você já pagou?\r\n  “Sì”, disse 😀.\n'
const utf16 = (order: 'little' | 'big') => {
  const bytes = Buffer.from(`\u{feff}${words}`, 'utf16le')
  return order === 'big' ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with its mark, as Excel and Notepad save it', Buffer.from(`\u{feff}${words}`)],
  ['UTF-16 with a mark, as Excel saves "Unicode text"', utf16('little')],
  ['UTF-16 with a mark, its bytes the other way round', utf16('big')],
])('a file saved as %s is read', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ outcome: 'read', text: words })
})

describe('a file that is refused', () => {
  const notUtf8 = { outcome: 'refused', why: 'this file is not UTF-8: save it as UTF-8' }
  test.each([
    ['saved as Latin-1', Buffer.from(words, 'latin1'), { line: 2, column: 5 }],
    ['saved as UTF-16 without a mark', Buffer.from('title: Hi', 'utf16le'), { line: 1, column: 2 }],
    ['cut off within a letter', Buffer.from('one\nvocê').subarray(0, 8), { line: 2, column: 4 }],
    [
      'wrong after much that is right',
      Buffer.concat([Buffer.from('“ê”\n'.repeat(5000)), Buffer.from([0x76, 0xea, 0x76])]),
      { line: 5001, column: 2 },
    ],
    ['wrong behind its mark', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x61]), { line: 1, column: 2 }],
  ])('%s: it is said where', (_, bytes, place) => {
    expect(decodeText(bytes)).toEqual({ ...notUtf8, ...place })
  })
})

test('a letter that another program lost is refused in words a bot says, and nowhere else', () => {
  const lost = Buffer.from('one\nvoc\u{fffd}')
  expect(decodeText(lost).outcome).toBe('read')
  expect(decodeWritten(lost)).toMatchObject({ outcome: 'refused', line: 2, column: 4 })
})

test('whatever the bytes are, they are read as they stand or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const read = decodeText(bytes)
      if (read.outcome === 'refused' || bytes[0] === 0xff || bytes[0] === 0xfe) return
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
      expect(new Uint8Array(Buffer.from(read.text))).toEqual(bytes.slice(mark))
    }),
    { numRuns: 200 },
  )
})
