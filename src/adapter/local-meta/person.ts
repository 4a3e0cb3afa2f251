import { changeNumber, prefer, readAll } from './person-account.ts'
import {
  type Act,
  type MediaBubble,
  type PersonNeeds,
  type SentMedia,
  sendMedia,
  sendMessage,
  tap,
} from './person-message.ts'
import type { PersonSpec, Phone } from './phones.ts'
import type { Bubble } from './settings.ts'
import { wamidOf } from './wamid.ts'

/** What a person can do with their phone. Each act is one webhook; its id is that of the new bubble. */
export type LocalPerson = {
  readonly phone: () => Phone
  readonly write: (text: string) => Bubble
  /** Taps a button or row of the newest bubble that offers it, by its id or its title. */
  readonly tap: (idOrTitle: string) => Bubble
  readonly sendMedia: (media: SentMedia) => MediaBubble
  /** What Meta calls the files they sent. */
  readonly files: () => readonly string[]
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

export type SentPlace = {
  readonly latitude: number
  readonly longitude: number
  readonly name: string
  readonly address: string
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
  const files: string[] = []
  const send = (sent: SentMedia): MediaBubble => {
    const bubble = sendMedia(act, needs.media, sent)
    files.push(bubble.file)
    return bubble
  }

  return {
    phone,
    write: (text) => act({ kind: 'text', text }, 'text', { body: text }),
    tap: (wanted) => tap(act, phone(), wanted),
    sendMedia: send,
    files: () => files,
    sendAlbum: (photos) =>
      Array.from({ length: photos }, () => send({ media: 'image', caption: null, fileName: null })),
    sendPlace: (place) =>
      act({ kind: 'other', type: 'location', text: place.name || place.address }, 'location', place),
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
