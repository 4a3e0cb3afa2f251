import { eq } from 'drizzle-orm'
import type { WrappedKey } from '../../privacy/keyring.ts'
import type { KeyStore } from '../../turn/key-store.ts'
import { storedBytes } from './columns.ts'
import type { Database } from './database.ts'
import { readKey } from './read-claim.ts'
import { dataKey } from './schema-talk.ts'

/** Wrapped data keys as rows; whoever is first makes the key of an epoch. */
export function postgresKeyStore(database: Database): KeyStore {
  return {
    epochKey: async (use, epoch, { id, version, wrapped }) => {
      const [row] = await database.query<{ id: string; version: number; wrapped: string }>(
        (sql) => sql`
          insert into data_key (id, version, wrapped, use, epoch)
          values (${id}, ${version}::int, decode(${storedBytes(wrapped)}, 'base64'), ${use}, ${epoch})
          on conflict (use, epoch) do update set epoch = excluded.epoch
          returning id, version, encode(wrapped, 'base64') as wrapped`,
      )
      return row ? readKey(row) : { id, version, wrapped }
    },
    keyById: async (id) => {
      const [row] = await database.build((orm) => orm.select().from(dataKey).where(eq(dataKey.id, id)))
      return row ? { id: row.id, version: row.version, wrapped: row.wrapped } : null
    },
  }
}

/** The key of the newest day that took a message: what a start tries its keys on. */
export async function newestKey(database: Database): Promise<WrappedKey | null> {
  const [row] = await database.query<{ id: string; version: number; wrapped: string }>(
    (sql) => sql`
      select id, version, encode(wrapped, 'base64') as wrapped from data_key
      where use = 'intake' order by epoch desc limit 1`,
  )
  return row ? readKey(row) : null
}
