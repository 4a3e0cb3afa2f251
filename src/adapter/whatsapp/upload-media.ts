import { after, type Clock, type Instant } from '../../clock.ts'
import type { Refusal } from '../../message/channel.ts'
import type { MediaSource } from '../../message/reply.ts'
import { mediaGiver } from './give-media.ts'
import type { GraphAccount } from './graph-endpoint.ts'
import type { Post } from './post.ts'

/** The project's own pictures, films and documents, and what Meta called them before. */
export type ProjectMedia = {
  /** By their SHA-256; null: not kept. */
  readonly bytes: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly uploads: {
    readonly find: (number: string, sha256: string) => Promise<Upload | null>
    readonly keep: (number: string, sha256: string, upload: Upload) => Promise<void>
  }
}

type Upload = { readonly id: string; readonly at: Instant }

export type OwnFile = Extract<MediaSource, { at: 'project' }>

export type UploadOutcome =
  /** `isNew`: Meta was given it just now. */
  | { readonly outcome: 'uploaded'; readonly id: string; readonly isNew: boolean }
  /** Meta does not have it. */
  | Refusal

/** Meta forgets uploads after 30 days; a day less, for what is under way. Milliseconds. */
const uploadLife = 29 * 24 * 60 * 60 * 1000

export type MediaIds = {
  /** What Meta calls the file: as it was called the last time, while that holds, else uploaded now. */
  readonly idOf: (file: OwnFile) => Promise<UploadOutcome>
  /** For one whose id Meta does not know any more. */
  readonly uploadAnew: (file: OwnFile) => Promise<UploadOutcome>
}

/** @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#upload-media */
export function mediaIds(
  { post, media, clock }: { readonly post: Post; readonly media: ProjectMedia; readonly clock: Clock },
  account: GraphAccount,
): MediaIds {
  const give = mediaGiver({ post }, account)
  const number = account.phoneNumberId
  const underWay = new Map<string, Promise<UploadOutcome>>()

  async function upload({ sha256, mime }: OwnFile): Promise<UploadOutcome> {
    const bytes = await media.bytes(sha256)
    if (bytes === null) return notTaken(0)
    const given = await give(bytes, mime, sha256.slice(0, 16))
    if (given.outcome === 'refused') return asTrouble(given.refusal) ?? notTaken(-1)
    const { id } = given
    await media.uploads.keep(number, sha256, { id, at: clock.now() })
    return { outcome: 'uploaded', id, isNew: true }
  }

  /** Many talks may want the same picture in one moment. */
  function uploadAnew(file: OwnFile): Promise<UploadOutcome> {
    const known = underWay.get(file.sha256)
    if (known) return known
    const uploading = upload(file).finally(() => underWay.delete(file.sha256))
    underWay.set(file.sha256, uploading)
    return uploading
  }

  return {
    uploadAnew,
    idOf: async (file) => {
      const last = await media.uploads.find(number, file.sha256)
      if (last && clock.now() < after(last.at, uploadLife))
        return { outcome: 'uploaded', id: last.id, isNew: false }
      return uploadAnew(file)
    },
  }
}

const notTaken = (code: number): Refusal => ({ outcome: 'refused', class: 'media', code, retryAfterMs: null })

/** The number's own trouble holds for words, too; anything else is about the file. */
const asTrouble = (refusal: Refusal | null): Refusal | null =>
  refusal && (refusal.class === 'account' ? refusal : notTaken(refusal.code))
