import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { Fault } from '../fault.ts'
import { lookAtMedia } from '../flow/media/look-at-media.ts'
import { cardsIn, type MediaCard, writeCard } from '../flow/media/media-card.ts'
import { mostMediaTogether } from '../flow/media/media-types.ts'

/** Pictures, films and documents of prompts lie beside the flows. */
export const mediaFolder = (flows: string): string => join(dirname(flows), 'media')

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

type Found = { readonly path: string; readonly bytes: number }

/**
 * The card of a file found in `folder`, as text. What a link from there leads out to is not read, nor what is too large.
 * @throws Fault `BAD_FLOW` when it cannot be read
 */
export async function mediaCard(folder: string, { path, bytes }: Found): Promise<string> {
  const unread = (is: MediaCard['is']) => writeCard({ is, bytes, sha256: '', tellsPlace: false })
  try {
    const [inside, real] = [await realpath(folder), await realpath(path)]
    if (!real.startsWith(inside + sep)) return unread('outside')
    if (bytes > mostMediaTogether) return unread('unread')
    const content = await readFile(real)
    return writeCard(lookAtMedia(content, sha256Of(content)))
  } catch {
    throw new Fault('BAD_FLOW', `the file ${path} cannot be read; check its permissions`)
  }
}

/** The bytes behind a card of these files, read when they are wanted; null: the file is gone, or another one by now. */
export const bytesInFolder =
  (folder: string, files: ReadonlyMap<string, string>) =>
  async (sha256: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    const [name] = [...cardsIn(files)].find(([, card]) => card.sha256 === sha256) ?? []
    if (name === undefined) return null
    const bytes = await readFile(join(folder, name)).catch(() => null)
    return bytes && sha256Of(bytes) === sha256 ? new Uint8Array(bytes) : null
  }
