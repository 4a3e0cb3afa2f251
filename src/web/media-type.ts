/** Kinds of files that a browser shows or plays without running anything in them. */
export const shownTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'audio/ogg',
  'audio/mpeg',
  'audio/mp4',
  'audio/aac',
  'audio/amr',
  'video/mp4',
  'video/3gpp',
] as const

/** Null: a file to be saved, whatever it is. */
export type MediaType = (typeof shownTypes)[number] | null
