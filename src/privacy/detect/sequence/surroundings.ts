import { lastNumberShape, lastWordShape, margin, type Tokens } from './token-arrays.ts'

/** A text as the features of its tokens are read from: what belongs to token n stands at n + margin. */
export type Surroundings = Pick<
  Tokens,
  'count' | 'word' | 'prefix' | 'suffix' | 'shape' | 'lexicon' | 'before' | 'after'
> & {
  /** What the rules said of each token (`toldBy`). */
  readonly told: Uint8Array
  /** What kind of message it is: one that asks, one with numbers, one with prices or orders. */
  readonly mood: number
  /** How long it is, in classes. */
  readonly size: number
}

/** Lays a text out for its features. */
export function surroundingsOf(tokens: Tokens, told: Uint8Array): Surroundings {
  const { count, word, prefix, suffix, shape, lexicon, before, after } = tokens
  const size = count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : 5
  return {
    count,
    word,
    prefix,
    suffix,
    shape,
    lexicon,
    before,
    after,
    told,
    mood: moodOf(tokens, told),
    size,
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
