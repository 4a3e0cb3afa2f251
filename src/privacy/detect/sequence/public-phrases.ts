import { isIn } from '../word-bits.ts'
import { phrases } from './public-lists.ts'
import { lastWordShape, margin, type Tokens } from './token-arrays.ts'
import { hashOf } from './word-hash.ts'

/** Bits of the lexicon: part of a phrase the public knows ("carolina herrera"), a word of its own ("neymar"). */
export const inPublicPhrase = 64
const isPublicWord = 128

const hashWord = (word: string) => hashOf(word, 0, word.length)

/** The rest of each phrase as hashes, by the hashes of its first two words. */
const restsByStart = new Map<number, number[][]>()
/** First words that are a phrase by themselves. */
const alone = new Set<number>()
for (const phrase of phrases) {
  const [first = 0, second, ...rest] = phrase.split(' ').map(hashWord)
  if (second === undefined) alone.add(first)
  else restsByStart.set(startOf(first, second), [...(restsByStart.get(startOf(first, second)) ?? []), rest])
}

function startOf(first: number, second: number): number {
  return Math.imul(first, 31) ^ second
}

/** Marks the words of a text the public knows. Marks between the words of a phrase ("Ben & Jerry's") do not matter. */
export function markPublic(tokens: Tokens): void {
  const { count, word, bits, lexicon } = tokens
  for (let at = margin; at < count + margin; at++) {
    const own = bits[at] as number
    if ((own & (isIn.publicWord | isIn.publicStart)) === 0) continue
    if (own & isIn.publicWord) lexicon[at] = (lexicon[at] as number) | isPublicWord
    if ((own & isIn.publicStart) === 0) continue
    if (alone.has(word[at] as number)) markPhrase(tokens, at, at)
    const second = nextWord(tokens, at)
    for (const rest of restsByStart.get(startOf(word[at] as number, word[second] as number)) ?? [])
      markPhrase(tokens, at, endOfPhrase(tokens, second, rest))
  }
}

/** Over at most two marks; the place after the last where no word comes. */
function nextWord({ count, shape }: Tokens, from: number): number {
  const end = count + margin
  let at = from + 1
  for (let skipped = 0; skipped < 2 && at < end && (shape[at] as number) > lastWordShape; skipped++) at++
  return at
}

function markPhrase({ shape, lexicon }: Tokens, from: number, to: number): void {
  for (let at = from; at <= to; at++)
    if ((shape[at] as number) <= lastWordShape) lexicon[at] = (lexicon[at] as number) | inPublicPhrase
}

/** Where the token stands that a phrase ends with; -1 where it does not go on like that. */
function endOfPhrase(tokens: Tokens, from: number, rest: readonly number[]): number {
  let at = from
  for (const next of rest) {
    at = nextWord(tokens, at)
    if (tokens.word[at] !== next) return -1
  }
  return at
}
