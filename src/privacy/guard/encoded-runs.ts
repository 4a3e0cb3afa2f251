import { followingAfter, legibleIn } from './legible.ts'

/** What a stretch of a text says when it is read as base64 or hex. */
export type Decoded = {
  readonly text: string
  /** UTF-16 offsets of the encoded stretch, end exclusive. */
  readonly start: number
  readonly end: number
  /** Everything in it can be read: it was text, and not by chance. */
  readonly isText: boolean
}

/** Characters; four letters are six of base64, six digits twelve of hex. */
const shortestBase64 = 6
const shortestHex = 12
/** A longer run may hold text beside bytes that are none; a still longer one may begin with what was not encoded. */
const mixedRun = 10
const longRun = 16

const outside = 255
/** Codes of either alphabet of base64; what follows is 255 for what is in neither. */
const tabled = 128

/** The six bits of a character of base64. */
const sextets = Uint8Array.from({ length: tabled }, (_, code) => {
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 97 && code <= 122) return code - 71
  if (code >= 48 && code <= 57) return code + 4
  if (code === 43 || code === 45) return 62
  return code === 47 || code === 95 ? 63 : outside
})

const nibbles = Uint8Array.from({ length: tabled }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(value) ? outside : value
})

const valueIn = (alphabet: Uint8Array, text: string, index: number): number => {
  const code = text.charCodeAt(index)
  return code < tabled ? (alphabet[code] ?? outside) : outside
}

/** Every stretch of a text that is base64 (either alphabet) or hex of something legible. */
export function decodedIn(text: string): readonly Decoded[] {
  let found: readonly Decoded[] = none
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && valueIn(sextets, text, index) !== outside) continue
    if (index - start >= shortestBase64) found = withRun(found, text, start, index)
    start = index + 1
  }
  return found
}

const none: readonly Decoded[] = []

function withRun(found: readonly Decoded[], text: string, start: number, end: number): readonly Decoded[] {
  let all = found
  const add = (bytes: Uint8Array | null) => {
    const read = bytes && legibleIn(bytes)
    if (read) all = [...all, { ...read, start, end }]
  }
  if (end - start >= mixedRun || isBase64OfText(text, start, end)) add(fromBase64(text, start, end))
  if (end - start >= longRun)
    for (let shift = 1; shift < 4; shift++)
      if (mayBeLegible(text, start + shift, end)) add(fromBase64(text, start + shift, end))
  if (end - start >= shortestHex && isHex(text, start, end))
    for (let shift = 0; shift < 2; shift++) add(fromHex(text, start + shift, end))
  return all
}

/** Whether a run is text from its first byte to its last; most are found out at their second. */
function isBase64OfText(text: string, start: number, end: number): boolean {
  let bits = 0
  let follow = 0
  for (let index = start; index < end; index++) {
    bits = ((bits << 6) | valueIn(sextets, text, index)) & 0xffffff
    const place = (index - start) & 3
    if (place === 0) continue
    follow = followingAfter((bits >> (6 - place * 2)) & 0xff, follow)
    if (follow < 0) return false
  }
  return follow === 0
}

/**
 * Whether eight bytes in a row may be legible when four characters each from `start` are three bytes: two fours in a
 * row that are. Nearly all random names are told apart here.
 */
function mayBeLegible(text: string, start: number, end: number): boolean {
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

function fromBase64(text: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(Math.floor(((end - start) * 3) / 4))
  let bits = 0
  let length = 0
  for (let index = start; index < end; index++) {
    bits = ((bits << 6) | valueIn(sextets, text, index)) & 0xffffff
    const place = (index - start) & 3
    if (place > 0) bytes[length++] = bits >> (6 - place * 2)
  }
  return bytes
}

function isHex(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (valueIn(nibbles, text, index) === outside) return false
  return true
}

function fromHex(text: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array((end - start) >> 1)
  for (let at = 0; at < bytes.length; at++) {
    const index = start + at * 2
    bytes[at] = valueIn(nibbles, text, index) * 16 + valueIn(nibbles, text, index + 1)
  }
  return bytes
}
