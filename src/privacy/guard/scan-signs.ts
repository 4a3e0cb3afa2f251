import type { KnownValue } from '../known-values.ts'
import type { Needle } from './known-needles.ts'
import { readSigns, type Signs, wipe } from './read-signs.ts'
import { isDigit, separator, symbolOf } from './symbols.ts'
import { endOfSome, filedUnder, isTailOf, type Tails, tailAfter, tailsOf } from './tails.ts'
import { unitsIn } from './utf8.ts'
import { symbolOfByte } from './utf8-characters.ts'

/** A needle that stands in UTF-8, and where its first and its last character begin, in UTF-16 units. */
type Match = { readonly needle: Needle; readonly first: number; readonly last: number }

/**
 * Finds needles that end between two places of some bytes, and perhaps others before. `anywhere`: also in the middle of a
 * longer word or number.
 */
export type Scan = (bytes: Uint8Array, from: number, to: number, borders: Borders) => readonly Match[]

type Borders = 'at-borders' | 'anywhere'

/** Characters from one sign of a value to the next, at most. */
const widestStep = 4
/** Shorter needles are found by chance: anywhere, and at borders, in bytes that are no text. */
const shortestAnywhere = 8
const shortestByChance = 6

const none: readonly Match[] = []

/**
 * All forms of the values at once, in one walk over the letters and digits: only where the last of them are the end of
 * a needle the words around it are read, and most texts have no such place. Null: nothing of the values is looked for.
 */
export function scannerOf(values: readonly KnownValue[]): Scan | null {
  const tails = tailsOf(values)
  if (!tails) return null
  return (bytes, from, to, borders) => {
    const first = endOfSome(tails, bytes, from, to)
    return first < 0 ? none : matchesFrom(first, tails, bytes, to, borders)
  }
}

function matchesFrom(
  first: number,
  tails: Tails,
  bytes: Uint8Array,
  length: number,
  borders: Borders,
): readonly Match[] {
  const found: Match[] = []
  const units = unitsIn(bytes)
  let done = 0
  for (let end = first; end >= 0; end = endOfSome(tails, bytes, done, length)) {
    const start = beginOfWords(bytes, done, end)
    done = endOfWords(bytes, end, length)
    const words = bytes.subarray(start, done)
    const read = readSigns(words, words.length)
    addMatches(read, tails, borders, units(start), found)
    wipe(read)
  }
  return found
}

/** Where the words begin that stand together with what ends here: no value goes across a wider step. */
function beginOfWords(bytes: Uint8Array, from: number, end: number): number {
  let apart = 0
  for (let index = end - 1; index >= from; index--) {
    apart = isApart(bytes[index] ?? 0) ? apart + 1 : 0
    if (apart === widestStep) return index + widestStep
  }
  return from
}

function endOfWords(bytes: Uint8Array, from: number, length: number): number {
  let apart = 0
  for (let index = from; index < length; index++) {
    apart = isApart(bytes[index] ?? 0) ? apart + 1 : 0
    if (apart === widestStep) return index + 1
  }
  return length
}

/** Bytes of wider characters are no places of their own. */
const isApart = (byte: number): boolean => byte < 0x80 && symbolOfByte[byte] === separator

function addMatches(read: Signs, tails: Tails, borders: Borders, before: number, found: Match[]): void {
  const { signs, starts, count } = read
  let tail = 0
  for (let last = 0; last < count; last++) {
    tail = tailAfter(tail, signs[last] ?? 0)
    for (let filed = filedUnder(tails, tail); filed !== null; filed = filed.next) {
      const { needle } = filed
      const first = last - needle.length + 1
      if (isTailOf(filed, tail) && endsAt(needle, read, last) && mayStand(read, first, last, borders))
        found.push({ needle, first: before + (starts[first] ?? 0), last: before + (starts[last] ?? 0) })
    }
  }
}

function endsAt({ words, length }: Needle, { signs, places }: Signs, last: number): boolean {
  let index = last
  if (length > last + 1) return false
  for (let of = words.length - 1; of >= 0; of--) {
    const word = words[of] ?? ''
    for (let at = word.length - 1; at >= 0; at--, index--) {
      if (symbolOf(word.charCodeAt(at)) !== signs[index]) return false
      if (index < last && (places[index + 1] ?? 0) - (places[index] ?? 0) > widestStep) return false
    }
  }
  return true
}

function mayStand(read: Signs, first: number, last: number, borders: Borders): boolean {
  const length = last - first + 1
  if (borders === 'anywhere' && length >= shortestAnywhere) return true
  return (borders === 'at-borders' || length >= shortestByChance) && isFree(read, first, last)
}

/** Whether no letter goes on a word, and no digit a number, on either side. */
const isFree = (read: Signs, from: number, to: number): boolean =>
  (from === 0 || isBorder(read, from)) && (to === read.count - 1 || isBorder(read, to + 1))

const isBorder = ({ signs, places }: Signs, index: number): boolean =>
  (places[index] ?? 0) - (places[index - 1] ?? 0) > 1 ||
  isDigit(signs[index] ?? 0) !== isDigit(signs[index - 1] ?? 0)
