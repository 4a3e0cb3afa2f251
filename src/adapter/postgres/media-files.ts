import { and, eq, inArray } from 'drizzle-orm'
import { after, type Instant } from '../../clock.ts'
import type { BusinessId } from '../../ids.ts'
import type { MediaFiles, MediaUploads } from '../../turn/media-files.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { mediaFile } from './schema-bot.ts'
import { mediaUpload } from './schema-outbox.ts'

/** Pictures, films and documents of prompts by content hash. */
export function postgresMediaFiles(database: Database): MediaFiles {
  return {
    keep: async (sha256, bytes, keptAt) => {
      await database.build((orm) =>
        orm
          .insert(mediaFile)
          .values({ sha256, bytes, keptAt })
          .onConflictDoUpdate({ target: mediaFile.sha256, set: { keptAt } }),
      )
    },
    bytes: async (sha256) => {
      const [row] = await database.build((orm) =>
        orm.select({ bytes: mediaFile.bytes }).from(mediaFile).where(eq(mediaFile.sha256, sha256)),
      )
      return row ? new Uint8Array(row.bytes) : null
    },
    lacking: async (sha256s) => {
      const rows = await database.build((orm) =>
        orm
          .select({ sha256: mediaFile.sha256 })
          .from(mediaFile)
          .where(inArray(mediaFile.sha256, [...sha256s])),
      )
      const kept = new Set(rows.map(({ sha256 }) => sha256))
      return sha256s.filter((sha256) => !kept.has(sha256))
    },
  }
}

export function postgresMediaUploads(database: Database): MediaUploads {
  return {
    find: async (number, sha256) => {
      const [row] = await database.build((orm) =>
        orm
          .select({ id: mediaUpload.id, at: mediaUpload.at })
          .from(mediaUpload)
          .where(and(eq(mediaUpload.number, number as BusinessId), eq(mediaUpload.sha256, sha256))),
      )
      return row ?? null
    },
    keep: async (number, sha256, upload) => {
      await database.build((orm) =>
        orm
          .insert(mediaUpload)
          .values({ number: number as BusinessId, sha256, ...upload })
          .onConflictDoUpdate({ target: [mediaUpload.number, mediaUpload.sha256], set: upload }),
      )
    },
  }
}

/** Until the version that shows it is kept, a file has nobody: on its way from a designer. Milliseconds. */
const unusedLife = 24 * 60 * 60 * 1000

/** What Meta has forgotten by now. Milliseconds. */
const uploadLife = 30 * 24 * 60 * 60 * 1000

/** Forgets what no version shows any more, and names Meta has forgotten. For once an hour or so, after old versions were forgotten. */
export async function forgetMedia(database: Database, now: Instant): Promise<void> {
  await database.query(
    (sql) => sql`
      with forgotten as (
        delete from media_upload where at <= ${storedInstant(after(now, -uploadLife))}::timestamptz
      )
      delete from media_file f
      where f.kept_at <= ${storedInstant(after(now, -unusedLife))}::timestamptz
        and not exists (select from version_media v where v.sha256 = f.sha256)`,
  )
}
