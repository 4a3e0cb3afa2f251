import { lastWordShape, lineEndShape, type Tokens } from './token-arrays.ts'

/** What every token is judged by: itself, its neighbours, what announces it and what the rules said. */
const near = 39
/** How many words to each side, beyond the nearest two, a possible name is judged by. */
const farthest = 8
/** Most weights a token touches. */
export const mostFeatures = near + 2 * (farthest - 2)

/** What stands before the first and after the last token. */
const edge = 0x3f1
const edgeShape = 254
const edgeLexicon = 15 | 16
/** So many of those are laid on both sides, that no neighbour needs to be looked for in vain. */
const margin = 2

/**
 * What is seen at and around a token, each combination as one bucket of weights below `mask + 1`, a power of two.
 * `told` is what the rules said of each token (`toldBy`). Pairs of numbers are laid first and made buckets of in one
 * loop: this is the engine's busiest place.
 */
export class Features {
  readonly #tokens: Tokens
  readonly #mask: number
  /** With margins: what stands at place n is found at n + 2. */
  readonly #word: Int32Array
  readonly #shape: Int32Array
  readonly #lexicon: Int32Array
  readonly #told: Int32Array
  readonly #before: Int32Array
  readonly #after: Int32Array
  readonly #mood: number
  readonly #size: number
  readonly #one = new Int32Array(near)
  readonly #two = new Int32Array(near)

  constructor(tokens: Tokens, told: Uint8Array, mask: number) {
    const { count } = tokens
    this.#tokens = tokens
    this.#mask = mask
    this.#word = withMargins(tokens.word, edge)
    this.#shape = withMargins(tokens.shape, edgeShape)
    this.#lexicon = withMargins(tokens.lexicon, edgeLexicon)
    this.#told = withMargins(told, 0)
    this.#before = wordsBefore(tokens)
    this.#after = wordsAfter(tokens)
    this.#mood = moodOf(tokens, told)
    this.#size = count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : 5
  }

  /** Lays the buckets of a token into `into` from `at` on; returns how many there are. */
  write(index: number, into: Uint32Array, at: number): number {
    const one = this.#one
    const two = this.#two
    this.#layWords(index + margin, one, two)
    this.#layLooks(index, one, two)
    this.#layAnnouncing(index, one, two)
    this.#layRules(index, one, two)
    const mask = this.#mask
    for (let id = 0; id < near; id++)
      into[at + id] = bucketOf((one[id] as number) ^ Math.imul(id + 1, 0x9e3779b1), two[id] as number) & mask
    return near + this.#writeFar(index, into, at + near)
  }

  #layWords(at: number, one: Int32Array, two: Int32Array): void {
    const word = this.#word
    const own = word[at] as number
    const left = word[at - 1] as number
    const right = word[at + 1] as number
    const farLeft = word[at - 2] as number
    const farRight = word[at + 2] as number
    one[0] = own
    two[0] = 0
    one[1] = left
    two[1] = 0
    one[2] = right
    two[2] = 0
    one[3] = farLeft
    two[3] = 0
    one[4] = farRight
    two[4] = 0
    one[5] = left
    two[5] = own
    one[6] = own
    two[6] = right
    one[7] = farLeft
    two[7] = left
    one[8] = right
    two[8] = farRight
  }

  #layLooks(index: number, one: Int32Array, two: Int32Array): void {
    const { prefix, suffix, count } = this.#tokens
    const at = index + margin
    const word = this.#word
    const shape = this.#shape
    const lexicon = this.#lexicon
    const left = word[at - 1] as number
    const looks = shape[at] as number
    const leftLooks = shape[at - 1] as number
    const rightLooks = shape[at + 1] as number
    const names = lexicon[at] as number
    const named = names | (looks << 8)
    const lookPair = looks | (leftLooks << 8) | (rightLooks << 16)
    one[9] = suffix[index] as number
    two[9] = looks
    one[10] = prefix[index] as number
    two[10] = 0
    one[11] = lookPair
    two[11] = 0
    one[12] = named
    two[12] = 0
    one[13] = names | ((lexicon[at - 1] as number) << 8) | ((lexicon[at + 1] as number) << 16)
    two[13] = 0
    one[14] = left
    two[14] = named
    one[15] = word[at + 1] as number
    two[15] = named
    one[16] = Math.imul(word[at - 2] as number, 31) ^ left
    two[16] = names
    one[17] = lookPair
    two[17] = (shape[at - 2] as number) | ((shape[at + 2] as number) << 8)
    one[18] = left
    two[18] = looks | (rightLooks << 8)
    const opens = leftLooks === lineEndShape || index === 0 ? 8 : 0
    const closes = rightLooks === lineEndShape || index === count - 1 ? 16 : 0
    one[19] = named
    two[19] = this.#size | opens | closes
  }

  #layAnnouncing(index: number, one: Int32Array, two: Int32Array): void {
    const at = index + margin
    const word = this.#word
    const looks = this.#shape[at] as number
    const names = this.#lexicon[at] as number
    const named = names | (looks << 8)
    const left = word[at - 1] as number
    const before = this.#before[index] as number
    const lastWord = word[before + margin] as number
    const secondLastWord = before < 0 ? edge : (word[(this.#before[before] as number) + margin] as number)
    const nextWord = word[(this.#after[index] as number) + margin] as number
    one[20] = lastWord
    two[20] = looks
    one[21] = lastWord
    two[21] = secondLastWord
    one[22] = lastWord
    two[22] = named
    one[23] = nextWord
    two[23] = looks
    one[24] = nextWord
    two[24] = names
    one[25] = secondLastWord
    two[25] = looks
    one[26] = Math.imul(left, 31) ^ (word[at + 1] as number)
    two[26] = names
    one[27] = named | ((this.#lexicon[at - 1] as number) << 16)
    two[27] = this.#shape[at - 1] as number
    one[28] = named | ((this.#lexicon[at + 1] as number) << 16)
    two[28] = this.#shape[at + 1] as number
    one[29] = this.#tokens.suffix[index] as number
    two[29] = Math.imul(left, 17)
  }

  #layRules(index: number, one: Int32Array, two: Int32Array): void {
    const at = index + margin
    const word = this.#word
    const rule = this.#told[at] as number
    const looks = this.#shape[at] as number
    const names = this.#lexicon[at] as number
    one[30] = rule
    two[30] = names
    one[31] = rule | ((this.#told[at - 1] as number) << 8) | ((this.#told[at + 1] as number) << 16)
    two[31] = 0
    one[32] = word[at - 1] as number
    two[32] = rule
    one[33] = word[(this.#before[index] as number) + margin] as number
    two[33] = rule
    one[34] = word[at] as number
    two[34] = rule
    one[35] = rule | (looks << 8)
    two[35] = (this.#shape[at - 1] as number) | ((this.#shape[at + 1] as number) << 8)
    one[36] = word[at + 1] as number
    two[36] = rule
    one[37] = this.#mood
    two[37] = rule
    one[38] = this.#mood
    two[38] = names | (looks << 8)
  }

  /** What else the message speaks of, for words that may be a value: a shirt, a size, a price. */
  #writeFar(index: number, into: Uint32Array, from: number): number {
    const { count } = this.#tokens
    const word = this.#word
    const shape = this.#shape
    const rule = this.#told[index + margin] as number
    const isPlain = ((this.#lexicon[index + margin] as number) & 15) === 0
    if (rule === 0 && isPlain && !isCapital(shape[index + margin] as number)) return 0
    const judged = rule === 0 ? 1 : 2
    let at = from
    for (let away = 3; away <= farthest; away++) {
      const left = index - away
      if (left >= 0 && (shape[left + margin] as number) <= lastWordShape)
        into[at++] = farBucketOf(word[left + margin] as number, judged) & this.#mask
      const right = index + away
      if (right < count && (shape[right + margin] as number) <= lastWordShape)
        into[at++] = farBucketOf(word[right + margin] as number, judged + 2) & this.#mask
    }
    return at - from
  }
}

function bucketOf(one: number, two: number): number {
  const once = Math.imul(one, 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 15) ^ two, 0xc2b2ae35)
  return twice ^ (twice >>> 13)
}

const farBucketOf = (word: number, way: number): number => bucketOf(word ^ Math.imul(way, 0x51ed270b), 0x77)

function withMargins(values: Uint8Array | Int32Array, outside: number): Int32Array {
  const wide = new Int32Array(values.length + 2 * margin).fill(outside)
  wide.set(values, margin)
  return wide
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

/** For each token, the nearest word before it: over numbers, marks and line ends; -1 where there is none. */
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
