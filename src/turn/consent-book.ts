import type { AuditEntry } from '../audit/entry.ts'
import type { ConsentCommand } from '../consent/consent-command.ts'
import type { ConsentEvent } from '../consent/consent-event.ts'
import type { BlindIndex, PersonId } from '../ids.ts'

/** A person as the log speaks of them: by a commitment that only their id and salt open. */
export type LedgerPerson = { readonly person: PersonId; readonly salt: Uint8Array }

/** The ledger outside of turns: for every door but the chat, and for whoever proves what it says. */
export type ConsentBook = {
  /** Whom somebody writes to by this name; null: nobody is known by it. */
  readonly personOf: (index: BlindIndex) => Promise<PersonId | null>
  /** Every line of a person, of all purposes, oldest first. */
  readonly linesOf: (person: PersonId) => Promise<readonly ConsentEvent[]>
  /**
   * Decides commands one after another and keeps their lines, under the locks that a send the business starts waits
   * for: once it resolves no such send is claimed against it (P5). The log has each line in the same transaction.
   * Resolves with the new lines; null: there is no such person (any more).
   */
  readonly tell: (
    person: PersonId,
    commands: readonly ConsentCommand[],
    entryOf: (event: ConsentEvent, of: LedgerPerson) => Promise<AuditEntry>,
  ) => Promise<readonly ConsentEvent[] | null>
}
