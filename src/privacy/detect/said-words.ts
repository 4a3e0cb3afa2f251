import { listedBits } from './lexicon.ts'
import { isSaid } from './said-lists.ts'
import { lastNumberShape, lastWordShape, margin, type Tokens } from './sequence/token-arrays.ts'
import type { TokenRoom } from './sequence/token-room.ts'
import { hashOf } from './sequence/word-hash.ts'
import { isIn } from './word-bits.ts'

/**
 * The runs of small letters and the runs of digits of a folded text, in order: read once for all that looks for what
 * people say aloud.
 */
export type SaidWords = {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** What each may be said for, those bits of `isIn`. */
  readonly bits: Int32Array
  /** What any of them may be said for. */
  readonly any: number
}

/** The words people may say of a folded text that is cut already. Linear. */
export function saidWordsOf(folded: string, tokens: Tokens, room: TokenRoom): SaidWords {
  const { count, start, end, shape, bits, isAscii } = tokens
  if (!isAscii) return saidWordsIn(folded, room)
  const said = roomFor(count, room)
  let size = 0
  let any = 0
  for (let index = 0; index < count; index++) {
    const looks = shape[index + margin] as number
    if (looks > lastNumberShape) continue
    const from = start[index] as number
    const to = end[index] as number
    const held = looks > lastWordShape ? numberBits(to - from) : (bits[index + margin] as number) & isSaid
    said.start[size] = from
    said.end[size] = to
    said.bits[size++] = held
    any |= held
  }
  return { start: said.start, end: said.end, bits: said.bits, count: size, any }
}

const roomFor = (size: number, { saidStart, saidEnd, saidBits }: TokenRoom) => ({
  start: saidStart.lend(size),
  end: saidEnd.lend(size),
  bits: saidBits.lend(size),
})

const numberBits = (length: number): number => (length < 3 ? isIn.unit : 0)

/** The same of a text with words that hold other letters as well: those end a word here. */
function saidWordsIn(folded: string, room: TokenRoom): SaidWords {
  const most = (folded.length + 1) >> 1
  const said = roomFor(most, room)
  let count = 0
  let any = 0
  let index = 0
  while (index < folded.length) {
    const isLetters = isLetter(folded.charCodeAt(index))
    if (!isLetters && !isDigit(folded.charCodeAt(index))) {
      index++
      continue
    }
    const from = index
    const goesOn = isLetters ? isLetter : isDigit
    while (goesOn(folded.charCodeAt(index))) index++
    const held = isLetters ? listedBits(hashOf(folded, from, index)) & isSaid : numberBits(index - from)
    said.start[count] = from
    said.end[count] = index
    said.bits[count++] = held
    any |= held
  }
  return { start: said.start, end: said.end, bits: said.bits, count, any }
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
