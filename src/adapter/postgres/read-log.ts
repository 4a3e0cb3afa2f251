import type { Fragment, Sql } from 'postgres'
import type { AuditEntry, AuditKind } from '../../audit/entry.ts'
import type { LogFilter, LoggedAct, ReadLog } from '../../audit/read-log.ts'
import { instantOf } from '../../clock.ts'
import { json, readBytes, readInstant, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

export type LogRow = {
  readonly n: number
  readonly index: number | null
  readonly at: string
  readonly entry: string
}

/** The log as pages and rules read it. */
export function postgresReadLog(database: Database): ReadLog {
  return {
    list: async (filter) => (await listed(database, filter)).map(actOf),
    from: async (index, most) => {
      const rows = await database.query<LogRow>(
        (sql) => sql`
          select ${rowOf(sql)} from log_entry e where e.index >= ${index} order by e.index limit ${most}`,
      )
      return rows.map(actOf)
    },
    head: async () => {
      const [row] = await database.query<{
        size: number
        note: string | null
        at: string | null
        waiting: number
        oldest: string | null
      }>(
        (sql) => sql`
          select coalesce(c.size, 0)::float8 as size, c.note, c.at::text as at,
            (select count(*)::float8 from log_entry where index is null) as waiting,
            (select min(at)::text from log_entry where index is null) as oldest
          from (values (1)) as one (n)
          left join lateral (select size, note, at from log_checkpoint order by log_checkpoint.size desc limit 1) as c on true`,
      )
      const { size = 0, note = null, at = null, waiting = 0, oldest = null } = row ?? {}
      return {
        size,
        checkpoint: note,
        signedAt: at === null ? null : readInstant(at),
        waiting,
        oldestWaiting: oldest === null ? null : readInstant(oldest),
      }
    },
  }
}

const listed = (database: Database, { kinds, staff, talk, since, before, most }: LogFilter) =>
  database.query<LogRow>(
    (sql) => sql`
      select ${rowOf(sql)} from log_entry e
      where ${kinds === null ? sql`true` : kindsOf(sql, kinds)}
        ${staff === null ? sql`` : sql`and e.staff = ${staff}`}
        ${talk === null ? sql`` : sql`and e.talk = ${talk}`}
        ${since === null ? sql`` : sql`and e.at >= ${storedInstant(since)}::timestamptz`}
        ${before === null ? sql`` : sql`and e.n < ${before}`}
      order by e.n desc limit ${most}`,
  )

/**
 * Of an entry `e`, whether it is one of these kinds: as an array, which is looked up inside an index. The indexes leave
 * out what every turn writes; a question that does so, too, may use them.
 */
export const kindsOf = (sql: Sql, kinds: readonly AuditKind[]): Fragment => sql`
  e.kind = any (array(select jsonb_array_elements_text(${json(kinds)}::text::jsonb)))
  ${kinds.some(isHot) ? sql`` : sql`and e.kind not in ('message-taken', 'reply-committed')`}`

const isHot = (kind: AuditKind): boolean => kind === 'message-taken' || kind === 'reply-committed'

/** An entry as the pages and rules get it. */
export const rowOf = (sql: Sql): Fragment =>
  sql`e.n::float8 as n, e.index::float8 as index, e.at::text as at, encode(e.entry, 'base64') as entry`

export const actOf = ({ n, index, at, entry }: LogRow): LoggedAct => ({
  n,
  index,
  at: instantOf(readInstant(at)),
  entry: JSON.parse(new TextDecoder().decode(readBytes(entry))) as AuditEntry,
})
