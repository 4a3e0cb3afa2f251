import type { Database } from './database.ts'

/** The log in pages that travel as JSON: bytes in base64. For whoever verifies it, in this process or another. */
export type LogPages = {
  readonly head: () => Promise<{ readonly vkey: string; readonly size: number } | null>
  readonly keyChanges: () => Promise<readonly { readonly index: number; readonly entry: string }[]>
  /** From that place on, by places; what has none is not among them. */
  readonly entries: (from: number, most: number) => Promise<readonly EntryRow[]>
  /** Larger than `after`, by size. */
  readonly checkpoints: (
    after: number,
    most: number,
  ) => Promise<readonly { readonly size: number; readonly note: string }[]>
  /** Level 0 are the hashes of entries, 1 and above tiles. */
  readonly hashes: (level: number, from: number, most: number) => Promise<readonly string[]>
}

export type EntryRow = {
  readonly index: number
  readonly entry: string
  readonly leafHash: string
  readonly at: number
  readonly kind: string | null
  readonly staff: string | null
  readonly talk: string | null
}

export function postgresLogPages(database: Pick<Database, 'query'>): LogPages {
  return {
    head: async () => {
      const [row] = await database.query<{ vkey: string; size: number }>(
        (sql) => sql`select vkey, size::float8 as size from log_head`,
      )
      return row ?? null
    },
    keyChanges: () =>
      database.query(
        (sql) => sql`
          select index::float8 as index, encode(entry, 'base64') as entry from log_entry
          where kind = 'log-key-changed' and kind not in ('message-taken', 'reply-committed')
            and index is not null
          order by log_entry.index`,
      ),
    entries: (from, most) =>
      database.query<EntryRow>(
        (sql) => sql`
          select index::float8 as index, encode(entry, 'base64') as entry,
            encode(leaf_hash, 'base64') as "leafHash",
            (extract(epoch from at) * 1000)::float8 as at, kind, staff, talk
          from log_entry where index >= ${from} order by log_entry.index limit ${most}`,
      ),
    checkpoints: (after, most) =>
      database.query(
        (sql) => sql`
          select size::float8 as size, note from log_checkpoint
          where size > ${after} order by log_checkpoint.size limit ${most}`,
      ),
    hashes: async (level, from, most) => {
      const rows = await database.query<{ hash: string }>((sql) =>
        level === 0
          ? sql`
              select encode(leaf_hash, 'base64') as hash from log_entry
              where index >= ${from} and index < ${from + most} order by index`
          : sql`
              select encode(hash, 'base64') as hash from log_tile
              where level = ${level} and n >= ${from} and n < ${from + most} order by n`,
      )
      return rows.map(({ hash }) => hash)
    },
  }
}
