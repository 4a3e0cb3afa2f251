import { eq } from 'drizzle-orm'
import type { BotVersions } from '../../turn/bot-versions.ts'
import type { Database } from './database.ts'
import { botVersion, versionMedia } from './schema-bot.ts'

/** The designers' files by content hash; a version is written once and never changed, only when it was kept last. */
export function postgresBotVersions(database: Database): BotVersions {
  return {
    keep: async ({ hash, files, media }, keptAt) => {
      const version = { hash, files: Object.fromEntries(files), keptAt }
      await database.build((orm) =>
        orm
          .insert(botVersion)
          .values(version)
          .onConflictDoUpdate({ target: botVersion.hash, set: { keptAt } }),
      )
      const shown = [...new Set(media)].map((sha256) => ({ bot: hash, sha256 }))
      if (shown.length > 0)
        await database.build((orm) => orm.insert(versionMedia).values(shown).onConflictDoNothing())
    },
    files: async (hash) => {
      const [row] = await database.build((orm) =>
        orm.select({ files: botVersion.files }).from(botVersion).where(eq(botVersion.hash, hash)),
      )
      return row ? new Map(Object.entries(row.files)) : null
    },
  }
}
