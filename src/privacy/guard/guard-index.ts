import type { KnownValue } from '../known-values.ts'
import { beginOfRun, visitEncoded } from './encoded-runs.ts'
import { isEscaped, mayBeEscaped, withoutEscapes } from './escapes.ts'
import { isTelling } from './is-telling.ts'
import type { Needle } from './known-needles.ts'
import { isPlain, legibilityOf } from './legible.ts'
import { type Scan, scannerOf } from './scan-signs.ts'
import { unitsIn, utf8Of } from './utf8.ts'

/** A known value in a text; UTF-16 offsets, end exclusive. `isEncoded`: the whole stretch is base64, hex or has escapes. */
export type GuardHit = {
  readonly needle: Needle
  readonly start: number
  readonly end: number
  readonly isEncoded: boolean
}

/** The known values of one turn, ready to be looked for in whatever leaves it; what may be there by chance is no hit. */
export type GuardIndex = {
  /** Every known value in a text: as it is, with escapes, in base64 or hex. */
  readonly findIn: (text: string) => readonly GuardHit[]
  /** The same in runs of bytes; offsets say nothing. */
  readonly findInBytes: (runs: readonly Uint8Array[]) => readonly GuardHit[]
}

const none: readonly GuardHit[] = []
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

export function indexForGuard(values: readonly KnownValue[]): GuardIndex {
  const scan = scannerOf(values)
  if (!scan) return { findIn: () => none, findInBytes: () => none }
  return {
    findIn: (text) => {
      const bytes = utf8Of(text)
      const found = hitsIn(bytes, text, scan, 0)
      bytes.fill(0)
      return isEscaped(text) ? [...found, ...escapedIn(text, scan)] : found
    },
    findInBytes: (runs) => {
      let before: Uint8Array = empty
      let found = none
      for (const bytes of runs) {
        const isAsWritten = isPlain(bytes)
        const hits = isAsWritten ? hitsIn(bytes, unread, scan, newIn(bytes, before)) : hitsInOdd(bytes, scan)
        if (isAsWritten) before = bytes
        if (hits.length > 0) found = [...found, ...hits]
      }
      return found
    },
  }
}

const empty = new Uint8Array()

/** From where on bytes have to be read when others were: entries of one log begin alike for most of their length. */
function newIn(bytes: Uint8Array, before: Uint8Array): number {
  const most = Math.min(before.length, bytes.length)
  let at = 0
  while (at < most && before[at] === bytes[at]) at++
  return beginOfRun(bytes, at)
}

/** In bytes that are not printed ASCII alone. */
function hitsInOdd(bytes: Uint8Array, scan: Scan): readonly GuardHit[] {
  const legibility = legibilityOf(bytes, bytes.length)
  if (legibility === 'none') return none
  if (legibility === 'text') {
    const found = hitsIn(bytes, unread, scan, 0)
    return mayBeEscaped(bytes) ? [...found, ...escapedIn(utf8.decode(bytes), scan)] : found
  }
  return scan(bytes, 0, bytes.length, 'anywhere')
    .map(({ needle }) => ({ needle, start: 0, end: 0, isEncoded: false }))
    .filter((hit) => isTelling(hit, ''))
}

/** Of bytes: whatever stands around a value there, it is one. */
const unread = ''

/** What stands in UTF-8 as it is, in base64 or in hex, and ends behind `from`. */
function hitsIn(bytes: Uint8Array, text: string, scan: Scan, from: number): readonly GuardHit[] {
  const found: GuardHit[] = []
  const add = (hit: GuardHit) => {
    if (isTelling(hit, text)) found.push(hit)
  }
  for (const { needle, first, last } of scan(bytes, from, bytes.length, 'at-borders'))
    add({ needle, start: first, end: endOf(text, last), isEncoded: false })
  let units: ReturnType<typeof unitsIn> | null = null
  visitEncoded(bytes, from, ({ decoded, length, legibility }, start, end) => {
    for (const { needle } of scan(decoded, 0, length, legibility === 'text' ? 'at-borders' : 'anywhere')) {
      units ??= unitsIn(bytes)
      const first = units(start)
      add({ needle, start: first, end: first + end - start, isEncoded: true })
    }
  })
  return found
}

function escapedIn(written: string, scan: Scan): readonly GuardHit[] {
  const { text, stretch } = withoutEscapes(written)
  const bytes = utf8Of(text)
  const matches = scan(bytes, 0, bytes.length, 'at-borders')
  bytes.fill(0)
  return matches
    .map(({ needle, first, last }) => ({
      needle,
      ...stretch(first, endOf(text, last)),
      isEncoded: true,
    }))
    .filter((hit) => isTelling(hit, ''))
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
