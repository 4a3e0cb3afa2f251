import type { Stretch } from './detect/reading.ts'
import { classOf, type Finding } from './finding.ts'

/** What looks like a token of ours. Four digits of it say nothing of anybody. */
const typed = new RegExp(`\\[(?:${Object.keys(classOf).join('|')})_\\d{1,4}\\]`, 'g')

/**
 * Findings without the stretches that are ours: a person may type `[CPF_1]`, paste what was masked before, or tell the
 * number of their case, and that is no value. What a finding has on either side of one is still found. In order of start,
 * as they were.
 */
export function besideOurs(
  findings: readonly Finding[],
  written: string,
  ours: readonly string[] = [],
): readonly Finding[] {
  if (findings.length === 0) return findings
  const typedTokens = written.includes('[') ? stretchesOf(typed, written) : []
  const tokens = [...typedTokens, ...ours.flatMap((sign) => stretchesOf(writtenAs(sign), written))].sort(
    (one, other) => one.start - other.start,
  )
  if (tokens.length === 0) return findings
  let past = 0
  return findings.flatMap((finding) => {
    while ((tokens[past]?.end ?? Number.POSITIVE_INFINITY) <= finding.start) past++
    if ((tokens[past]?.start ?? Number.POSITIVE_INFINITY) >= finding.end) return [finding]
    return beside(finding, tokens, past).flatMap((part) => fromFirstSaid(part, written))
  })
}

const stretchesOf = (pattern: RegExp, written: string): Stretch[] =>
  [...written.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** In any case, with a dash, a blank or nothing between its halves, and nothing else of a word beside it. */
const writtenAs = (sign: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${sign.replace(/[^A-Z0-9]+/g, '[\\s-]?')}(?![\\p{L}\\p{N}])`, 'giu')

const said = /[\p{L}\p{N}]/u

/** Without the blanks and marks that stood between it and the token; nothing when nothing is said in it. */
function fromFirstSaid(part: Finding, written: string): readonly Finding[] {
  const first = written.slice(part.start, part.end).search(said)
  return first < 0 ? [] : [{ ...part, start: part.start + first }]
}

function beside(finding: Finding, tokens: readonly Stretch[], first: number): readonly Finding[] {
  const parts: Finding[] = []
  let from = finding.start
  for (let at = first; from < finding.end; at++) {
    const token = tokens[at]
    const to = Math.min(token?.start ?? finding.end, finding.end)
    if (to > from) parts.push({ ...finding, start: from, end: to })
    from = token?.end ?? finding.end
  }
  return parts
}
