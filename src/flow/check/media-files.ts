import type { MediaCard } from '../media/media-card.ts'
import { mediaPath } from '../media/media-card.ts'
import {
  type MediaType,
  mediaEndings,
  mediaTypeOf,
  mostMediaBytes,
  mostMediaTogether,
} from '../media/media-types.ts'
import type { Mistake } from '../mistake.ts'
import type { Check } from './draft.ts'

/** Files in `media/` that could not be sent, or tell more than they show. */
export const mediaFiles: Check = ({ media }) => {
  let together = 0
  return [...media].flatMap(([name, card]) => {
    const wrong = refused(name, card)
    const before = together
    together += card.bytes
    const isTooMuch = before <= mostMediaTogether && together > mostMediaTogether
    return [...(wrong ? [mistakeIn(name, wrong)] : []), ...(isTooMuch ? [mistakeIn(name, tooMuch)] : [])]
  })
}

type Wrong = Pick<Mistake, 'says' | 'advice'>

const mistakeIn = (name: string, wrong: Wrong): Mistake => ({
  file: mediaPath(name),
  line: 1,
  column: 1,
  ...wrong,
})

const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`

const tooMuch: Wrong = {
  says: `with this file there are more than ${megabytes(mostMediaTogether)} in media/`,
  advice: 'make pictures and films smaller, or give the address of large files instead',
}

/** UTF-16 units; a document shows its name on the phone. */
const longestName = 100
/** Letters of any language, digits, spaces and what people write in names of files; nothing that leads elsewhere or hides. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()&+,-]*$/u

/** The first thing that is wrong with a file. */
function refused(name: string, card: MediaCard): Wrong | null {
  const type = mediaTypeOf(name)
  if (!plainName.test(name) || name.length > longestName)
    return {
      says: 'has a name that cannot be written in a prompt',
      advice: `name it with at most ${longestName} letters, digits, spaces, "-", "_" and "."`,
    }
  if (card.is === 'outside')
    return { says: 'is a link to a file outside of media/', advice: 'put the file itself into media/' }
  if (type === null)
    return { says: 'is no kind of file that WhatsApp takes', advice: endings[card.is] ?? anyEnding }
  if (card.is === 'empty') return { says: 'is empty', advice: 'save it again, or remove it' }
  if (card.bytes > mostMediaBytes[type.media]) return tooLarge(type, card)
  if (card.is !== type.is)
    return { says: `is ${inWords[card.is]}, not what its name says`, advice: advice(type, card) }
  if (card.tellsPlace)
    return {
      says: 'tells where it was taken: whoever gets it could read the place of the phone',
      advice:
        'save it without its location (on the phone: share, options, no location; or take a screenshot of it)',
    }
  return null
}

const tooLarge = ({ media }: MediaType, { bytes }: MediaCard): Wrong => ({
  says: `has ${megabytes(bytes)}`,
  advice: `${named[media]} may have at most ${megabytes(mostMediaBytes[media])}`,
})

const named: Readonly<Record<MediaType['media'], string>> = {
  image: 'a picture',
  video: 'a film',
  document: 'a document',
}

const inWords: Readonly<Record<MediaCard['is'], string>> = {
  jpeg: 'a JPEG picture',
  png: 'a PNG picture',
  mp4: 'an MP4 film',
  '3gp': 'a 3GP film',
  pdf: 'a PDF document',
  zip: 'an Office document or a ZIP file',
  text: 'plain text',
  empty: 'empty',
  webp: 'a WebP picture',
  heic: 'a HEIC or AVIF picture',
  gif: 'a GIF picture',
  mov: 'a QuickTime film',
  html: 'a web page or a drawing in SVG',
  other: 'something else',
  unread: 'too large to be read',
  outside: 'a link',
}

const anyEnding = `its name ends with one of: ${mediaEndings.join(', ')}`
const asPicture = 'open it and save it as JPEG or PNG; a new name alone does not change it'
const asFilm = 'save it as MP4 (H.264); a new name alone does not change it'
const endings: Readonly<Partial<Record<MediaCard['is'], string>>> = {
  webp: asPicture,
  heic: asPicture,
  gif: asPicture,
  mov: asFilm,
  html: 'a page was saved instead of the file: download the file itself',
}

/** The ending that its bytes ask for; where WhatsApp takes no such file, what to save it as. */
function advice(type: MediaType, { is }: MediaCard): string {
  const right = mediaEndings.find(
    (ending) => mediaTypeOf(`.${ending}`)?.is === is && is !== 'zip' && is !== 'text',
  )
  if (right) return `name it .${right}, here and in the prompts`
  return (
    endings[is] ??
    (type.media === 'image'
      ? asPicture
      : type.media === 'video'
        ? asFilm
        : 'save it again from where it was made')
  )
}
