import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { TalkState } from '../flow/talk-state.ts'
import type { LaneKey, Locale, MessageKey, TalkId } from '../ids.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { WrappedKey } from '../privacy/keyring.ts'
import type { VaultRow } from './claim.ts'
import type { Incident } from './incidents.ts'
import type { Line, OutboxEntry } from './turn-record.ts'

export type TalkSummary = {
  readonly talk: TalkId
  readonly startedAt: Instant
  readonly lastInboundAt: Instant
  readonly isOver: boolean
  readonly lines: number
}

/** A note on a case of a talk. */
export type KeptNote = { readonly id: MessageKey; readonly words: AnonymizedText }

/** Every place of a talk in which words or values may lie. */
export type KeptTalk = {
  readonly lane: LaneKey
  readonly talk: TalkId
  /** Turns committed so far: tells whether something was committed since. */
  readonly turns: number
  /** Null: destroyed, and with it what the talk hid. */
  readonly key: WrappedKey | null
  readonly vault: readonly VaultRow[]
  readonly state: TalkState
  readonly lines: readonly Line[]
  readonly notes: readonly KeptNote[]
  /** What was or will be sent, by reference. */
  readonly sends: readonly OutboxEntry[]
  readonly starts: readonly OutboxEntry[]
}

/** What changes where words of a talk are masked that were missed: only what is other than before. */
export type Remasking = Pick<
  KeptTalk,
  'lane' | 'talk' | 'turns' | 'state' | 'vault' | 'notes' | 'sends' | 'starts'
> & {
  readonly at: Instant
  readonly lines: readonly Pick<Line, 'n' | 'words' | 'reply'>[]
  readonly miss: Pick<Miss, 'kind' | 'locale'>
  /** What is opened with it for the privacy officer; null where nobody asked for that. */
  readonly incident: Incident | null
  readonly log: readonly LogLeaf[]
}

/** How often words of a kind were missed on a day (`2026-11-22`, UTC) in talks of a language: of no person and no talk. */
export type Miss = {
  readonly day: string
  readonly kind: FindingKind
  readonly locale: Locale
  readonly misses: number
}

/** The stored talks as those see them who read transcripts. */
export type Transcripts = {
  /** The newest first, at most 200. */
  readonly list: () => Promise<readonly TalkSummary[]>
  /** Null when no such talk is kept. */
  readonly read: (talk: TalkId) => Promise<KeptTalk | null>
  /**
   * Writes it with its log entries, its count and its incident in one transaction. `changed`: a turn of this person is under way or was
   * committed since the talk was read, and nothing was written.
   */
  readonly remask: (change: Remasking) => Promise<'masked' | 'changed'>
  /** The newest day first. */
  readonly misses: () => Promise<readonly Miss[]>
}
