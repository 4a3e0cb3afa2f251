import type { KnownValue } from '../known-values.ts'
import { decodedIn } from './encoded-runs.ts'
import { isEscaped, withoutEscapes } from './escapes.ts'
import { type Needle, needlesOf } from './known-needles.ts'
import { legibleIn } from './legible.ts'
import { type Match, scannerOf } from './scan-signs.ts'

/** A known value in a text; UTF-16 offsets, end exclusive. `isEncoded`: the whole stretch is base64, hex or has escapes. */
export type GuardHit = Match & { readonly isEncoded: boolean }

/** The known values of one turn, ready to be looked for in whatever leaves it. */
export type GuardIndex = {
  /** Every known value in a text: as it is, with escapes, in base64 or hex. */
  readonly findIn: (text: string) => readonly GuardHit[]
  /** The same in bytes; offsets say nothing. */
  readonly findInBytes: (bytes: Uint8Array) => readonly GuardHit[]
}

const none: readonly GuardHit[] = []

export function indexForGuard(values: readonly KnownValue[]): GuardIndex {
  const needles = needlesOf(values)
  if (needles.length === 0) return { findIn: () => none, findInBytes: () => none }
  const scan = scannerOf(needles)
  const findIn = (text: string): readonly GuardHit[] => {
    let found = asWritten(scan(text, 'at-borders'))
    const add = (needle: Needle, start: number, end: number) => {
      found = [...found, { needle, start, end, isEncoded: true }]
    }
    for (const { text: read, isText, start, end } of decodedIn(text))
      for (const { needle } of scan(read, isText ? 'at-borders' : 'anywhere')) add(needle, start, end)
    if (!isEscaped(text)) return found
    const plain = withoutEscapes(text)
    for (const { needle, start, end } of scan(plain.text, 'at-borders')) {
      const written = plain.stretch(start, end)
      add(needle, written.start, written.end)
    }
    return found
  }
  return {
    findIn,
    findInBytes: (bytes) => {
      const read = legibleIn(bytes)
      if (!read) return none
      return read.isText ? findIn(read.text) : asWritten(scan(read.text, 'anywhere'))
    },
  }
}

const asWritten = (matches: readonly Match[]): readonly GuardHit[] =>
  matches.length === 0 ? none : matches.map((match) => ({ ...match, isEncoded: false }))
