import type { AuditKind } from '../../../audit/entry.ts'
import type { NumberName, RuleName } from '../../../audit/watch/alert.ts'
import type { AlertStep, EntryGroup } from '../../../web/access-log-view.ts'

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

/** The words of the access log. */
export type AccessLogWords = {
  readonly title: string
  readonly about: string
  readonly sentences: Readonly<Record<AuditKind, (told: Told) => string>>
  /** For an entry of a kind this page does not know yet. */
  readonly unknownKind: (told: Told) => string
  readonly inCase: (number: string) => string
  readonly inTalk: (talk: string) => string
  readonly somebody: string
  readonly customer: string
  readonly system: string
  readonly scopes: Readonly<Record<'message' | 'token' | 'talk' | 'case', string>>
  /** What somebody looked at, after "looked at". */
  readonly pages: Readonly<
    Record<'access-log' | 'alerts' | 'case' | 'cases' | 'proof' | 'search' | 'talk', string>
  >
  readonly groups: Readonly<Record<EntryGroup, string>>
  readonly filters: {
    readonly title: string
    readonly what: string
    readonly everything: string
    readonly who: string
    readonly anybody: string
    readonly department: string
    readonly all: string
    readonly from: string
    readonly to: string
    readonly reset: string
  }
  readonly table: {
    readonly title: string
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
    readonly facts: string
    readonly proof: string
    readonly proofAbout: string
    readonly get: string
    readonly size: (size: string) => string
    readonly copy: string
    readonly download: string
    readonly check: string
    readonly noProof: string
  }
  readonly state: {
    readonly title: string
    readonly size: string
    readonly entries: (count: number, shown: string) => string
    readonly signed: string
    readonly unsigned: string
    readonly outside: string
    readonly noAnchor: string
    readonly verified: string
    readonly neverVerified: string
    readonly doubts: (count: number) => string
    readonly good: (size: string) => string
    readonly behind: (count: number) => string
  }
  readonly hours: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly hour: string
    readonly total: string
    readonly asTable: string
  }
  readonly alerts: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly steps: Readonly<Record<AlertStep, string>>
    readonly rules: Readonly<Record<RuleName, string>>
    readonly numbers: Readonly<Record<NumberName, string>>
    readonly settle: string
    readonly settled: (outcome: string, name: string) => string
    readonly outcomes: Readonly<Record<'justified' | 'not-justified' | 'false-alarm', string>>
  }
  readonly week: {
    readonly title: string
    readonly about: (entries: number, alerts: number) => string
    readonly sign: string
    readonly confirm: string
    readonly confirmAbout: string
    readonly signed: (name: string, time: string) => string
    readonly changed: string
    readonly notYours: string
  }
  readonly failed: { readonly title: string; readonly about: string; readonly retry: string }
}
