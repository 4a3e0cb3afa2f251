import type { PersonIdentifiers } from './inbound.ts'
import type { RawText } from './raw-text.ts'
import type { OutgoingMessage } from './reply.ts'

/** Where a message goes: by number where we know it, else by the business-scoped user id. */
export type Address =
  | { readonly by: 'phone'; readonly phone: RawText }
  | { readonly by: 'bsuid'; readonly bsuid: RawText }

/** The way to a person; null when nothing we know of them can be sent to. */
export function addressOf({ phone, bsuid }: PersonIdentifiers): Address | null {
  if (phone) return { by: 'phone', phone }
  return bsuid ? { by: 'bsuid', bsuid } : null
}

/**
 * Why a message was not taken, by what to do about it:
 * `transient` try again; `pair` too fast for this person only; `window` 24 h are over, only a template may go;
 * `media` the picture, film or document is in the way: the words may go without it;
 * `person` this person cannot or must not get it: never again; `ours` our mistake: dead letter and alert;
 * `account` the number or account is in trouble: stop sending and tell a person.
 */
export type RefusalClass = 'transient' | 'pair' | 'window' | 'media' | 'person' | 'ours' | 'account'

export type Refusal = {
  readonly outcome: 'refused'
  readonly class: RefusalClass
  /** Meta's error code; the HTTP status where Meta gave none; -1 where nothing left this machine. */
  readonly code: number
  /** What Meta asked us to wait; null: `retryDelay` decides. Milliseconds. */
  readonly retryAfterMs: number | null
}

export type SendOutcome =
  /** Meta has it and named it. Whether it arrives is told later, by a status. */
  | { readonly outcome: 'accepted'; readonly message: RawText }
  /** Meta certainly does not have it. */
  | Refusal
  /** It may have arrived: time-out or connection lost after sending. Only a status can tell. */
  | { readonly outcome: 'unsure' }

/** The way to people. Meta has no idempotency key: a second `send` of the same effect is a second message. */
export type Channel = {
  /**
   * Sends once, without retrying by itself. Resolves with what is known afterwards, for every answer and every
   * failure of the network; it never rejects because of Meta.
   */
  readonly send: (to: Address, message: OutgoingMessage) => Promise<SendOutcome>
  /**
   * Marks a person's message (and those before) as read; `typing` shows that an answer is being written, until it
   * arrives or 25 s passed. Resolves whatever happens: a mark is not worth a fault.
   */
  readonly read: (message: RawText, typing: boolean) => Promise<void>
}
