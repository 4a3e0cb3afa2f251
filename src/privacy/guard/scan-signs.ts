import { type View, viewOf } from '../detect/view.ts'
import type { Needle } from './known-needles.ts'
import { careful, isDigit, separator, symbolAt, symbolOf } from './symbols.ts'

/** A needle that stands in a text; UTF-16 offsets, end exclusive. */
export type Match = { readonly needle: Needle; readonly start: number; readonly end: number }

/** Finds needles in a text. `anywhere`: also in the middle of a longer word or number. */
export type Scan = (text: string, borders: 'at-borders' | 'anywhere') => readonly Match[]

/** Signs by whose sequence at its end a needle is found. Six bits each. */
const tailSigns = 4
const tailMask = 0xffffff
/** Cells of the table that says at once that no needle ends here. */
const cellBits = 12
const cellOf = (tail: number): number => Math.imul(tail, 0x9e3779b1) >>> (32 - cellBits)
/** Characters from one sign of a value to the next, at most. */
const widestStep = 4
/** Shorter needles are found by chance: anywhere, and at borders, in bytes that are no text. */
const shortestAnywhere = 8
const shortestByChance = 6

/** `next`: another one that ends alike. */
type Form = { readonly needle: Needle; readonly signs: Uint8Array; readonly next: Form | null }

/**
 * All needles at once, in one walk over the text's letters and digits: the table is asked for the last four of them,
 * and only where it knows them a needle is compared. The buffers are the scanner's own: one for each turn.
 */
export function scannerOf(needles: readonly Needle[]): Scan {
  const cells = new Uint8Array(1 << cellBits)
  const byTail = new Map<number, Form>()
  for (const needle of needles) {
    const signs = signsOf(needle.packed)
    let tail = 0
    for (const sign of signs) tail = ((tail << 6) | sign) & tailMask
    cells[cellOf(tail)] = 1
    byTail.set(tail, { needle, signs, next: byTail.get(tail) ?? null })
  }
  const read: Read = { signs: new Uint8Array(512), at: new Int32Array(512), count: 0, view: null }

  return (text, borders) => {
    readSigns(text, read)
    let found: Match[] | null = null
    let tail = 0
    for (let index = 0; index < read.count; index++) {
      tail = ((tail << 6) | (read.signs[index] ?? 0)) & tailMask
      if (cells[cellOf(tail)] === 0 || index < tailSigns - 1) continue
      for (let form = byTail.get(tail) ?? null; form !== null; form = form.next) {
        const from = index - form.signs.length + 1
        if (!stands(read, form, from) || !mayStand(read, form, from, borders)) continue
        found ??= []
        found.push({ needle: form.needle, ...stretchOf(read, from, index) })
      }
    }
    return found ?? none
  }
}

const none: readonly Match[] = []

function signsOf(packed: string): Uint8Array {
  const signs = new Uint8Array(packed.length)
  for (let at = 0; at < packed.length; at++) signs[at] = symbolOf(packed.charCodeAt(at))
  return signs
}

/** The signs of one text and where each stands: in the text, or in its view where it needed one. */
type Read = { signs: Uint8Array; at: Int32Array; count: number; view: View | null }

function readSigns(text: string, read: Read): void {
  read.view = null
  makeRoom(read, text.length)
  if (readQuickly(text, read)) return
  const view = viewOf(text)
  read.view = view
  makeRoom(read, view.folded.length)
  read.count = 0
  for (let index = 0; index < view.folded.length; index++) {
    const sign = symbolOf(view.folded.charCodeAt(index))
    if (sign === separator) continue
    read.signs[read.count] = sign
    read.at[read.count++] = index
  }
}

function makeRoom(read: Read, length: number): void {
  if (read.signs.length >= length) return
  read.signs = new Uint8Array(length)
  read.at = new Int32Array(length)
}

function readQuickly(text: string, read: Read): boolean {
  const { signs, at } = read
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const sign = symbolAt(text, index)
    if (sign === separator) continue
    if (sign === careful) return false
    signs[count] = sign
    at[count++] = index
  }
  read.count = count
  return true
}

function stands({ signs, at }: Read, form: Form, from: number): boolean {
  if (from < 0) return false
  for (let place = form.signs.length - 1; place >= 0; place--) {
    if (form.signs[place] !== signs[from + place]) return false
    if (place > 0 && (at[from + place] ?? 0) - (at[from + place - 1] ?? 0) > widestStep) return false
  }
  return true
}

const mayStand = (read: Read, { signs }: Form, from: number, borders: 'at-borders' | 'anywhere'): boolean =>
  borders === 'at-borders'
    ? isFree(read, from, from + signs.length - 1)
    : signs.length >= shortestAnywhere ||
      (signs.length >= shortestByChance && isFree(read, from, from + signs.length - 1))

/** Whether no letter goes on a word, and no digit a number, on either side. */
const isFree = ({ signs, at, count }: Read, from: number, to: number): boolean =>
  (from === 0 || isBorder(signs, at, from)) && (to === count - 1 || isBorder(signs, at, to + 1))

const isBorder = (signs: Uint8Array, at: Int32Array, index: number): boolean =>
  (at[index] ?? 0) - (at[index - 1] ?? 0) > 1 || isDigit(signs[index] ?? 0) !== isDigit(signs[index - 1] ?? 0)

function stretchOf({ at, view }: Read, from: number, to: number): { start: number; end: number } {
  const [first, last] = [at[from] ?? 0, at[to] ?? 0]
  return { start: view?.starts?.[first] ?? first, end: view?.ends?.[last] ?? last + 1 }
}
