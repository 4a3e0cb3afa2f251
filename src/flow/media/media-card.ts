import type { MediaKind } from './first-bytes.ts'

/**
 * What is known of a file in `media/`. As a line of text it stands in the file's place among designers' files, so that
 * the hash of a version covers every picture; the bytes are kept beside, by their hash.
 */
export type MediaCard = {
  /** SHA-256 of the bytes, 64 hex digits; empty where they were not read. */
  readonly sha256: string
  readonly bytes: number
  /** By its first bytes, whatever its name says; `unread`: too large to be looked at, `outside`: a link out of the folder. */
  readonly is: MediaKind | 'unread' | 'outside'
  /** A photo or film that tells where it was taken. */
  readonly tellsPlace: boolean
}

const folder = 'media/'

export const mediaPath = (name: string): string => `${folder}${name}`

/** `fachada.jpg` of `media/fachada.jpg`; null: another file. */
export const mediaFileName = (path: string): string | null =>
  path.startsWith(folder) && !path.includes('/', folder.length) ? path.slice(folder.length) : null

export const writeCard = ({ is, bytes, sha256, tellsPlace }: MediaCard): string =>
  [is, bytes, sha256 || '-', ...(tellsPlace ? ['tells-place'] : [])].join(' ')

const written = /^(\S{1,20}) (\d{1,15}) (-|[0-9a-f]{64})( tells-place)?$/

/** @returns null for anything that is no card */
export function readCard(text: string): MediaCard | null {
  const [, is, bytes, sha256 = '', place] = written.exec(text) ?? []
  if (is === undefined) return null
  return {
    is: is as MediaCard['is'],
    bytes: Number(bytes),
    sha256: sha256 === '-' ? '' : sha256,
    tellsPlace: place !== undefined,
  }
}

/** Every file of the project that prompts may show, by its name in `media/`. */
export const cardsIn = (files: ReadonlyMap<string, string>): ReadonlyMap<string, MediaCard> =>
  new Map(
    [...files].flatMap(([path, text]) => {
      const name = mediaFileName(path)
      const card = name === null ? null : readCard(text)
      return name === null || card === null ? [] : [[name, card] as const]
    }),
  )
