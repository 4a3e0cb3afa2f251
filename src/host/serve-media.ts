import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Bot } from '../flow/bot.ts'
import { firstBytes } from '../flow/media/first-bytes.ts'
import { lookAtMedia } from '../flow/media/look-at-media.ts'
import { mediaPath, writeCard } from '../flow/media/media-card.ts'
import { mediaEndings, mediaTypeOf, mostMediaBytes } from '../flow/media/media-types.ts'
import type { MediaFiles } from '../turn/media-files.ts'
import { sha256Of } from './media-folder.ts'
import { shownBy } from './media-shelf.ts'

type Needs = { readonly media: MediaFiles; readonly clock: Clock }

/** The largest file there may be, as base64. Characters. */
export const longestMedia = Math.ceil(Math.max(...Object.values(mostMediaBytes)) / 3) * 4

const sendable: ReadonlySet<string | undefined> = new Set(
  mediaEndings.map((ending) => mediaTypeOf(`.${ending}`)?.is),
)

/**
 * Keeps a file on its way from a designer, before the deploy that shows it.
 * @param base64 its bytes
 * @throws Fault `BAD_PAYLOAD` for what no prompt could show
 */
export async function keepMedia({ media, clock }: Needs, base64: string): Promise<{ sha256: string }> {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  if (!sendable.has(firstBytes(bytes)))
    throw new Fault('BAD_PAYLOAD', 'this is no picture, film or document that WhatsApp takes')
  const sha256 = sha256Of(bytes)
  await media.keep(sha256, bytes, clock.now())
  return { sha256 }
}

/** The hashes of what a bot shows and nobody has sent yet. @throws Fault `BAD_PAYLOAD` when a card does not tell what its file is */
export async function lackingMedia({ media }: Pick<Needs, 'media'>, bot: Bot): Promise<readonly string[]> {
  const lacking = await media.lacking(shownBy(bot))
  for (const [name, { sha256 }] of bot.media) {
    const bytes = lacking.includes(sha256) ? null : await media.bytes(sha256)
    if (bytes && writeCard(lookAtMedia(bytes, sha256)) !== bot.files.get(mediaPath(name)))
      throw new Fault('BAD_PAYLOAD', `the file ${mediaPath(name)} is not what it is said to be`)
  }
  return lacking
}
