import type { Readable } from '../access/readable.ts'
import type { Instant } from '../clock.ts'
import type { CaseNumber, DepartmentName, EffectId, TalkId } from '../ids.ts'
import type { Reply } from '../message/reply.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { CaseEvent } from './case/case-event.ts'
import type { PhishingKind } from './phishing/spot-phishing.ts'

export type CaseRow = {
  readonly number: CaseNumber
  readonly talk: TalkId
  readonly department: DepartmentName
  readonly openedAt: Instant
  readonly events: readonly CaseEvent[]
}

/** A line of a talk as it is kept: words of people masked, replies by name. */
export type MaskedLine = {
  readonly n: number
  readonly side: 'customer' | 'bot' | 'agent'
  readonly kind: string
  readonly at: Instant
  readonly words: AnonymizedText | null
  readonly reply: Reply | null
  /** What a customer's words ask for that nobody may ask for; null: nothing of that. */
  readonly warning: PhishingKind | null
  /** Of what was to be sent: how far it came. */
  readonly sent?: SentLine | null
}

/** How far a message of ours came; `rank`: 1 sent, 2 delivered, 3 read, 4 failed. */
export type SentLine = {
  readonly effect: EffectId
  readonly state: 'queued' | 'sending' | 'sent' | 'failed' | 'unconfirmed'
  readonly rank: number
  /** Meta's code of a refusal. */
  readonly refusal: number | null
  readonly isSentAgain: boolean
}

export type MaskedTalk = {
  readonly talk: TalkId
  readonly startedAt: Instant
  readonly lastInboundAt: Instant
  readonly endedAt: Instant | null
  readonly lines: readonly MaskedLine[]
}

export type FoundLine = MaskedLine & { readonly talk: TalkId }

/**
 * What people of the business read of customers, masked. Whatever is asked, the database gives what `readable` says and
 * nothing else; what is not theirs is not there.
 * @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED`
 */
export type Conversations = {
  /** Those that are open, the oldest first; or all, the newest first. */
  readonly cases: (readable: Readable, which: 'open' | 'all') => Promise<readonly CaseRow[]>
  readonly case: (readable: Readable, number: CaseNumber) => Promise<CaseRow | null>
  readonly talk: (readable: Readable, talk: TalkId) => Promise<MaskedTalk | null>
  /** Lines whose masked words hold this, in any case, the newest first; what was masked is not found. */
  readonly search: (readable: Readable, words: string) => Promise<readonly FoundLine[]>
}
