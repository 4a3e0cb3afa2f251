import type { ReplyDrafts } from '../../handoff/reply-drafts.ts'
import type { TalkId } from '../../ids.ts'
import { json, readSealed, storedInstant, storedSealed } from './columns.ts'
import type { Database } from './database.ts'
import type { ScopedDatabase } from './scoped-database.ts'

type Stored = { readonly talk: TalkId; readonly bytes: string; readonly key: string }

export const postgresReplyDrafts = (
  database: Pick<Database, 'query'>,
  scoped: ScopedDatabase,
): ReplyDrafts => ({
  // The row of the talk is locked, so that its key is not destroyed in between.
  keep: async ({ case: number, staff }, words, at) => {
    const rows = await database.query(
      (sql) => sql`
        with still as materialized (
          select t.id, d.bytes, d.key
          from jsonb_to_record(${json(storedSealed(words))}::text::jsonb) as d (bytes text, key text)
          join cases c on c.number = ${number}
          join talk t on t.lane = c.lane and t.id = c.talk and t.data_key = d.key
          for share of t
        )
        insert into reply_draft (case_number, staff, talk, at, sealed, sealed_key)
        select ${number}, ${staff}, id, ${storedInstant(at)}::timestamptz, decode(bytes, 'base64'), key from still
        on conflict (case_number, staff) do update
          set talk = excluded.talk, at = excluded.at, sealed = excluded.sealed, sealed_key = excluded.sealed_key
        returning talk`,
    )
    return rows.length > 0 ? 'kept' : 'gone'
  },
  drop: async ({ case: number, staff }) => {
    await database.query(
      (sql) => sql`delete from reply_draft where case_number = ${number} and staff = ${staff}`,
    )
  },
  of: (readable, number) =>
    scoped.read(readable, async (sql) => {
      const [row] = await sql<Stored[]>`
        select talk, encode(sealed, 'base64') as bytes, sealed_key as key from reply_draft
        where case_number = ${number}`
      return row ? { talk: row.talk, words: readSealed(row) } : null
    }),
})
