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

/** Legible bytes before the last two, which may be legible, too. */
const beforeEnd = 0b1111

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

/** Longer runs get room of their own. */
const room = new Uint8Array(16_384)

/**
 * Three bytes of text have no highest bit, and the first two are no control characters. Four characters of base64 are
 * three bytes; two fours in a row, this one and the one that ended four characters before, are more than chance.
 */
const highestBits = 0x808080
const printedFirst = 0x600000
const printedSecond = 0x006000

/** Visits every stretch of UTF-8 from `from` on that is base64 (either alphabet) or hex of something legible. */
export function visitEncoded(text: Uint8Array, from: number, visit: VisitEncoded): void {
  const table = sextets
  let start = from
  for (let index = from; index < text.length; index++) {
    if (table[text[index] ?? 0] !== outside) continue
    if (index - start >= shortestBase64) visitRun(text, start, index, visit)
    start = index + 1
  }
  if (text.length - start >= shortestBase64) visitRun(text, start, text.length, visit)
}

/** Letters and digits before a place that tell what a word or number ends with there, and one more. */
const tellingBefore = 6

/** Where to begin to read as if all had been read: behind what ends a stretch, and some letters and digits before `at`. */
export function beginOfRun(text: Uint8Array, at: number): number {
  let begin = at
  for (let told = 0; begin > 0 && told < tellingBefore; begin--) if (sextetAt(text, begin - 1) < 62) told++
  while (begin > 0 && sextetAt(text, begin - 1) !== outside) begin--
  return begin
}

const sextetAt = (text: Uint8Array, index: number): number => sextets[text[index] ?? 0] ?? outside

function visitRun(text: Uint8Array, start: number, end: number, visit: VisitEncoded): void {
  const length = end - start
  if (length < mixedRun) {
    if (isBase64OfText(text, start, end)) showBase64(text, start, start, end, visit)
    return
  }
  if (isTellingBase64(text, start, end)) showBase64(text, start, start, end, visit)
  const shifts = length < longRun ? 0 : shiftsOfText(text, start, end)
  if (shifts > 1)
    for (let shift = 1; shift < 4; shift++)
      if (shifts & (1 << shift)) showBase64(text, start, start + shift, end, visit)
  if (length >= shortestHex && isHex(text, start, end))
    for (let shift = 0; shift < 2; shift++) {
      const decoded = roomFor(length)
      show(decoded, fromHex(text, start + shift, end, decoded), start, end, visit)
    }
}

const roomFor = (length: number): Uint8Array => (length <= room.length ? room : new Uint8Array(length))

/** Shows what a run is from one of its characters on. */
function showBase64(text: Uint8Array, start: number, from: number, end: number, visit: VisitEncoded): void {
  const decoded = roomFor(end - start)
  show(decoded, fromBase64(text, from, end, decoded), start, end, visit)
}

function show(decoded: Uint8Array, length: number, start: number, end: number, visit: VisitEncoded): void {
  const legibility = legibilityOf(decoded, length)
  if (legibility !== 'none') visit({ decoded, length, legibility }, start, end)
  decoded.fill(0, 0, length)
}

/** Whether a run may have so many legible bytes in a row; what is not legible is not decoded. */
function isTellingBase64(text: Uint8Array, start: number, end: number): boolean {
  const table = sextets
  let last = 0
  let follow = 0
  for (let index = start; index + 3 < end; index += 4) {
    const bits =
      ((table[text[index] ?? 0] ?? 0) << 18) |
      ((table[text[index + 1] ?? 0] ?? 0) << 12) |
      ((table[text[index + 2] ?? 0] ?? 0) << 6) |
      (table[text[index + 3] ?? 0] ?? 0)
    const first = followingAfter(bits >> 16, follow)
    const second = followingAfter((bits >> 8) & 0xff, first & 3)
    const third = followingAfter(bits & 0xff, second & 3)
    follow = third & 3
    last =
      (last << 3) | ((first & illegible) ^ illegible) | (((second >> 1) & 2) ^ 2) | (((third >> 2) & 1) ^ 1)
    if ((last & (last >> 1) & (last >> 2) & ((last >> 3) & (last >> 4) & (last >> 5)) & 7) !== 0) return true
  }
  return (last & beforeEnd) === beforeEnd
}

/** A bit for the first to fourth character from which a run may be legible; nearly all random names have none. */
function shiftsOfText(text: Uint8Array, start: number, end: number): number {
  const table = sextets
  let bits = 0
  let fours = 0
  let shifts = 0
  for (let index = start; index < end; index++) {
    bits = ((bits << 6) | (table[text[index] ?? 0] ?? outside)) & 0xffffff
    // The highest bit of a number below zero, and no question asked: what is random cannot be foretold.
    const isText = (((bits & highestBits) - 1) & -(bits & printedFirst) & -(bits & printedSecond)) >>> 31
    fours = (fours << 1) | isText
    shifts |= ((fours >> 4) & isText) << ((index - start + 1) & 3)
  }
  return shifts
}

/** Whether a run is text from its first byte to its last; most are found out at their second. */
function isBase64OfText(text: Uint8Array, start: number, end: number): boolean {
  let bits = 0
  let follow = 0
  for (let index = start; index < end; index++) {
    bits = ((bits << 6) | sextetAt(text, index)) & 0xffffff
    const place = (index - start) & 3
    if (place === 0) continue
    follow = followingAfter((bits >> (6 - place * 2)) & 0xff, follow)
    if (follow === illegible) return false
  }
  return follow === 0
}

/** How many bytes there were. */
function fromBase64(text: Uint8Array, start: number, end: number, decoded: Uint8Array): number {
  const table = sextets
  let length = 0
  let index = start
  for (; index + 3 < end; index += 4) {
    const bits =
      ((table[text[index] ?? 0] ?? 0) << 18) |
      ((table[text[index + 1] ?? 0] ?? 0) << 12) |
      ((table[text[index + 2] ?? 0] ?? 0) << 6) |
      (table[text[index + 3] ?? 0] ?? 0)
    decoded[length] = bits >> 16
    decoded[length + 1] = bits >> 8
    decoded[length + 2] = bits
    length += 3
  }
  if (end - index < 2) return length
  const bits =
    (sextetAt(text, index) << 12) |
    (sextetAt(text, index + 1) << 6) |
    (end - index === 3 ? sextetAt(text, index + 2) : 0)
  decoded[length++] = bits >> 10
  if (end - index === 3) decoded[length++] = bits >> 2
  return length
}

function isHex(text: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (nibbleAt(text, index) === outside) return false
  return true
}

const nibbleAt = (text: Uint8Array, index: number): number => nibbles[text[index] ?? 0] ?? outside

function fromHex(text: Uint8Array, start: number, end: number, decoded: Uint8Array): number {
  const length = (end - start) >> 1
  for (let at = 0; at < length; at++) {
    const index = start + at * 2
    decoded[at] = nibbleAt(text, index) * 16 + nibbleAt(text, index + 1)
  }
  return length
}
