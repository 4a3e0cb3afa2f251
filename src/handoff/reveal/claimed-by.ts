import type { Instant } from '../../clock.ts'
import type { StaffId } from '../../ids.ts'
import { noCase } from '../case/case.ts'
import type { CaseEvent } from '../case/case-event.ts'
import { evolve } from '../case/evolve.ts'

/** Since when somebody has a case; null: they have not. */
export function claimedSince(events: readonly CaseEvent[], staff: StaffId): Instant | null {
  const current = events.reduce(evolve, noCase)
  if (current.status !== 'claimed' || current.agent !== staff) return null
  return events.findLast(({ type }) => type === 'claimed')?.at ?? null
}

export const isClosed = (events: readonly CaseEvent[]): boolean =>
  events.reduce(evolve, noCase).status === 'closed'
