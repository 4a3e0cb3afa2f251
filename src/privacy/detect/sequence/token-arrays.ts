import type { View } from '../view.ts'

/** So many entries that say "outside the text" are laid before the first token and after the last. */
export const margin = 2

/**
 * A text as the sequence model reads it: runs of letters, runs of digits and single marks, in parallel arrays. `start`
 * and `end` are offsets of the view; a line end is a token of its own, blanks are none. In all other arrays what belongs
 * to token n stands at n + margin. The arrays may be longer than the text.
 */
export type Tokens = {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Hash of the folded word; of the length of a digit run; of the mark. */
  readonly word: Int32Array
  readonly prefix: Int32Array
  readonly suffix: Int32Array
  /** Case and length of a word, length of a number, which mark. */
  readonly shape: Int32Array
  /**
   * What the word lists know: two bits each for first name and surname, one each for everyday words, places, phrases
   * and words the public knows.
   */
  readonly lexicon: Int32Array
  /** What is known of the word: bits of `isIn`, and of names. */
  readonly bits: Int32Array
  /** Where the nearest word before and after stands: over numbers, marks and line ends; in the margin where there is none. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** Which indexes of patterns may match at each word, at any of them, and of how many indexes that was known (`openersOf`). */
  readonly openers: Int32Array
  readonly anyOpeners: number
  readonly openersKnown: number
  /** The tokens, in order, at which some pattern may match: numbers, marks, and words that open one. No margin. */
  readonly openings: Int32Array
  readonly openingCount: number
  /** What is known of any of the words; every bit where not all of them are `isAscii`. */
  readonly any: number
  /** Whether every word is of the letters a to z, and no longer than those the lists know. */
  readonly isAscii: boolean
}

/** Shapes up to this are words, above those numbers, above those marks. */
export const lastWordShape = 15
export const lastNumberShape = 31
export const lineEndShape = 255

/** Where a token starts in the words as they were written. */
export const startOf = ({ start }: Tokens, { starts }: View, index: number): number => {
  const at = start[index] ?? 0
  return starts?.[at] ?? at
}

/** Where a token ends in the words as they were written. */
export const endOf = ({ end }: Tokens, { ends }: View, index: number): number => {
  const at = end[index] ?? 0
  return ends?.[at - 1] ?? at
}
