import type { Instant } from '../clock.ts'
import type { StaffId, TalkId } from '../ids.ts'
import type { AuditEntry, AuditKind } from './entry.ts'

/** An entry as pages and rules read it. */
export type LoggedAct = {
  /** Its row: grows with the order of writing, may have gaps. */
  readonly n: number
  /** Its place in the tree, from 0; people read `#` and this plus one. Null: not yet in a signed checkpoint. */
  readonly index: number | null
  readonly at: Instant
  readonly entry: AuditEntry
}

export type LogFilter = {
  /** Null: all. */
  readonly kinds: readonly AuditKind[] | null
  /** Whose act it was: somebody of the staff; null: anybody. */
  readonly staff: StaffId | null
  readonly talk: TalkId | null
  /** Acts at or after this moment; null: from the beginning. */
  readonly since: Instant | null
  /** Rows older than this one (`n` of the last one seen); null: the newest. */
  readonly before: number | null
  readonly most: number
}

/** The newest signed state of the log. */
export type LogHead = {
  readonly size: number
  /** The signed checkpoint; null: nothing is signed yet. */
  readonly checkpoint: string | null
  readonly signedAt: Instant | null
  /** Entries that wait for their place, and the moment of the oldest. */
  readonly waiting: number
  readonly oldestWaiting: Instant | null
}

/** The log to be read: the Access log page, the watch, "who read my conversation?". Reading it proves nothing; see `verify-log.ts`. */
export type ReadLog = {
  /** Newest first. */
  readonly list: (filter: LogFilter) => Promise<readonly LoggedAct[]>
  /**
   * What has its place from `index` on, by place: for whoever follows the log, as rows without a place may be overtaken
   * by others.
   */
  readonly from: (index: number, most: number) => Promise<readonly LoggedAct[]>
  readonly head: () => Promise<LogHead>
}

export const allActs: LogFilter = {
  kinds: null,
  staff: null,
  talk: null,
  since: null,
  before: null,
  most: 50,
}
