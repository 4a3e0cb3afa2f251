import { type Case, type CaseCommand, decide, evolve, nextDue, noCase } from '../handoff/case.ts'
import type { Draft } from './draft.ts'

/** The case of this lane as it stands, this turn's lines included. */
export const caseOf = (draft: Draft): Case =>
  [...(draft.claim.case?.events ?? []), ...(draft.case?.events ?? [])].reduce(evolve, noCase)

/** When the case wants to be looked at again; null when none waits. */
export const caseDue = (draft: Draft) => nextDue(caseOf(draft))

/** Decides a command on the lane's case and keeps its lines for the commit; true when something changed. */
export function addToCase(draft: Draft, command: CaseCommand): boolean {
  const events = decide(caseOf(draft), command)
  const open = draft.case ?? draft.claim.case
  if (events.length === 0 || !open) return false
  const { number, department } = open
  draft.case = { number, department, events: [...(draft.case?.events ?? []), ...events] }
  return true
}
