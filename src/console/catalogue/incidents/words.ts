import type { IncidentOutcome } from '../../../web/incidents-view.ts'
import type { IncidentsAct } from '../../incidents/incidents-keys.ts'
import type { TimeToTell } from '../../incidents/time-to-tell.ts'

/** What somebody may have to be told of. */
export type IncidentsWords = {
  readonly title: string
  readonly about: string
  readonly list: string
  /** How long the law gives, and that it is for the privacy officer to decide. */
  readonly law: string
  readonly open: (count: number) => string
  readonly onlyOpen: string
  readonly emptyOpen: string
  readonly empty: string
  /** Of a page that is not the first. */
  readonly emptyOlder: string
  /** The server does not answer: what is shown is from then. */
  readonly stale: (when: string) => string
  readonly failed: {
    readonly title: string
    readonly about: string
    readonly notAllowed: string
    readonly retry: string
  }
  /** A kind of personal data, and how many copies of it were kept. */
  readonly stored: (kind: string, copies: number) => string
  readonly trick: (line: number) => string
  readonly opened: (when: string, age: string, by: string) => string
  readonly closed: (outcome: string, when: string, by: string) => string
  /** Somebody without a name here: an account that is gone, or a command on the server. */
  readonly nobody: (id: string) => string
  readonly inCase: (number: string) => string
  readonly talk: string
  readonly time: Readonly<Record<TimeToTell['is'], (hours: number) => string>>
  readonly newest: string
  readonly older: string
  readonly close: string
  readonly outcomes: Readonly<Record<IncidentOutcome, { readonly label: string; readonly says: string }>>
  readonly dialog: {
    readonly title: (number: string) => string
    readonly about: string
    readonly outcome: string
    readonly note: string
    readonly noteHint: string
    readonly close: string
  }
  readonly said: {
    readonly closed: (number: string) => string
    readonly faster: (by: string) => string
    readonly gone: string
  }
  readonly keys: {
    readonly places: { readonly page: string; readonly list: string }
    readonly acts: Readonly<Record<IncidentsAct, string>>
  }
}
