import { lastWordShape, lineEndShape, type Tokens } from './token-arrays.ts'

/** How many words to each side, beyond the nearest two, a possible name is judged by. */
const farthest = 8
/** Most weights a token touches. */
export const mostFeatures = 39 + 2 * (farthest - 2)

/**
 * Lays the weights a token touches into `into` from `at` on: buckets below `mask + 1`, a power of two. Returns how many
 * there are.
 */
export type FeatureWriter = (index: number, into: Uint32Array, at: number) => number

const edge = 0x3f1
/** No word: neither known nor unknown to the lists. */
const noWord = 15 | 16

/**
 * Prepares the features of a text. Each combines what is seen at and around a token into one bucket. `told` is what
 * the rules said of each token (`toldBy`).
 */
export function featuresOf(tokens: Tokens, told: Uint8Array, mask: number): FeatureWriter {
  const { count, word, prefix, suffix, shape, lexicon } = tokens
  const { before, after } = wordsAround(tokens)
  const mood = moodOf(tokens, told)
  const size = count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : 5
  const wordAt = (index: number) => (index < 0 || index >= count ? edge : (word[index] ?? 0))
  const shapeAt = (index: number) => (index < 0 || index >= count ? 254 : (shape[index] ?? 0))
  const lexiconAt = (index: number) => (index < 0 || index >= count ? noWord : (lexicon[index] ?? 0))

  return (index, into, at) => {
    const own = wordAt(index)
    const left = wordAt(index - 1)
    const right = wordAt(index + 1)
    const farLeft = wordAt(index - 2)
    const farRight = wordAt(index + 2)
    const looks = shapeAt(index)
    const leftLooks = shapeAt(index - 1)
    const rightLooks = shapeAt(index + 1)
    const names = lexiconAt(index)
    const leftNames = lexiconAt(index - 1)
    const rightNames = lexiconAt(index + 1)
    const lastWord = wordAt(before[index] ?? -1)
    const secondLastWord = wordAt(before[before[index] ?? -1] ?? -1)
    const nextWord = wordAt(after[index] ?? -1)
    const named = names | (looks << 8)
    const lookPair = looks | (leftLooks << 8) | (rightLooks << 16)
    let slot = at
    let id = 0
    const put = (one: number, two: number) => {
      let value = Math.imul(one ^ Math.imul(++id, 0x9e3779b1), 0x85ebca6b)
      value = Math.imul(value ^ (value >>> 15) ^ two, 0xc2b2ae35)
      into[slot++] = (value ^ (value >>> 13)) & mask
    }
    const putFar = (one: number, two: number) => {
      let value = Math.imul(one ^ Math.imul(two, 0x51ed270b), 0x85ebca6b)
      value = Math.imul(value ^ (value >>> 15) ^ 0x77, 0xc2b2ae35)
      into[slot++] = (value ^ (value >>> 13)) & mask
    }
    put(own, 0)
    put(left, 0)
    put(right, 0)
    put(farLeft, 0)
    put(farRight, 0)
    put(left, own)
    put(own, right)
    put(farLeft, left)
    put(right, farRight)
    put(suffix[index] ?? 0, looks)
    put(prefix[index] ?? 0, 0)
    put(lookPair, 0)
    put(named, 0)
    put(names | (leftNames << 8) | (rightNames << 16), 0)
    put(left, named)
    put(right, named)
    put(Math.imul(farLeft, 31) ^ left, names)
    put(lookPair, shapeAt(index - 2) | (shapeAt(index + 2) << 8))
    put(left, looks | (rightLooks << 8))
    put(
      named,
      size |
        (leftLooks === lineEndShape || index === 0 ? 8 : 0) |
        (rightLooks === lineEndShape || index === count - 1 ? 16 : 0),
    )
    put(lastWord, looks)
    put(lastWord, secondLastWord)
    put(lastWord, named)
    put(nextWord, looks)
    put(nextWord, names)
    put(secondLastWord, looks)
    put(Math.imul(left, 31) ^ right, names)
    put(named | (leftNames << 16), leftLooks)
    put(named | (rightNames << 16), rightLooks)
    put(suffix[index] ?? 0, Math.imul(left, 17))
    const rule = told[index] ?? 0
    const leftRule = told[index - 1] ?? 0
    const rightRule = told[index + 1] ?? 0
    put(rule, names)
    put(rule | (leftRule << 8) | (rightRule << 16), 0)
    put(left, rule)
    put(lastWord, rule)
    put(own, rule)
    put(rule | (looks << 8), leftLooks | (rightLooks << 8))
    put(right, rule)
    put(mood, rule)
    put(mood, named)
    if (rule === 0 && (names & 15) === 0 && !isCapital(looks)) return slot - at
    const judged = rule === 0 ? 1 : 2
    for (let away = 3; away <= farthest; away++) {
      if (index >= away && shapeAt(index - away) <= lastWordShape) putFar(wordAt(index - away), judged)
      if (index + away < count && shapeAt(index + away) <= lastWordShape)
        putFar(wordAt(index + away), judged + 2)
    }
    return slot - at
  }
}

/** Capital, ALL CAPITALS or mixed. */
const isCapital = (shape: number) => shape >= 4 && shape <= lastWordShape

const questionMark = 32 + 63

/** What kind of message it is: one that asks, one with numbers, one with prices or orders. */
function moodOf({ count, shape }: Tokens, told: Uint8Array): number {
  let mood = 0
  for (let index = 0; index < count; index++) {
    const looks = shape[index] ?? 0
    if (looks === questionMark) mood |= 1
    else if (looks > lastWordShape && looks < 32) mood |= 2
    if (told[index] === 1) mood |= 4
  }
  return mood
}

/** For each token, the nearest word before and after it: over numbers, marks and line ends. */
function wordsAround({ count, shape }: Tokens): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(count)
  const after = new Int32Array(count)
  let last = -1
  for (let index = 0; index < count; index++) {
    before[index] = last
    if ((shape[index] ?? 0) <= lastWordShape) last = index
  }
  last = -1
  for (let index = count - 1; index >= 0; index--) {
    after[index] = last
    if ((shape[index] ?? 0) <= lastWordShape) last = index
  }
  return { before, after }
}
