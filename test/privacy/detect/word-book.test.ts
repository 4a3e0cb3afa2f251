import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf } from '../../../src/privacy/detect/sequence/word-hash.ts'
import { WordBook } from '../../../src/privacy/detect/word-book.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdeioru'), minLength: 1, maxLength: 6 })
const bitsOf = (book: WordBook, text: string) => book.bitsOf(hashOf(text, 0, text.length))

test('a book knows of each word which lists it stands in, and nothing of others', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.array(word, { maxLength: 60 }),
      word,
      (one, two, other) => {
        const book = new WordBook([
          [one, 1],
          [two, 4],
        ])
        for (const text of [...one, ...two, other])
          expect(bitsOf(book, text)).toBe((one.includes(text) ? 1 : 0) | (two.includes(text) ? 4 : 0))
      },
    ),
    { numRuns: 200 },
  )
})

test('a word is found within its text without being cut out', () => {
  const book = new WordBook([[['rua'], 2]])
  expect(book.bitsOf(hashOf('na rua tal', 3, 6))).toBe(2)
})
