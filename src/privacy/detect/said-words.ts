import { hashOf } from './sequence/word-hash.ts'
import { months, ordinals, worthOf } from './spoken-number-words.ts'
import { WordBook } from './word-book.ts'

/**
 * The runs of small letters and the runs of digits of a folded text, in order: read once for all that looks for what
 * people say aloud.
 */
export type SaidWords = {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** What each may be said for, bits of `saidFor`. */
  readonly bits: Uint8Array
  /** What any of them may be said for. */
  readonly any: number
}

export const saidFor = {
  /** A number, from nought to hundreds. */
  number: 1,
  /** "first", "primeiro": the day of a date. */
  ordinal: 2,
  /** A letter, or a number of at most two digits, as people spell. */
  unit: 4,
  /** "A as in Ancona" */
  asIn: 8,
  month: 16,
} as const

/** What letters are called in Portuguese, Italian and Spanish; `sure` ones are no words of everyday language. */
export const letterNames = {
  sure: 'effe efe acca hache aga jota kappa elle ele emme eme enne ene erre esse ese uve vu equis xis ics ipsilon zeta',
  other: 'be bi ce ci de di gi ge ka pe pi cu que te ti ve vi ze it es',
}

const book = new WordBook([
  [worthOf.keys(), saidFor.number | saidFor.unit],
  [ordinals, saidFor.ordinal],
  [months, saidFor.month],
  [`${letterNames.sure} ${letterNames.other}`.split(' '), saidFor.unit],
  ['abcdefghijklmnopqrstuvwxyz', saidFor.unit],
  [['come', 'como', 'for', 'de', 'di', 'as', 'like'], saidFor.asIn],
])

/** Cuts a folded text into the words people may say. Linear. */
export function saidWordsOf(folded: string): SaidWords {
  const most = (folded.length + 1) >> 1
  const start = new Uint32Array(most)
  const end = new Uint32Array(most)
  const bits = new Uint8Array(most)
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
    const held = isLetters ? book.bitsOf(hashOf(folded, from, index)) : index - from < 3 ? saidFor.unit : 0
    start[count] = from
    end[count] = index
    bits[count++] = held
    any |= held
  }
  return { count, start, end, bits, any }
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
