import type { Instant } from '../../clock.ts'
import { json, readInstant, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

export type Anchored = {
  readonly name: string
  readonly size: number
  readonly at: Instant
  readonly note: string
}

/** What each anchor took last: a memory aid; what counts is what the anchor says itself. */
export type LogAnchors = {
  /** 0: nothing yet. */
  readonly size: (name: string) => Promise<number>
  readonly note: (anchored: Anchored) => Promise<void>
  /** The newest first. */
  readonly all: () => Promise<readonly Omit<Anchored, 'note'>[]>
}

export const postgresLogAnchors = (database: Database): LogAnchors => ({
  size: async (name) => {
    const [row] = await database.query<{ size: number }>(
      (sql) => sql`
        select size::float8 as size from log_anchor where to_jsonb(name) = ${json(name)}::text::jsonb`,
    )
    return row?.size ?? 0
  },
  note: async ({ at, ...anchored }) => {
    await database.query(
      (sql) => sql`
        insert into log_anchor (name, size, at, note)
        select name, size, ${storedInstant(at)}::timestamptz, note
        from jsonb_to_record(${json(anchored)}::text::jsonb) as a (name text, size bigint, note text)
        on conflict (name) do update set size = excluded.size, at = excluded.at, note = excluded.note`,
    )
  },
  all: async () => {
    const rows = await database.query<{ name: string; size: number; at: string }>(
      (sql) => sql`
        select name, size::float8 as size, at::text as at from log_anchor order by log_anchor.at desc, name`,
    )
    return rows.map(({ at, ...anchored }) => ({ ...anchored, at: readInstant(at) }))
  },
})
