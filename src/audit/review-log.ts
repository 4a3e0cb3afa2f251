import type { Instant } from '../clock.ts'
import type { CaseNumber, DepartmentName, StaffId, TalkId } from '../ids.ts'
import type { AuditKind } from './entry.ts'
import type { LoggedAct } from './read-log.ts'

/** Which entries somebody wants to see. */
export type ActsWanted = {
  readonly kinds: readonly AuditKind[]
  /** Whose act it was, or to whom it was done. */
  readonly staff: StaffId | null
  readonly department: DepartmentName | null
  readonly talk: TalkId | null
  readonly case: CaseNumber | null
  /** Inclusive and exclusive. */
  readonly from: Instant | null
  readonly to: Instant | null
}

export type ActsPage = {
  /** Only entries with a smaller place; null: from the newest, and before them those that wait for theirs. */
  readonly before: number | null
  /** Only the one at this place. */
  readonly entry: number | null
  readonly most: number
}

/** An alert and the first entry that settled it. */
export type LoggedAlert = { readonly alert: LoggedAct; readonly settled: LoggedAct | null }

export type Span = { readonly from: Instant; readonly to: Instant }

/** What a span of time had; `alerts` and `open` are without notes. */
export type SpanCount = {
  readonly entries: number
  readonly alerts: number
  readonly open: number
  readonly notes: number
}

/** The log as those read it who look after it: the newest first, by its places. */
export type ReviewLog = {
  readonly acts: (wanted: ActsWanted, page: ActsPage) => Promise<readonly LoggedAct[]>
  /** By hours of UTC, the oldest first. */
  readonly hours: (
    wanted: ActsWanted,
  ) => Promise<readonly { readonly from: Instant; readonly kind: AuditKind; readonly entries: number }[]>
  readonly alerts: (page: ActsPage & { readonly isOpen: boolean }) => Promise<readonly LoggedAlert[]>
  /** Alerts that nobody has settled; notes need no settling. */
  readonly openAlerts: () => Promise<number>
  /** In the order of the spans; `kinds` are those that count as entries. */
  readonly count: (spans: readonly Span[], kinds: readonly AuditKind[]) => Promise<readonly SpanCount[]>
  /** When the first entry was made; null: there is none. */
  readonly beganAt: () => Promise<Instant | null>
}
