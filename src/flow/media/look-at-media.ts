import { firstBytes } from './first-bytes.ts'
import type { MediaCard } from './media-card.ts'
import { tellsPlace } from './tells-place.ts'

/** What is written down of a file's bytes. @param sha256 of these bytes, 64 hex digits */
export function lookAtMedia(bytes: Uint8Array, sha256: string): MediaCard {
  const is = firstBytes(bytes)
  const mayTell = is === 'jpeg' || is === 'png' || is === 'mp4' || is === '3gp'
  return { sha256, bytes: bytes.length, is, tellsPlace: mayTell && tellsPlace(bytes) }
}
