import type { AuditEntry, AuditKind } from '../audit/entry.ts'
import type { LoggedAct } from '../audit/read-log.ts'
import type { LoggedAlert } from '../audit/review-log.ts'
import { Fault } from '../fault.ts'
import { parseStaffId, type StaffId } from '../ids.ts'
import { type AlertView, type EntryGroup, type EntryView, entryGroups } from '../web/access-log-view.ts'
import { groupOf } from '../web/entry-group.ts'

export type Names = ReadonlyMap<StaffId, string>

export function entryView({ index, at, entry }: LoggedAct): EntryView {
  const { v: _v, kind, at: _at, actor, ...facts } = entry
  return { index, at, group: groupOf[kind], kind, actor, facts }
}

/** Everybody of the staff whom entries name: who did it, to whom, and who said yes. */
export function staffIn(acts: readonly LoggedAct[]): readonly StaffId[] {
  const named = acts.flatMap(({ entry }) => [
    actorIn(entry),
    'staff' in entry ? entry.staff : null,
    'approver' in entry ? entry.approver : null,
  ])
  return [...new Set(named.filter((one) => one !== null))]
}

/** Null: a customer, a part of the machinery, a key, or whoever is at the machine. */
export function actorIn({ actor }: AuditEntry): StaffId | null {
  const isStaff = !['person', 'system', 'operator', 'service'].includes(actor.role)
  return isStaff && /^[\w-]{22}$/.test(actor.id) ? parseStaffId(actor.id) : null
}

export function alertView({ alert, settled }: LoggedAlert, names: Names): AlertView {
  const { entry } = alert
  if (entry.kind !== 'alert-raised') throw new Fault('BAD_PAYLOAD', 'an entry that is no alert')
  const { rule, staff, step, from, cause, numbers } = entry
  return {
    ...{ entry: alert.index, at: alert.at, rule, staff, step, from, cause, numbers },
    name: staff && (names.get(staff) ?? null),
    settled: settled && settledView(settled, names),
  }
}

function settledView({ at, entry }: LoggedAct, names: Names): NonNullable<AlertView['settled']> {
  const by = actorIn(entry)
  return {
    outcome: 'outcome' in entry ? entry.outcome : '',
    name: by && (names.get(by) ?? null),
    at,
  }
}

type Hours = readonly { readonly from: number; readonly kind: AuditKind; readonly entries: number }[]
type Counts = Readonly<Record<EntryGroup, number>>

const none = Object.fromEntries(entryGroups.map((group) => [group, 0])) as Counts

/** Hours that have entries, by the groups people look for. */
export function hoursByGroup(hours: Hours): readonly { readonly from: number; readonly counts: Counts }[] {
  const found = new Map<number, Counts>()
  for (const { from, kind, entries } of hours) {
    const counts = found.get(from) ?? none
    const group = groupOf[kind]
    found.set(from, { ...counts, [group]: counts[group] + entries })
  }
  return [...found].map(([from, counts]) => ({ from, counts }))
}
