import { looksIn } from './looks-guard.ts'
import type { Stretch, Zone } from './reading.ts'
import { type Starts, startsIn } from './word-guard.ts'
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
    around: starts,
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
