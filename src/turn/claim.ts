import type { Instant } from '../clock.ts'
import type { ConsentEvent } from '../consent/consent-event.ts'
import type { TalkState } from '../flow/talk-state.ts'
import type { CaseEvent } from '../handoff/case/case-event.ts'
import type {
  BusinessId,
  CaseNumber,
  DepartmentName,
  EffectId,
  LaneKey,
  Locale,
  MessageKey,
  PersonId,
  PurposeName,
  TalkId,
} from '../ids.ts'
import type { Reply } from '../message/reply.ts'
import type { WrappedKey } from '../privacy/keyring.ts'
import type { SealedText } from '../privacy/sealed-text.ts'
import type { Identifier } from './inbox.ts'

export type InboxItem = {
  readonly seq: number
  readonly dedupe: MessageKey
  readonly body: SealedText
  readonly at: Instant
  readonly receivedAt: Instant
  /** Turns that failed on it so far. */
  readonly attempts: number
}

export type VaultRow = { readonly name: string; readonly value: SealedText }

export type TalkRow = {
  readonly id: TalkId
  /** The talk's data key. */
  readonly key: WrappedKey
  readonly state: TalkState
  readonly startedAt: Instant
  readonly lastInboundAt: Instant
  /** Turns committed so far in this talk; part of effect ids. */
  readonly turns: number
  readonly lines: number
  readonly vault: readonly VaultRow[]
}

export type CaseRow = {
  readonly number: CaseNumber
  readonly talk: TalkId
  readonly department: DepartmentName
  readonly events: readonly CaseEvent[]
}

/** Queued: to be sent when `retryAt` has come. Sending: in flight under `epoch`; of an older epoch it is unknown. */
export type OutboxRow = {
  readonly effect: EffectId
  readonly talk: TalkId
  readonly body: Outgoing | AgentWords
  readonly state: 'queued' | 'sending'
  readonly epoch: number
  readonly origin: 'reply' | 'business'
  readonly purpose: PurposeName | null
  readonly attempts: number
  /** When it was last handed to the channel. */
  readonly sendingSince: Instant | null
  readonly retryAt: Instant | null
  /** Of `agent-words`, under the talk's key, bound to `outbox|<effect>`; null for all else. */
  readonly words: SealedText | null
}

/** What is sent, by reference: nothing rendered, so nothing personal. */
export type Outgoing =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | {
      readonly kind: 'template'
      readonly name: string
      readonly locale: Locale
      /** Prompt slots whose rendered values become the template's parameters, in order. */
      readonly reply: Reply
    }

/** What an agent wrote: sealed beside it until it is settled. */
export type AgentWords = {
  readonly kind: 'agent-words'
  /** `media`: a photo, sound, film or document with its caption. */
  readonly of?: 'media'
}

/** What is kept of the lane itself between talks: no words. */
export type LaneMemo = {
  /** Times of replies within the last hour. */
  readonly replies: readonly Instant[]
  /** A commitment to the last exchange and how often it repeated. */
  readonly exchange: { readonly mark: string; readonly times: number } | null
  /** When the person was last told that we are late: what they wrote before is not told again. */
  readonly apologizedAt: Instant | null
  /** Why a case was opened when nothing could be said; the person hears of it when they write. */
  readonly untoldCase: 'late-message' | 'lost-reply' | null
}

/** A lane taken by one worker: nobody else can commit to it while `epoch` is the lane's. */
export type Claim = {
  readonly lane: LaneKey
  readonly person: PersonId
  /** 16 random bytes of this person, for commitments in the log; erased with the person. */
  readonly salt: Uint8Array
  readonly business: BusinessId
  readonly epoch: number
  /** In sequence order, at most 50; one by one where they failed together. */
  readonly items: readonly InboxItem[]
  /** More may wait behind these items. */
  readonly isCut: boolean
  /** Turns that failed on this lane since the last one that did not. */
  readonly failures: number
  /** The open talk; null: the next message begins one. */
  readonly talk: TalkRow | null
  readonly identifiers: readonly Identifier[]
  readonly locale: Locale | null
  /** Version of the notice this person has been shown. */
  readonly notice: number | null
  readonly consent: readonly ConsentEvent[]
  /** When one of their names was put on the do-not-contact list; null: none is. */
  readonly suppressedAt: Instant | null
  /** The case that is open in this lane, or was closed and the talk has not heard of it. */
  readonly case: CaseRow | null
  /** Not settled yet, oldest first. */
  readonly outbox: readonly OutboxRow[]
  readonly starts: readonly ScheduledStart[]
  readonly memo: LaneMemo
}

/** A message the business starts later: reminder, update. */
export type ScheduledStart = {
  readonly effect: EffectId
  readonly talk: TalkId
  readonly purpose: PurposeName
  readonly at: Instant
  /** The event name that takes it back. */
  readonly until: string | null
  readonly body: Outgoing
}
