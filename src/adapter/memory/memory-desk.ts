import { type Case, noCase } from '../../handoff/case/case.ts'
import { withLines } from '../../handoff/case/case-columns.ts'
import { evolve } from '../../handoff/case/evolve.ts'
import { isForTalk } from '../../handoff/case/for-talk.ts'
import type { ChangedCase, Desk } from '../../turn/desk.ts'
import { isOpen } from './memory-claim.ts'
import { standingOf } from './memory-presence.ts'
import { type MemoryState, wake } from './memory-state.ts'

/** What people of the business see and do. */
export function memoryDesk(state: MemoryState): Desk {
  let before: Promise<unknown> = Promise.resolve()
  /** One after the other, as under a lock. */
  const oneByOne = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = before.then(work)
    before = mine.catch(() => {})
    return mine
  }
  return {
    openCases: async () => [...state.cases.values()].filter(isOpen),
    inHand: async (staff) =>
      [...state.cases.values()].filter(({ events }) => {
        const current = events.reduce<Case>(evolve, noCase)
        return current.status === 'claimed' && current.agent === staff
      }),
    change: (...asked) => oneByOne(() => change(state, ...asked)),
    waiting: async (department) =>
      [...state.cases.values()]
        .filter((row) => row.department === department)
        .filter(({ events }) => events.reduce<Case>(evolve, noCase).status === 'waiting'),
  }
}

async function change(
  state: MemoryState,
  ...[number, at, decide, staff]: Parameters<Desk['change']>
): Promise<ChangedCase> {
  const row = state.cases.get(number)
  const before = row?.events.reduce<Case>(evolve, noCase) ?? noCase
  if (!row || before.status === 'none') return { outcome: 'not-found' }
  const decided = await decide(before, staff === undefined ? null : standingOf(state, staff))
  if (decided.outcome === 'refuse') return decided
  const known = state.cases.get(number)?.events ?? row.events
  const { events, current: after } = withLines(known, decided.events)
  if (after.status === 'none' || events.length === known.length)
    return { outcome: 'changed', before, after: before }
  state.cases.set(number, { ...row, department: after.department, events })
  state.log.push(...decided.log)
  const lane = state.lanes.get(row.lane)
  if (lane && isForTalk(decided.events)) {
    lane.isNudged = true
    wake(lane, at)
  }
  return { outcome: 'changed', before, after }
}
