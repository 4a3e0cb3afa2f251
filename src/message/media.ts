import type { RawText } from './raw-text.ts'

/** Why what somebody sent cannot be had; none of it is worth a second try but `unreachable`. */
export type MediaFailure =
  /** WhatsApp has it no more: what customers send is there for some days. */
  | 'gone'
  | 'too-large'
  /** What came is not what was sent: another hash, another length, another place. */
  | 'not-as-sent'
  | 'unreachable'

export type OpenedMedia =
  | { readonly outcome: 'opened'; readonly bytes: Uint8Array<ArrayBuffer>; readonly mime: string }
  | { readonly outcome: 'failed'; readonly why: MediaFailure }

/**
 * Fetches what a person sent: whole, in memory, with its hash proved, or not at all. It is kept nowhere on the way.
 * Resolves whatever the network does.
 */
export type OpenMedia = (medium: {
  readonly id: RawText
  /** SHA-256 as the webhook said it, base64 or hex; null: as WhatsApp says it now. */
  readonly sha256: string | null
}) => Promise<OpenedMedia>

/** Gives WhatsApp what somebody of the business is going to send; the id names it in a message. */
export type GiveToWhatsapp = (
  bytes: Uint8Array<ArrayBuffer>,
  mime: string,
) => Promise<
  | { readonly outcome: 'given'; readonly id: RawText }
  /** `unsendable`: WhatsApp looked at the file and does not take it. */
  | { readonly outcome: 'refused'; readonly why: 'unsendable' | 'unreachable' }
>
