import type { AuditActor, AuditEntry } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock, Instant } from '../clock.ts'
import type { IncidentNumber, TalkId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { Missed } from '../privacy/mask-missed.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import { createTalkMemory } from '../privacy/talk-memory.ts'
import { openKeptMemory } from './kept-memory.ts'
import { linesWithout, notesWithout, sendsWithout, stateWithout } from './mask-kept.ts'
import { freshRows } from './memory-rows.ts'
import { boundToVault } from './open-draft.ts'
import { openIncident } from './open-incident.ts'
import type { KeptTalk, Transcripts } from './transcripts.ts'

type MaskNeeds = {
  readonly transcripts: Transcripts
  readonly keyring: () => Promise<Keyring>
  readonly crypto: Crypto
  /** For what is noted of an incident. */
  readonly anonymize: Anonymizer
  readonly clock: Clock
}

export type MaskRequest = {
  readonly talk: TalkId
  readonly kind: FindingKind
  /** The words that should have been masked, as they stand in what was stored. */
  readonly words: RawText
  /** Null: no incident is opened. */
  readonly incident: { readonly note: RawText | null } | null
  /** Whose act it is. */
  readonly by: AuditActor
}

export type MaskOutcome =
  | {
      readonly outcome: 'masked'
      /** What stands for the words now: `[NAME_2]`. */
      readonly token: string
      /** Lines, answers and messages that are other than before. */
      readonly places: number
      readonly incident: IncidentNumber | null
    }
  | { readonly outcome: 'no-such-talk' }
  /** Nothing of this talk that is not masked holds the words. */
  | { readonly outcome: 'not-there' }
  /** A turn of this person came in between. */
  | { readonly outcome: 'changed' }

/**
 * Masks words that were missed, in every place of the talk in which they are stored: lines, answers, replies, what is
 * still to be sent. The talk hides them from then on; the log and a count by kind have it, without the words, and so
 * has the incident that is opened where that is asked for.
 */
export async function maskMissedWords(needs: MaskNeeds, request: MaskRequest): Promise<MaskOutcome> {
  const kept = await needs.transcripts.read(request.talk)
  if (!kept) return { outcome: 'no-such-talk' }
  const { missed, memory, seal } = await tokenOf(needs, kept, request)
  const lines = linesWithout(missed, kept.lines)
  const notes = notesWithout(missed, kept.notes)
  const sends = sendsWithout(missed, kept.sends)
  const starts = sendsWithout(missed, kept.starts)
  const { state, answers, places: inState } = stateWithout(missed, kept.state, kept.key !== null)
  const places = lines.length + notes.length + sends.length + starts.length + inState
  if (places === 0) return { outcome: 'not-there' }
  const at = needs.clock.now()
  const { by } = request
  const incident =
    request.incident &&
    (await openIncident(needs, kept, { ...request.incident, at, by, missed, places, memory }))
  const outcome = await needs.transcripts.remask({
    ...identityOf(kept),
    at,
    state,
    lines,
    notes,
    sends,
    starts,
    vault: await seal(answers),
    miss: { kind: request.kind, locale: kept.state.locale },
    incident,
    log: await leavesOf(needs, [
      { ...entryAt(at, by), kind: 'words-masked', talk: kept.talk, found: missed.kind, places },
      ...(incident
        ? [
            {
              ...entryAt(at, by),
              kind: 'incident-opened',
              incident: incident.number,
              talk: kept.talk,
            } as const,
          ]
        : []),
    ]),
  })
  if (outcome === 'changed') return { outcome }
  return { outcome, token: `[${missed.kind}_${missed.n}]`, places, incident: incident?.number ?? null }
}

const identityOf = ({ lane, talk, turns }: KeptTalk) => ({ lane, talk, turns })

const entryAt = (at: Instant, actor: AuditActor) => ({ v: 1, at, actor, purpose: null }) as const

const leavesOf = ({ crypto }: MaskNeeds, entries: readonly AuditEntry[]) =>
  Promise.all(entries.map((entry) => logLeaf((bytes) => crypto.hash(bytes), entry)))

type Row = readonly [string, RawText]

/**
 * The token the words get, what the talk hides with them, and what seals that with other rows for the vault; a talk
 * whose key is gone has no vault, only numbers.
 */
async function tokenOf({ keyring }: MaskNeeds, kept: KeptTalk, { kind, words }: MaskRequest) {
  const opened = await openKeptMemory(keyring, kept)
  if (!opened) {
    const missed: Missed = { kind, n: highest(kept, kind) + 1, words }
    const memory = createTalkMemory([{ kind, n: missed.n, value: words }])
    return { missed, memory, seal: async () => [] }
  }
  const { memory, sealer } = opened
  const missed: Missed = { ...memory.tokenFor(kind, RawText.reveal(words)), words }
  const names = kept.vault.map(({ name }) => name)
  const seal = (rows: readonly Row[]) =>
    Promise.all(
      [...freshRows(memory, names), ...rows].map(async ([name, value]) => ({
        name,
        value: await SealedText.of(value, sealer, boundToVault(kept.talk, name)),
      })),
    )
  return { missed, memory, seal }
}

const highest = ({ lines, notes }: KeptTalk, kind: FindingKind): number =>
  [...lines, ...notes]
    .flatMap(({ words }) => words?.tokens ?? [])
    .reduce((most, token) => (token.kind === kind ? Math.max(most, token.n) : most), 0)
