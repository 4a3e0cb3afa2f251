import type { CaseAct } from '../audit/case-act.ts'
import type { AuditActor, AuditEntry } from '../audit/entry.ts'
import type { KnownCase } from '../handoff/case/case.ts'
import type { CaseEvent } from '../handoff/case/case-event.ts'
import { parseStaffId, type StaffId } from '../ids.ts'

/** What the log says of lines of a case. Whose turn it is to write is no act of anybody: `answered` stands there as a reply. */
export function caseEntries(
  { number, talk }: Pick<KnownCase, 'number' | 'talk'>,
  events: readonly CaseEvent[],
  actor: AuditActor,
): readonly AuditEntry[] {
  return events.flatMap((event) => {
    const act = actOf({ number, talk }, event)
    return act ? [{ v: 1, at: event.at, actor, purpose: null, ...act }] : []
  })
}

function actOf({ number, talk }: Pick<KnownCase, 'number' | 'talk'>, event: CaseEvent): CaseAct | null {
  switch (event.type) {
    case 'opened':
      return { kind: 'case-opened', number, talk, department: event.department }
    case 'claimed':
      return { kind: 'case-claimed', number, talk }
    case 'assigned':
      return { kind: 'case-assigned', number, talk, staff: staffOf(event.agent) }
    case 'released':
      return { kind: 'case-released', number, why: event.why, staff: staffOf(event.by) }
    case 'transferred': {
      const isToDepartment = 'department' in event.to
      const department = isToDepartment ? event.to.department : null
      return {
        kind: 'case-transferred',
        number,
        talk,
        department,
        staff: isToDepartment ? null : staffOf(event.to.agent),
      }
    }
    case 'snoozed':
    case 'woken':
    case 'tagged':
    case 'prioritised':
      return { kind: 'case-marked', number, mark: event.type }
    case 'escalated':
      return { kind: 'case-escalated', number }
    case 'silence-warned':
      return { kind: 'case-warned', number }
    case 'returned':
      return { kind: 'case-returned', number, why: event.why }
    case 'closed':
      return { kind: 'case-closed', number, outcome: event.outcome }
    case 'reopened':
      return { kind: 'case-reopened', number }
    case 'waiting-announced':
    case 'answered':
    case 'customer-wrote':
    case 'customer-left':
      return null
  }
}

/** Null: a name of the machine, such as the command line's. */
function staffOf(agent: string): StaffId | null {
  try {
    return parseStaffId(agent)
  } catch {
    return null
  }
}
