import type { AuditActor } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import type { IncidentNumber, TalkId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { Token } from '../privacy/anonymized-text.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { createTalkMemory } from '../privacy/talk-memory.ts'
import type { Incidents } from './incidents.ts'
import { openKeptMemory } from './kept-memory.ts'
import { openIncident } from './open-incident.ts'
import type { KeptTalk, Transcripts } from './transcripts.ts'

type LaterNeeds = {
  readonly transcripts: Transcripts
  readonly incidents: Incidents
  readonly keyring: () => Promise<Keyring>
  readonly crypto: Crypto
  /** For the note alone. */
  readonly anonymize: Anonymizer
  readonly clock: Clock
}

type LaterRequest = {
  readonly talk: TalkId
  /** What stands for the words since they were masked. */
  readonly token: Pick<Token, 'kind' | 'n'>
  readonly note: RawText | null
  readonly by: AuditActor
}

export type LaterOutcome =
  | { readonly outcome: 'opened'; readonly incident: IncidentNumber; readonly places: number }
  | { readonly outcome: 'no-such-talk' }
  /** Nothing of this talk holds the token. */
  | { readonly outcome: 'not-there' }

/**
 * Opens the incident of words that were masked without one. Its copies are those that hold the token now.
 *
 * @throws Fault `DETECTOR_FAILED`
 */
export async function openIncidentLater(
  needs: LaterNeeds,
  { talk, token, note, by }: LaterRequest,
): Promise<LaterOutcome> {
  const kept = await needs.transcripts.read(talk)
  if (!kept) return { outcome: 'no-such-talk' }
  const places = placesOf(kept, token)
  if (places === 0) return { outcome: 'not-there' }
  const opened = await openKeptMemory(needs.keyring, kept)
  const memory = opened?.memory ?? createTalkMemory([])
  const missed = { ...token, words: memory.valueOf(token.kind, token.n) ?? new RawText('') }
  const at = needs.clock.now()
  const incident = await openIncident(needs, kept, { at, by, missed, places, memory, note })
  const { number } = incident
  const entry = {
    v: 1,
    at,
    actor: by,
    purpose: null,
    kind: 'incident-opened',
    incident: number,
    talk,
  } as const
  await needs.incidents.open(incident, await logLeaf((bytes) => needs.crypto.hash(bytes), entry))
  return { outcome: 'opened', incident: number, places }
}

/** Lines, messages, and what the state shows, counted as they are where words are masked. */
function placesOf({ lines, sends, starts, state }: KeptTalk, { kind, n }: Pick<Token, 'kind' | 'n'>): number {
  const holds = (value: unknown) => JSON.stringify(value).includes(`[${kind}_${n}]`)
  const inLines = lines.filter(
    ({ words, reply }) => words?.tokens.some((one) => one.kind === kind && one.n === n) || holds(reply),
  )
  const shown = [...Object.values(state.results), ...(state.offered?.choices ?? [])]
  return inLines.length + [...sends, ...starts, ...shown].filter(holds).length
}
