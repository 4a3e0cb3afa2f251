import { lastWordShape, type Tokens } from './token-arrays.ts'

/** So many entries that say "outside the text" are laid before the first token and after the last. */
export const margin = 2

/** What stands before the first and after the last token. */
const edge = 0x3f1
const edgeShape = 254
const edgeLexicon = 15 | 16

/** A text as the features of its tokens are read from: what belongs to token n stands at n + 2. */
export type Surroundings = {
  readonly word: Int32Array
  readonly prefix: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
  readonly lexicon: Int32Array
  /** What the rules said of each token (`toldBy`). */
  readonly told: Int32Array
  /** The nearest word before and after: over numbers, marks and line ends. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** What kind of message it is: one that asks, one with numbers, one with prices or orders. */
  readonly mood: number
  /** How long it is, in classes. */
  readonly size: number
}

/** Lays a text out for its features. */
export function surroundingsOf(tokens: Tokens, told: Uint8Array): Surroundings {
  const { count } = tokens
  const shape = withMargins(tokens.shape, edgeShape)
  return {
    word: withMargins(tokens.word, edge),
    prefix: withMargins(tokens.prefix, 0),
    suffix: withMargins(tokens.suffix, 0),
    shape,
    lexicon: withMargins(tokens.lexicon, edgeLexicon),
    told: withMargins(told, 0),
    before: wordsBefore(shape),
    after: wordsAfter(shape),
    mood: moodOf(tokens, told),
    size: count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : 5,
  }
}

function withMargins(values: Uint8Array | Int32Array, outside: number): Int32Array {
  const wide = new Int32Array(values.length + 2 * margin).fill(outside)
  wide.set(values, margin)
  return wide
}

const questionMark = 32 + 63

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

/** The place of the nearest word before each; where there is none, one in the margin. */
function wordsBefore(shape: Int32Array): Int32Array {
  const before = new Int32Array(shape.length)
  let last = 0
  for (let at = 0; at < shape.length; at++) {
    before[at] = last
    if ((shape[at] as number) <= lastWordShape) last = at
  }
  return before
}

function wordsAfter(shape: Int32Array): Int32Array {
  const after = new Int32Array(shape.length)
  let last = shape.length - 1
  for (let at = shape.length - 1; at >= 0; at--) {
    after[at] = last
    if ((shape[at] as number) <= lastWordShape) last = at
  }
  return after
}
