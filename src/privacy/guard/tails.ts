import type { KnownValue } from '../known-values.ts'
import { type Needle, needlesOf } from './known-needles.ts'
import { nothing, separator, several, symbolAsWritten, symbolOf } from './symbols.ts'
import { codeAt, symbolOfByte, widthAt } from './utf8-characters.ts'

/** A needle among others whose last four signs are the same, or have the same place by chance. */
export type Filed = {
  readonly needle: Needle
  /** Its last signs, six bits each, and the bits they take: four signs, or five where it has so many. */
  readonly tail: number
  readonly mask: number
  readonly next: Filed | null
}

/** All needles by the four signs they end with. */
export type Tails = {
  /** A bit for some ends, theirs among them: tells nearly all other ends from them. */
  readonly bits: readonly number[]
  /** A hash of 32 bits that is shifted so far is the place of a bit. */
  readonly shift: number
  /** By the last bits of that place. */
  readonly filed: readonly (Filed | null)[]
}

const signBits = 6
const fourSigns = 0xffffff
const fiveSigns = 0x3fffffff
/** Bits for each needle, at least: so that most are not set. Their count is a power of two. */
const bitsOfOne = 32
const fewestBits = 12
const mostBits = 20
/** Bits that share a place among what is filed. */
const bitsOfPlace = 16

export const tailAfter = (tail: number, symbol: number): number => ((tail << signBits) | symbol) & fiveSigns

const placeOf = (tail: number, shift: number): number => Math.imul(tail & fourSigns, 0x9e3779b1) >>> shift

/** Null: nothing of the values is looked for. */
export function tailsOf(values: readonly KnownValue[]): Tails | null {
  const needles = needlesOf(values)
  if (needles.length === 0) return null
  let power = fewestBits
  while (power < mostBits && 1 << power < needles.length * bitsOfOne) power++
  const bits: number[] = new Array((1 << power) >>> 5).fill(0)
  const filed: (Filed | null)[] = new Array((1 << power) / bitsOfPlace).fill(null)
  const shift = 32 - power
  for (const needle of needles) {
    const tail = tailOf(needle)
    const bit = placeOf(tail, shift)
    const place = bit & (filed.length - 1)
    const next = filed[place] ?? null
    if (isAmong(next, needle, tail)) continue
    filed[place] = { needle, tail, mask: needle.length > 4 ? fiveSigns : fourSigns, next }
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return { bits, shift, filed }
}

function tailOf({ words }: Needle): number {
  let tail = 0
  let shift = 0
  for (let of = words.length - 1; of >= 0; of--) {
    const word = words[of] ?? ''
    for (let at = word.length - 1; at >= 0; at--) {
      tail |= symbolOf(word.charCodeAt(at)) << shift
      shift += signBits
      if (shift === 5 * signBits) return tail
    }
  }
  return tail
}

function isAmong(others: Filed | null, needle: Needle, tail: number): boolean {
  for (let other = others; other !== null; other = other.next)
    if (other.tail === tail && isSame(other.needle, needle)) return true
  return false
}

const isSame = (one: Needle, other: Needle): boolean =>
  one.length === other.length && one.words.join('') === other.words.join('')

/** The first of some needles, those that end with these signs among them. */
export function filedUnder({ bits, shift, filed }: Tails, tail: number): Filed | null {
  const bit = placeOf(tail, shift)
  return ((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1 ? (filed[bit & (filed.length - 1)] ?? null) : null
}

export const isTailOf = ({ tail, mask }: Filed, last: number): boolean => (last & mask) === tail

/** Behind the first byte from `from` on at which a needle may end; -1 when none does, which is so of most texts. */
export function endOfSome(tails: Tails, bytes: Uint8Array, from: number, length: number): number {
  let tail = 0
  for (let index = from; index < length; index++) {
    index = nextOdd(tails, bytes, index, length, tail)
    if (index < 0) return -1
    tail = tailBefore
    let symbol = symbolOfByte[bytes[index] ?? 0] ?? separator
    if (symbol === several) {
      const width = widthAt(bytes, index, length)
      symbol = symbolAsWritten(codeAt(bytes, index, width))
      index += width - 1
      if (symbol === several) return index + 1
      if (symbol === separator || symbol === nothing) continue
    }
    tail = tailAfter(tail, symbol)
    if (isAnyTail(tails, tail)) return index + 1
  }
  return -1
}

/** What came before the byte that was told last. */
let tailBefore = 0

/** The first byte that begins a wider character or may end a needle; -1 when there is none. All others pass here. */
function nextOdd(
  { bits, shift }: Tails,
  bytes: Uint8Array,
  from: number,
  length: number,
  before: number,
): number {
  const table = symbolOfByte
  let tail = before
  for (let index = from; index < length; index++) {
    const symbol = table[bytes[index] ?? 0] ?? separator
    if (symbol === separator) continue
    const next = tailAfter(tail, symbol)
    const bit = placeOf(next, shift)
    if (symbol === several || ((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) {
      tailBefore = tail
      return index
    }
    tail = next
  }
  return -1
}

function isAnyTail(tails: Tails, tail: number): boolean {
  for (let one = filedUnder(tails, tail); one !== null; one = one.next) if (isTailOf(one, tail)) return true
  return false
}
