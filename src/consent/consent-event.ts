import type { Instant } from '../clock.ts'
import type { EffectId, Locale, MessageKey, PurposeName } from '../ids.ts'

/** The exact words a question was asked in, by content hash, and what stood behind them. */
export type ConsentText = {
  /** Hex SHA-256 of the words and buttons as shown; see `wordingHash`. */
  readonly wordingHash: string
  readonly locale: Locale
  /** The version of the privacy notice the text links to. */
  readonly noticeVersion: string
}

/** How a person's will reached us: never their words. */
export type ReplyKind = 'button' | 'keyword' | 'phrase' | 'preference' | 'error' | 'command'

/** Where it was said. `whatsapp` is the app's own switch or a block; `clock` is silence. */
export type Door = 'chat' | 'whatsapp' | 'console' | 'api' | 'import' | 'erasure' | 'clock'

/** Who acted: the person, our machinery, or somebody at the business. */
export type ConsentActor = 'person' | 'system' | `staff:${string}`

type Recorded = {
  readonly purpose: PurposeName
  /** A code such as `gdpr:6-1-a` or `lgpd:7-I`. */
  readonly legalBasis: string
  /** Meta's time of the message, or the moment of the act. */
  readonly at: Instant
  /** When we took it; later than `at` when a delivery was late. */
  readonly recordedAt: Instant
  readonly actor: ConsentActor
  readonly door: Door
}

/** An answer of the person: which message of ours asked, in which words, and which of theirs answered. */
type Answered = {
  readonly text: ConsentText
  readonly asked: EffectId
  readonly answered: MessageKey
  readonly replyKind: ReplyKind
}

/** A line of the ledger. Lines are only ever added; what holds is what they add up to. */
export type ConsentEvent = Recorded &
  (
    | {
        readonly type: 'requested'
        readonly question: 'ask' | 'confirm'
        readonly text: ConsentText
        readonly asked: EffectId
      }
    | ({ readonly type: 'given' | 'confirmed' | 'refused' } & Answered)
    | {
        readonly type: 'withdrawn'
        readonly text: ConsentText | null
        readonly answered: MessageKey | null
        readonly replyKind: ReplyKind | null
      }
    | {
        /** Somebody may have meant to withdraw: nothing is sent until they have said which. */
        readonly type: 'paused'
        readonly text: ConsentText | null
        /** The message of ours that asks "stop or go on?". */
        readonly asked: EffectId
        readonly answered: MessageKey
        readonly replyKind: ReplyKind
      }
    | {
        readonly type: 'resumed'
        readonly text: ConsentText | null
        readonly asked: EffectId
        readonly answered: MessageKey
        readonly replyKind: ReplyKind
      }
    | { readonly type: 'expired'; readonly text: ConsentText | null; readonly asked: EffectId | null }
    /** A materially new text: what was confirmed no longer covers what would be sent. */
    | { readonly type: 'reconfirm-required'; readonly text: ConsentText }
    /** The person asked again for what rests on no consent, after a stop or a doubt: it may be sent as before. */
    | { readonly type: 'lifted'; readonly answered: MessageKey; readonly replyKind: ReplyKind }
    /** WhatsApp's own marketing switch; it blocks, and lifting it gives nothing. */
    | { readonly type: 'blocked' | 'unblocked'; readonly answered: MessageKey | null }
  )
