import type { Instant } from '../clock.ts'
import type { EffectId } from '../ids.ts'
import type { Failure } from './delivery.ts'
import type { RawText } from './raw-text.ts'

/** What a person can send that we do not read. */
export type MediaKind = 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'

type Common = {
  /** Meta's own time of the message. */
  readonly at: Instant
  /** The WhatsApp message id: contains the phone number, so it is raw. */
  readonly message: RawText
}

/** One thing a person did, or that happened to what we sent them. Words are always `RawText`. */
export type Inbound = Common &
  (
    | { readonly kind: 'text'; readonly text: RawText }
    /** A button or a row we offered; `choice` is the id we gave it, `title` what stood on it. */
    | { readonly kind: 'choice'; readonly choice: string; readonly title: RawText }
    | {
        readonly kind: 'media'
        readonly media: MediaKind
        readonly mediaId: RawText
        readonly mime: string
        /** SHA-256 of its bytes, as Meta's signed webhook says it: base64. */
        readonly sha256: string | null
        readonly caption: RawText | null
        readonly fileName: RawText | null
      }
    /** `point`: latitude and longitude in degrees, `-23.55,-46.63`; null where Meta gives none. */
    | { readonly kind: 'location'; readonly text: RawText; readonly point: RawText | null }
    | { readonly kind: 'contacts'; readonly text: RawText }
    | { readonly kind: 'order'; readonly text: RawText }
    | { readonly kind: 'reaction'; readonly target: RawText; readonly emoji: string }
    /** The person's number or user id changed; the new identifiers. */
    | {
        readonly kind: 'system'
        readonly change: 'number' | 'user-id' | 'identity'
        readonly to: PersonIdentifiers
      }
    | { readonly kind: 'edit'; readonly original: RawText; readonly text: RawText }
    | { readonly kind: 'revoke'; readonly original: RawText }
    /** The person stopped or resumed marketing in the app. */
    | { readonly kind: 'preference'; readonly value: 'stop' | 'resume' }
    /** A message of ours that Meta took and could not deliver. */
    | { readonly kind: 'failed'; readonly effect: EffectId; readonly failure: Failure }
    /**
     * A kind Meta may add tomorrow; `type` is Meta's word for it, never content. Not every one is said to us: a group
     * post, an opened chat, a switch we do not know are kept, but neither answered nor counted as writing.
     */
    | { readonly kind: 'unsupported'; readonly type: string; readonly isSaidToUs: boolean }
  )

/** By what Meta may name a person. All are optional, at least one is there. */
export type PersonIdentifiers = {
  readonly phone: RawText | null
  readonly bsuid: RawText | null
  readonly parentBsuid: RawText | null
}

/** An inbound thing with the address it came from. */
export type Envelope = {
  /** The id of the business number at Meta. */
  readonly business: string
  readonly from: PersonIdentifiers
  readonly profileName: RawText | null
  readonly inbound: Inbound
}
