import { lastWordShape, lineEndShape, type Tokens } from './token-arrays.ts'

/** How many words to each side, beyond the nearest two, a possible name is judged by. */
const farthest = 8
/** Most weights a token touches. */
export const mostFeatures = 39 + 2 * (farthest - 2)

/** What stands before the first and after the last token. */
const edge = 0x3f1
const edgeShape = 254
const edgeLexicon = 15 | 16

/**
 * What is seen at and around a token, each combination as one bucket of weights below `mask + 1`, a power of two.
 * `told` is what the rules said of each token (`toldBy`).
 */
export class Features {
  readonly #tokens: Tokens
  readonly #told: Uint8Array
  readonly #mask: number
  readonly #before: Int32Array
  readonly #after: Int32Array
  readonly #mood: number
  readonly #size: number
  #into: Uint32Array = new Uint32Array(0)
  #slot = 0
  #id = 0

  constructor(tokens: Tokens, told: Uint8Array, mask: number) {
    const { count } = tokens
    this.#tokens = tokens
    this.#told = told
    this.#mask = mask
    this.#before = wordsBefore(tokens)
    this.#after = wordsAfter(tokens)
    this.#mood = moodOf(tokens, told)
    this.#size = count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : 5
  }

  /** Lays the buckets of a token into `into` from `at` on; returns how many there are. */
  write(index: number, into: Uint32Array, at: number): number {
    this.#into = into
    this.#slot = at
    this.#id = 0
    this.#putWords(index)
    this.#putLooks(index)
    this.#putAnnouncing(index)
    this.#putRules(index)
    this.#putFar(index)
    return this.#slot - at
  }

  #putWords(index: number): void {
    const own = this.#word(index)
    const left = this.#word(index - 1)
    const right = this.#word(index + 1)
    const farLeft = this.#word(index - 2)
    const farRight = this.#word(index + 2)
    this.#put(own, 0)
    this.#put(left, 0)
    this.#put(right, 0)
    this.#put(farLeft, 0)
    this.#put(farRight, 0)
    this.#put(left, own)
    this.#put(own, right)
    this.#put(farLeft, left)
    this.#put(right, farRight)
  }

  #putLooks(index: number): void {
    const { prefix, suffix, count } = this.#tokens
    const left = this.#word(index - 1)
    const looks = this.#shape(index)
    const leftLooks = this.#shape(index - 1)
    const rightLooks = this.#shape(index + 1)
    const names = this.#lexicon(index)
    const named = names | (looks << 8)
    const lookPair = looks | (leftLooks << 8) | (rightLooks << 16)
    this.#put(suffix[index] ?? 0, looks)
    this.#put(prefix[index] ?? 0, 0)
    this.#put(lookPair, 0)
    this.#put(named, 0)
    this.#put(names | (this.#lexicon(index - 1) << 8) | (this.#lexicon(index + 1) << 16), 0)
    this.#put(left, named)
    this.#put(this.#word(index + 1), named)
    this.#put(Math.imul(this.#word(index - 2), 31) ^ left, names)
    this.#put(lookPair, this.#shape(index - 2) | (this.#shape(index + 2) << 8))
    this.#put(left, looks | (rightLooks << 8))
    const opens = leftLooks === lineEndShape || index === 0 ? 8 : 0
    const closes = rightLooks === lineEndShape || index === count - 1 ? 16 : 0
    this.#put(named, this.#size | opens | closes)
  }

  #putAnnouncing(index: number): void {
    const looks = this.#shape(index)
    const names = this.#lexicon(index)
    const named = names | (looks << 8)
    const left = this.#word(index - 1)
    const before = this.#before[index] ?? -1
    const lastWord = this.#word(before)
    const secondLastWord = this.#word(this.#before[before] ?? -1)
    const nextWord = this.#word(this.#after[index] ?? -1)
    this.#put(lastWord, looks)
    this.#put(lastWord, secondLastWord)
    this.#put(lastWord, named)
    this.#put(nextWord, looks)
    this.#put(nextWord, names)
    this.#put(secondLastWord, looks)
    this.#put(Math.imul(left, 31) ^ this.#word(index + 1), names)
    this.#put(named | (this.#lexicon(index - 1) << 16), this.#shape(index - 1))
    this.#put(named | (this.#lexicon(index + 1) << 16), this.#shape(index + 1))
    this.#put(this.#tokens.suffix[index] ?? 0, Math.imul(left, 17))
  }

  #putRules(index: number): void {
    const rule = this.#told[index] ?? 0
    const around = ((this.#told[index - 1] ?? 0) << 8) | ((this.#told[index + 1] ?? 0) << 16)
    const looks = this.#shape(index)
    const names = this.#lexicon(index)
    this.#put(rule, names)
    this.#put(rule | around, 0)
    this.#put(this.#word(index - 1), rule)
    this.#put(this.#word(this.#before[index] ?? -1), rule)
    this.#put(this.#word(index), rule)
    this.#put(rule | (looks << 8), this.#shape(index - 1) | (this.#shape(index + 1) << 8))
    this.#put(this.#word(index + 1), rule)
    this.#put(this.#mood, rule)
    this.#put(this.#mood, names | (looks << 8))
  }

  /** What else the message speaks of, for words that may be a value: a shirt, a size, a price. */
  #putFar(index: number): void {
    const rule = this.#told[index] ?? 0
    if (rule === 0 && (this.#lexicon(index) & 15) === 0 && !isCapital(this.#shape(index))) return
    const judged = rule === 0 ? 1 : 2
    for (let away = 3; away <= farthest; away++) {
      if (this.#isWord(index - away)) this.#putOne(this.#word(index - away), judged)
      if (this.#isWord(index + away)) this.#putOne(this.#word(index + away), judged + 2)
    }
  }

  #put(one: number, two: number): void {
    this.#id++
    this.#lay(one ^ Math.imul(this.#id, 0x9e3779b1), two)
  }

  #putOne(one: number, two: number): void {
    this.#lay(one ^ Math.imul(two, 0x51ed270b), 0x77)
  }

  #lay(one: number, two: number): void {
    let value = Math.imul(one, 0x85ebca6b)
    value = Math.imul(value ^ (value >>> 15) ^ two, 0xc2b2ae35)
    this.#into[this.#slot++] = (value ^ (value >>> 13)) & this.#mask
  }

  #isIn(index: number): boolean {
    return index >= 0 && index < this.#tokens.count
  }

  #isWord(index: number): boolean {
    return this.#isIn(index) && this.#shape(index) <= lastWordShape
  }

  #word(index: number): number {
    return this.#isIn(index) ? (this.#tokens.word[index] ?? 0) : edge
  }

  #shape(index: number): number {
    return this.#isIn(index) ? (this.#tokens.shape[index] ?? 0) : edgeShape
  }

  #lexicon(index: number): number {
    return this.#isIn(index) ? (this.#tokens.lexicon[index] ?? 0) : edgeLexicon
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

/** For each token, the nearest word before it: over numbers, marks and line ends. */
function wordsBefore({ count, shape }: Tokens): Int32Array {
  const before = new Int32Array(count)
  let last = -1
  for (let index = 0; index < count; index++) {
    before[index] = last
    if ((shape[index] ?? 0) <= lastWordShape) last = index
  }
  return before
}

/** The nearest word after it. */
function wordsAfter({ count, shape }: Tokens): Int32Array {
  const after = new Int32Array(count)
  let last = -1
  for (let index = count - 1; index >= 0; index--) {
    after[index] = last
    if ((shape[index] ?? 0) <= lastWordShape) last = index
  }
  return after
}
