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

/**
 * Reads bytes that are UTF-8, or are here and there: what is none stands between words. Linear. There is one set of
 * signs in the process, and they are what a person wrote: who reads them wipes them before the next.
 */
export function readSigns(bytes: Uint8Array): Signs {
  const read = bytes.length + mostSeveral <= mostKept ? kept : { ...arraysOf(bytes.length), count: 0 }
  let { signs, places, starts } = read
  let count = 0
  let place = 0
  let unit = 0
  let index = 0
  while (index < bytes.length) {
    const symbol = ascii[bytes[index] ?? 0] ?? several
    if (symbol < several) {
      if (symbol !== separator) {
        signs[count] = symbol
        places[count] = place
        starts[count++] = unit
      }
      place++
      unit++
      index++
      continue
    }
    const width = widthAt(bytes, index)
    read.count = count
    place += addWide(codeAt(bytes, index, width), unit, place, read)
    count = read.count
    unit += width === 4 ? 2 : 1
    index += width
    makeRoom(read, count + bytes.length - index)
    ;({ signs, places, starts } = read)
  }
  read.count = count
  return read
}

export const wipe = ({ signs, count }: Signs): void => void signs.fill(0, 0, count)

/** The symbols of single bytes; `several` for what is none. */
const ascii = Uint8Array.from({ length: 256 }, (_, code) => (code < 0x80 ? symbolAsWritten(code) : several))

/** Adds what a character is read as, and says how many places it takes. */
function addWide(code: number, unit: number, place: number, read: Signs): number {
  const symbol = symbolAsWritten(code)
  if (symbol === several) return addSeveral(code, unit, place, read)
  if (symbol === nothing) return 0
  if (symbol !== separator) add(symbol, unit, place, read)
  return code > 0xffff ? 2 : 1
}

function add(symbol: number, unit: number, place: number, read: Signs): void {
  read.signs[read.count] = symbol
  read.places[read.count] = place
  read.starts[read.count++] = unit
}

/** What one character is read as: U+FDFA is eighteen. */
const mostSeveral = 18

/** How many places they take. */
function addSeveral(code: number, unit: number, place: number, read: Signs): number {
  const { folded } = viewOf(String.fromCodePoint(code))
  for (let at = 0; at < folded.length; at++) {
    const symbol = symbolOf(folded.charCodeAt(at))
    if (symbol !== separator) add(symbol, unit, place + at, read)
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

/** Bytes of the character that starts here; 1 for what starts none. */
function widthAt(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  const more = first < 0x80 ? 0 : followingAfter(first, 0)
  if (more === illegible) return 1
  for (let next = 1; next <= more; next++) if ((bytes[index + next] ?? 0) >> 6 !== 2) return 1
  return more + 1
}

function makeRoom(read: Signs, length: number): void {
  if (read.signs.length >= length + mostSeveral) return
  const { signs, places, starts } = arraysOf(length + mostSeveral)
  signs.set(read.signs)
  places.set(read.places)
  starts.set(read.starts)
  Object.assign(read, { signs, places, starts })
}
