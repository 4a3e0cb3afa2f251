import { type Case, noCase } from '../../handoff/case/case.ts'
import { evolve } from '../../handoff/case/evolve.ts'
import type { StaffId } from '../../ids.ts'
import type { Standing } from '../../turn/desk.ts'
import type { MemoryState } from './memory-state.ts'

/** Nobody signs in here, so nobody is there but in tests that play it. */
export function standingOf(state: MemoryState, staff: StaffId): Standing {
  const mine = [...state.cases.values()].filter(({ events }) => {
    const current = events.reduce<Case>(evolve, noCase)
    return current.status === 'claimed' && current.agent === staff
  })
  return { status: state.present.has(staff) ? 'online' : 'away', open: mine.length }
}
