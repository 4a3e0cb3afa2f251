import type { Finding } from '../finding.ts'
import { finding, overlaps, type Reading } from './reading.ts'
import { stretch } from './view.ts'
import { ZonePatterns } from './zone-patterns.ts'

/** Long numbers, with the name of a letter after them: "... seiscientos veintiocho ele". */
const long =
  /(?<![a-z\d.,])\d{7,24}(?![a-z\d])(?:,? (?:be|ce|efe|ge|hache|jota|ka|ele|eme|ene|pe|cu|erre|ese|uve|equis|zeta|[b-df-hj-np-xz])(?![a-z]))?/g

const longOnes = new ZonePatterns([{ pattern: long }])

/** Numbers that were said in words: nobody dictates what is not a document, a telephone or a postcode. */
export function findDictated({ view, business, zones }: Reading): Finding[] {
  const found: Finding[] = []
  for (const { start, end } of longOnes.matchesIn(view.folded, zones)) {
    const said = stretch(view, start, end)
    const isSaid = /\p{L}{3}/u.test(view.written.slice(said.start, said.end))
    if (isSaid && !overlaps(business, start, end)) found.push(finding('ID_NUMBER', start, end, 0.6))
  }
  return found
}
