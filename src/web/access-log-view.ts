import type { StaffRole } from '../audit/entry.ts'

/**
 * The log as whoever may read it sees it (`log.read`): acts of people, by random ids and names of staff, never words of
 * customers. All are POST, so that no id stands in an address; every answer is `Cache-Control: no-store`, and each
 * page that is read is an entry itself.
 *
 * | request | body | answer |
 * |---|---|---|
 * | /api/access-log | `EntriesAsked` | `EntriesView`, the newest first |
 * | /api/access-log/state | `{}` | `LogStateView` |
 * | /api/access-log/alerts | `{}` | `AlertsView` |
 * | /api/access-log/alerts/settle | `AlertSettled` | 204, after a step-up |
 * | /api/access-log/review | `WeekReviewed` | 204, after a step-up and with a receipt; 409 `CHANGED` when there is more than was counted |
 * | /api/access-log/proof | `{entry}` | the bundle of `sigilo audit prove`, to be checked by `sigilo audit check` |
 *
 * Refused with 401 SIGNED_OUT, 403 NOT_ALLOWED, 403 STEP_UP_NEEDED, 503 LOG_UNAVAILABLE, 400 BAD_PAYLOAD, 404 NOT_FOUND.
 */

/** What kinds of entries people look for together; every kind of the log belongs to one. */
export const entryGroups = [
  'words',
  'looks',
  'cases',
  'staff',
  'sign-ins',
  'consent',
  'watch',
  'machine',
] as const
export type EntryGroup = (typeof entryGroups)[number]

export type EntriesAsked = {
  /** Empty: all but `machine`, which are the steps of every talk. */
  readonly groups: readonly EntryGroup[]
  /** A member of staff, whose doing it was or whom it was done to; null: anybody. */
  readonly staff: string | null
  readonly department: string | null
  /** Milliseconds since 1970, start inclusive and end exclusive; null: open. */
  readonly from: number | null
  readonly to: number | null
  /** Only entries with a smaller index; null: from the newest. What comes meanwhile moves nothing. */
  readonly before: number | null
  /** Only this entry, by its index; null: all. */
  readonly entry: number | null
}

export type EntryView = {
  /** From 0; people read `#` and this plus one. Null: waits for its place. */
  readonly index: number | null
  readonly at: number
  readonly group: EntryGroup
  readonly kind: string
  readonly actor: { readonly role: StaffRole | 'person' | 'system'; readonly id: string }
  /** Every other field of the entry, as it is in the log. */
  readonly facts: Readonly<Record<string, unknown>>
}

export type EntriesView = {
  readonly entries: readonly EntryView[]
  /** Names of staff by their id; who is not in it has been erased. */
  readonly names: Readonly<Record<string, string>>
  /** The index to ask `before` for what is older; null: there is nothing older. */
  readonly older: number | null
}

export type LogStateView = {
  /** Entries that have their place. */
  readonly size: number
  /** The newest signed checkpoint; null: nothing is signed yet. */
  readonly checkpoint: { readonly size: number; readonly at: number } | null
  /** Where copies of checkpoints are kept outside, with the newest each has taken. */
  readonly anchors: readonly { readonly name: string; readonly size: number; readonly at: number }[]
  /** The last time the whole log was verified by this server, and up to which entry all was well. */
  readonly verified: { readonly at: number; readonly size: number; readonly doubts: number } | null
  readonly week: WeekView
  /** The last 24 hours, the oldest first: entries of people by group. */
  readonly hours: readonly {
    readonly from: number
    readonly counts: Readonly<Record<EntryGroup, number>>
  }[]
  readonly staff: readonly { readonly staff: string; readonly name: string }[]
  readonly departments: readonly string[]
}

/** A week from Monday 00:00 of the business's time zone, as `2026-W47`. */
export type WeekView = {
  readonly week: string
  readonly from: number
  readonly to: number
  readonly entries: number
  readonly alerts: number
  /** Null: nobody has put their name to it yet. */
  readonly reviewed: { readonly staff: string; readonly name: string | null; readonly at: number } | null
  readonly mayReview: boolean
}

/** What the reviewer had before them: a review of other numbers is refused. */
export type WeekReviewed = { readonly week: string; readonly entries: number; readonly alerts: number }

export type AlertStep = 'note' | 'alert' | 'end-sessions' | 'freeze'

export type AlertView = {
  /** The index of its entry. */
  readonly entry: number
  readonly rule: string
  readonly staff: string | null
  readonly name: string | null
  readonly step: AlertStep
  /** What it looked at began here. */
  readonly from: number
  readonly at: number
  /** Each number of the rule by its name, and the limit it went over as `limit`. */
  readonly numbers: Readonly<Record<string, number>>
  readonly settled: { readonly outcome: string; readonly name: string | null; readonly at: number } | null
}

export type AlertsView = { readonly alerts: readonly AlertView[]; readonly maySettle: boolean }

export type AlertSettled = {
  readonly entry: number
  readonly outcome: 'justified' | 'not-justified' | 'false-alarm'
}
