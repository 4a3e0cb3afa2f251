import type { EffectId, Locale } from '../ids.ts'
import type { RawText } from './raw-text.ts'

/** A value inside a prompt: stored as a reference, so that a rendered name never reaches a table. */
export type SlotReference =
  | { readonly from: 'value'; readonly value: string | number | boolean }
  /** A row of the talk's vault, opened when the message is rendered. */
  | { readonly from: 'vault'; readonly name: string; readonly path: readonly string[] }

/** A button or row; the id comes back when the person taps it, the title is prompt `title`. */
export type OfferedChoice = {
  readonly id: string
  readonly title: PromptReference
  readonly description: PromptReference | null
}

/** Words by name. `flow` is the prompt file, `name` the prompt in it. */
export type PromptReference = {
  readonly flow: string
  readonly name: string
  readonly slots: Readonly<Record<string, SlotReference>>
}

/**
 * What we say: prompts by name and the slots they show, never rendered words. Several prompts are one message
 * (each message costs money), joined by an empty line.
 */
export type Reply = {
  readonly locale: Locale
  /** The content hash of the bot files that hold these prompts. */
  readonly bot: string
  readonly prompts: readonly PromptReference[]
  readonly choices: readonly OfferedChoice[]
}

/** A reply rendered for the person: exists in memory between rendering and sending only. */
export type RenderedMessage =
  | { readonly kind: 'text'; readonly body: string }
  | {
      readonly kind: 'buttons'
      /** Stands above the words. */
      readonly header: RenderedMedia | null
      readonly body: string
      readonly buttons: readonly RenderedChoice[]
    }
  | {
      readonly kind: 'list'
      readonly body: string
      readonly button: string
      readonly rows: readonly RenderedChoice[]
    }
  | {
      readonly kind: 'template'
      readonly name: string
      readonly language: string
      /** What fills the slot above the words, or stands there; null: nothing, or words without a slot. */
      readonly header:
        | { readonly header: 'text'; readonly text: string }
        | { readonly header: 'media'; readonly media: RenderedMedia }
        | null
      readonly parameters: readonly string[]
      /** The ends of addresses that buttons lead to; buttons are counted from 1. */
      readonly addresses: readonly { readonly button: number; readonly text: string }[]
    }
  | {
      readonly kind: 'media'
      readonly media: RenderedMedia
      readonly caption: string | null
    }
  | UploadedMessage

/** A file that WhatsApp was given before, with words of an agent's. */
type UploadedMessage = {
  readonly kind: 'uploaded'
  readonly media: 'image' | 'audio' | 'video' | 'document'
  /** What WhatsApp calls it. */
  readonly id: RawText
  readonly fileName: RawText | null
  /** Empty: none. */
  readonly caption: RawText
}

/** A file that goes with a message. */
export type RenderedMedia = {
  readonly media: 'image' | 'document' | 'video'
  readonly file: MediaSource
  /** What a document is called on the phone; null: what is no document has no name. */
  readonly fileName: string | null
}

/** Where a file is: on the internet, from where Meta fetches it, or among the project's own, from where Meta is given it. */
export type MediaSource =
  | { readonly at: 'address'; readonly link: string }
  /** `sha256` of its bytes, 64 hex digits. */
  | { readonly at: 'project'; readonly sha256: string; readonly mime: string }

export type RenderedChoice = {
  readonly id: string
  readonly title: string
  readonly description: string | null
}

/** A message on its way out: the effect id is what a status webhook will bring back. */
export type OutgoingMessage = { readonly effect: EffectId; readonly message: RenderedMessage }
