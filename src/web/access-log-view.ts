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
 * | /api/access-log/weeks | `{}` | `WeeksView`, the newest first, this one included |
 * | /api/access-log/counts | `CountsAsked` | `CountsView`: at most 31 days |
 * | /api/access-log/alerts | `AlertsAsked` | `AlertsView`, the newest first |
 * | /api/access-log/alerts/settle | `AlertSettled` | `Recorded`, after a step-up and with a receipt; 403 NOT_ALLOWED for an alert about oneself; 409 `CHANGED` when somebody else has settled it |
 * | /api/access-log/review | `WeekReviewed` | `Recorded`, after a step-up and with a receipt; 409 `CHANGED` when there are more alerts than were counted, 409 `ALERTS_OPEN` while one of them is not settled |
 * | /api/access-log/proof | `{entry}` | the bundle of `sigilo audit prove`, to be checked by `sigilo audit check` |
 *
 * Refused with 401 SIGNED_OUT, 403 NOT_ALLOWED, 403 STEP_UP_NEEDED, 503 LOG_UNAVAILABLE, 400 BAD_PAYLOAD, 404 NOT_FOUND.
 */

/** Which page or list somebody looked at: the log says it of each look, in the words of whoever reads it. */
export type PageLookedAt =
  | 'access-log'
  | 'alerts'
  | 'case'
  | 'cases'
  | 'colleagues'
  | 'inbox'
  | 'inbox search'
  | 'incidents'
  | 'live'
  | 'proof'
  | 'search'
  | 'talk'

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
  readonly talk: string | null
  /** The number of a case, as people say it. */
  readonly case: string | null
  /** Milliseconds since 1970, start inclusive and end exclusive; null: open. */
  readonly from: number | null
  readonly to: number | null
  /** Only entries with a smaller index; null: from the newest, and before them those that wait. What comes meanwhile moves nothing. */
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
  /** Entries that wait for their place, and since when the oldest does: more than some seconds is a fault. */
  readonly waiting: { readonly entries: number; readonly since: number | null }
  /** Alerts that nobody has settled; notes need no settling. */
  readonly openAlerts: number
  /** The last time the whole log was verified by this server, and up to which entry all was well. */
  readonly verified: { readonly at: number; readonly size: number; readonly doubts: number } | null
  /** IANA name of the zone the business's days and weeks begin in. */
  readonly timeZone: string
  readonly staff: readonly { readonly staff: string; readonly name: string }[]
  readonly departments: readonly string[]
}

export type WeeksView = { readonly weeks: readonly WeekView[] }

export type CountsAsked = Omit<EntriesAsked, 'before' | 'entry' | 'from' | 'to'> & {
  readonly from: number
  readonly to: number
}

/** Hours of UTC, the oldest first; those without an entry are left out. */
export type CountsView = {
  readonly hours: readonly {
    readonly from: number
    readonly counts: Readonly<Record<EntryGroup, number>>
  }[]
}

/** A week from Monday 00:00 of the business's time zone, as `2026-W47`. */
export type WeekView = {
  readonly week: string
  readonly from: number
  readonly to: number
  /** All but those of `machine`. */
  readonly entries: number
  /** Without notes. */
  readonly alerts: number
  readonly openAlerts: number
  readonly notes: number
  /** Null: nobody has put their name to it yet. */
  readonly reviewed: ReviewedView | null
  readonly mayReview: boolean
}

/** Who signed it last, the place of that entry (null: waits), and how much of the week they had before them. */
export type ReviewedView = {
  readonly staff: string
  readonly name: string | null
  readonly at: number
  readonly entry: number | null
  readonly entries: number
  readonly alerts: number
}

/** The entry that tells it, by its index: "recorded as #1,234". */
export type Recorded = { readonly entry: number }

/** What the reviewer had before them; it stands in the log beside what was signed then. */
export type WeekReviewed = { readonly week: string; readonly entries: number; readonly alerts: number }

export type AlertStep = 'note' | 'alert' | 'end-sessions' | 'freeze'

export type AlertView = {
  /** The index of its entry; null: waits for its place, and cannot be settled before it has it. */
  readonly entry: number | null
  readonly rule: string
  readonly staff: string | null
  readonly name: string | null
  readonly step: AlertStep
  /** What it looked at began here. */
  readonly from: number
  readonly at: number
  /** The index of the entry that met the rule. */
  readonly cause: number
  /** Each number of the rule by its name, and the limit it went over as `limit`. */
  readonly numbers: Readonly<Record<string, number>>
  readonly settled: { readonly outcome: string; readonly name: string | null; readonly at: number } | null
}

export type AlertsAsked = {
  /** Only what is not settled, and no notes. */
  readonly isOpen: boolean
  readonly before: number | null
}

export type AlertsView = {
  /** The index to ask `before` for what is older; null: there is nothing older. */
  readonly older: number | null
  readonly alerts: readonly AlertView[]
  readonly maySettle: boolean
}

/** There was good reason; somebody did what they should not; the rule erred. */
export const alertOutcomes = ['justified', 'not-justified', 'false-alarm'] as const
export type AlertOutcome = (typeof alertOutcomes)[number]

export type AlertSettled = { readonly entry: number; readonly outcome: AlertOutcome }
