import { bucketCount, emptyFeatureList, type FeatureList, readFeatures } from './features.ts'
import type { Lesson } from './lesson.ts'

/** The features a model knows, a row each, and how rare they are. */
export type Vocabulary = {
  /** Two-letter codes whose abbreviations and stems count. */
  readonly languages: readonly string[]
  /** Rising; the place of a bucket is its row. */
  readonly buckets: Int32Array
  /** Inverse document frequency by row, in steps of 1/`rarityScale`. */
  readonly rarity: Uint8Array
  /** The rarity of what is not known, in the same steps. */
  readonly unknownRarity: number
}

/** A message as a model sees it; valid until the next reading. The arrays are longer than `length`. */
export type Reading = {
  rows: Int32Array
  values: Float32Array
  length: number
  /** So many of the first rows are words, pairs and stems. */
  wordLevel: number
  /** Share of the message's word-level weight that the model knows; from 0 to 1. */
  coverage: number
}

const rarityScale = 20
/** From so many texts on, features that occur in one text only are left out: the file halves, nothing is lost. */
const manyTexts = 4000
/** How much of the unknown counts in the length of a message: 0 would let one known word speak for all. */
const unknownShare = 0.5

export const languageOf = (locale: string): string => locale.slice(0, 2).toLowerCase()

/** Counts in how many texts each feature occurs and keeps those worth a row. */
export function buildVocabulary(lessons: readonly Lesson[], languages: readonly string[]): Vocabulary {
  const counts = new Int32Array(bucketCount)
  const lastSeen = new Int32Array(bucketCount).fill(-1)
  const list = emptyFeatureList()
  lessons.forEach(({ words }, index) => {
    readFeatures(words, languages, list)
    for (let at = 0; at < list.length; at++) {
      const bucket = list.buckets[at] as number
      if (lastSeen[bucket] === index) continue
      lastSeen[bucket] = index
      counts[bucket] = (counts[bucket] as number) + 1
    }
  })
  const fewest = lessons.length >= manyTexts ? 2 : 1
  const kept: number[] = []
  for (let bucket = 0; bucket < bucketCount; bucket++)
    if ((counts[bucket] as number) >= fewest) kept.push(bucket)
  const steps = (count: number) =>
    Math.min(255, Math.round(rarityScale * (Math.log((1 + lessons.length) / (1 + count)) + 1)))
  return {
    languages,
    buckets: Int32Array.from(kept),
    rarity: Uint8Array.from(kept, (bucket) => steps(counts[bucket] as number)),
    unknownRarity: steps(0),
  }
}

type Reader = {
  readonly vocabulary: Vocabulary
  /** The row of a bucket, -1 when it has none. */
  readonly rowOf: Int32Array
  /** Weight of a row in the message being read; all 0 between messages. */
  readonly sums: Float32Array
  readonly list: FeatureList
  readonly reading: Reading
}

/** Reads words into rows with tf-idf values of length 1. The same `Reading` is filled each time. */
export function readerOf(vocabulary: Vocabulary): (words: readonly string[]) => Reading {
  const { languages, buckets } = vocabulary
  const rowOf = new Int32Array(bucketCount).fill(-1)
  for (let row = 0; row < buckets.length; row++) rowOf[buckets[row] as number] = row
  const list = emptyFeatureList()
  const reading: Reading = {
    rows: new Int32Array(0),
    values: new Float32Array(0),
    length: 0,
    wordLevel: 0,
    coverage: 0,
  }
  const reader: Reader = { vocabulary, rowOf, sums: new Float32Array(buckets.length), list, reading }
  return (words) => {
    readFeatures(words, languages, list)
    if (reading.rows.length < list.length) {
      reading.rows = new Int32Array(list.buckets.length)
      reading.values = new Float32Array(list.buckets.length)
    }
    reading.length = 0
    const unknownWords = sumByRow(reader, 0, list.wordLevel)
    reading.wordLevel = reading.length
    const unknownLetters = sumByRow(reader, list.wordLevel, list.length)
    const knownWords = weighRows(reader, 0, reading.wordLevel)
    const knownLetters = weighRows(reader, reading.wordLevel, reading.length)
    const square = knownWords + knownLetters + unknownShare * (unknownWords + unknownLetters)
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square)
    for (let at = 0; at < reading.length; at++) reading.values[at] = (reading.values[at] as number) * scale
    reading.coverage = knownWords === 0 ? 0 : knownWords / (knownWords + unknownWords)
    return reading
  }
}

/** Adds up features from one place of the list to another; gives the squared weight of those without a row. */
function sumByRow({ vocabulary, rowOf, sums, list, reading }: Reader, from: number, to: number): number {
  const unit = (vocabulary.unknownRarity / rarityScale) ** 2
  let unknown = 0
  for (let at = from; at < to; at++) {
    const row = rowOf[list.buckets[at] as number] as number
    const weight = list.weights[at] as number
    if (row < 0) {
      unknown += weight * weight * unit
    } else {
      if (sums[row] === 0) reading.rows[reading.length++] = row
      sums[row] = (sums[row] as number) + weight
    }
  }
  return unknown
}

/** Turns sums into tf-idf values and empties them; gives their squared weight. */
function weighRows({ vocabulary, sums, reading }: Reader, from: number, to: number): number {
  let known = 0
  for (let at = from; at < to; at++) {
    const row = reading.rows[at] as number
    const value = ((sums[row] as number) * (vocabulary.rarity[row] as number)) / rarityScale
    sums[row] = 0
    reading.values[at] = value
    known += value * value
  }
  return known
}
