import type { Clock } from '../../clock.ts'
import type { MediaStore } from './media-store.ts'
import type { Phone, Phones } from './phones.ts'
import { sampleBytes } from './sample-bytes.ts'
import type { Bubble, BubbleContent, LocalAccount } from './settings.ts'
import { contactOf, metadataOf, type Statuses } from './statuses.ts'
import type { Webhooks } from './webhooks.ts'

export type PersonNeeds = {
  readonly clock: Clock
  readonly phones: Phones
  readonly webhooks: Webhooks
  readonly statuses: Statuses
  readonly media: MediaStore
  readonly random: () => number
  readonly account: LocalAccount
}

export type SentMedia = {
  readonly media: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'
  readonly caption: string | null
  readonly fileName: string | null
  /** Instead of those of a made-up photo, voice note or document. */
  readonly bytes?: Uint8Array
}
const mimeOf: Readonly<Record<SentMedia['media'], string>> = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/mpeg',
  voice: 'audio/ogg; codecs=opus',
  document: 'application/pdf',
  sticker: 'image/webp',
}

/** Shows a bubble of the person's and sends it. */
export type Act = (content: BubbleContent, type: string, payload: object) => Bubble

/** One message webhook; whatever it says, it begins the 24 hours anew. */
export function sendMessage(
  { clock, phones, webhooks, account }: PersonNeeds,
  phone: Phone,
  message: { readonly id: string; readonly type: string; readonly [content: string]: unknown },
): void {
  const { phone: number, identity } = phone.spec
  phones.change(number, { windowFrom: clock.now() })
  const from = identity === 'hides-number' ? {} : { from: number }
  const timestamp = String(Math.floor(clock.now() / 1000))
  const value = {
    messaging_product: 'whatsapp',
    metadata: metadataOf(account),
    contacts: [contactOf(phone)],
    messages: [{ ...from, from_user_id: phone.bsuid, timestamp, ...message }],
  }
  webhooks.send({ about: number, field: 'messages', value })
}

/** @throws Error when nothing on the phone offers it: a person cannot tap what is not there */
export function tap(act: Act, { bubbles }: Phone, wanted: string): Bubble {
  for (const { content } of [...bubbles].reverse()) {
    if (!('choices' in content)) continue
    const choice = content.choices.find(({ id, title }) => id === wanted || title === wanted)
    if (!choice) continue
    const { id, title, description } = choice
    // No payload is given when we send, so Meta takes the words.
    if (content.kind === 'template')
      return act({ kind: 'text', text: title }, 'button', { payload: title, text: title })
    const type = content.kind === 'list' ? 'list_reply' : 'button_reply'
    const reply = content.kind === 'list' && description !== null ? { id, title, description } : { id, title }
    return act({ kind: 'choice', choice: id, text: title }, 'interactive', { type, [type]: reply })
  }
  throw new Error('no bubble on this phone offers that choice')
}

/** A bubble and the id its file has at Meta. */
export type MediaBubble = Bubble & { readonly file: string }

export function sendMedia(act: Act, store: MediaStore, sent: SentMedia): MediaBubble {
  const { media, caption, fileName, bytes = sampleBytes(media) } = sent
  const { id, mime, sha256 } = store.keep(bytes, mimeOf[media], 'person')
  const type = media === 'voice' ? 'audio' : media
  const bubble = act({ kind: 'media', media, caption, link: null, file: null }, type, {
    id,
    mime_type: mime,
    sha256,
    ...(media === 'voice' ? { voice: true } : {}),
    ...(caption === null ? {} : { caption }),
    ...(fileName === null ? {} : { filename: fileName }),
  })
  return { ...bubble, file: id }
}
