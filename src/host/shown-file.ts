import { firstBytes } from '../flow/media/first-bytes.ts'
import type { ShownFile } from '../web/pictures.ts'
import type { MediaShelf } from './media-shelf.ts'

/** What a page may show of the project's files: what begins as a picture, whatever its name says. */
export const shownFile =
  (bytesOf: MediaShelf['bytes']) =>
  async (sha256: string): Promise<ShownFile | null> => {
    const bytes = await bytesOf(sha256)
    if (!bytes) return null
    const kind = firstBytes(bytes)
    const picture = kind === 'jpeg' ? 'image/jpeg' : kind === 'png' ? 'image/png' : null
    return { bytes, picture }
  }
