import type { Needle } from './known-needles.ts'
import { readSigns, type Signs, wipe } from './read-signs.ts'
import { isDigit, symbolOf } from './symbols.ts'

/** A needle that stands in UTF-8, and where its first and its last character begin, in UTF-16 units. */
type Match = { readonly needle: Needle; readonly first: number; readonly last: number }

/** Finds needles in the first `length` bytes. `anywhere`: also in the middle of a longer word or number. */
export type Scan = (bytes: Uint8Array, length: number, borders: Borders) => readonly Match[]

type Borders = 'at-borders' | 'anywhere'

/** Signs by whose sequence at its end a needle is found. Six bits each. */
const tailSigns = 4
const tailMask = 0xffffff
/** Cells of the table that says which needles may end here; mostly none. */
const cellBits = 9
const cellOf = (tail: number): number => Math.imul(tail, 0x9e3779b1) >>> (32 - cellBits)
/** Characters from one sign of a value to the next, at most. */
const widestStep = 4
/** Shorter needles are found by chance: anywhere, and at borders, in bytes that are no text. */
const shortestAnywhere = 8
const shortestByChance = 6

/** `next`: another one of the same cell. */
type Form = { readonly needle: Needle; readonly tail: number; readonly next: Form | null }

/**
 * All needles at once, in one walk over the letters and digits: the table is asked for the last four of them, and only
 * where it knows them a needle is compared.
 */
export function scannerOf(needles: readonly Needle[]): Scan {
  const cells: (Form | null)[] = new Array(1 << cellBits).fill(null)
  for (const needle of needles) {
    const tail = tailOf(needle)
    const next = cells[cellOf(tail)] ?? null
    if (!isAmong(next, needle)) cells[cellOf(tail)] = { needle, tail, next }
  }
  return (bytes, length, borders) => {
    const read = readSigns(bytes, length)
    const found: Match[] = []
    let tail = 0
    for (let index = 0; index < read.count; index++) {
      tail = ((tail << 6) | (read.signs[index] ?? 0)) & tailMask
      for (let form = cells[cellOf(tail)] ?? null; form !== null; form = form.next)
        if (form.tail === tail && endsAt(read, form.needle, index, borders))
          found.push(matchOf(read, form.needle, index))
    }
    wipe(read)
    return found
  }
}

const firstOf = ({ packed }: Needle, last: number): number => last - packed.length + 1

const matchOf = ({ starts }: Signs, needle: Needle, last: number): Match => ({
  needle,
  first: starts[firstOf(needle, last)] ?? 0,
  last: starts[last] ?? 0,
})

function tailOf({ packed, words }: Needle): number {
  const last = words.at(-1) ?? ''
  const end = last.length < tailSigns ? packed : last
  let tail = 0
  for (let at = end.length - tailSigns; at < end.length; at++)
    tail = (tail << 6) | symbolOf(end.charCodeAt(at))
  return tail & tailMask
}

function isAmong(forms: Form | null, { packed }: Needle): boolean {
  for (let form = forms; form !== null; form = form.next) if (form.needle.packed === packed) return true
  return false
}

function endsAt(read: Signs, needle: Needle, last: number, borders: Borders): boolean {
  const first = firstOf(needle, last)
  return first >= 0 && isSame(read, needle, first) && mayStand(read, first, last, borders)
}

function isSame({ signs, places }: Signs, { packed }: Needle, first: number): boolean {
  for (let at = packed.length - 1; at >= 0; at--) {
    if (symbolOf(packed.charCodeAt(at)) !== signs[first + at]) return false
    if (at > 0 && (places[first + at] ?? 0) - (places[first + at - 1] ?? 0) > widestStep) return false
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
