import type { KnownValue } from '../known-values.ts'
import { visitEncoded } from './encoded-runs.ts'
import { isEscaped, mayBeEscaped, withoutEscapes } from './escapes.ts'
import type { Needle } from './known-needles.ts'
import { legibilityOf } from './legible.ts'
import { type Scan, scannerOf } from './scan-signs.ts'
import { unitsIn, utf8Of } from './utf8.ts'

/** A known value in a text; UTF-16 offsets, end exclusive. `isEncoded`: the whole stretch is base64, hex or has escapes. */
export type GuardHit = {
  readonly needle: Needle
  readonly start: number
  readonly end: number
  readonly isEncoded: boolean
}

/** The known values of one turn, ready to be looked for in whatever leaves it. */
export type GuardIndex = {
  /** Every known value in a text: as it is, with escapes, in base64 or hex. */
  readonly findIn: (text: string) => readonly GuardHit[]
  /** The same in bytes; offsets say nothing. */
  readonly findInBytes: (bytes: Uint8Array) => readonly GuardHit[]
}

const none: readonly GuardHit[] = []
const utf8 = new TextDecoder()

export function indexForGuard(values: readonly KnownValue[]): GuardIndex {
  const scan = scannerOf(values)
  if (!scan) return { findIn: () => none, findInBytes: () => none }
  const findIn = (text: string): readonly GuardHit[] => {
    const found: GuardHit[] = []
    const bytes = utf8Of(text)
    addRead(text, bytes, scan, found)
    bytes.fill(0)
    if (isEscaped(text)) addEscaped(text, scan, found)
    return found
  }
  return {
    findIn,
    findInBytes: (bytes) => {
      const legibility = legibilityOf(bytes, bytes.length)
      if (legibility === 'none') return none
      if (legibility === 'text' && mayBeEscaped(bytes)) return findIn(utf8.decode(bytes))
      const found: GuardHit[] = []
      if (legibility === 'text') addRead('', bytes, scan, found)
      else
        for (const { needle } of scan(bytes, bytes.length, 'anywhere'))
          found.push({ needle, start: 0, end: 0, isEncoded: false })
      return found
    },
  }
}

/** What stands in UTF-8 as it is, in base64 or in hex. */
function addRead(text: string, bytes: Uint8Array, scan: Scan, found: GuardHit[]): void {
  for (const { needle, first, last } of scan(bytes, bytes.length, 'at-borders'))
    found.push({ needle, start: first, end: endOf(text, last), isEncoded: false })
  const units = unitsIn(bytes)
  visitEncoded(bytes, ({ decoded, length, legibility }, from, to) => {
    for (const { needle } of scan(decoded, length, legibility === 'text' ? 'at-borders' : 'anywhere')) {
      const start = units(from)
      found.push({ needle, start, end: start + to - from, isEncoded: true })
    }
  })
}

function addEscaped(text: string, scan: Scan, found: GuardHit[]): void {
  const plain = withoutEscapes(text)
  const bytes = utf8Of(plain.text)
  for (const { needle, first, last } of scan(bytes, bytes.length, 'at-borders'))
    found.push({ needle, ...plain.stretch(first, endOf(plain.text, last)), isEncoded: true })
  bytes.fill(0)
}

/** Behind a character and the marks on it. */
function endOf(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  while (isMark(text.charCodeAt(end))) end++
  return end
}

/** Combining marks, variation selectors and the keycap ring: they belong to the character before them. */
const isMark = (code: number) =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3
