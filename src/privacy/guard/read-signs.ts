import { viewOf } from '../detect/view.ts'
import { followingAfter, illegible } from './legible.ts'
import { nothing, separator, several, symbolAsWritten, symbolOf } from './symbols.ts'

/** The letters and digits of UTF-8, without case and accents. */
export type Signs = {
  signs: Uint8Array
  /** Where each stands as the eye counts: marks and what cannot be seen take no place. */
  places: Int32Array
  /** Where its character starts, in UTF-16 units. */
  starts: Int32Array
  count: number
}

const arraysOf = (length: number) => ({
  signs: new Uint8Array(length),
  places: new Int32Array(length),
  starts: new Int32Array(length),
})

/** Signs of longer texts get room of their own. */
const mostKept = 16_384
const kept: Signs = { ...arraysOf(mostKept), count: 0 }

/** The symbols of single bytes; `several` for what may begin a wider character. */
const single = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80) return symbolAsWritten(byte)
  return followingAfter(byte, 0) === illegible ? separator : several
})

/**
 * Reads bytes that are UTF-8, or are here and there: what is none stands between words. Linear. There is one set of
 * signs in the process, and they are what a person wrote: who reads them wipes them before the next.
 */
export function readSigns(bytes: Uint8Array, length: number): Signs {
  const read = length <= mostKept ? kept : { ...arraysOf(length), count: 0 }
  let { signs, places, starts } = read
  let count = 0
  // Bytes that were no place of their own, and no unit.
  let noPlace = 0
  let noUnit = 0
  for (let index = 0; index < length; index++) {
    const symbol = single[bytes[index] ?? 0] ?? separator
    if (symbol === separator) continue
    if (symbol !== several) {
      signs[count] = symbol
      places[count] = index - noPlace
      starts[count++] = index - noUnit
      continue
    }
    const width = widthAt(bytes, index, length)
    read.count = count
    makeRoom(read, count + mostSeveral + length - index)
    noPlace += width - addWide(codeAt(bytes, index, width), index - noPlace, index - noUnit, read)
    noUnit += width - (width === 4 ? 2 : 1)
    index += width - 1
    count = read.count
    ;({ signs, places, starts } = read)
  }
  read.count = count
  return read
}

export const wipe = ({ signs, count }: Signs): void => void signs.fill(0, 0, count)

/** Adds what a character is read as, and says how many places it takes. */
function addWide(code: number, place: number, unit: number, read: Signs): number {
  const symbol = symbolAsWritten(code)
  if (symbol === several) return addSeveral(code, place, unit, read)
  if (symbol === nothing) return 0
  if (symbol !== separator) add(symbol, place, unit, read)
  return code > 0xffff ? 2 : 1
}

function add(symbol: number, place: number, unit: number, read: Signs): void {
  read.signs[read.count] = symbol
  read.places[read.count] = place
  read.starts[read.count++] = unit
}

/** What one character is read as: U+FDFA is eighteen. */
const mostSeveral = 18

/** How many places they take. */
function addSeveral(code: number, place: number, unit: number, read: Signs): number {
  const { folded } = viewOf(String.fromCodePoint(code))
  for (let at = 0; at < folded.length; at++) {
    const symbol = symbolOf(folded.charCodeAt(at))
    if (symbol !== separator) add(symbol, place + at, unit, read)
  }
  return folded.length
}

/** Stands between words; what is no UTF-8 is read as it. */
const unreadable = 0xfffd

/** The character that is so many bytes long. */
function codeAt(bytes: Uint8Array, index: number, width: number): number {
  if (width === 1) return unreadable
  let code = (bytes[index] ?? 0) & (0xff >> (width + 1))
  for (let next = 1; next < width; next++) code = (code << 6) | ((bytes[index + next] ?? 0) & 63)
  return code > 0x10ffff ? unreadable : code
}

/** Bytes of the character that begins here; 1 for what begins none. */
function widthAt(bytes: Uint8Array, index: number, length: number): number {
  const more = followingAfter(bytes[index] ?? 0, 0)
  if (index + more >= length) return 1
  for (let next = 1; next <= more; next++) if ((bytes[index + next] ?? 0) >> 6 !== 2) return 1
  return more + 1
}

function makeRoom(read: Signs, length: number): void {
  if (read.signs.length >= length) return
  const { signs, places, starts } = arraysOf(2 * length)
  signs.set(read.signs)
  places.set(read.places)
  starts.set(read.starts)
  Object.assign(read, { signs, places, starts })
}
