import type { Claim, OutboxRow } from '../../turn/claim.ts'
import { type MemoryLane, type MemoryOutboxRow, type MemoryState, suppressedSince } from './memory-state.ts'

/** More than these wait for the next turn. */
export const itemsAtMost = 50

/** What a worker gets to see of a lane it has just taken. */
export function claimOf(state: MemoryState, lane: MemoryLane): Claim {
  const { key, person, business, epoch, memo, failures } = lane
  const known = state.persons.get(person)
  const talk = lane.talk === null ? undefined : state.talks.get(lane.talk)
  const vault = talk ? [...(state.vaults.get(talk.id) ?? [])].map(([name, value]) => ({ name, value })) : []
  return {
    lane: key,
    person,
    salt: known?.salt ?? new Uint8Array(16),
    business,
    epoch,
    items: (state.inbox.get(key) ?? []).filter(({ seq }) => seq <= lane.claimed),
    isCut: lane.head < lane.aloneUntil || lane.claimed >= lane.head + itemsAtMost,
    failures,
    talk: talk ? { ...talk, vault } : null,
    identifiers: [...state.aliases.values()].filter((alias) => alias.person === person),
    locale: known?.locale ?? null,
    notice: known?.notice ?? null,
    consent: [...(state.consent.get(person) ?? [])],
    suppressedAt: suppressedSince(state, person),
    case: caseOf(state, lane),
    outbox: [...state.outbox.values()].flatMap((row) => (row.lane === key ? unsettled(row) : [])),
    starts: [...state.starts.values()]
      .filter((start) => start.lane === key)
      .map(({ lane: _, ...start }) => start)
      .sort((a, b) => a.at - b.at),
    memo,
  }
}

function unsettled({ state, ...row }: MemoryOutboxRow): readonly OutboxRow[] {
  return state === 'queued' || state === 'sending' ? [{ ...row, state }] : []
}

function caseOf(state: MemoryState, { key, talk }: MemoryLane): Claim['case'] {
  const handedOff = talk === null ? null : (state.talks.get(talk)?.state.handedOff ?? null)
  const cases = [...state.cases.values()].filter(({ lane }) => lane === key).reverse()
  return cases.find(({ number }) => number === handedOff) ?? cases.find(isOpen) ?? null
}

export const isOpen = ({ events }: { readonly events: readonly { readonly type: string }[] }): boolean =>
  events.at(-1)?.type !== 'closed'
