import type { Guard } from './guard-rows.ts'
import { leadsOf } from './leads.ts'
import { leastDigits } from './least-digits.ts'
import { leastRun, leastWord } from './least-word.ts'
import { looksGuardOf, looksIn, mayLook } from './looks-guard.ts'
import { neededMarks } from './needed-marks.ts'
import type { Stretch, Zone } from './reading.ts'
import { guardOf, mayHold, type Starts, startsIn } from './word-guard.ts'
import { measureZone } from './zone-measures.ts'

/** How far before a digit the words that announce its number may lie, and how far after it the rest of a code. */
const before = 64
const after = 48

type Run = Stretch & { readonly digits: number }

/** The parts of a text near a digit: nothing made of digits, nor the words that announce it, lies elsewhere. */
export function digitZones(folded: string, starts: Starts): readonly Zone[] {
  const zones: Zone[] = []
  let start = -1
  let end = 0
  let digits = 0
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index)
    if (code < 48 || code > 57) continue
    if (start >= 0 && index - before > end) {
      zones.push(zoneOf(folded, starts, { start, end, digits }))
      start = -1
      digits = 0
    }
    digits++
    if (start < 0) start = blankBefore(folded, Math.max(0, index - before), zones.at(-1)?.end ?? 0)
    end = Math.min(folded.length, index + after)
  }
  if (start >= 0) zones.push(zoneOf(folded, starts, { start, end, digits }))
  return zones
}

function zoneOf(folded: string, starts: Starts, { start, end: from, digits }: Run): Zone {
  const end = blankFrom(folded, from)
  const isWhole = start === 0 && end === folded.length
  return {
    start,
    end,
    digits,
    ...measureZone(folded, start, end),
    starts: isWhole ? starts : startsIn(folded, start, end),
    looks: looksIn(folded, start, end),
  }
}

/** Longest word a zone is widened for, so that it begins and ends between words. */
const farthestBlank = 64

function blankBefore(text: string, from: number, least: number): number {
  for (let index = from; index > least && from - index < farthestBlank; index--) {
    if (isBlank(text.charCodeAt(index - 1))) return index
  }
  return Math.max(least, from - farthestBlank)
}

function blankFrom(text: string, from: number): number {
  let index = from
  while (index < text.length && index - from < farthestBlank && !isBlank(text.charCodeAt(index))) index++
  return index
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 13 || code === 9

/** A match with its place in the whole text. */
export type ZoneMatch = { readonly text: string; readonly start: number; readonly end: number }

type Needs = {
  /** The pattern, tried at digits only where it begins with one: what it looks back for costs more than that look. */
  readonly pattern: RegExp
  readonly digits: number
  readonly word: number
  readonly run: number
  readonly marks: number
  readonly guard: Guard
  readonly looks: Guard
}

const worked = new Map<RegExp, Needs>()

/** What a zone must hold for a pattern to match in it. Worked out once a pattern. */
function needsOf(pattern: RegExp): Needs {
  const before = worked.get(pattern)
  if (before) return before
  const needs = {
    pattern: atDigits(pattern),
    digits: leastDigits(pattern),
    word: leastWord(pattern),
    run: leastRun(pattern),
    marks: neededMarks(pattern),
    guard: guardOf(pattern),
    looks: looksGuardOf(pattern),
  }
  worked.set(pattern, needs)
  return needs
}

function atDigits(pattern: RegExp): RegExp {
  const beginsWithDigit = [...leadsOf(pattern.source, 1)].every((lead) => /^\d/.test(lead))
  return beginsWithDigit ? new RegExp(`(?=\\d)(?:${pattern.source})`, pattern.flags) : pattern
}

const holds = (zone: Zone, { digits, word, run, marks, guard, looks }: Needs): boolean =>
  zone.digits >= digits &&
  zone.longest >= word &&
  zone.run >= run &&
  (zone.marks & marks) === marks &&
  mayHold(zone.starts, guard) &&
  mayLook(zone.looks, looks)

const none: readonly ZoneMatch[] = []

/** Every match of a global pattern within the zones that have the digits and marks for it. */
export function matchesIn(folded: string, zones: readonly Zone[], pattern: RegExp): readonly ZoneMatch[] {
  const needs = needsOf(pattern)
  let found: ZoneMatch[] | null = null
  for (const zone of zones) {
    if (!holds(zone, needs)) continue
    const isWhole = zone.start === 0 && zone.end === folded.length
    const part = isWhole ? folded : folded.slice(zone.start, zone.end)
    const { pattern: sought } = needs
    sought.lastIndex = 0
    for (let match = sought.exec(part); match; match = sought.exec(part)) {
      const start = zone.start + match.index
      found ??= []
      found.push({ text: match[0], start, end: start + match[0].length })
      if (match[0].length === 0) sought.lastIndex++
    }
  }
  return found ?? none
}
