import type { Instant } from '../clock.ts'
import type { EffectId } from '../ids.ts'
import type { RefusalClass } from './channel.ts'
import type { Envelope, PersonIdentifiers } from './inbound.ts'
import type { RawText } from './raw-text.ts'

/** How far a message of ours came. `played`: a voice message was listened to. */
export type SentStatus = 'sent' | 'delivered' | 'read' | 'played' | 'failed'

/** Why a message that was taken did not arrive: what to do about it, and Meta's code; -1 where Meta gave none. */
export type Failure = { readonly class: RefusalClass; readonly code: number }

/** News about a message of ours. Order is not promised and repeats are normal: apply monotonically. */
export type StatusUpdate = {
  /** The id of the business number at Meta, as Meta wrote it. */
  readonly business: string
  /** Ours, echoed by Meta; null when the message was not sent by us (another tool on the same number). */
  readonly effect: EffectId | null
  readonly message: RawText
  readonly recipient: PersonIdentifiers
  readonly status: SentStatus
  readonly at: Instant
  /** For `failed` only. */
  readonly failure: Failure | null
}

/** What Meta tells the business, not a person: names of events, never content. */
export type AccountNotice =
  /**
   * The account broke a rule, is restricted, disabled or deleted: tell a person. Sending stops by itself when Meta
   * refuses it with class `account`.
   */
  | { readonly notice: 'account-incident'; readonly event: string }
  | { readonly notice: 'account-update'; readonly event: string }
  | { readonly notice: 'number-update'; readonly event: string }
  | { readonly notice: 'template-update'; readonly event: string; readonly template: string }
  /** A problem of the app or account reported beside or instead of messages; `code` is Meta's. */
  | { readonly notice: 'platform-error'; readonly code: number }
  /** A field we subscribed to but do not act on, or one Meta added. */
  | { readonly notice: 'not-used'; readonly field: string; readonly event: string }
  /** News of people for another number or business account: answered by whoever has it, not by us. */
  | { readonly notice: 'not-ours'; readonly field: string }
  /** Something without a sender, an id or a readable shape: it cannot be kept for anybody. */
  | { readonly notice: 'unreadable'; readonly field: string }

/** One webhook call, taken apart. Nothing of it is dropped without a notice. */
export type Delivery = {
  readonly envelopes: readonly Envelope[]
  readonly statuses: readonly StatusUpdate[]
  readonly notices: readonly AccountNotice[]
}
