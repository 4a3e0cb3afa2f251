import type { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { createTalkMemory } from '../privacy/talk-memory.ts'
import { openKeptMemory } from './kept-memory.ts'
import type { KeptTalk } from './transcripts.ts'

type Needs = { readonly keyring: () => Promise<Keyring>; readonly anonymize: Anonymizer }

/**
 * What somebody has to say of an incident, masked as if it were said in its talk.
 *
 * @param kept null: the talk is gone; the note is masked by what can be seen in it alone
 * @throws Fault `DETECTOR_FAILED`
 */
export async function maskIncidentNote(
  { keyring, anonymize }: Needs,
  kept: KeptTalk | null,
  note: RawText,
): Promise<AnonymizedText> {
  const memory = (kept && (await openKeptMemory(keyring, kept)))?.memory ?? createTalkMemory([])
  const hint = { locale: kept?.state.locale ?? null, country: null }
  return anonymize(note, { hint, known: [], asked: [], memory })
}
