import type { Instant } from '../../clock.ts'

/** Message templates Meta has approved for the business. */
export type ApprovedTemplate = {
  readonly name: string
  /** `pt_BR`, `it`: as Meta writes locales. */
  readonly language: string
  readonly category: 'marketing' | 'utility' | 'authentication'
  /** The words with `{{1}}`, `{{2}}` … where parameters go. */
  readonly body: string
  /** What stands above the words; text may have one `{{1}}`. */
  readonly header:
    | { readonly header: 'text'; readonly text: string }
    | { readonly header: 'image' | 'video' | 'document' }
    | null
  readonly buttons: readonly ApprovedButton[]
  readonly state: 'approved' | 'paused' | 'disabled'
}

/** An answer, or an address that may end with `{{1}}`. */
export type ApprovedButton =
  | { readonly button: 'quick_reply'; readonly text: string }
  | { readonly button: 'url'; readonly text: string; readonly url: string }

/** What this server is to the platform: the values of `WHATSAPP_*`. */
export type LocalAccount = {
  readonly appSecret: string
  readonly verifyToken: string
  readonly accessToken: string
  readonly phoneNumberId: string
  readonly businessAccountId: string
  /** Digits with country code. */
  readonly displayPhone: string
  readonly templates: readonly ApprovedTemplate[]
}

/** How well-mannered Meta is today. All chance comes from `seed`. */
export type Behaviour = {
  readonly seed: number
  /** From an event to its webhook. Milliseconds of real time. */
  readonly webhookLatencyMs: number
  /** From a send to its answer. Milliseconds of real time. */
  readonly answerLatencyMs: number
  /** Share of webhooks that come twice, 0 to 1. */
  readonly duplicates: number
  /** Share of updates that are overtaken by later ones, 0 to 1. With 0 each person's updates come in order. */
  readonly overtaken: number
  /** Most updates in one webhook; Meta goes up to 1000. */
  readonly batch: number
  /** Statuses that follow by themselves. `read` comes by itself only when it is listed. */
  readonly statuses: readonly ('sent' | 'delivered' | 'read')[]
  /** How a free text after 24 hours is refused: both happen at Meta. */
  readonly closedWindow: 'answer' | 'status'
  /** One message in 6 s to one person, bursts of 45 (131056). */
  readonly pairRate: 'kept' | 'ignored'
  /** Messages a second in both directions together (130429); 80 at Meta. */
  readonly throughput: number
  /** Calls without `appsecret_proof` are refused. */
  readonly requiresProof: boolean
  /** Waits before a webhook that was not answered with 200 comes again; then it is dropped. Milliseconds. */
  readonly retryDelaysMs: readonly number[]
}

const minute = 60_000
const hour = 60 * minute

/** As in Meta's documents, on a good day. */
export const metaOnAGoodDay: Behaviour = {
  seed: 1,
  webhookLatencyMs: 0,
  answerLatencyMs: 0,
  duplicates: 0,
  overtaken: 0,
  batch: 1,
  statuses: ['sent', 'delivered'],
  closedWindow: 'status',
  pairRate: 'kept',
  throughput: 80,
  requiresProof: false,
  retryDelaysMs: [
    0,
    2000,
    10_000,
    minute,
    5 * minute,
    30 * minute,
    hour,
    6 * hour,
    ...Array(6).fill(24 * hour),
  ],
}

/** What goes wrong with one of the next sends, in the order given. */
export type Mishap =
  /** Refused with this code. */
  | { readonly mishap: 'refused'; readonly code: number; readonly httpStatus: number }
  /** A gateway answers without Meta's JSON; the message is not taken. */
  | { readonly mishap: 'gateway'; readonly httpStatus: number }
  /** The connection is cut before the message is taken. */
  | { readonly mishap: 'cut-before' }
  /** The message is taken, statuses will come, but the connection is cut instead of an answer. */
  | { readonly mishap: 'cut-after' }
  /** Taken, and never answered. */
  | { readonly mishap: 'silent' }
  /** Accepted with 200; a `failed` status follows. */
  | { readonly mishap: 'fails-later'; readonly code: number }
  | { readonly mishap: 'none' }

export type BubbleContent =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'buttons'
      /** What stands above the words: `image`, `video` or `document`. */
      readonly header: string | null
      readonly file: ShownFile
      readonly text: string
      readonly choices: readonly ShownChoice[]
    }
  | {
      readonly kind: 'list'
      readonly text: string
      readonly button: string
      readonly choices: readonly ShownChoice[]
    }
  | {
      readonly kind: 'template'
      readonly name: string
      /** What stands above the words: `image`, `video` or `document`. */
      readonly header: string | null
      readonly file: ShownFile
      readonly text: string
      /** Answers that can be tapped; their words are their ids. */
      readonly choices: readonly ShownChoice[]
    }
  | {
      readonly kind: 'media'
      readonly media: string
      readonly caption: string | null
      readonly link: string | null
      readonly file: ShownFile
    }
  | { readonly kind: 'choice'; readonly choice: string; readonly text: string }
  /** A place, a contact card, a reaction: what a phone would show. */
  | { readonly kind: 'other'; readonly type: string; readonly text: string }
  | { readonly kind: 'removed' }

/** The SHA-256 (hex) of a file that was uploaded; null: none was. */
export type ShownFile = string | null

export type ShownChoice = { readonly id: string; readonly title: string; readonly description: string | null }

/** One bubble on the person's phone. */
export type Bubble = {
  /** The WhatsApp message id. */
  readonly id: string
  readonly side: 'person' | 'business'
  readonly at: Instant
  readonly content: BubbleContent
  /** Of our messages only. */
  readonly status: 'accepted' | 'sent' | 'delivered' | 'read' | 'failed' | null
  /** `biz_opaque_callback_data`. */
  readonly effect: string | null
}

/** A call of the platform's to the Graph API. */
export type RecordedCall = {
  readonly at: Instant
  readonly path: string
  readonly body: unknown
  /** What was answered; 0: the connection was cut or left open. */
  readonly httpStatus: number
  /** Meta's error code; null: taken. */
  readonly code: number | null
}

export type LocalMetaEvent =
  | { readonly event: 'bubble'; readonly phone: string; readonly bubble: Bubble }
  | { readonly event: 'typing'; readonly phone: string; readonly until: Instant }
  | { readonly event: 'call'; readonly call: RecordedCall }
  /** One attempt to deliver a webhook; `httpStatus` 0: no answer. */
  | {
      readonly event: 'webhook'
      readonly updates: number
      readonly httpStatus: number
      readonly attempt: number
    }
  | { readonly event: 'webhook-dropped'; readonly updates: number }
