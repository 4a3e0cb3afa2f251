import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { KnownCase } from '../handoff/case/case.ts'
import type { CaseRefusal } from '../handoff/case/case-command.ts'
import type { CaseEvent } from '../handoff/case/case-event.ts'
import type { Colleague } from '../handoff/presence.ts'
import type { CaseNumber, DepartmentName, StaffId } from '../ids.ts'
import type { CaseRow } from './claim.ts'

/** The lines to add, and what the log says of them; or why nothing is added. */
export type CaseChange =
  | { readonly outcome: 'add'; readonly events: readonly CaseEvent[]; readonly log: readonly LogLeaf[] }
  | CaseRefusal

export type ChangedCase =
  | { readonly outcome: 'changed'; readonly before: KnownCase; readonly after: KnownCase }
  | CaseRefusal
  | { readonly outcome: 'not-found' }

/** Of whoever was asked for; null: nobody was. */
export type Standing = Pick<Colleague, 'status' | 'open'>

/** What people of the business do to cases, from wherever they do it. */
export type Desk = {
  /** Those that are not closed, the oldest first. */
  readonly openCases: () => Promise<readonly CaseRow[]>
  /** Those of a department that wait for somebody: the urgent first, then those that wait longest. */
  readonly waiting: (department: DepartmentName) => Promise<readonly CaseRow[]>
  /** Those that somebody has now, the longest opened first. */
  readonly inHand: (staff: StaffId) => Promise<readonly CaseRow[]>
  /**
   * Adds what is decided of a case while nobody else can add to it, neither a turn nor a colleague, together with the
   * log's entries, all or nothing; the lane is woken, so that the talk hears of it.
   * @param held somebody whose cases are counted: until it is decided nobody else gives them one, and their status stays
   * @param decide may be asked again after a lost race: what it is given is then newer; it waits for nothing outside
   * @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED`
   */
  readonly change: (
    number: CaseNumber,
    at: Instant,
    decide: (current: KnownCase, standing: Standing | null) => Promise<CaseChange>,
    held?: StaffId,
  ) => Promise<ChangedCase>
}
