import type { AuditEntry } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import { evolve, nextDue, noCase } from '../handoff/case.ts'
import type { TurnNeeds } from './needs.ts'
import type { Claim } from './ports.ts'

/**
 * Commits one entry of the log and nothing else, before the act it tells of. Resolves with false when the lease was
 * lost: the act must not happen.
 */
export async function logAlone(needs: TurnNeeds, claim: Claim, entry: AuditEntry): Promise<boolean> {
  const { lane, epoch, memo, talk } = claim
  const due = nextDue((claim.case?.events ?? []).reduce(evolve, noCase))
  const times = [...(talk?.state.timers.map(({ at }) => at) ?? []), ...(due === null ? [] : [due])]
  const outcome = await needs.lanes.commit({
    lane,
    epoch,
    at: entry.at,
    consumed: null,
    talk: null,
    lines: [],
    remasked: [],
    vault: { put: [], drop: [] },
    replies: [],
    starts: [],
    events: [],
    consent: [],
    case: null,
    locale: null,
    notice: null,
    identifiers: [],
    log: [await logLeaf((bytes) => needs.crypto.hash(bytes), entry)],
    memo,
    wakeAt: times.sort((a, b) => a - b)[0] ?? null,
  })
  return outcome === 'committed'
}
