import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import type { TalkId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { Missed } from '../privacy/mask-missed.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import { linesWithout, sendsWithout, stateWithout } from './mask-kept.ts'
import { freshRows, openMemory } from './memory-rows.ts'
import { boundToVault } from './open-draft.ts'
import type { KeptTalk, Remasking, Transcripts } from './transcripts.ts'

type MaskNeeds = {
  readonly transcripts: Transcripts
  readonly keyring: () => Promise<Keyring>
  readonly crypto: Crypto
  readonly clock: Clock
}

export type MaskRequest = {
  readonly talk: TalkId
  readonly kind: FindingKind
  /** The words that should have been masked, as they stand in what was stored. */
  readonly words: RawText
}

export type MaskOutcome =
  | {
      readonly outcome: 'masked'
      /** What stands for the words now: `[NAME_2]`. */
      readonly token: string
      /** Lines, answers and messages that are other than before. */
      readonly places: number
    }
  | { readonly outcome: 'no-such-talk' }
  /** Nothing of this talk that is not masked holds the words. */
  | { readonly outcome: 'not-there' }
  /** A turn of this person came in between. */
  | { readonly outcome: 'changed' }

/**
 * Masks words that were missed, in every place of the talk in which they are stored: lines, answers, replies, what is
 * still to be sent. The talk hides them from then on; the log and a count by kind have it, without the words.
 */
export async function maskMissedWords(needs: MaskNeeds, request: MaskRequest): Promise<MaskOutcome> {
  const kept = await needs.transcripts.read(request.talk)
  if (!kept) return { outcome: 'no-such-talk' }
  const { missed, rows, sealed } = await tokenOf(needs, kept, request)
  const lines = linesWithout(missed, kept.lines)
  const sends = sendsWithout(missed, kept.sends)
  const starts = sendsWithout(missed, kept.starts)
  const { state, answers, places: inState } = stateWithout(missed, kept.state, kept.key !== null)
  const places = lines.length + sends.length + starts.length + inState
  if (places === 0) return { outcome: 'not-there' }
  const now = needs.clock.now()
  const token = `[${missed.kind}_${missed.n}]`
  const log = await logLeaf((bytes) => needs.crypto.hash(bytes), {
    v: 1,
    at: now,
    actor: { role: 'operator', id: 'cli' },
    purpose: null,
    kind: 'words-masked',
    talk: kept.talk,
    found: missed.kind,
    places,
  })
  const miss = { kind: request.kind, locale: kept.state.locale }
  const vault = await sealed([...rows, ...answers])
  const change: Remasking = { ...identityOf(kept), at: now, state, lines, sends, starts, vault, miss, log }
  const outcome = await needs.transcripts.remask(change)
  return outcome === 'masked' ? { outcome, token, places } : { outcome }
}

const identityOf = ({ lane, talk, turns }: KeptTalk) => ({ lane, talk, turns })

type Row = readonly [string, RawText]

/** The token the words get, and what the vault gets with them; a talk whose key is gone has no vault, only numbers. */
async function tokenOf({ keyring }: MaskNeeds, kept: KeptTalk, { kind, words }: MaskRequest) {
  if (!kept.key) {
    const missed: Missed = { kind, n: highest(kept, kind) + 1, words }
    return { missed, rows: [], sealed: async () => [] }
  }
  const sealer = await (await keyring()).unwrap(kept.key)
  const opened = await Promise.all(
    kept.vault.map(
      async ({ name, value }) => [name, await value.open(sealer, boundToVault(kept.talk, name))] as const,
    ),
  )
  const memory = openMemory(new Map(opened))
  const missed: Missed = { ...memory.tokenFor(kind, RawText.reveal(words)), words }
  const names = kept.vault.map(({ name }) => name)
  const sealed = (all: readonly Row[]) =>
    Promise.all(
      all.map(async ([name, value]) => ({
        name,
        value: await SealedText.of(value, sealer, boundToVault(kept.talk, name)),
      })),
    )
  return { missed, rows: freshRows(memory, names), sealed }
}

const highest = ({ lines }: KeptTalk, kind: FindingKind): number =>
  lines
    .flatMap(({ words }) => words?.tokens ?? [])
    .reduce((most, token) => (token.kind === kind ? Math.max(most, token.n) : most), 0)
