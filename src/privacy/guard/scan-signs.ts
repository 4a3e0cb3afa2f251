import type { KnownValue } from '../known-values.ts'
import type { Needle } from './known-needles.ts'
import { readSigns, type Signs, wipe } from './read-signs.ts'
import { isDigit, symbolOf } from './symbols.ts'
import { filedUnder, isTailOf, mayEndIn, type Tails, tailAfter, tailsOf } from './tails.ts'

/** A needle that stands in UTF-8, and where its first and its last character begin, in UTF-16 units. */
type Match = { readonly needle: Needle; readonly first: number; readonly last: number }

/** Finds needles in the first `length` bytes. `anywhere`: also in the middle of a longer word or number. */
export type Scan = (bytes: Uint8Array, length: number, borders: Borders) => readonly Match[]

type Borders = 'at-borders' | 'anywhere'

/** Characters from one sign of a value to the next, at most. */
const widestStep = 4
/** Shorter needles are found by chance: anywhere, and at borders, in bytes that are no text. */
const shortestAnywhere = 8
const shortestByChance = 6

const none: readonly Match[] = []

/**
 * All forms of the values at once, in one walk over the letters and digits: only where the last of them are the end of
 * a needle it is compared, and most texts have no such place. Null: nothing of the values is looked for.
 */
export function scannerOf(values: readonly KnownValue[]): Scan | null {
  const tails = tailsOf(values)
  if (!tails) return null
  return (bytes, length, borders) => {
    if (!mayEndIn(tails, bytes, length)) return none
    const read = readSigns(bytes, length)
    const found = matchesIn(read, tails, borders)
    wipe(read)
    return found
  }
}

function matchesIn(read: Signs, tails: Tails, borders: Borders): readonly Match[] {
  const { signs, starts, count } = read
  const found: Match[] = []
  let tail = 0
  for (let last = 0; last < count; last++) {
    tail = tailAfter(tail, signs[last] ?? 0)
    for (let filed = filedUnder(tails, tail); filed !== null; filed = filed.next) {
      const { needle } = filed
      const first = last - needle.length + 1
      if (isTailOf(filed, tail) && endsAt(needle, read, last) && mayStand(read, first, last, borders))
        found.push({ needle, first: starts[first] ?? 0, last: starts[last] ?? 0 })
    }
  }
  return found
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
