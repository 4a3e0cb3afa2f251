import { viewOf } from '../detect/view.ts'
import { nothing, separator, several, symbolAsWritten, symbolOf } from './symbols.ts'
import { codeAt, symbolOfByte, widthAt } from './utf8-characters.ts'

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
export function readSigns(bytes: Uint8Array, length: number): Signs {
  const read = length <= mostKept ? kept : { ...arraysOf(length), count: 0 }
  let { signs, places, starts } = read
  let count = 0
  // Bytes that were no place of their own, and no unit.
  let noPlace = 0
  let noUnit = 0
  for (let index = 0; index < length; index++) {
    const symbol = symbolOfByte[bytes[index] ?? 0] ?? separator
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

function makeRoom(read: Signs, length: number): void {
  if (read.signs.length >= length) return
  const { signs, places, starts } = arraysOf(2 * length)
  signs.set(read.signs)
  places.set(read.places)
  starts.set(read.starts)
  Object.assign(read, { signs, places, starts })
}
