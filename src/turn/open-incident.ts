import type { AuditActor } from '../audit/entry.ts'
import type { Instant } from '../clock.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { type Missed, maskMissed } from '../privacy/mask-missed.ts'
import type { TalkMemory } from '../privacy/talk-memory.ts'
import { incidentNumberBytes, incidentNumberOf } from './incident-number.ts'
import type { Incident } from './incidents.ts'
import type { KeptTalk } from './transcripts.ts'

type IncidentNeeds = {
  /** For the note alone. */
  readonly anonymize: Anonymizer
  readonly crypto: Pick<Crypto, 'random'>
}

type Opening = {
  readonly at: Instant
  readonly by: AuditActor
  readonly missed: Missed
  /** Stored copies of the missed words. */
  readonly places: number
  /** What the talk hides, the missed words included. */
  readonly memory: TalkMemory
  readonly note: RawText | null
}

/**
 * What the privacy officer is given of words that had been stored in the clear: which talk and what they were, not the
 * words; the note is masked as if it were said in that talk. It is a record and no case: the assistant goes on as before.
 *
 * @throws Fault `DETECTOR_FAILED`
 */
export async function openIncident(
  { anonymize, crypto }: IncidentNeeds,
  { talk, state }: KeptTalk,
  { at, by, missed, places, memory, note }: Opening,
): Promise<Incident> {
  const hint = { locale: state.locale, country: null }
  const masked = note && (await anonymize(note, { hint, known: [], asked: [], memory }))
  return {
    number: incidentNumberOf(crypto.random(incidentNumberBytes)),
    openedAt: at,
    openedBy: by,
    talk,
    kind: missed.kind,
    line: null,
    places,
    note: masked && (maskMissed(masked, missed) ?? masked),
    closing: null,
    closingNote: null,
  }
}
