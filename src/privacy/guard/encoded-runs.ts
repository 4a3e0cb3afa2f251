import { followingAfter, illegible, legibilityOf } from './legible.ts'

/** What stands in an encoded stretch: so many bytes, in a room that the next is decoded into. */
type Decoded = {
  readonly decoded: Uint8Array
  readonly length: number
  readonly legibility: 'text' | 'mixed'
}

/** Is told of every stretch that can be read; offsets of bytes, end exclusive. */
type VisitEncoded = (read: Decoded, start: number, end: number) => void

/** Characters; four letters are six of base64, six digits twelve of hex. */
const shortestBase64 = 6
const shortestHex = 12
/** A longer run may hold text beside bytes that are none; a still longer one may begin with what was not encoded. */
const mixedRun = 10
const longRun = 16

const outside = 255

/** The six bits of a character of base64. */
const sextets = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 97 && code <= 122) return code - 71
  if (code >= 48 && code <= 57) return code + 4
  if (code === 43 || code === 45) return 62
  return code === 47 || code === 95 ? 63 : outside
})

const nibbles = Uint8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(value) ? outside : value
})

const valueIn = (alphabet: Uint8Array, text: Uint8Array, index: number): number =>
  alphabet[text[index] ?? 0] ?? outside

/** Longer runs get room of their own. */
const room = new Uint8Array(16_384)

/** Visits every stretch of UTF-8 that is base64 (either alphabet) or hex of something legible. */
export function visitEncoded(text: Uint8Array, visit: VisitEncoded): void {
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = start
    while (end < text.length && valueIn(sextets, text, end) !== outside) end++
    const length = end - start
    if (length >= mixedRun || (length >= shortestBase64 && isBase64OfText(text, start, end)))
      visitRun(text, start, end, visit)
  }
  room.fill(0)
}

function visitRun(text: Uint8Array, start: number, end: number, visit: VisitEncoded): void {
  const decoded = end - start <= room.length ? room : new Uint8Array(end - start)
  const show = (length: number) => {
    const legibility = legibilityOf(decoded, length)
    if (legibility !== 'none') visit({ decoded, length, legibility }, start, end)
  }
  show(fromBase64(text, start, end, decoded))
  if (end - start >= longRun)
    for (let shift = 1; shift < 4; shift++)
      if (mayBeLegible(text, start + shift, end)) show(fromBase64(text, start + shift, end, decoded))
  if (end - start >= shortestHex && isHex(text, start, end))
    for (let shift = 0; shift < 2; shift++) show(fromHex(text, start + shift, end, decoded))
}

/** Whether a run is text from its first byte to its last; most are found out at their second. */
function isBase64OfText(text: Uint8Array, start: number, end: number): boolean {
  let bits = 0
  let follow = 0
  for (let index = start; index < end; index++) {
    bits = ((bits << 6) | valueIn(sextets, text, index)) & 0xffffff
    const place = (index - start) & 3
    if (place === 0) continue
    follow = followingAfter((bits >> (6 - place * 2)) & 0xff, follow)
    if (follow === illegible) return false
  }
  return follow === 0
}

/**
 * Whether eight bytes in a row may be legible when four characters each from `start` are three bytes: two fours in a
 * row that are. Nearly all random names are told apart here.
 */
function mayBeLegible(text: Uint8Array, start: number, end: number): boolean {
  let fours = 0
  for (let index = start; index + 3 < end; index += 4) {
    const first = valueIn(sextets, text, index)
    const second = valueIn(sextets, text, index + 1) & 15
    const isOne =
      first >= 8 && first < 32 && second >= 2 && second < 8 && (valueIn(sextets, text, index + 2) & 3) < 2
    fours = isOne ? fours + 1 : 0
    if (fours === 2) return true
  }
  return false
}

/** How many bytes there were. */
function fromBase64(text: Uint8Array, start: number, end: number, decoded: Uint8Array): number {
  let length = 0
  let index = start
  for (; index + 3 < end; index += 4) {
    const bits = (sextetsAt(text, index) << 12) | sextetsAt(text, index + 2)
    decoded[length++] = bits >> 16
    decoded[length++] = bits >> 8
    decoded[length++] = bits
  }
  if (end - index < 2) return length
  const bits = (sextetsAt(text, index) << 6) | (end - index === 3 ? valueIn(sextets, text, index + 2) : 0)
  decoded[length++] = bits >> 10
  if (end - index === 3) decoded[length++] = bits >> 2
  return length
}

const sextetsAt = (text: Uint8Array, index: number): number =>
  (valueIn(sextets, text, index) << 6) | valueIn(sextets, text, index + 1)

function isHex(text: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (valueIn(nibbles, text, index) === outside) return false
  return true
}

function fromHex(text: Uint8Array, start: number, end: number, decoded: Uint8Array): number {
  const length = (end - start) >> 1
  for (let at = 0; at < length; at++) {
    const index = start + at * 2
    decoded[at] = valueIn(nibbles, text, index) * 16 + valueIn(nibbles, text, index + 1)
  }
  return length
}
