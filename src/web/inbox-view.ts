import type { CaseView, LineView } from './conversations-view.ts'

/**
 * What the Inbox, the Case page and the server say to each other, as JSON. Ids travel in bodies, never in addresses;
 * every answer is `Cache-Control: no-store`. Times are milliseconds since 1970. Words are masked unless a name says
 * otherwise.
 *
 * | request | body | answer | action of the access table |
 * |---|---|---|---|
 * | POST /api/inbox | `InboxAsked` | `InboxView` | case.list |
 * | POST /api/inbox/next | `{department}`, null: of any | `{case}`, null: nobody waits | case.list, then case.claim |
 * | POST /api/cases/desk | `{case}` | `DeskCaseView` | case.open |
 * | POST /api/cases/claim, /release, /wake, /return, /reopen | `{case}` | `Acted` | case.claim; case.annotate for /wake |
 * | POST /api/cases/assign | `{case, to}`: a StaffId | `Acted` | case.assign |
 * | POST /api/cases/transfer | `{case, to: {department} or {staff}}` | `Acted` | case.transfer |
 * | POST /api/cases/snooze | `{case, until}` | `Acted` | case.annotate |
 * | POST /api/cases/tag | `{case, add, remove}`: lists of tags | `Acted` | case.annotate |
 * | POST /api/cases/priority | `{case, priority}` | `Acted` | case.annotate |
 * | POST /api/cases/close | `{case, outcome, survey}`: true or false | `Acted` | case.close |
 * | POST /api/cases/bulk | `BulkAsked` | `BulkDone` | case.list, then each case by its own act |
 * | POST /api/cases/reply | `{case, id, words}`: `id` made by the page, the same again changes nothing; `sure: true` sends what may be a trick | 202 `{message}` | case.reply |
 * | POST /api/cases/media | `{case, id, mime, name, caption, base64, sure}`: at most 16 MiB, a photo 5; a sound has no caption | 202 `{message}` | case.reply |
 * | POST /api/cases/follow-up | `{case, id, template}`: one of `templates` | 202 `{message}` | case.reply |
 * | POST /api/cases/send-again | `{case, effect}` | 202 `{message}` | case.reply |
 * | POST /api/cases/note | `{case, id, words}` | `{note: NoteView}` | case.annotate |
 * | POST /api/cases/draft | `{case, words}`; empty: none any more | `{}` | case.reply |
 * | POST /api/cases/typing | `{case}` | `{}` | case.reply |
 * | GET /api/views | | `SavedViewsView`: one's own | case.list |
 * | POST /api/views/save | `ViewSaved` | `SavedViewsView` | case.list |
 * | POST /api/views/remove | `{id}` | `SavedViewsView` | case.list |
 * | GET /api/desk/me | | `DeskMe` | of oneself |
 * | POST /api/desk/me | `{status}` | `DeskMe` | of oneself |
 * | GET /api/desk/colleagues | | `ColleaguesView` | case.list |
 *
 * What cannot be is `ActRefused`, 409; what is too long 413 `TOO_LARGE`. 401, 403, 404, 503 as in conversations-view.ts.
 */
export type InboxAsked = {
  readonly view: InboxFilter
  /** Cases of this number, or in whose talk these words stand, masked; missing: all. */
  readonly words?: string | null | undefined
  /** The place of the first row in the list, from 0, and how many: at most 200. */
  readonly from: number
  readonly most: number
}

/** All that is said has to hold; null: whatever. */
export type InboxFilter = {
  /** `waiting`: for an answer of ours. `snoozed` ones are in no other list but `all`. */
  readonly which: 'mine' | 'unassigned' | 'waiting' | 'snoozed' | 'all' | 'closed'
  readonly department: string | null
  readonly agent: string | null
  readonly tag: string | null
  readonly priority: CaseView['priority'] | null
  readonly order: 'answer-by' | 'newest' | 'oldest'
}

/** A list of cases that somebody gave a name. */
export type SavedViewShown = { readonly id: string; readonly name: string; readonly filter: InboxFilter }
/** Every one of whoever asks, the oldest first, and how many there may be. */
export type SavedViewsView = { readonly views: readonly SavedViewShown[]; readonly most: number }
/** `id` null: a new one. */
export type ViewSaved = { readonly id: string | null; readonly name: string; readonly filter: InboxFilter }

export type InboxView = {
  readonly at: number
  /** Of the list, whatever part of it was asked for. */
  readonly total: number
  readonly rows: readonly InboxRow[]
  /** `toAnswer`: of `mine`, those whose customer waits for words of ours. */
  readonly counts: Readonly<
    Record<'mine' | 'toAnswer' | 'unassigned' | 'waiting' | 'snoozed' | 'all', number>
  >
  /** Open talks no person looks after, which an empty list says; null: it is not empty. */
  readonly withAssistant: number | null
  /** Tags in use in what may be read. */
  readonly tags: readonly string[]
}

/** A colleague; `name` is null where their account is gone. */
export type StaffName = { readonly staff: string; readonly name: string | null }

export type InboxRow = {
  readonly case: string
  readonly talk: string
  readonly department: string
  readonly status: CaseView['status']
  readonly priority: CaseView['priority']
  readonly agent: StaffName | null
  readonly tags: readonly string[]
  readonly openedAt: number
  /** Since when the customer has waited for words of ours; null: the last were ours. */
  readonly waitsSince: number | null
  /** Until when somebody has to have answered, by the department's hours; null: nobody waits, or nothing was promised. */
  readonly answerBy: number | null
  /** Nobody claimed it in time: it was shown to supervisors. */
  readonly isEscalated: boolean
  readonly snoozedUntil: number | null
  /** Until when WhatsApp takes free words; null: closed. */
  readonly windowUntil: number | null
  readonly last: Pick<LineView, 'n' | 'side' | 'kind' | 'at' | 'words' | 'prompts' | 'said'> | null
}

export type DeskCaseView = InboxRow & {
  readonly outcome: Outcome | null
  /** The department is not in business.yaml any more. */
  readonly isDepartmentGone: boolean
  readonly locale: string | null
  /** What the flow lets see of what the customer answered, masked: `…` is personal; `words` null: gone. */
  readonly packet: readonly { readonly answer: string; readonly words: LineView['words'] }[]
  /** Talks the case was in before the customer came back to it in a later one, the oldest first. */
  readonly earlierTalks: readonly string[]
  /** Other cases of the same person that may be read, the newest first. */
  readonly earlier: readonly {
    readonly case: string
    readonly openedAt: number
    readonly department: string
    readonly status: CaseView['status']
    readonly outcome: Outcome | null
  }[]
  /** What may be sent once WhatsApp takes no free words, by name, in the customer's language. */
  readonly templates: readonly { readonly template: string; readonly text: string }[]
  /** What happened to it, the oldest first. */
  readonly history: readonly Happening[]
  readonly notes: readonly NoteView[]
  /** Who has seen words of this talk, the newest first. */
  readonly looks: readonly { readonly at: number; readonly by: StaffName; readonly what: string }[]
  /** What whoever asks began to write here; null: nothing. In clear: their own words. */
  readonly draft: string | null
  /** Words are kept for some time only: true once the talk's key is gone. */
  readonly areWordsGone: boolean
}

export type Outcome = 'solved' | 'not-solved' | 'no-reply' | 'duplicate'

/** `by`: null where the clock, the assistant or the customer did it. */
export type Happening = {
  readonly at: number
  readonly what: string
  readonly by: StaffName | null
  /** Of a transfer or an assignment: to whom; of the others null. */
  readonly to: { readonly department: string } | StaffName | null
  /** A tag, an outcome, a reason, an hour as milliseconds: by `what`. */
  readonly detail: string | null
}

export type NoteView = {
  readonly id: string
  readonly at: number
  readonly by: StaffName
  readonly words: NonNullable<LineView['words']>
}

/** What came of it, so that the page need not ask again; `last` is null, for nothing of the customer's is looked at. */
export type Acted = { readonly case: InboxRow }

/**
 * `taken`: somebody else has it, `by`. `not-yours`: you do not have it. `closed`: it is closed. `not-open-to-it`: it is
 * not in a state for this. `nobody-there`: whom it was to go to cannot take it. `too-many`: their list is full.
 * `window`: 24 hours are over. `suspicious`: the words ask for what nobody may ask for, see `says`. `unsendable`: WhatsApp takes no such file. `whatsapp-away`: it did not take
 * the file just now. `unfilled`: a `{{variable}}` of a canned
 * reply stands in the words. `personal`: what is kept for the business looks like it is of a person.
 * `views-full`: they keep as many lists as there may be.
 */
export type ActRefused = {
  readonly error: 'REFUSED'
  readonly why:
    | 'taken'
    | 'not-yours'
    | 'closed'
    | 'not-open-to-it'
    | 'nobody-there'
    | 'too-many'
    | 'window'
    | 'suspicious'
    | 'unfilled'
    | 'unsendable'
    | 'whatsapp-away'
    | 'personal'
    | 'views-full'
  readonly by: StaffName | null
  /** Of `suspicious`: what the words ask for, and whether they go where the request says `sure: true`. */
  readonly asks?: { readonly kind: string; readonly mayInsist: boolean }
  /** What to do, in English, for whoever builds on this. */
  readonly says: string
}

export type BulkAsked = {
  /** At most 200. */
  readonly cases: readonly string[]
  readonly act:
    | { readonly do: 'assign'; readonly to: string }
    | { readonly do: 'close'; readonly outcome: Outcome; readonly survey: boolean }
    | { readonly do: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] }
}

export type BulkDone = {
  readonly done: readonly string[]
  /** `NOT_FOUND` and `NOT_ALLOWED` besides the reasons of `ActRefused`. */
  readonly refused: readonly { readonly case: string; readonly why: string }[]
}

export type DeskStatus = 'online' | 'away'

export type DeskMe = {
  readonly staff: string
  readonly status: DeskStatus
  /** Cases in hand, and how many are given by themselves at most; null: none are. */
  readonly open: number
  readonly limit: number | null
}

export type ColleaguesView = {
  readonly colleagues: readonly (StaffName & {
    readonly status: DeskStatus
    readonly open: number
    readonly departments: readonly string[]
  })[]
}
