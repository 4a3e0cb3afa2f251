import { lastNumberShape, lastWordShape, margin, type Tokens } from './token-arrays.ts'

/** A text as the features of its tokens are read from: what belongs to token n stands at n + margin. */
export type Surroundings = Pick<Tokens, 'word' | 'prefix' | 'suffix' | 'shape' | 'lexicon'> & {
  /** What the rules said of each token (`toldBy`). */
  readonly told: Uint8Array
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
  const { count, word, prefix, suffix, shape, lexicon } = tokens
  return {
    word,
    prefix,
    suffix,
    shape,
    lexicon,
    told,
    before: wordsBefore(shape),
    after: wordsAfter(shape),
    mood: moodOf(tokens, told),
    size: count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : 5,
  }
}

const questionMark = 32 + 63

function moodOf({ count, shape }: Tokens, told: Uint8Array): number {
  let mood = 0
  for (let at = margin; at < count + margin; at++) {
    const looks = shape[at] as number
    if (looks === questionMark) mood |= 1
    else if (looks > lastWordShape && looks <= lastNumberShape) mood |= 2
    if (told[at] === 1) mood |= 4
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
