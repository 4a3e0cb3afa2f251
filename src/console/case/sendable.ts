const mebibyte = 1024 * 1024
const office = 'application/vnd.openxmlformats-officedocument'

/** What kind of message a file becomes. */
export type SentKind = 'image' | 'audio' | 'video' | 'document'

/** The largest file of a kind. Bytes. */
const most: Readonly<Record<SentKind, number>> = {
  image: 5 * mebibyte,
  audio: 16 * mebibyte,
  video: 16 * mebibyte,
  document: 16 * mebibyte,
}

const kinds: Readonly<Record<string, SentKind>> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'audio/aac': 'audio',
  'audio/amr': 'audio',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'audio/ogg': 'audio',
  'video/mp4': 'video',
  'video/3gpp': 'video',
  'application/pdf': 'document',
  [`${office}.wordprocessingml.document`]: 'document',
  [`${office}.spreadsheetml.sheet`]: 'document',
  [`${office}.presentationml.presentation`]: 'document',
  'text/plain': 'document',
}

/** What a page lets choose; the server looks at the file itself. */
export const sendableTypes: readonly string[] = Object.keys(kinds)

type FileFacts = Pick<File, 'type' | 'size'>
const bare = (type: string): string => type.split(';')[0]?.trim().toLowerCase() ?? ''

/** Null: WhatsApp takes no such file. */
export const kindOf = ({ type }: Pick<FileFacts, 'type'>): SentKind | null =>
  Object.hasOwn(kinds, bare(type)) ? (kinds[bare(type)] ?? null) : null

/** Why a file cannot go; null: it can. */
export function problemOf(file: FileFacts): 'kind' | 'large' | 'empty' | null {
  const kind = kindOf(file)
  if (!kind) return 'kind'
  if (file.size === 0) return 'empty'
  return file.size > most[kind] ? 'large' : null
}

/** The longest caption WhatsApp takes; a sound has none. Characters. */
export const longestCaption = 1024
