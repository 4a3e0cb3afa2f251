import type { Readable } from '../access/readable.ts'
import type { Instant } from '../clock.ts'
import type { DepartmentName, StaffId } from '../ids.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { CasePriority } from './case/case-event.ts'

/** What a list of cases is narrowed to; null: whatever. */
export type ViewFilter = {
  readonly which: 'mine' | 'unassigned' | 'waiting' | 'snoozed' | 'all' | 'closed'
  readonly department: DepartmentName | null
  readonly agent: StaffId | null
  readonly tag: string | null
  readonly priority: CasePriority | null
  readonly order: 'answer-by' | 'newest' | 'oldest'
}

/** A list of cases that somebody of the business gave a name: theirs alone. */
export type SavedView = {
  readonly id: string
  /** In which no detector found anything. */
  readonly name: AnonymizedText
  readonly filter: ViewFilter
}

/** The most that one person keeps. */
export const mostViews = 20

export type SavedViews = {
  /** Of whoever reads, the oldest first. */
  readonly of: (readable: Readable) => Promise<readonly SavedView[]>
  /** Anew, or in the place of the one with this id. `full`: they have so many already; `gone`: theirs is not there any more. */
  readonly keep: (
    staff: StaffId,
    view: SavedView,
    isNew: boolean,
    at: Instant,
  ) => Promise<'kept' | 'full' | 'gone'>
  readonly remove: (staff: StaffId, id: string) => Promise<void>
}
