import type { MediaKind } from './first-bytes.ts'

/** What WhatsApp takes a file as. */
export type MediaType = {
  readonly media: 'image' | 'video' | 'document'
  /** What its first bytes have to be. */
  readonly is: MediaKind
  readonly mime: string
}

const office = 'application/vnd.openxmlformats-officedocument'

/** What Meta takes, by the ending of a name. @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media */
const types: Readonly<Record<string, MediaType>> = {
  jpg: { media: 'image', is: 'jpeg', mime: 'image/jpeg' },
  jpeg: { media: 'image', is: 'jpeg', mime: 'image/jpeg' },
  png: { media: 'image', is: 'png', mime: 'image/png' },
  mp4: { media: 'video', is: 'mp4', mime: 'video/mp4' },
  '3gp': { media: 'video', is: '3gp', mime: 'video/3gpp' },
  pdf: { media: 'document', is: 'pdf', mime: 'application/pdf' },
  docx: { media: 'document', is: 'zip', mime: `${office}.wordprocessingml.document` },
  xlsx: { media: 'document', is: 'zip', mime: `${office}.spreadsheetml.sheet` },
  pptx: { media: 'document', is: 'zip', mime: `${office}.presentationml.presentation` },
  txt: { media: 'document', is: 'text', mime: 'text/plain' },
}

export const mediaEndings: readonly string[] = Object.keys(types)

/** What a file of this name is sent as; null: nothing that may be sent. */
export function mediaTypeOf(name: string): MediaType | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(types, ending) ? (types[ending] ?? null) : null
}

const mebibyte = 1024 * 1024

/** The largest file of each kind. Meta takes documents up to 100 MB; ours travel in one piece. Bytes. */
export const mostMediaBytes: Readonly<Record<MediaType['media'], number>> = {
  image: 5 * mebibyte,
  video: 16 * mebibyte,
  document: 16 * mebibyte,
}

/** All files in `media/` together: they are kept in the database with each other. Bytes. */
export const mostMediaTogether = 64 * mebibyte
