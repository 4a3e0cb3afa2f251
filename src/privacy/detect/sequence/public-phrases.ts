import { publicPhrases, publicWords } from '../public-names.ts'
import { WordBook } from '../word-book.ts'
import { lastWordShape, type Tokens } from './token-arrays.ts'
import { hashOf } from './word-hash.ts'

/** Bits of the lexicon: part of a phrase the public knows ("carolina herrera"), a word of its own ("neymar"). */
export const inPublicPhrase = 64
const isPublicWord = 128

const hashWord = (word: string) => hashOf(word, 0, word.length)

/** Phrases by the hash of their first word, the rest as hashes. */
const phrases = new Map<number, number[][]>()
for (const phrase of publicPhrases.replace(/\n/g, '').split('|')) {
  const [first = 0, ...rest] = phrase.split(' ').map(hashWord)
  phrases.set(first, [...(phrases.get(first) ?? []), rest])
}
const startsPhrase = 1
const isWord = 2
const book = new WordBook([
  [
    publicPhrases
      .replace(/\n/g, '')
      .split('|')
      .map((phrase) => phrase.split(' ')[0] ?? ''),
    startsPhrase,
  ],
  [publicWords.split(/\s+/), isWord],
])

/** Marks the words of a text the public knows. Marks between the words of a phrase ("Ben & Jerry's") do not matter. */
export function markPublic(tokens: Tokens): void {
  const { count, word, shape, lexicon } = tokens
  for (let index = 0; index < count; index++) {
    if ((shape[index] ?? 0) > lastWordShape) continue
    const own = word[index] ?? 0
    const bits = book.bitsOf(own)
    if (bits & isWord) lexicon[index] = (lexicon[index] ?? 0) | isPublicWord
    if (bits & startsPhrase)
      for (const rest of phrases.get(own) ?? []) markPhrase(tokens, index, endOfPhrase(tokens, index, rest))
  }
}

function markPhrase({ shape, lexicon }: Tokens, from: number, to: number): void {
  for (let at = from; at <= to; at++)
    if ((shape[at] ?? 0) <= lastWordShape) lexicon[at] = (lexicon[at] ?? 0) | inPublicPhrase
}

/** The token a phrase ends with; -1 where it does not go on like that. */
function endOfPhrase({ count, word, shape }: Tokens, from: number, rest: readonly number[]): number {
  let at = from
  for (const next of rest) {
    at++
    for (let skipped = 0; skipped < 2 && at < count && (shape[at] ?? 0) > lastWordShape; skipped++) at++
    if (at >= count || word[at] !== next) return -1
  }
  return at
}
