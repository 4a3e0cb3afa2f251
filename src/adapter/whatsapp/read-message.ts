import type { Inbound, MediaKind } from '../../message/inbound.ts'
import { RawText } from '../../message/raw-text.ts'
import { contactWords, locationPoint, locationWords, orderWords } from './flatten-words.ts'
import { identifiersOf } from './read-sender.ts'
import { listIn, nameIn, recordIn, textIn, type Untrusted } from './untrusted.ts'

type WithoutCommon<Kind> = Kind extends unknown ? Omit<Kind, 'at' | 'message'> : never
/** What a message says, without its id and time. */
export type Content = WithoutCommon<Inbound>

/** Longest id of a button, row or template payload Meta lets us give. */
const longestChoice = 256
/** The longest family emoji has about 35 units; text in this field would be longer or have letters or digits. */
const longestEmoji = 64

/** Meta's message types that we read; null: the content is not as documented. */
const readers: ReadonlyMap<string, (message: Untrusted) => Content | null> = new Map([
  ['text', readText],
  ['image', readMedia('image')],
  ['video', readMedia('video')],
  ['document', readMedia('document')],
  ['sticker', readMedia('sticker')],
  ['audio', readAudio],
  ['location', ({ location }) => readLocation(recordIn(location))],
  ['contacts', ({ contacts }) => ({ kind: 'contacts', text: contactWords(listIn(contacts)) })],
  ['order', ({ order }) => ({ kind: 'order', text: orderWords(recordIn(order)) })],
  ['reaction', readReaction],
  ['interactive', readInteractive],
  ['button', readTemplateButton],
  ['system', readSystem],
  ['edit', readEdit],
  ['revoke', readRevoke],
])

/** What Meta's message says. What we do not know is `unsupported`, never a fault. */
export function readMessage(message: Untrusted): Content {
  if (textIn(message.group_id) !== null) return { kind: 'unsupported', type: 'group', isSaidToUs: false }
  const type = nameIn(message.type)
  const content = readers.get(type)?.(message)
  if (content) return content
  return { kind: 'unsupported', type: unsupportedType(message, type), isSaidToUs: !signs.has(type) }
}

/** Types that tell of something, without being a message of the person's. */
const signs: ReadonlySet<string> = new Set(['system', 'request_welcome', 'reaction', 'edit', 'revoke'])

/** `unsupported` tells since 2025-11 what it was; `interactive` tells which of its kinds. */
function unsupportedType(message: Untrusted, type: string): string {
  const inner = recordIn(message[type]).type
  return inner === undefined || typeof inner !== 'string' ? type : `${type}.${nameIn(inner)}`
}

function readText({ text }: Untrusted): Content | null {
  const body = textIn(recordIn(text).body)
  return body === null ? null : { kind: 'text', text: new RawText(body) }
}

function readMedia(media: MediaKind): (message: Untrusted) => Content | null {
  return (message) => mediaContent(media, recordIn(message[media]))
}

const readLocation = (location: Untrusted): Content => ({
  kind: 'location',
  text: locationWords(location),
  point: locationPoint(location),
})

function readAudio({ audio }: Untrusted): Content | null {
  const file = recordIn(audio)
  return mediaContent(file.voice === true ? 'voice' : 'audio', file)
}

function mediaContent(media: MediaKind, file: Untrusted): Content | null {
  const mediaId = textIn(file.id)
  if (mediaId === null) return null
  const caption = textIn(file.caption)
  const fileName = textIn(file.filename)
  return {
    kind: 'media',
    media,
    mediaId: new RawText(mediaId),
    mime:
      /^[\w.+-]{1,64}\/[\w.+-]{1,100}/.exec(textIn(file.mime_type) ?? '')?.[0] ?? 'application/octet-stream',
    sha256: /^[\w+/-]{43}=?$/.exec(textIn(file.sha256) ?? '')?.[0] ?? null,
    caption: caption === null ? null : new RawText(caption),
    fileName: fileName === null ? null : new RawText(fileName),
  }
}

/** A removed reaction has no emoji or an empty one. */
function readReaction({ reaction }: Untrusted): Content | null {
  const { message_id, emoji } = recordIn(reaction)
  const target = textIn(message_id)
  if (target === null) return null
  const shown = textIn(emoji) ?? ''
  const isEmoji = shown.length <= longestEmoji && !/\p{L}|\d\D{0,3}\d/u.test(shown)
  return { kind: 'reaction', target: new RawText(target), emoji: isEmoji ? shown : '' }
}

function readInteractive({ interactive }: Untrusted): Content | null {
  const { type, button_reply, list_reply } = recordIn(interactive)
  if (type !== 'button_reply' && type !== 'list_reply') return null
  const { id, title } = recordIn(type === 'button_reply' ? button_reply : list_reply)
  return choiceContent(textIn(id), textIn(title))
}

/** A quick reply of a template. Without a payload of ours it is read as the words that stood on it, which Meta sends as its payload too. */
function readTemplateButton({ button }: Untrusted): Content | null {
  const { payload, text } = recordIn(button)
  const choice = textIn(payload)
  const title = textIn(text)
  if ((choice === null || choice === title) && title !== null)
    return { kind: 'text', text: new RawText(title) }
  return choiceContent(choice, title)
}

function choiceContent(choice: string | null, title: string | null): Content | null {
  if (choice === null || choice.length > longestChoice) return null
  return { kind: 'choice', choice, title: new RawText(title ?? '') }
}

function readSystem(message: Untrusted): Content | null {
  const system = recordIn(message.system)
  const to = identifiersOf({
    phone: textIn(system.wa_id) ?? textIn(system.new_wa_id),
    bsuid: textIn(system.user_id),
    parent: textIn(system.parent_user_id),
  })
  const named = to.phone !== null || to.bsuid !== null
  switch (system.type) {
    case 'user_changed_number':
      return named ? { kind: 'system', change: 'number', to } : null
    case 'user_changed_user_id':
      return named ? { kind: 'system', change: 'user-id', to } : null
    case 'customer_identity_changed':
      return { kind: 'system', change: 'identity', to }
    default:
      return null
  }
}

/** The new words: of a text, or under a picture. */
function readEdit({ edit }: Untrusted): Content | null {
  const { original_message_id, message } = recordIn(edit)
  const original = textIn(original_message_id)
  if (original === null) return null
  const changed = recordIn(message)
  const words = textIn(recordIn(changed.text).body) ?? textIn(recordIn(changed[nameIn(changed.type)]).caption)
  return { kind: 'edit', original: new RawText(original), text: new RawText(words ?? '') }
}

function readRevoke({ revoke }: Untrusted): Content | null {
  const original = textIn(recordIn(revoke).original_message_id)
  return original === null ? null : { kind: 'revoke', original: new RawText(original) }
}
