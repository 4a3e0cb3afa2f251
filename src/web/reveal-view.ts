import type { ReasonCode } from '../access/reason-code.ts'

/**
 * What the console and the server say to each other about showing words, as JSON. Ids travel in bodies, never in
 * addresses; every answer is `Cache-Control: no-store`. Times are milliseconds since 1970.
 *
 * | request | body | answer |
 * |---|---|---|
 * | POST /api/reveal | `RevealAsked` | `RevealAnswer` |
 * | POST /api/reveal/open | `{grant}` | `RevealAnswer`: after a second person's yes, or to see again what is open |
 * | POST /api/reveal/media | `{grant, line}` | the bytes of what was sent with a line that this grant opens: in the log by itself, each time |
 * | POST /api/reveal/approve | `{grant, answer: 'yes' or 'no'}` | `{grant: GrantView}` |
 * | POST /api/reveal/break-glass | `RevealAsked` | `RevealAnswer` |
 * | POST /api/reveal/review | `{grant, outcome: ReviewOutcome}` | `{grant: GrantView}` |
 * | GET /api/grants | | `GrantsView`; asked every 2 s while words are on a screen: what is not open there any more is taken off it |
 * | POST /api/grants/end | `{grant}` | `{grant: GrantView}` |
 *
 * What is refused is `RevealRefused` with 400, 403, 404, 409, 410, 413, 502 or 503.
 */

export type RevealScope =
  | { readonly scope: 'message'; readonly talk: string; readonly line: number }
  /** `NAME_1`. */
  | { readonly scope: 'token'; readonly talk: string; readonly token: string }
  | { readonly scope: 'talk'; readonly talk: string }
  /** All but health data of a case that whoever asks has claimed: needs no reason of its own. */
  | { readonly scope: 'case'; readonly case: string }

export type RevealAsked = RevealScope & {
  /** Null for a case only. */
  readonly reason: { readonly code: ReasonCode; readonly text: string } | null
  /** `export`: to be taken out of the console; needs a second person. */
  readonly use?: 'screen' | 'export'
}

export type RevealAnswer =
  | { readonly outcome: 'shown'; readonly grant: GrantView; readonly words: WordsView }
  /** Nothing is shown until somebody else says yes. */
  | { readonly outcome: 'second-person'; readonly grant: GrantView; readonly needs: readonly SecondPerson[] }

/** Why one person is not enough. */
export type SecondPerson = 'health' | 'other-department' | 'export' | 'budget'

/** In order; `recorded` is the number people read as "recorded as #1,234". */
export type GrantView = {
  readonly grant: string
  readonly scope: RevealScope['scope']
  readonly talk: string
  readonly line: number | null
  readonly token: string | null
  readonly case: string | null
  readonly code: ReasonCode | null
  readonly state: GrantStateName
  readonly needs: readonly SecondPerson[]
  readonly askedAt: number
  /** Until when words are open, or, while it waits, until when a second person can say yes. */
  readonly expiresAt: number
  readonly recorded: number | null
  readonly ended: GrantEnd | null
  readonly isGlass: boolean
  readonly weight: number
}

/** `waiting`: for a second person. `approved`: can be opened. `open`: words can be seen now. */
export type GrantStateName = 'waiting' | 'approved' | 'open' | 'refused' | 'ended'

export type GrantEnd =
  | 'time'
  | 'given-back'
  | 'rights'
  | 'session'
  | 'words-gone'
  | 'case-closed'
  | 'case-passed-on'
  | 'not-recorded'

export type WordsView = {
  /** Shown across the words: whose screen this is and when it was opened. */
  readonly watermark: { readonly name: string; readonly at: number }
  readonly lines: readonly WordsLine[]
  /** `NAME_1` and what it stands for. */
  readonly values: readonly WordsValue[]
  /** `HEALTH_1`: not opened by this grant. */
  readonly heldBack: readonly string[]
}

/** A line put together again. Offsets of `opened` are UTF-16, end exclusive. */
export type WordsLine = {
  readonly n: number
  readonly side: 'customer' | 'bot' | 'agent'
  readonly kind: string
  readonly at: number
  /** Null: no words are kept of it. Of what was sent only what was written beside it: itself it is opened one by one. */
  readonly text: string | null
  readonly opened: readonly {
    readonly start: number
    readonly end: number
    readonly token: string
    /**
     * `opened`: as the talk saw it first; capitals and punctuation may have been others here. `one-of-several`: it was
     * written in several ways, this is the last. `gone`, `held-back`: the token still stands there.
     */
    readonly how: 'opened' | 'one-of-several' | 'gone' | 'held-back'
  }[]
}

export type WordsValue = {
  readonly token: string
  /** As it was written, the newest first. */
  readonly written: readonly string[]
}

export type GrantsView = {
  /** Whoever is signed in asked for them; the newest first. */
  readonly mine: readonly GrantView[]
  /** Wait for a second person, whoever is signed in may be. `text` is null where the words of the reason are gone. */
  readonly toApprove: readonly (GrantView & {
    readonly text: string | null
    readonly by: string
    readonly name: string
  })[]
  /** Broken glass nobody has reviewed. */
  readonly toReview: readonly (GrantView & {
    readonly text: string | null
    readonly by: string
    readonly name: string
    readonly isOverdue: boolean
  })[]
  readonly budget: { readonly hour: Spent; readonly day: Spent }
  /** Broke glass that nobody has reviewed: nothing more is shown. */
  readonly isFrozen: boolean
}

export type Spent = { readonly spent: number; readonly limit: number }

export type ReviewOutcome = 'justified' | 'not-justified'

/** Why not; each has words of its own on the screen. */
export type RevealRefusal =
  | 'bad-reason'
  | 'reason-too-long'
  | 'step-up'
  | 'not-allowed'
  | 'not-found'
  | 'words-gone'
  | 'frozen'
  | 'not-claimed'
  | 'over'
  | 'same-person'
  | 'log-unavailable'

/**
 * Why a photo, voice note or file cannot be seen. `media-gone`: WhatsApp has what customers send for seven days.
 * `media-not-kept`: we do not know it. `media-unsafe`: what came is not what was sent.
 */
export type MediaRefusal =
  | 'media-gone'
  | 'media-not-kept'
  | 'media-too-large'
  | 'media-unsafe'
  | 'media-unreachable'

export type RevealRefused = {
  readonly error: string
  readonly why: RevealRefusal | MediaRefusal
  /** What to do, in English, for whoever builds on this. */
  readonly says: string
}
