import type { Instant } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import { type CaseNumber, type LaneKey, type PersonId, parsePersonId } from '../../ids.ts'
import { SealedText } from '../../privacy/sealed-text.ts'
import type { Arrival, DeliveryStatus, Identifier, Inbox } from '../../turn/inbox.ts'
import { laneFor } from './lane-for.ts'
import { type MemoryLane, type MemoryState, wake } from './memory-state.ts'
import { mergePersons } from './merge-persons.ts'

const rankOf: Record<DeliveryStatus['status'], number> = { sent: 1, delivered: 2, read: 3, failed: 4 }

export function memoryInbox(state: MemoryState): Inbox {
  return {
    put: async (arrivals, now) => {
      if (!arrivals.every(({ body }) => body instanceof SealedText)) {
        throw new Fault('UNPROTECTED_TEXT', 'only sealed words can be put into the inbox')
      }
      const lanes = arrivals.map((arrival) => file(state, arrival, now)).filter((lane) => lane !== null)
      return [...new Set(lanes)]
    },
    settle: async (statuses, now) => {
      const lanes = statuses.map((status) => settle(state, status, now)).filter((lane) => lane !== null)
      return [...new Set(lanes)]
    },
  }
}

function file(
  state: MemoryState,
  { who, business, dedupe, at, body }: Arrival,
  now: Instant,
): LaneKey | null {
  const lane =
    who.by === 'effect'
      ? laneOfEffect(state, who.effect)
      : who.by === 'case'
        ? laneOfCase(state, who.case)
        : who.by === 'lane'
          ? state.lanes.get(who.lane)
          : business && laneFor(state, business, personFor(state, who.identifiers, now))
  if (!lane || state.seen.has(dedupe)) return null
  state.seen.add(dedupe)
  lane.tail += 1
  const items = state.inbox.get(lane.key) ?? []
  items.push({ seq: lane.tail, dedupe, body, at, receivedAt: now, attempts: 0 })
  state.inbox.set(lane.key, items)
  wake(lane, now)
  return lane.key
}

function laneOfEffect(state: MemoryState, effect: DeliveryStatus['effect']): MemoryLane | undefined {
  const row = state.outbox.get(effect)
  return row && state.lanes.get(row.lane)
}

function laneOfCase(state: MemoryState, number: CaseNumber): MemoryLane | undefined {
  const known = state.cases.get(number)
  return known && state.lanes.get(known.lane)
}

/** The person with these names; a new one when nobody has them. */
export function personFor(state: MemoryState, identifiers: readonly Identifier[], now: Instant): PersonId {
  const known = identifiers.flatMap(
    ({ index }) => state.persons.get(state.aliases.get(index)?.person as PersonId) ?? [],
  )
  const [oldest, ...younger] = [...new Set(known)].sort((a, b) => a.createdAt - b.createdAt)
  for (const { id } of younger) if (oldest) mergePersons(state, oldest.id, id, now)
  const id = oldest?.id ?? parsePersonId(Buffer.from(random(16)).toString('base64url'))
  if (!oldest) state.persons.set(id, { id, createdAt: now, salt: random(16), locale: null, notice: null })
  for (const name of identifiers) {
    const alias = state.aliases.get(name.index)
    if (alias?.sealed.key !== name.sealed.key) state.aliases.set(name.index, { ...name, person: id })
  }
  return id
}

const random = (length: number): Uint8Array => globalThis.crypto.getRandomValues(new Uint8Array(length))

function settle(
  state: MemoryState,
  { effect, status, message }: DeliveryStatus,
  now: Instant,
): LaneKey | null {
  const row = state.outbox.get(effect)
  const rank = rankOf[status]
  if (!row || row.rank >= rank) return null
  state.outbox.set(effect, {
    ...row,
    rank,
    message,
    retryAt: null,
    words: null,
    state: status === 'failed' ? 'failed' : 'sent',
  })
  if (row.state !== 'sending' && row.state !== 'queued') return null
  const lane = state.lanes.get(row.lane)
  if (lane && (row.epoch < lane.epoch || lane.leaseUntil === null || lane.leaseUntil < now)) {
    lane.isNudged = true
    wake(lane, now)
  }
  return row.lane
}
