import { isIn } from '../word-bits.ts'
import { phrases } from './public-lists.ts'
import { lastWordShape, margin, type Tokens } from './token-arrays.ts'
import { hashOf } from './word-hash.ts'

/** Bits of the lexicon: part of a phrase the public knows ("carolina herrera"), a word of its own ("neymar"). */
export const inPublicPhrase = 64
const isPublicWord = 128

const hashWord = (word: string) => hashOf(word, 0, word.length)

/** Phrases by the hash of their first word, the rest as hashes. */
const restsByFirst = new Map<number, number[][]>()
for (const phrase of phrases) {
  const [first = 0, ...rest] = phrase.split(' ').map(hashWord)
  restsByFirst.set(first, [...(restsByFirst.get(first) ?? []), rest])
}

/** Marks the words of a text the public knows. Marks between the words of a phrase ("Ben & Jerry's") do not matter. */
export function markPublic(tokens: Tokens): void {
  const { count, word, bits, lexicon } = tokens
  for (let at = margin; at < count + margin; at++) {
    const own = bits[at] as number
    if ((own & (isIn.publicWord | isIn.publicStart)) === 0) continue
    if (own & isIn.publicWord) lexicon[at] = (lexicon[at] as number) | isPublicWord
    if ((own & isIn.publicStart) === 0) continue
    for (const rest of restsByFirst.get(word[at] as number) ?? [])
      markPhrase(tokens, at, endOfPhrase(tokens, at, rest))
  }
}

function markPhrase({ shape, lexicon }: Tokens, from: number, to: number): void {
  for (let at = from; at <= to; at++)
    if ((shape[at] as number) <= lastWordShape) lexicon[at] = (lexicon[at] as number) | inPublicPhrase
}

/** Where the token stands that a phrase ends with; -1 where it does not go on like that. */
function endOfPhrase({ count, word, shape }: Tokens, from: number, rest: readonly number[]): number {
  const end = count + margin
  let at = from
  for (const next of rest) {
    at++
    for (let skipped = 0; skipped < 2 && at < end && (shape[at] as number) > lastWordShape; skipped++) at++
    if (at >= end || word[at] !== next) return -1
  }
  return at
}
