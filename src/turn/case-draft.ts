import { type Case, noCase } from '../handoff/case/case.ts'
import type { CaseCommand } from '../handoff/case/case-command.ts'
import type { CaseEvent } from '../handoff/case/case-event.ts'
import { nextDue } from '../handoff/case/clocks.ts'
import { decide } from '../handoff/case/decide.ts'
import { evolve } from '../handoff/case/evolve.ts'
import type { Draft } from './draft.ts'

/** The case of this lane as it stands, this turn's lines included. */
export const caseOf = (draft: Draft): Case =>
  [...(draft.claim.case?.events ?? []), ...(draft.case?.events ?? [])].reduce(evolve, noCase)

/** What a command adds; none where it cannot be. */
export function linesOf(current: Case, command: CaseCommand): readonly CaseEvent[] {
  const decided = decide(current, command)
  return decided.outcome === 'add' ? decided.events : []
}

/** When the case wants to be looked at again; null when none waits. */
export const caseDue = (draft: Draft) => nextDue(caseOf(draft))

/** Decides a command on the lane's case and keeps its lines for the commit; true when something changed. */
export function addToCase(draft: Draft, command: CaseCommand): boolean {
  const events = linesOf(caseOf(draft), command)
  const open = draft.case ?? draft.claim.case
  if (events.length === 0 || !open) return false
  const { number, department } = open
  draft.case = { number, department, events: [...(draft.case?.events ?? []), ...events] }
  return true
}
