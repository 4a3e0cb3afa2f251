import type { AuditActor } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import type { IncidentNumber } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { IncidentOutcome, Incidents } from './incidents.ts'
import { maskIncidentNote } from './mask-incident-note.ts'
import type { Transcripts } from './transcripts.ts'

export type CloseNeeds = {
  readonly transcripts: Pick<Transcripts, 'read'>
  readonly incidents: Pick<Incidents, 'find' | 'close'>
  readonly keyring: () => Promise<Keyring>
  readonly crypto: Pick<Crypto, 'hash'>
  /** For the note alone. */
  readonly anonymize: Anonymizer
  readonly clock: Clock
}

type Closing = {
  readonly outcome: IncidentOutcome
  readonly note: RawText | null
  readonly by: AuditActor
}

/**
 * Writes down what the privacy officer decided of an incident, once; what they say of it is masked before it is kept.
 * @throws Fault `DETECTOR_FAILED`
 */
export async function closeIncident(
  needs: CloseNeeds,
  number: IncidentNumber,
  { outcome, note, by }: Closing,
): Promise<'closed' | 'already-closed' | 'not-found'> {
  const { transcripts, incidents, crypto, clock } = needs
  const incident = await incidents.find(number)
  if (!incident) return 'not-found'
  const masked = note && (await maskIncidentNote(needs, await transcripts.read(incident.talk), note))
  const at = clock.now()
  const leaf = await logLeaf((bytes) => crypto.hash(bytes), {
    ...{ v: 1, at, actor: by, purpose: null },
    ...{ kind: 'incident-closed', incident: number, outcome },
  })
  return incidents.close(number, { at, by, outcome, note: masked }, leaf)
}
