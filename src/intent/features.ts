import { conceptOf } from './concepts.ts'
import { stemLength } from './stem.ts'
import { tokenMark } from './words.ts'

/** Features hash into so many buckets (a power of two): far more than a bot uses, so that few share one. */
export const bucketCount = 2 ** 18

/** What kind of evidence a feature is; kept apart in the hash. */
const seedOf = {
  word: 0x11,
  pair: 0x22,
  stem: 0x33,
  letters: 0x44,
  concept: 0x55,
  conceptPair: 0x66,
} as const
/** How much a kind of evidence weighs beside a whole word. */
const stemWeight = 0.4
const lettersWeight = 0.7
const conceptWeight = 0.6
const conceptPairWeight = 0.6
/** Runs of letters that are read, from and to. */
const shortestRun = 2
const longestRun = 4

const start = 0x811c9dc5
const edge = 0x7f
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Spreads a hash over the buckets (murmur3's finish). */
function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) & (bucketCount - 1)
}

function hashOf(text: string, end: number): number {
  let hash = start
  for (let at = 0; at < end; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

/** A message as buckets with weights, in order; a bucket may come twice. The arrays are longer than `length`. */
export type FeatureList = {
  buckets: Int32Array
  weights: Float32Array
  length: number
  /** So many of the first features are words, pairs and stems; the rest are letters. */
  wordLevel: number
}

export const emptyFeatureList = (): FeatureList => ({
  buckets: new Int32Array(512),
  weights: new Float32Array(512),
  length: 0,
  wordLevel: 0,
})

function add(list: FeatureList, hash: number, weight: number): void {
  if (list.length === list.buckets.length) {
    const { buckets, weights } = list
    list.buckets = new Int32Array(list.length * 2)
    list.buckets.set(buckets)
    list.weights = new Float32Array(list.length * 2)
    list.weights.set(weights)
  }
  list.buckets[list.length] = bucketOf(hash)
  list.weights[list.length++] = weight
}

/**
 * Words, pairs of neighbours with marks at start and end, stems, concepts, and runs of letters within a word: what the
 * classifier weighs. Written into `list`, which is emptied first.
 */
export function readFeatures(
  words: readonly string[],
  languages: readonly string[],
  list: FeatureList,
): void {
  list.length = 0
  let before = start
  for (const word of words) {
    const own = hashOf(word, word.length)
    add(list, step(own, seedOf.word), 1)
    add(list, step(pairHash(before, own), seedOf.pair), 1)
    before = own
    if (!word.startsWith(tokenMark)) addStems(word, languages, list)
  }
  if (words.length > 0) add(list, step(pairHash(before, edge), seedOf.pair), 1)
  addConcepts(words, languages, list)
  list.wordLevel = list.length
  for (const word of words) if (!word.startsWith(tokenMark)) addLetters(word, list)
}

const pairHash = (first: number, second: number): number => Math.imul(first, 31) ^ second

function addStems(word: string, languages: readonly string[], list: FeatureList): void {
  if (word.length <= longestRun - 1) return
  let seen = 0
  for (const language of languages) {
    const length = stemLength(word, language)
    const bit = 1 << (length & 31)
    if (seen & bit) continue
    seen |= bit
    add(list, step(hashOf(word, length), seedOf.stem), stemWeight)
  }
}

/** What the words are about, and what about follows what, whatever stands between. */
function addConcepts(words: readonly string[], languages: readonly string[], list: FeatureList): void {
  let before = edge
  for (const word of words) {
    const found = new Set<number>()
    for (const language of languages) {
      const concept = conceptOf(word, language)
      if (concept !== undefined) found.add(concept)
    }
    for (const concept of found) {
      const own = step(start, concept)
      add(list, step(own, seedOf.concept), conceptWeight)
      if (concept !== before)
        add(list, step(pairHash(step(start, before), own), seedOf.conceptPair), conceptPairWeight)
    }
    const last = [...found].at(-1)
    if (last !== undefined) before = last
  }
}

function addLetters(word: string, list: FeatureList): void {
  const end = word.length
  for (let from = -1; from < end; from++) {
    let hash = start
    const last = Math.min(from + longestRun - 1, end)
    for (let at = from; at <= last; at++) {
      hash = step(hash, at < 0 || at === end ? edge : word.charCodeAt(at))
      if (at - from + 1 >= shortestRun) add(list, step(hash, seedOf.letters), lettersWeight)
    }
  }
}
