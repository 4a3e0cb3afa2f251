import type { Readable } from '../access/readable.ts'
import type { Instant } from '../clock.ts'
import type { CaseNumber, DepartmentName, StaffId, TalkId } from '../ids.ts'
import type { CaseColumns } from './case/case-columns.ts'
import type { CaseOutcome } from './case/case-event.ts'
import type { MaskedLine } from './conversations.ts'

/** `waiting`: for an answer of ours. Put-off ones are in no list but `snoozed` and `all`. */
export type InboxWhich = 'mine' | 'unassigned' | 'waiting' | 'snoozed' | 'all' | 'closed'

/** All that is said has to hold; null: whatever. */
export type InboxFilter = {
  readonly which: InboxWhich
  readonly department: DepartmentName | null
  readonly agent: StaffId | null
  readonly tag: string | null
  readonly priority: CaseColumns['priority'] | null
  /** The number of a case, or words that stand in its talk, masked. */
  readonly words: string | null
  /** `answer-by`: urgent ones first, and of these whose promise is due first. */
  readonly order: 'answer-by' | 'newest' | 'oldest'
}

/** A stretch of a list: the place of its first row, from 0, and how many. */
export type Stretch = { readonly from: number; readonly most: number }

/** A case as a list shows it. */
export type InboxCase = Pick<
  CaseColumns,
  | 'status'
  | 'agent'
  | 'department'
  | 'priority'
  | 'tags'
  | 'snoozedUntil'
  | 'waitsSince'
  | 'answerBy'
  | 'isEscalated'
> & {
  readonly number: CaseNumber
  readonly talk: TalkId
  readonly openedAt: Instant
  /** Null: its talk is gone. */
  readonly lastInboundAt: Instant | null
  /** The last of its talk; null: nothing is kept of it. */
  readonly last: MaskedLine | null
}

/** `toAnswer`: of `mine`, those whose customer waits for words of ours. */
export type InboxCounts = Readonly<Record<Exclude<InboxWhich, 'closed'> | 'toAnswer', number>>

export type EarlierCase = Pick<InboxCase, 'number' | 'department' | 'status' | 'openedAt'> & {
  readonly outcome: CaseOutcome | null
}

/**
 * Lists of cases for people of the business. Whatever is asked, the database gives what `readable` says and nothing else.
 * @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED`
 */
export type Inbox = {
  readonly list: (
    readable: Readable,
    filter: InboxFilter,
    stretch: Stretch,
    now: Instant,
  ) => Promise<{ readonly total: number; readonly cases: readonly InboxCase[] }>
  readonly counts: (readable: Readable, now: Instant) => Promise<InboxCounts>
  /** In use, in the order of the alphabet. */
  readonly tags: (readable: Readable) => Promise<readonly string[]>
  /** How many are in whose hands. */
  readonly held: (readable: Readable) => Promise<ReadonlyMap<string, number>>
  readonly case: (readable: Readable, number: CaseNumber) => Promise<InboxCase | null>
  /** Other cases of the same person with the same number of the business, the newest first. */
  readonly earlier: (readable: Readable, number: CaseNumber) => Promise<readonly EarlierCase[]>
}
