const mebibyte = 1024 * 1024
const office = 'application/vnd.openxmlformats-officedocument'

/** What kind of message a file becomes. */
export type SentKind = 'image' | 'audio' | 'video' | 'document'
type Sendable = { readonly kind: SentKind; readonly most: number }

const photo: Sendable = { kind: 'image', most: 5 * mebibyte }
const sound: Sendable = { kind: 'audio', most: 16 * mebibyte }
const film: Sendable = { kind: 'video', most: 16 * mebibyte }
/** WhatsApp takes 100 MB: so much is not held in memory for one message. */
const paper: Sendable = { kind: 'document', most: 16 * mebibyte }

/**
 * What agents may send, as what, and how much of it. Bytes.
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#supported-media-types
 */
const sendable: ReadonlyMap<string, Sendable> = new Map([
  ['image/jpeg', photo],
  ['image/png', photo],
  ['audio/aac', sound],
  ['audio/amr', sound],
  ['audio/mpeg', sound],
  ['audio/mp4', sound],
  ['audio/ogg', sound],
  ['video/mp4', film],
  ['video/3gpp', film],
  ['application/pdf', paper],
  [`${office}.wordprocessingml.document`, paper],
  [`${office}.spreadsheetml.sheet`, paper],
  [`${office}.presentationml.presentation`, paper],
  ['text/plain', paper],
])

/** By its MIME type; null: WhatsApp takes no such file. */
export const sendableAs = (mime: string): Sendable | null =>
  sendable.get(mime.split(';')[0]?.trim().toLowerCase() ?? '') ?? null

/** What a page lets choose. */
export const sendableTypes: readonly string[] = [...sendable.keys()]

/** The largest there may be. Bytes. */
export const mostSendable = 16 * mebibyte
/** Characters. @see https://developers.facebook.com/docs/whatsapp/cloud-api/messages/image-messages */
export const longestCaption = 1024
/** Characters of a document's name. */
export const longestFileName = 240
