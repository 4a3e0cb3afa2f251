import { type Guard, open } from './guard-rows.ts'
import { leadsOf } from './leads.ts'
import { leastDigits } from './least-digits.ts'
import { leastRun, leastWord } from './least-word.ts'
import { looksGuardOf, mayLook } from './looks-guard.ts'
import { neededMarks } from './needed-marks.ts'
import type { Zone } from './reading.ts'
import { guardOf, mayHold } from './word-guard.ts'
import type { ZoneMeasures } from './zone-measures.ts'

/** A global pattern over folded text of a value with digits. */
export type ZonePattern = {
  readonly pattern: RegExp
  /** Words one of which stands somewhere in the text: without them the pattern is not tried. */
  readonly near?: RegExp
}

/** A match of the pattern of that number, with its place in the whole text. */
export type ZoneMatch = {
  readonly number: number
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How much of what the pattern of that number matched at a place is a value, from its first sign on: 0 where none is. */
export type ValueLength = (number: number, text: string, start: number) => number

/** What a zone must hold for a pattern to match in it. */
type Needs = {
  readonly number: number
  /** The pattern, tried at digits only where it begins with one: what it looks back for costs more than that look. */
  readonly pattern: RegExp
  readonly digits: number
  readonly word: number
  readonly run: number
  readonly marks: number
  readonly guard: Guard
  readonly looks: Guard
  readonly near: Guard
}

/** Counts above these are as good as more, so that few zones differ. */
const mostDigits = 31
const mostInRow = 15
/** So many kinds of zones are remembered, for each list of patterns. */
const mostKinds = 1_000

/** Patterns of values with digits: each is tried in the zones that have what it needs. */
export class ZonePatterns {
  readonly #patterns: readonly ZonePattern[]
  #needs: readonly Needs[] | null = null
  /** By what a zone measures, the patterns for which that is enough. */
  readonly #byMeasures = new Map<number, readonly Needs[]>()

  constructor(patterns: readonly ZonePattern[]) {
    this.#patterns = patterns
  }

  /**
   * Every match within some zones of a text; those of one zone in the order of the patterns. Where a match is no value, or
   * only its beginning is, the pattern is tried again from its second word on: another number stood before the value.
   */
  matchesIn(
    folded: string,
    zones: readonly Zone[],
    lengthOf: ValueLength = wholeMatch,
  ): readonly ZoneMatch[] {
    let found: ZoneMatch[] | null = null
    for (const zone of zones) {
      let part: string | null = null
      for (const needs of this.#enoughFor(zone)) {
        if (!mayMatch(zone, needs)) continue
        part ??= folded.slice(zone.start, zone.end)
        const { number, pattern } = needs
        pattern.lastIndex = 0
        for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
          const start = zone.start + match.index
          const length = lengthOf(number, match[0], start)
          pattern.lastIndex = match.index + step(match[0], length)
          if (length === 0) continue
          found ??= []
          found.push({ number, text: match[0].slice(0, length), start, end: start + length })
        }
      }
    }
    return found ?? none
  }

  #enoughFor(zone: Zone): readonly Needs[] {
    const key = keyOf(zone)
    const known = this.#byMeasures.get(key)
    if (known) return known
    this.#needs ??= this.#patterns.map(needsOf)
    const enough = this.#needs.filter(
      ({ digits, word, run, marks }) =>
        Math.min(zone.digits, mostDigits) >= Math.min(digits, mostDigits) &&
        Math.min(zone.longest, mostInRow) >= Math.min(word, mostInRow) &&
        Math.min(zone.run, mostInRow) >= Math.min(run, mostInRow) &&
        (zone.marks & marks) === marks,
    )
    if (this.#byMeasures.size >= mostKinds) this.#byMeasures.clear()
    this.#byMeasures.set(key, enough)
    return enough
  }
}

const mayMatch = ({ starts, looks, around }: Zone, needs: Needs): boolean =>
  mayHold(starts, needs.guard) && mayLook(looks, needs.looks) && mayHold(around, needs.near)

const none: readonly ZoneMatch[] = []

const wholeMatch: ValueLength = (_number, text) => text.length

/** How far on the pattern is tried again. */
const step = (text: string, length: number): number =>
  length > 0 && length === text.length ? length : Math.max(1, text.search(/[^a-z\d]/) + 1 || text.length)

/** What a zone measures in one number; its marks take eight bits. */
const keyOf = ({ digits, longest, run, marks }: ZoneMeasures & Pick<Zone, 'digits'>): number =>
  (Math.min(digits, mostDigits) << 16) |
  (Math.min(longest, mostInRow) << 12) |
  (Math.min(run, mostInRow) << 8) |
  marks

function needsOf({ pattern, near }: ZonePattern, number: number): Needs {
  return {
    number,
    pattern: atDigits(pattern),
    digits: leastDigits(pattern),
    word: leastWord(pattern),
    run: leastRun(pattern),
    marks: neededMarks(pattern),
    guard: guardOf(pattern),
    looks: looksGuardOf(pattern),
    near: near ? guardOf(near) : open,
  }
}

function atDigits(pattern: RegExp): RegExp {
  const beginsWithDigit = [...leadsOf(pattern.source, 1)].every((lead) => /^\d/.test(lead))
  return beginsWithDigit ? new RegExp(`(?=\\d)(?:${pattern.source})`, pattern.flags) : pattern
}
