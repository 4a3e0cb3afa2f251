import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../fault.ts'
import type { MediaFiles } from '../turn/media-files.ts'
import { sha256Of } from './media-folder.ts'
import { type MediaShelf, shownBy } from './media-shelf.ts'

type Stored = { readonly media: MediaFiles }

/** What lies in the designers' folder, kept in the database from when a draft shows it. @param opening the database, opening meanwhile */
export const keptMedia = (opening: Promise<Stored>, folder: string): MediaShelf => ({
  keep: async (bot, now) => {
    const { media } = await opening
    const lacking = new Set(await media.lacking(shownBy(bot)))
    for (const [name, { sha256 }] of bot.media) {
      if (!lacking.has(sha256)) continue
      const bytes = await readFile(join(folder, name)).catch(() => null)
      if (!bytes || sha256Of(bytes) !== sha256)
        throw new Fault('BAD_FLOW', `the file media/${name} was changed while it was read`)
      await media.keep(sha256, new Uint8Array(bytes), now)
    }
  },
  bytes: async (sha256) => (await opening).media.bytes(sha256),
})
