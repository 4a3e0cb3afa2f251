import type { SavedView, SavedViews, ViewFilter } from '../../handoff/saved-views.ts'
import { json, readWords, type StoredWords, storedInstant, storedWords } from './columns.ts'
import type { Database } from './database.ts'
import type { ScopedDatabase } from './scoped-database.ts'

type Stored = { readonly id: string; readonly name: string; readonly filter: string }

export const postgresSavedViews = (
  database: Pick<Database, 'query' | 'transaction'>,
  scoped: ScopedDatabase,
  most: number,
): SavedViews => ({
  of: (readable) =>
    scoped.read(readable, async (sql) => {
      const rows = await sql<Stored[]>`
        select id, name::text, filter::text from saved_view order by at, id`
      return rows.map(read)
    }),
  keep: (staff, view, isNew, at) =>
    database.transaction(async (sql) => {
      const kept = { id: view.id, name: storedWords(view.name), filter: view.filter }
      // Two windows of one person that each add the last one there is room for.
      await sql`select pg_advisory_xact_lock(hashtextextended(${staff}, 0))`
      const [row] = await sql<{ views: number; isTheirs: boolean }[]>`
        select count(*)::int as views, coalesce(bool_or(id = v ->> 'id'), false) as "isTheirs"
        from saved_view, (select ${json(kept)}::text::jsonb) as given (v) where staff = ${staff}`
      if (isNew && (row?.views ?? 0) >= most) return 'full'
      if (!isNew && !row?.isTheirs) return 'gone'
      await sql`
        insert into saved_view (id, staff, name, filter, at)
        select id, ${staff}, name, filter, ${storedInstant(at)}::timestamptz
        from jsonb_to_record(${json(kept)}::text::jsonb) as v (id text, name jsonb, filter jsonb)
        on conflict (id) do update set name = excluded.name, filter = excluded.filter
          where saved_view.staff = excluded.staff`
      return 'kept'
    }),
  remove: async (staff, id) => {
    await database.query(
      (sql) => sql`
        delete from saved_view where staff = ${staff} and id = ${json(id)}::text::jsonb #>> '{}'`,
    )
  },
})

const read = ({ id, name, filter }: Stored): SavedView => ({
  id,
  name: readWords(JSON.parse(name) as StoredWords),
  filter: JSON.parse(filter) as ViewFilter,
})
