import { firstBytes, type MediaKind } from '../flow/media/first-bytes.ts'

const office: readonly MediaKind[] = ['zip']
/** What files of a kind begin like. Sounds of phones have no beginning that tells, but none is words or a page. */
const beginsLike: ReadonlyMap<string, readonly MediaKind[]> = new Map([
  ['image/jpeg', ['jpeg']],
  ['image/png', ['png']],
  ['image/webp', ['webp']],
  ['video/mp4', ['mp4', '3gp']],
  ['video/3gpp', ['3gp', 'mp4']],
  ['audio/mp4', ['mp4', 'other']],
  ['application/pdf', ['pdf']],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', office],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', office],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', office],
  ['text/plain', ['text']],
])

/** Whether a file begins as what it is called begins. */
export function isAsCalled(bytes: Uint8Array, mime: string): boolean {
  const said = mime.split(';')[0]?.trim().toLowerCase() ?? ''
  return (beginsLike.get(said) ?? ['other']).includes(firstBytes(bytes))
}
