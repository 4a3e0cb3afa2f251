import { type BusinessId, laneOf, type PersonId } from '../../ids.ts'
import type { MemoryLane, MemoryState } from './memory-state.ts'

/** The lane of a person with a business number; made on the first message. */
export function laneFor(state: MemoryState, business: BusinessId, person: PersonId): MemoryLane {
  const key = laneOf(business, person)
  const known = state.lanes.get(key)
  if (known) return known
  const lane: MemoryLane = {
    key,
    person,
    business,
    tail: 0,
    head: 0,
    claimed: 0,
    readyAt: null,
    wakeAt: null,
    notBefore: null,
    leaseUntil: null,
    epoch: 0,
    isNudged: false,
    failures: 0,
    aloneUntil: 0,
    talk: null,
    lastInboundAt: null,
    memo: { replies: [], exchange: null, apologizedAt: null, untoldCase: null },
  }
  state.lanes.set(key, lane)
  return lane
}
