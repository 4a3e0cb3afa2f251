import type { KnownValue } from '../known-values.ts'
import { type Needle, needlesOf } from './known-needles.ts'
import { nothing, separator, several, symbolAsWritten, symbolOf } from './symbols.ts'
import { codeAt, symbolOfByte, widthAt } from './utf8-characters.ts'

/** A needle among others whose last four signs are the same. */
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
  readonly bits: Int32Array
  /** The end that has a slot, 0 for none; its needles have the same slot. */
  readonly ends: readonly number[]
  readonly filed: readonly (Filed | null)[]
}

const signBits = 6
const fourSigns = 0xffffff
const fiveSigns = 0x3fffffff
/** Slots of an end that is looked for, at least: so that most are empty. */
const slotsOfOne = 4
const fewestSlots = 256
/** Bits of a slot. */
const bitsOfSlot = 2

export const tailAfter = (tail: number, symbol: number): number => ((tail << signBits) | symbol) & fiveSigns

const hashOf = (end: number): number => Math.imul(end, 0x9e3779b1) >>> 8

/** Null: nothing of the values is looked for. */
export function tailsOf(values: readonly KnownValue[]): Tails | null {
  const needles = needlesOf(values)
  if (needles.length === 0) return null
  let slots = fewestSlots
  while (slots < needles.length * slotsOfOne) slots *= 2
  const bits = new Int32Array((slots * bitsOfSlot) / 32)
  const ends: number[] = new Array(slots).fill(0)
  const filed: (Filed | null)[] = new Array(slots).fill(null)
  for (const needle of needles) {
    const tail = tailOf(needle)
    const end = tail & fourSigns
    const slot = slotOf(ends, end)
    const next = filed[slot] ?? null
    if (isAmong(next, needle)) continue
    ends[slot] = end
    filed[slot] = { needle, tail, mask: needle.length > 4 ? fiveSigns : fourSigns, next }
    const bit = hashOf(end) & (bits.length * 32 - 1)
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
  return { bits, ends, filed }
}

/** Where an end is, or would be. */
function slotOf(ends: readonly number[], end: number): number {
  let slot = hashOf(end) & (ends.length - 1)
  while (ends[slot] !== 0 && ends[slot] !== end) slot = (slot + 1) & (ends.length - 1)
  return slot
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

function isAmong(others: Filed | null, { words, length }: Needle): boolean {
  for (let other = others; other !== null; other = other.next)
    if (other.needle.length === length && other.needle.words.join('') === words.join('')) return true
  return false
}

/** The first of the needles whose last four signs these are. */
export function filedUnder({ bits, ends, filed }: Tails, tail: number): Filed | null {
  const end = tail & fourSigns
  const bit = hashOf(end) & (bits.length * 32 - 1)
  if ((((bits[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 0) return null
  const slot = slotOf(ends, end)
  return filed[slot] ?? null
}

export const isTailOf = ({ tail, mask }: Filed, last: number): boolean => (last & mask) === tail

/** Whether a needle may end somewhere in UTF-8: true of a text where one does, and of few others. */
export function mayEndIn(tails: Tails, bytes: Uint8Array, length: number): boolean {
  const { bits } = tails
  const mostBit = bits.length * 32 - 1
  let tail = 0
  for (let index = 0; index < length; index++) {
    let symbol = symbolOfByte[bytes[index] ?? 0] ?? separator
    if (symbol === separator) continue
    if (symbol === several) {
      const width = widthAt(bytes, index, length)
      symbol = symbolAsWritten(codeAt(bytes, index, width))
      index += width - 1
      if (symbol === several) return true
      if (symbol === separator || symbol === nothing) continue
    }
    tail = tailAfter(tail, symbol)
    const bit = hashOf(tail & fourSigns) & mostBit
    if ((((bits[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 1 && isAnyTail(tails, tail)) return true
  }
  return false
}

function isAnyTail({ ends, filed }: Tails, tail: number): boolean {
  const slot = slotOf(ends, tail & fourSigns)
  for (let one = filed[slot] ?? null; one !== null; one = one.next) if (isTailOf(one, tail)) return true
  return false
}
