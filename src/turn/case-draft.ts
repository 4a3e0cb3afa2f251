import type { AuditActor } from '../audit/entry.ts'
import { type Case, noCase } from '../handoff/case/case.ts'
import type { CaseCommand } from '../handoff/case/case-command.ts'
import type { CaseEvent } from '../handoff/case/case-event.ts'
import { nextDue } from '../handoff/case/clocks.ts'
import { decide } from '../handoff/case/decide.ts'
import { evolve } from '../handoff/case/evolve.ts'
import { caseEntries } from './case-entries.ts'
import type { CaseRow } from './claim.ts'
import type { Draft } from './draft.ts'

/** The case of this lane as it stands, this turn's lines included. */
export const caseOf = (draft: Draft): Case =>
  [...(draft.knownCase?.events ?? []), ...(draft.case?.events ?? [])].reduce(evolve, noCase)

/** What a command adds; none where it cannot be. */
function linesOf(current: Case, command: CaseCommand): readonly CaseEvent[] {
  const decided = decide(current, command)
  return decided.outcome === 'add' ? decided.events : []
}

/** When the case wants to be looked at again; null when none waits. */
export const caseDue = (draft: Draft) => nextDue(caseOf(draft))

const turn = { role: 'system', id: 'turn' } as const

/** Decides a command on the lane's case and keeps its lines and what the log says of them for the commit; true when something changed. */
export function addToCase(draft: Draft, command: CaseCommand, actor: AuditActor = turn): boolean {
  const events = linesOf(caseOf(draft), command)
  const open = draft.case ?? draft.knownCase
  if (events.length === 0 || !open) return false
  const { number, department } = open
  draft.case = { number, department, events: [...(draft.case?.events ?? []), ...events] }
  draft.log.push(...caseEntries({ number, talk: draft.talk }, events, actor))
  return true
}

/** From here on this turn is about another case of the same person: nothing was done to the one before. */
export function turnToCase(draft: Draft, row: CaseRow): void {
  draft.knownCase = row
}

/** The first lines of a case that was not there before. */
export function beginCase(draft: Draft, command: Extract<CaseCommand, { readonly type: 'open' }>): void {
  const { number, department } = command
  const events = linesOf(noCase, command)
  draft.case = { number, department, events: [...events] }
  draft.log.push(...caseEntries({ number, talk: draft.talk }, events, turn))
}
