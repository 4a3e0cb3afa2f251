import type { StaffName } from './inbox-view.ts'

/**
 * `POST /api/incidents` with `IncidentsAsked`: personal data that had been stored in the clear and messages that tried a trick, for
 * who looks after privacy. Ids, times, kinds and masked notes; no words of anybody. Times are milliseconds since 1970.
 * Refused with 401 SIGNED_OUT, 403 NOT_ALLOWED, 400 BAD_PAYLOAD, 503 LOG_UNAVAILABLE and DATABASE_DOWN.
 */
export type IncidentsView = {
  readonly at: number
  /** The open ones first, of each the newest. */
  readonly incidents: readonly IncidentView[]
  /** How many are open, of all there are. */
  readonly open: number
  /** The next page begins after this one; null: there is none. */
  readonly older: string | null
}

export type IncidentsAsked = {
  /** The open ones alone. */
  readonly isOpen: boolean
  /** The incident after which the page begins; null: the first page. */
  readonly after: string | null
}

export type IncidentView = {
  readonly incident: string
  /** `phishing`: somebody asked for what nobody may ask for; else what was stored in the clear: `CPF`, `NAME`. */
  readonly kind: string
  /** The line of the talk that tried a trick; null: words that were stored in the clear. */
  readonly line: number | null
  /** Copies that were stored in the clear; each is masked now. */
  readonly places: number
  readonly talk: string
  /** The newest case of the talk; null: nobody was called to it. */
  readonly case: string | null
  readonly openedAt: number
  readonly openedBy: StaffName
  /** What whoever opened it had to say, masked. */
  readonly note: string | null
  /** Null: open. */
  readonly closed: IncidentClosed | null
}

export type IncidentClosed = {
  readonly at: number
  readonly by: StaffName
  readonly outcome: IncidentOutcome
  readonly note: string | null
}

/**
 * `no-risk`: nobody had to be told. `reported`: the authority or the persons concerned were told. `mistaken`: it was no personal
 * data, or no trick.
 */
export const incidentOutcomes = ['no-risk', 'reported', 'mistaken'] as const
export type IncidentOutcome = (typeof incidentOutcomes)[number]

/**
 * `POST /api/incidents/close`: answers with the incident as it is now. 404 NOT_FOUND; 409 ALREADY_CLOSED with the incident where
 * somebody else was faster, and nothing changed.
 */
export type IncidentClosing = {
  readonly incident: string
  readonly outcome: IncidentOutcome
  /** Masked before it is kept; null: none. At most 1,000 characters. */
  readonly note: string | null
}
