import { firstBytes, type MediaKind } from '../flow/media/first-bytes.ts'
import { type MediaType, shownTypes } from '../web/media-type.ts'

/** What files of a kind begin like; sounds of phones have no beginning that tells. */
const beginsLike: Readonly<Partial<Record<NonNullable<MediaType>, readonly MediaKind[]>>> = {
  'image/jpeg': ['jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'video/mp4': ['mp4', '3gp'],
  'video/3gpp': ['3gp', 'mp4'],
  'audio/mp4': ['mp4', 'other'],
}
const soundsLike: readonly MediaKind[] = ['other']

/** As what a browser may show it: by what WhatsApp calls it, where its first bytes do not say otherwise. */
export function shownAs(bytes: Uint8Array, mime: string): MediaType {
  const said = mime.split(';')[0]?.trim().toLowerCase()
  const type = shownTypes.find((one) => one === said) ?? null
  return type && (beginsLike[type] ?? soundsLike).includes(firstBytes(bytes)) ? type : null
}
