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

/** What files that are saved are called: the customer's own names stay locked away. */
const endings: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
  ['text/plain', 'txt'],
])

/** @param mime as WhatsApp calls it */
export const savedAs = (mime: string): string =>
  `file.${endings.get(mime.split(';')[0]?.trim().toLowerCase() ?? '') ?? 'bin'}`
