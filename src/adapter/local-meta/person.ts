import type { Clock } from '../../clock.ts'
import type { MediaStore } from './media-store.ts'
import { bsuidOf, type PersonSpec, type Phone, type Phones } from './phones.ts'
import type { Bubble, BubbleContent, LocalAccount } from './settings.ts'
import { contactOf, metadataOf, type Statuses } from './statuses.ts'
import { wamidOf } from './wamid.ts'
import type { Webhooks } from './webhooks.ts'

/** What a person can do with their phone. Each act is one webhook; its id is that of the new bubble. */
export type LocalPerson = {
  readonly phone: () => Phone
  readonly write: (text: string) => Bubble
  /** Taps a button or row of the newest bubble that offers it, by its id or its title. */
  readonly tap: (idOrTitle: string) => Bubble
  readonly sendMedia: (media: SentMedia) => Bubble
  /** Several photos at once: as many webhooks, as fast as Meta sends them. */
  readonly sendAlbum: (photos: number) => readonly Bubble[]
  readonly sendPlace: (place: SentPlace) => Bubble
  readonly sendContact: (card: { readonly name: string; readonly phone: string }) => Bubble
  readonly react: (to: string, emoji: string) => void
  /** A kind of message under any name, for what Meta may add: `content` goes in as it is. */
  readonly sendKind: (type: string, content: object) => Bubble
  readonly edit: (id: string, text: string) => void
  readonly takeBack: (id: string) => void
  /** Opens the chat: what was delivered becomes read. */
  readonly read: () => void
  /** Stops or resumes marketing in the app's own settings. */
  readonly prefer: (value: 'stop' | 'resume') => void
  readonly block: () => void
  readonly changeNumber: (phone: string) => void
}

export type SentMedia = {
  readonly media: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'
  readonly caption: string | null
  readonly fileName: string | null
}
export type SentPlace = {
  readonly latitude: number
  readonly longitude: number
  readonly name: string
  readonly address: string
}

export type PersonNeeds = {
  readonly clock: Clock
  readonly phones: Phones
  readonly webhooks: Webhooks
  readonly statuses: Statuses
  readonly media: MediaStore
  readonly random: () => number
  readonly account: LocalAccount
}

const mimeOf: Readonly<Record<SentMedia['media'], string>> = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/mpeg',
  voice: 'audio/ogg; codecs=opus',
  document: 'application/pdf',
  sticker: 'image/webp',
}

/** A person with a phone in their hand. */
export function createPerson(needs: PersonNeeds, spec: PersonSpec): LocalPerson {
  const { phones } = needs
  phones.open(spec)
  let number = spec.phone
  const phone = () => phones.open({ ...spec, phone: number })
  const signal = (type: string, payload: object) =>
    sendMessage(needs, phone(), { id: wamidOf(number, 'person', needs.random), type, [type]: payload })
  const act: Act = (content, type, payload) => {
    const bubble = phones.show(number, { side: 'person', content, effect: null })
    sendMessage(needs, phone(), { id: bubble.id, type, [type]: payload })
    return bubble
  }

  return {
    phone,
    write: (text) => act({ kind: 'text', text }, 'text', { body: text }),
    tap: (wanted) => tap(act, phone(), wanted),
    sendMedia: (sent) => sendMedia(act, needs.media, sent),
    sendAlbum: (photos) =>
      Array.from({ length: photos }, () =>
        sendMedia(act, needs.media, { media: 'image', caption: null, fileName: null }),
      ),
    sendPlace: (place) => act({ kind: 'other', type: 'location', text: place.name }, 'location', place),
    sendContact: ({ name, phone: theirs }) =>
      act({ kind: 'other', type: 'contacts', text: name }, 'contacts', [
        {
          name: { formatted_name: name, first_name: name },
          phones: [{ phone: `+${theirs}`, wa_id: theirs, type: 'CELL' }],
        },
      ]),
    react: (to, emoji) => signal('reaction', { message_id: to, ...(emoji === '' ? {} : { emoji }) }),
    sendKind: (type, content) => act({ kind: 'other', type, text: type }, type, content),
    edit: (id, text) => {
      phones.update(number, id, { content: { kind: 'text', text } })
      signal('edit', { original_message_id: id, message: { type: 'text', text: { body: text } } })
    },
    takeBack: (id) => {
      phones.update(number, id, { content: { kind: 'removed' } })
      signal('revoke', { original_message_id: id })
    },
    read: () => readAll(needs, phone()),
    prefer: (value) => prefer(needs, phone(), value),
    block: () => phones.change(number, { blocked: true }),
    changeNumber: (next) => {
      changeNumber(needs, phone(), next)
      number = next
    },
  }
}

/** Shows a bubble of the person's and sends it. */
type Act = (content: BubbleContent, type: string, payload: object) => Bubble

/** One message webhook; whatever it says, it begins the 24 hours anew. */
function sendMessage(
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
function tap(act: Act, { bubbles }: Phone, wanted: string): Bubble {
  for (const { content } of [...bubbles].reverse()) {
    if (content.kind !== 'buttons' && content.kind !== 'list') continue
    const choice = content.choices.find(({ id, title }) => id === wanted || title === wanted)
    if (!choice) continue
    const { id, title, description } = choice
    const type = content.kind === 'list' ? 'list_reply' : 'button_reply'
    const reply = content.kind === 'list' && description !== null ? { id, title, description } : { id, title }
    return act({ kind: 'choice', choice: id, text: title }, 'interactive', { type, [type]: reply })
  }
  throw new Error('no bubble on this phone offers that choice')
}

function sendMedia(act: Act, store: MediaStore, { media, caption, fileName }: SentMedia): Bubble {
  const { id, mime, sha256 } = store.keep(new TextEncoder().encode(`made-up ${media}`), mimeOf[media])
  const type = media === 'voice' ? 'audio' : media
  return act({ kind: 'media', media, caption, link: null }, type, {
    id,
    mime_type: mime,
    sha256,
    ...(media === 'voice' ? { voice: true } : {}),
    ...(caption === null ? {} : { caption }),
    ...(fileName === null ? {} : { filename: fileName }),
  })
}

function readAll({ statuses }: PersonNeeds, phone: Phone): void {
  for (const bubble of phone.bubbles) {
    if (bubble.status === 'sent' || bubble.status === 'delivered') statuses.tell(phone, bubble, 'read', 0)
  }
}

function prefer(
  { clock, phones, webhooks, account }: PersonNeeds,
  phone: Phone,
  value: 'stop' | 'resume',
): void {
  phones.change(phone.spec.phone, { stoppedMarketing: value === 'stop' })
  const preference = {
    ...(phone.spec.identity === 'hides-number' ? {} : { wa_id: phone.spec.phone }),
    user_id: phone.bsuid,
    detail: `User requested to ${value} marketing messages`,
    category: 'marketing_messages',
    value,
    timestamp: Math.floor(clock.now() / 1000),
  }
  const about = { messaging_product: 'whatsapp', metadata: metadataOf(account), contacts: [contactOf(phone)] }
  webhooks.send({
    about: phone.spec.phone,
    field: 'user_preferences',
    value: { ...about, user_preferences: [preference] },
  })
}

/** A new number brings a new user id; Meta tells both in one system message. */
function changeNumber(
  { clock, phones, webhooks, account, random }: PersonNeeds,
  phone: Phone,
  next: string,
): void {
  const { spec, bsuid } = phone
  const current = bsuidOf(spec.country, random)
  phones.change(spec.phone, { spec: { ...spec, phone: next }, bsuid: current })
  const message = {
    from: spec.phone,
    from_user_id: bsuid,
    id: wamidOf(spec.phone, 'person', random),
    timestamp: String(Math.floor(clock.now() / 1000)),
    type: 'system',
    system: {
      body: `User ${spec.name} changed from ${spec.phone} to ${next}`,
      wa_id: next,
      user_id: current,
      type: 'user_changed_number',
    },
  }
  const value = { messaging_product: 'whatsapp', metadata: metadataOf(account), messages: [message] }
  webhooks.send({ about: next, field: 'messages', value })
}
