import { mediaPath } from '../media/media-card.ts'
import { writtenMedia } from '../prompt-media.ts'
import type { Check } from './draft.ts'

/** Files in `media/` that no prompt shows: a name mistyped, or a picture left over that still goes everywhere. */
export const unusedMedia: Check = ({ media, prompts, unreadPrompts }) => {
  if (unreadPrompts.size > 0) return []
  const shown = new Set(
    [...prompts.values()].flatMap((files) =>
      [...files.values()].flatMap((texts) =>
        [...texts].flatMap(([name, prompt]) =>
          name.endsWith('.media') ? [writtenMedia(prompt).replace(/^(?:\.\/)?(?:media\/)?/, '')] : [],
        ),
      ),
    ),
  )
  return [...media.keys()]
    .filter((name) => !shown.has(name))
    .map((name) => ({
      file: mediaPath(name),
      line: 1,
      column: 1,
      says: 'no prompt shows this file',
      advice: `remove it, or name it in one, such as "welcome.media: ${name}"`,
    }))
}
