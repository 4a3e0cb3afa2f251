import type { Fragment, Sql } from 'postgres'
import type { AuditKind } from '../../audit/entry.ts'
import type { ActsPage, ActsWanted, LoggedAlert, ReviewLog, Span, SpanCount } from '../../audit/review-log.ts'
import { instantOf } from '../../clock.ts'
import { json, readInstant, storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { actOf, kindsOf, type LogRow, rowOf } from './read-log.ts'

/** Milliseconds. */
const hour = 60 * 60 * 1000

type Reads = Pick<Database, 'query'>

/** The log as those read it who look after it. */
export const postgresReviewLog = (database: Reads): ReviewLog => ({
  acts: async (wanted, page) => {
    const rows = await database.query<LogRow>(
      (sql) => sql`
        select ${rowOf(sql)} from log_entry e
        where ${wantedOf(sql, wanted)} and ${pageOf(sql, page)}
        order by e.index desc nulls first, e.n desc limit ${page.most}`,
    )
    return rows.map(actOf)
  },
  hours: async (wanted) => {
    const rows = await database.query<{ hour: number; kind: AuditKind; entries: number }>(
      (sql) => sql`
        select floor(extract(epoch from at) / 3600)::float8 as hour, kind, count(*)::float8 as entries
        from log_entry e where ${wantedOf(sql, wanted)}
        group by 1, 2 order by 1, 2`,
    )
    return rows.map(({ hour: at, kind, entries }) => ({ from: instantOf(at * hour), kind, entries }))
  },
  alerts: (page) => readAlerts(database, page),
  openAlerts: async () => {
    const [row] = await database.query<{ open: number }>(
      (sql) => sql`
        select count(*)::float8 as open from log_entry e
        where kind = 'alert-raised' and ${coldOf(sql)} and ${openOf(sql)}`,
    )
    return row?.open ?? 0
  },
  count: (spans, kinds) => countSpans(database, spans, kinds),
  beganAt: async () => {
    const [row] = await database.query<{ at: string }>(
      (sql) => sql`select at::text as at from log_entry order by n limit 1`,
    )
    return row ? readInstant(row.at) : null
  },
})

/** What the indexes leave out: every turn writes them. Who asks without them may use those. */
const coldOf = (sql: Sql): Fragment => sql`e.kind not in ('message-taken', 'reply-committed')`

/** Whether the entry, as canonical JSON, says exactly this of itself. */
const saysOf = (sql: Sql, name: string, value: string): Fragment =>
  sql`position(convert_to(${json([`"${name}":"${value}"`])}::text::jsonb ->> 0, 'UTF8') in entry) > 0`

const wantedOf = (sql: Sql, { staff, department, talk, from, to, ...wanted }: ActsWanted): Fragment => sql`
  ${kindsOf(sql, wanted.kinds)}
  ${staff === null ? sql`` : sql`and (staff = ${staff} or ${saysOf(sql, 'staff', staff)})`}
  ${department === null ? sql`` : sql`and ${saysOf(sql, 'department', department)}`}
  ${talk === null ? sql`` : sql`and talk = ${talk}`}
  ${
    wanted.case === null
      ? sql``
      : sql`and (${saysOf(sql, 'case', wanted.case)} or ${saysOf(sql, 'number', wanted.case)})`
  }
  ${from === null ? sql`` : sql`and at >= ${storedInstant(from)}::timestamptz`}
  ${to === null ? sql`` : sql`and at < ${storedInstant(to)}::timestamptz`}`

const pageOf = (sql: Sql, { before, entry }: ActsPage): Fragment => sql`
  ${before === null ? sql`true` : sql`index < ${before}`}
  ${entry === null ? sql`` : sql`and index = ${entry}`}`

/** Of an alert `e`: neither a note nor settled. */
const openOf = (sql: Sql): Fragment => sql`
  convert_from(e.entry, 'UTF8')::jsonb ->> 'step' <> 'note'
  and (e.index is null or not exists (
    select from log_entry s
    where s.kind = 'alert-settled' and s.kind not in ('message-taken', 'reply-committed')
      and (convert_from(s.entry, 'UTF8')::jsonb ->> 'entry')::bigint = e.index))`

type AlertRow = LogRow & { readonly settled: LogRow | null }

async function readAlerts(
  database: Reads,
  page: ActsPage & { readonly isOpen: boolean },
): Promise<readonly LoggedAlert[]> {
  const rows = await database.query<AlertRow>(
    (sql) => sql`
      select ${rowOf(sql)}, (
          select jsonb_build_object('n', s.n, 'index', s.index, 'at', s.at::text,
            'entry', encode(s.entry, 'base64'))
          from log_entry s
          where s.kind = 'alert-settled' and s.kind not in ('message-taken', 'reply-committed')
            and (convert_from(s.entry, 'UTF8')::jsonb ->> 'entry')::bigint = e.index
          order by s.index, s.n limit 1
        ) as settled
      from log_entry e
      where kind = 'alert-raised' and ${coldOf(sql)} and ${pageOf(sql, page)}
        ${page.isOpen ? sql`and ${openOf(sql)}` : sql``}
      order by e.index desc nulls first, e.n desc limit ${page.most}`,
  )
  return rows.map(({ settled, ...alert }) => ({ alert: actOf(alert), settled: settled && actOf(settled) }))
}

async function countSpans(
  database: Reads,
  spans: readonly Span[],
  kinds: readonly AuditKind[],
): Promise<readonly SpanCount[]> {
  const wanted = spans.map(({ from, to }, at) => ({ at, from: storedInstant(from), to: storedInstant(to) }))
  return database.query<SpanCount>(
    (sql) => sql`
      with span as (
        select * from jsonb_to_recordset(${json(wanted)}::text::jsonb)
          as s (at int, "from" timestamptz, "to" timestamptz)
      ),
      alert as materialized (
        select e.at, convert_from(e.entry, 'UTF8')::jsonb ->> 'step' = 'note' as "isNote", ${openOf(sql)} as "isOpen"
        from log_entry e
        where kind = 'alert-raised' and ${coldOf(sql)}
      )
      select
        (select count(*)::float8 from log_entry e
          where ${kindsOf(sql, kinds)}
            and e.at >= span.from and e.at < span.to) as entries,
        count(a.at) filter (where not a."isNote")::float8 as alerts,
        count(a.at) filter (where a."isOpen")::float8 as open,
        count(a.at) filter (where a."isNote")::float8 as notes
      from span left join alert a on a.at >= span.from and a.at < span.to
      group by span.at, span.from, span.to order by span.at`,
  )
}
