import type { Finding } from '../finding.ts'
import { amounts } from './amounts.ts'
import { businessNumbers } from './business-number.ts'
import { digitZones } from './digit-zones.ts'
import { looseKinds } from './loose-kinds.ts'
import { tokensOf } from './sequence/tokens.ts'
import { stretch, viewOf } from './view.ts'
import { startsIn } from './word-guard.ts'

/**
 * What a detector of others found, without what our own rules know for an order, a parcel or a price. Only kinds without a check
 * digit can be taken for one of these.
 */
export function withoutBusinessNumbers(written: string, findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ kind }) => looseKinds.has(kind))) return findings
  const view = viewOf(written)
  const zones = digitZones(view.folded, startsIn(view.folded, 0, view.folded.length))
  const { folded } = view
  const tokens = tokensOf(view)
  const ours = [...businessNumbers(folded, tokens, zones), ...amounts(folded, tokens, zones)].map(
    ({ start, end }) => stretch(view, start, end),
  )
  return findings.filter(
    ({ kind, start, end }) =>
      !looseKinds.has(kind) || !ours.some((number) => number.start <= start && number.end >= end),
  )
}
