import { RawText } from '../message/raw-text.ts'

/** A photo, sound, film or document that an agent sends. WhatsApp has its bytes already; we keep none. */
export type AgentMedia = {
  readonly kind: 'image' | 'audio' | 'video' | 'document'
  /** What WhatsApp calls it. */
  readonly id: RawText
  /** What a document is called on the customer's phone. */
  readonly fileName: RawText | null
  /** Empty: none. */
  readonly caption: RawText
}

/** Its words, as one; null where there are none. */
export function wordsOfMedia({
  caption,
  fileName,
}: Pick<AgentMedia, 'caption' | 'fileName'>): RawText | null {
  const words = [caption, fileName].flatMap((part) => (part ? [RawText.reveal(part)] : []))
  const said = words.filter((one) => one !== '').join('\n')
  return said === '' ? null : new RawText(said)
}

/** As words that can be sealed; the only way out of memory is `SealedText.of`. */
export const sealableMedia = ({ kind, id, fileName, caption }: AgentMedia): RawText =>
  new RawText(
    JSON.stringify({
      kind,
      id: RawText.reveal(id),
      fileName: fileName && RawText.reveal(fileName),
      caption: RawText.reveal(caption),
    }),
  )

/** Back from a sealed row. */
export function agentMediaIn(sealed: RawText): AgentMedia {
  const { kind, id, fileName, caption } = JSON.parse(RawText.reveal(sealed)) as {
    readonly kind: AgentMedia['kind']
    readonly id: string
    readonly fileName: string | null
    readonly caption: string
  }
  return {
    kind,
    id: new RawText(id),
    fileName: fileName === null ? null : new RawText(fileName),
    caption: new RawText(caption),
  }
}
