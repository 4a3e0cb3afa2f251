import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { EffectId, MessageKey, PurposeName } from '../ids.ts'

export type SentReply = { readonly effect: EffectId; readonly message: MessageKey }

export type SendResult =
  | { readonly result: 'sent'; readonly message: MessageKey }
  | { readonly result: 'refused'; readonly code: number; readonly retryAt: Instant | null }
  /** May have arrived: stays `sending`, a status or 15 s of silence from now decide. */
  | { readonly result: 'unknown' }

/** What the store decided about a send. */
export type SendDeed = { readonly effect: EffectId; readonly purpose: PurposeName | null } & (
  | { readonly kind: 'reply-repeated' | 'send-unknown' | 'notification-claimed' }
  | { readonly kind: 'notification-refused'; readonly why: string }
)

/** Makes the log's entry of it, which is written in the transaction of the decision. Does no I/O. */
export type TellDeed = (deed: SendDeed) => Promise<LogLeaf>
