import type { MessageKey } from '../ids.ts'
import type { Inbound } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'

/** By what a photo, voice note or file of a person is fetched from WhatsApp again; it is kept nowhere itself. */
export type SentMedium = {
  /** What Meta calls it, for some days. */
  readonly id: RawText
  readonly mime: string
  /** SHA-256 of its bytes, base64 or hex; null: Meta did not say. */
  readonly sha256: string | null
}

/** The vault row of what was sent with a message. */
export const sentRow = (message: MessageKey): string => `sent:${message}`

/** Keeps by what it is fetched, sealed as long as the words of the talk are. */
export function keepMedium(
  draft: Draft,
  { mediaId, mime, sha256 }: Extract<Inbound, { kind: 'media' }>,
  message: MessageKey,
): void {
  const row = sentRow(message)
  // What an earlier version sealed into the inbox has no hash.
  draft.vault.set(
    row,
    new RawText(JSON.stringify({ id: RawText.reveal(mediaId), mime, sha256: sha256 ?? null })),
  )
  draft.put.add(row)
}

/** Back from its row. */
export function sentMediumIn(row: RawText): SentMedium {
  const { id, mime, sha256 } = JSON.parse(RawText.reveal(row)) as {
    readonly id: string
    readonly mime: string
    readonly sha256: string | null
  }
  return { id: new RawText(id), mime, sha256 }
}
