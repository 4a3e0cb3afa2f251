import { listedBits } from './lexicon.ts'
import { isSaid } from './said-lists.ts'
import { lastWordShape, margin, type Tokens } from './sequence/token-arrays.ts'
import { hashOf } from './sequence/word-hash.ts'
import { isIn } from './word-bits.ts'

/**
 * The runs of small letters and the runs of digits of a folded text, in order: read once for all that looks for what
 * people say aloud.
 */
export type SaidWords = {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** What each may be said for, those bits of `isIn`. */
  readonly bits: Int32Array
  /** What any of them may be said for. */
  readonly any: number
}

/** The words people may say of a folded text that is cut already. Linear. */
export function saidWordsOf(folded: string, tokens: Tokens): SaidWords {
  const most = tokens.isAscii ? tokens.count : (folded.length + 1) >> 1
  const said = { start: new Uint32Array(most), end: new Uint32Array(most), bits: new Int32Array(most) }
  let count = 0
  let any = 0
  const add = (from: number, to: number, bits: number) => {
    said.start[count] = from
    said.end[count] = to
    said.bits[count++] = bits
    any |= bits
  }
  for (let index = 0; index < tokens.count; index++) {
    const looks = tokens.shape[index + margin] as number
    const from = tokens.start[index] as number
    const to = tokens.end[index] as number
    if (looks > lastWordShape) {
      if (isDigit(folded.charCodeAt(from))) add(from, to, to - from < 3 ? isIn.unit : 0)
    } else if (tokens.isAscii) add(from, to, (tokens.bits[index + margin] as number) & isSaid)
    else addAscii(folded, from, to, add)
  }
  return { ...said, count, any }
}

/** The runs of small letters of a word that may hold others as well. */
function addAscii(
  folded: string,
  from: number,
  to: number,
  add: (from: number, to: number, bits: number) => void,
): void {
  for (let index = from; index < to; index++) {
    if (!isLetter(folded.charCodeAt(index))) continue
    const first = index
    while (index < to && isLetter(folded.charCodeAt(index))) index++
    add(first, index, listedBits(hashOf(folded, first, index)) & isSaid)
  }
}

const isLetter = (code: number) => code >= 97 && code <= 122
const isDigit = (code: number) => code >= 48 && code <= 57

/** One of them as a piece of text. */
export type SaidWord = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly bits: number
}

/** All of them as pieces of text. */
export const wordsOf = (folded: string, { count, start, end, bits }: SaidWords): readonly SaidWord[] =>
  Array.from({ length: count }, (_, index) => {
    const [from, to] = [start[index] as number, end[index] as number]
    return { text: folded.slice(from, to), start: from, end: to, bits: bits[index] as number }
  })
