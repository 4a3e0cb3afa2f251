import { type MediaType, shownTypes } from '../web/media-type.ts'
import { isAsCalled } from './is-as-called.ts'

/** As what a browser may show it: by what WhatsApp calls it, where its first bytes do not say otherwise. */
export function shownAs(bytes: Uint8Array, mime: string): MediaType {
  const said = mime.split(';')[0]?.trim().toLowerCase()
  const type = shownTypes.find((one) => one === said) ?? null
  return type && isAsCalled(bytes, mime) ? type : null
}
