import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { ConsentEvent } from '../consent/consent-event.ts'
import type { TalkState } from '../flow/talk-state.ts'
import type { CaseEvent } from '../handoff/case/case-event.ts'
import type { PhishingKind } from '../handoff/phishing/spot-phishing.ts'
import type { CaseNumber, DepartmentName, EffectId, LaneKey, Locale, MessageKey, TalkId } from '../ids.ts'
import type { Reply } from '../message/reply.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { WrappedKey } from '../privacy/keyring.ts'
import type { SealedText } from '../privacy/sealed-text.ts'
import type { AgentWords, LaneMemo, Outgoing, ScheduledStart, VaultRow } from './claim.ts'
import type { KeptNote } from './transcripts.ts'

export type Line = {
  readonly n: number
  readonly side: 'customer' | 'bot' | 'agent'
  readonly kind: string
  readonly at: Instant
  /** Words of people; null for a reply, which is kept by reference. */
  readonly words: AnonymizedText | null
  readonly reply: Reply | null
  /** To find it again for an edit, a revoke or a status. */
  readonly message: MessageKey | null
  /** What it was sent as; null for what came in. */
  readonly effect: EffectId | null
  /** What the customer's words ask for that nobody may ask for, where they do. */
  readonly warning?: PhishingKind | null
}

export type OutboxEntry = { readonly effect: EffectId; readonly body: Outgoing }

/** What an agent wrote, on its way out; or why it does not go: one of `refusedHere`. */
export type AgentSend = { readonly effect: EffectId; readonly body?: AgentWords } & (
  | { readonly words: SealedText; readonly refusal: null }
  | { readonly words: null; readonly refusal: number }
)

/** Stored words that are other words now. */
export type Remasked = {
  readonly talk: TalkId
  readonly n: number
  readonly words: AnonymizedText
  /** What they ask for now that nobody may ask for; missing: what was said of them stays. */
  readonly warning?: PhishingKind | null
}

/** Everything one turn changed; committed in one short transaction or not at all. */
export type TurnRecord = {
  readonly lane: LaneKey
  readonly epoch: number
  readonly at: Instant
  /** The last sequence number consumed; its rows and those before are deleted. Null: no item was taken. */
  readonly consumed: number | null
  readonly talk: {
    readonly id: TalkId
    /** Set when the talk is new. */
    readonly created: { readonly key: WrappedKey; readonly startedAt: Instant } | null
    readonly state: TalkState
    readonly lastInboundAt: Instant
    readonly ended: boolean
  } | null
  readonly lines: readonly Line[]
  /** Stored words that are other words now, in this talk or, where the person changed them, an earlier one. */
  readonly remasked: readonly Remasked[]
  /** Notes on cases of this talk that are other words now. */
  readonly remaskedNotes: readonly KeptNote[]
  readonly vault: { readonly put: readonly VaultRow[]; readonly drop: readonly string[] }
  /** Written as `sending` under this epoch: they are sent right after the commit. */
  readonly replies: readonly OutboxEntry[]
  /** As replies; what is refused is written as `failed`. */
  readonly agentSends: readonly AgentSend[]
  readonly starts: readonly ScheduledStart[]
  /** Scheduled starts waiting for this event are dropped. */
  readonly events: readonly string[]
  readonly consent: readonly ConsentEvent[]
  readonly case: {
    readonly number: CaseNumber
    readonly department: DepartmentName
    readonly events: readonly CaseEvent[]
  } | null
  readonly locale: Locale | null
  readonly notice: number | null
  readonly log: readonly LogLeaf[]
  readonly memo: LaneMemo
  /** The lane's next timer; null: only a message wakes it. Also wakes for starts and retries by itself. */
  readonly wakeAt: Instant | null
}
