import type { AuditKind } from '../../../audit/entry.ts'
import type { EntryGroup, PageLookedAt } from '../../../web/access-log-view.ts'
import type { RevealRefusal } from '../../../web/reveal-view.ts'
import type { AlertWords } from './alert-words.ts'
import type { WeekWords } from './week-words.ts'

/** What a sentence about an entry may name; what the entry does not have is the empty text. */
export type Told = {
  readonly who: string
  /** Whom it was done to. */
  readonly whom: string
  /** What was opened: a masked value by its name, or a sort of thing. */
  readonly what: string
  /** A case, else a talk, else nothing: with the words that lead to it. */
  readonly place: string
  readonly why: string
  readonly count: string
  readonly name: string
}

/** Why something ended or was refused, and what came of something, by their names in the log. */
export type WhyName =
  | RevealRefusal
  | 'elsewhere'
  | 'reset'
  | 'signed-out'
  | 'ended-by-owner'
  | 'ended-by-admin'
  | 'ended-by-watch'
  | 'too-many'
  | 'disabled'
  | 'roles-changed'
  | 'password-changed'
  | 'second-factor-changed'
  | 'password'
  | 'not-active'
  | 'second-factor'
  | 'justified'
  | 'not-justified'
  | 'false-alarm'
  | 'arrived'
  | 'lost'

/** The words of the access log. */
export type AccessLogWords = {
  readonly title: string
  readonly about: string
  /** Whose clock and days these are. */
  readonly zone: (timeZone: string) => string
  readonly sentences: Readonly<Record<AuditKind, (told: Told) => string>>
  /** For an entry of a kind this page does not know yet. */
  readonly unknownKind: (told: Told) => string
  readonly inCase: (number: string) => string
  readonly inTalk: (talk: string) => string
  readonly somebody: string
  readonly customer: string
  readonly system: string
  /** Whoever runs commands on the machine. */
  readonly operator: string
  /** A key of the API, by its name. */
  readonly service: (name: string) => string
  /** A name that somebody gave at the command line, and nobody checked. */
  readonly saidName: (name: string) => string
  readonly whys: Readonly<Record<WhyName, string>>
  readonly scopes: Readonly<Record<'message' | 'token' | 'talk' | 'case', string>>
  /** What somebody looked at, after "looked at". */
  readonly pages: Readonly<Record<PageLookedAt, string>>
  readonly groups: Readonly<Record<EntryGroup, string>>
  readonly summary: {
    readonly title: string
    readonly doubted: string
    readonly verified: (size: string) => string
    readonly notVerified: string
    readonly alerts: (open: number) => string
  }
  readonly filters: {
    readonly title: string
    readonly what: string
    readonly everything: string
    readonly who: string
    readonly anybody: string
    readonly department: string
    readonly all: string
    readonly case: string
    readonly caseHint: string
    readonly talk: (talk: string) => string
    readonly from: string
    readonly to: string
    readonly reset: string
  }
  readonly table: {
    readonly title: string
    readonly keys: string
    readonly number: string
    readonly time: string
    readonly what: string
    readonly older: string
    readonly newest: string
    readonly empty: string
    readonly emptyFiltered: string
    readonly waiting: string
  }
  readonly entry: {
    readonly title: (number: string) => string
    readonly none: string
    readonly facts: string
    readonly sameCase: string
    readonly sameTalk: string
    readonly proof: string
    readonly proofAbout: string
    readonly size: (size: string) => string
    readonly copy: string
    readonly download: string
    readonly check: string
    readonly noProof: string
  }
  readonly state: {
    readonly title: string
    readonly size: string
    readonly entries: (count: number) => string
    readonly waiting: (count: number) => string
    readonly behindSince: (age: string) => string
    readonly signed: string
    readonly unsigned: string
    readonly outside: string
    readonly noAnchor: string
    readonly verified: string
    readonly neverVerified: string
    readonly doubts: (count: number) => string
    /** What to do when the log is doubted; the command comes after it. */
    readonly whatToDo: string
    readonly good: (size: string) => string
    readonly since: (count: number) => string
    readonly behind: (count: number) => string
  }
  readonly hours: {
    readonly title: (days: number) => string
    readonly about: string
    readonly empty: (days: number) => string
    readonly hour: string
    readonly peak: (when: string, entries: number) => string
    readonly bySort: string
    readonly asTable: string
  }
  readonly alerts: AlertWords
  readonly week: WeekWords
  readonly failed: {
    readonly title: string
    readonly about: string
    readonly log: string
    readonly notAllowed: string
    readonly refused: string
    readonly retry: string
  }
}
