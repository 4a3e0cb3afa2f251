import type { AuditActor } from '../audit/entry.ts'
import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { CaseNumber, IncidentNumber, TalkId } from '../ids.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { FindingKind } from '../privacy/finding.ts'

/** Something of this kind was stored in the clear, or somebody asked for what nobody may ask for. */
export type IncidentKind = FindingKind | 'phishing'

/**
 * Personal data of a customer that had been stored in the clear, or a message that tried a trick, for the privacy
 * officer: a record beside the talk, of which the customer and the assistant notice nothing. It holds none of the words.
 */
export type Incident = {
  readonly number: IncidentNumber
  readonly openedAt: Instant
  readonly openedBy: AuditActor
  readonly talk: TalkId
  /** What was stored in the clear, and in how many copies; each is masked now. Of a trick there are none. */
  readonly kind: IncidentKind
  /** The line of the talk that somebody reported as a trick; null: words that were stored in the clear. */
  readonly line: number | null
  readonly places: number
  /** What whoever opened it had to say, masked; it goes 90 days after the incident is closed. */
  readonly note: AnonymizedText | null
  /** Null: open. */
  readonly closing: IncidentClosing | null
  /** What whoever closed it had to say, masked; it goes with the note. */
  readonly closingNote: AnonymizedText | null
}

export type IncidentClosing = {
  readonly at: Instant
  readonly by: AuditActor
  readonly outcome: IncidentOutcome
}

/**
 * What the privacy officer decided: nobody had to be told, the authority or the persons concerned were told, or it was
 * no personal data at all.
 */
export type IncidentOutcome = 'no-risk' | 'reported' | 'mistaken'

/** An incident and the newest case of its talk; null: nobody was called to it, or the talk is gone. */
export type IncidentOfCase = Incident & { readonly case: CaseNumber | null }

export type IncidentPage = {
  /** The open ones first, of each the newest. */
  readonly incidents: readonly IncidentOfCase[]
  /** How many are open, of all there are. */
  readonly open: number
  /** The next page begins after this one; null: there is none. */
  readonly older: IncidentNumber | null
}

export type IncidentPageAsked = {
  /** The open ones alone. */
  readonly isOpen: boolean
  /** Null: the first page. After one that is not there stands nothing. */
  readonly after: IncidentNumber | null
  readonly most: number
}

/** What the privacy officer's commands need; where words are masked with an incident, `Transcripts.remask` opens it. */
export type Incidents = {
  /** The open ones first, of each the newest; at most 500. */
  readonly list: () => Promise<readonly Incident[]>
  /** The same, a page at a time, as many as there are. */
  readonly page: (asked: IncidentPageAsked) => Promise<IncidentPage>
  readonly find: (number: IncidentNumber) => Promise<IncidentOfCase | null>
  /**
   * Keeps one of words that were masked before; the log is written in the same transaction. Of a line that stands in an
   * open one none is kept. Resolves with the number of the one that is there.
   */
  readonly open: (incident: Incident, log: LogLeaf) => Promise<IncidentNumber>
  /** Closes an open one; the log is written in the same transaction, and only where something closed. */
  readonly close: (
    number: IncidentNumber,
    closing: IncidentClosing & { readonly note: AnonymizedText | null },
    log: LogLeaf,
  ) => Promise<'closed' | 'already-closed' | 'not-found'>
}
