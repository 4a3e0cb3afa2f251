import type { Finding, FindingKind } from './finding.ts'
import { mergeFindings } from './merge-findings.ts'

/** How two engines agreed on one kind: stretches that both found, under whatever name, and those that one of them missed. */
export type KindCount = {
  /** Ours where we found it, else theirs. */
  readonly kind: FindingKind
  readonly both: number
  readonly onlyOurs: number
  readonly onlyTheirs: number
}

/** Counts by kind; nothing of the text is in them. Stretches that touch each other are the same finding. */
export function compareFindings(ours: readonly Finding[], theirs: readonly Finding[]): readonly KindCount[] {
  const counts = new Map<FindingKind, { both: number; onlyOurs: number; onlyTheirs: number }>()
  const count = (kind: FindingKind, where: 'both' | 'onlyOurs' | 'onlyTheirs') => {
    const row = counts.get(kind) ?? { both: 0, onlyOurs: 0, onlyTheirs: 0 }
    row[where] += 1
    counts.set(kind, row)
  }
  const [mine, other] = [mergeFindings(ours), mergeFindings(theirs)]
  const heldByMine = heldBy(mine)
  const heldByOther = heldBy(other)
  for (const finding of mine) count(finding.kind, heldByOther(finding) ? 'both' : 'onlyOurs')
  for (const finding of other) if (!heldByMine(finding)) count(finding.kind, 'onlyTheirs')
  return [...counts].map(([kind, row]) => ({ kind, ...row }))
}

/** Whether something of a finding is in one of those, which are in order and apart; to be asked in order. */
function heldBy(findings: readonly Finding[]): (finding: Finding) => boolean {
  let next = 0
  return ({ start, end }) => {
    while ((findings[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (findings[next]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}
