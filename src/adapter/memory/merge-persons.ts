import type { Instant } from '../../clock.ts'
import { type LaneKey, laneOf, type PersonId } from '../../ids.ts'
import { laneFor } from './lane-for.ts'
import { type MemoryLane, type MemoryState, wake } from './memory-state.ts'

/** Two persons were found to be one: everything of the younger goes to the older. */
export function mergePersons(state: MemoryState, older: PersonId, younger: PersonId, now: Instant): void {
  for (const lane of [...state.lanes.values()]) {
    if (lane.person === younger) moveLane(state, lane, laneFor(state, lane.business, older), now)
  }
  for (const alias of state.aliases.values()) {
    if (alias.person === younger) state.aliases.set(alias.index, { ...alias, person: older })
  }
  const events = [...(state.consent.get(older) ?? []), ...(state.consent.get(younger) ?? [])]
  state.consent.set(
    older,
    events.sort((a, b) => a.recordedAt - b.recordedAt),
  )
  state.consent.delete(younger)
  mergeRows(state, older, younger)
}

function mergeRows(state: MemoryState, older: PersonId, younger: PersonId): void {
  const [kept, gone] = [state.persons.get(older), state.persons.get(younger)]
  if (kept && gone) {
    const notice = Math.max(kept.notice ?? -1, gone.notice ?? -1)
    state.persons.set(older, {
      ...kept,
      locale: kept.locale ?? gone.locale,
      notice: notice === -1 ? null : notice,
    })
  }
  state.persons.delete(younger)
  for (const [id, former] of state.formerPersons)
    if (former.person === younger) state.formerPersons.set(id, { ...former, person: older })
  if (gone) state.formerPersons.set(younger, { salt: gone.salt, person: older })
}

/** Without its row the younger lane fences whoever works on it. */
function moveLane(state: MemoryState, from: MemoryLane, to: MemoryLane, now: Instant): void {
  const items = state.inbox.get(to.key) ?? []
  for (const item of state.inbox.get(from.key) ?? []) {
    to.tail += 1
    items.push({ ...item, seq: to.tail })
  }
  state.inbox.set(to.key, items)
  state.inbox.delete(from.key)
  state.lanes.delete(laneOf(from.business, from.person))
  to.isNudged = true
  wake(to, now)
  const last = Math.max(to.lastInboundAt ?? 0, from.lastInboundAt ?? 0)
  to.lastInboundAt = last === 0 ? null : (last as Instant)
  for (const talk of state.talks.values()) {
    if (talk.lane === from.key)
      state.talks.set(talk.id, { ...talk, lane: to.key, endedAt: talk.endedAt ?? now })
  }
  relabel(state.starts, from.key, to.key, {})
  relabel(state.cases, from.key, to.key, {})
  relabel(state.outbox, from.key, to.key, { epoch: 0 })
}

function relabel<Key, Row extends { readonly lane: LaneKey }>(
  rows: Map<Key, Row>,
  from: LaneKey,
  lane: LaneKey,
  change: Partial<Row>,
): void {
  for (const [key, row] of rows) if (row.lane === from) rows.set(key, { ...row, ...change, lane })
}
