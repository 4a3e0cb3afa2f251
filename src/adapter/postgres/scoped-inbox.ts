import type { Readable } from '../../access/readable.ts'
import type { Instant } from '../../clock.ts'
import type { EarlierCase, Inbox, InboxCase, InboxCounts } from '../../handoff/inbox.ts'
import { json, readInstant, storedInstant } from './columns.ts'
import type { ScopedDatabase } from './scoped-database.ts'
import { readLine, type StoredLine } from './stored-line.ts'

/** Most tags in use that are told, and most other cases of somebody. */
const mostTags = 200
const mostEarlier = 50

/** Lists of cases as people of the business read them. */
export const scopedInbox = (database: ScopedDatabase): Inbox => ({
  list: (readable, filter, { from, most }, now) =>
    database.read(readable, async (sql) => {
      const asked = { ...filter, ...searchedFor(filter.words), me: readable.staff }
      const rows = await sql<Stored[]>`
        with asked as (select * from jsonb_to_record(${json(asked)}::text::jsonb)
          as a (which text, department text, agent text, tag text, priority text, words text, number text,
            "order" text, me text)),
        found as materialized (
          select c.number, c.opened_at,
            case when a."order" = 'answer-by' then array_position(array['high', 'normal', 'low'], c.priority) end as urgency,
            case when a."order" = 'answer-by' then c.answer_by end as due,
            case when a."order" = 'newest' then c.opened_at end as newest
          from (
            select * from cases where is_open and ${json(asked)}::text::jsonb ->> 'which' <> 'closed'
            union all select * from cases where not is_open and ${json(asked)}::text::jsonb ->> 'which' = 'closed') c, asked a
          where case a.which
              when 'closed' then true
              when 'all' then true
              when 'snoozed' then c.snoozed_until > ${storedInstant(now)}::timestamptz
              else (c.snoozed_until is null or c.snoozed_until <= ${storedInstant(now)}::timestamptz)
                and case a.which
                  when 'mine' then c.status = 'claimed' and c.agent = a.me
                  when 'unassigned' then c.status = 'waiting' or (c.status = 'returned' and c.waits_since is not null)
                  else c.waits_since is not null end end
            and (a.department is null or c.department = a.department)
            and (a.agent is null or c.agent = a.agent)
            and (a.priority is null or c.priority = a.priority)
            and (a.tag is null or c.tags ? a.tag)
            and (a.number is null or c.number = a.number or (a.words is not null and exists (
              select from transcript_line l where l.lane = c.lane and l.talk = c.talk
                and position(a.words in lower(l.words ->> 'text')) > 0)))
        ),
        cut as (
          select * from found order by urgency, due nulls last, newest desc nulls last, opened_at, number
          limit ${most}::int offset ${from}::int
        )
        select c.number, c.talk, c.department, c.status, c.agent, c.priority, c.tags::text,
          c.is_escalated as "isEscalated", c.opened_at::text as "openedAt", c.waits_since::text as "waitsSince",
          c.answer_by::text as "answerBy", c.snoozed_until::text as "snoozedUntil", everything.total,
          t.last_inbound_at::text as "lastInboundAt", l.n, l.side, l.kind, l.at::text, l.words::text, l.reply::text, l.warning
        from (select count(*)::int as total from found) as everything left join cut on true
          left join cases c on c.number = cut.number
          left join talk t on t.lane = c.lane and t.id = c.talk
        left join lateral (
          select n, side, kind, at, words, reply, warning from transcript_line
          where lane = c.lane and talk = c.talk order by n desc limit 1) l on true
        order by urgency, due nulls last, newest desc nulls last, cut.opened_at, cut.number`
      return {
        total: rows[0]?.total ?? 0,
        cases: rows.flatMap((row) => (row.number === null ? [] : [readCase(row)])),
      }
    }),
  counts: (readable, now) => countsOf(database, readable, now),
  tags: (readable) =>
    database.read(readable, async (sql) => {
      const rows = await sql<{ tag: string }[]>`
        select distinct t.tag from cases, jsonb_array_elements_text(tags) as t (tag)
        where is_open and tags <> '[]' order by t.tag limit ${mostTags}`
      return rows.map(({ tag }) => tag)
    }),
  held: (readable) =>
    database.read(readable, async (sql) => {
      const rows = await sql<{ agent: string; held: number }[]>`
        select agent, count(*)::int as held from cases where is_open and agent is not null group by agent`
      return new Map(rows.map(({ agent, held }) => [agent, held]))
    }),
  case: (readable, number) =>
    database.read(readable, async (sql) => {
      const [row] = await sql<Stored[]>`
        select c.number, c.talk, c.department, c.status, c.agent, c.priority, c.tags::text,
          c.is_escalated as "isEscalated", c.opened_at::text as "openedAt", c.waits_since::text as "waitsSince",
          c.answer_by::text as "answerBy", c.snoozed_until::text as "snoozedUntil", 1 as total,
          t.last_inbound_at::text as "lastInboundAt", l.n, l.side, l.kind, l.at::text, l.words::text, l.reply::text, l.warning
        from cases c left join talk t on t.lane = c.lane and t.id = c.talk
        left join lateral (
          select n, side, kind, at, words, reply, warning from transcript_line
          where lane = c.lane and talk = c.talk order by n desc limit 1) l on true
        where c.number = ${number}`
      return row ? readCase(row) : null
    }),
  earlier: (readable, number) =>
    database.read(readable, async (sql) => {
      const rows = await sql<StoredEarlier[]>`
        select o.number, o.department, o.status, o.opened_at::text as "openedAt",
          case when o.status = 'closed' then o.events -> -1 ->> 'outcome' end as outcome
        from cases c join cases o on o.lane = c.lane and o.number <> c.number
        where c.number = ${number} order by o.opened_at desc limit ${mostEarlier}`
      return rows.map(({ openedAt, ...row }) => ({ ...row, openedAt: readInstant(openedAt) }))
    }),
})

type StoredEarlier = Omit<EarlierCase, 'openedAt'> & { readonly openedAt: string }

type Times = 'openedAt' | 'waitsSince' | 'answerBy' | 'snoozedUntil' | 'lastInboundAt'

type Stored = Omit<InboxCase, Times | 'tags' | 'last'> & {
  readonly tags: string
  readonly total: number
  readonly openedAt: string
} & { readonly [Name in Exclude<Times, 'openedAt'>]: string | null } & (
    | StoredLine
    | { readonly [Name in keyof StoredLine]: null }
  )

const countsOf = (database: ScopedDatabase, readable: Readable, now: Instant): Promise<InboxCounts> =>
  database.read(readable, async (sql) => {
    const [row] = await sql<InboxCounts[]>`
      select count(*) filter (where not is_off and status = 'claimed' and agent = ${readable.staff})::int as mine,
        count(*) filter (where not is_off and status = 'claimed' and agent = ${readable.staff} and waits_since is not null)::int
          as "toAnswer",
        count(*) filter (where not is_off and (status = 'waiting' or (status = 'returned' and waits_since is not null)))::int
          as unassigned,
        count(*) filter (where not is_off and waits_since is not null)::int as waiting,
        count(*) filter (where is_off)::int as snoozed, count(*)::int as all
      from (select status, agent, waits_since,
          coalesce(snoozed_until > ${storedInstant(now)}::timestamptz, false) as is_off
        from cases where is_open) as open`
    return row ?? { mine: 0, toAnswer: 0, unassigned: 0, waiting: 0, snoozed: 0, all: 0 }
  })

const readCase = ({ total: _, tags, ...row }: Stored): InboxCase => ({
  ...{ number: row.number, talk: row.talk, department: row.department, status: row.status },
  ...{ agent: row.agent, priority: row.priority, isEscalated: row.isEscalated },
  tags: JSON.parse(tags) as readonly string[],
  openedAt: readInstant(row.openedAt),
  waitsSince: momentOf(row.waitsSince),
  answerBy: momentOf(row.answerBy),
  snoozedUntil: momentOf(row.snoozedUntil),
  lastInboundAt: momentOf(row.lastInboundAt),
  last: row.n === null ? null : readLine(row),
})

/** What is plainly the number of a case is not looked for in what was said: that takes a hundred times as long. */
function searchedFor(searched: string | null) {
  if (searched === null) return { words: null, number: null }
  const signs = searched.toUpperCase().replace(/[\s-]/g, '')
  const isNumber = /^[2-9A-HJ-NP-Z]{8}$/.test(signs) && /[\d-]/.test(searched)
  return {
    words: isNumber ? null : searched.toLowerCase(),
    number: `${signs.slice(0, 4)}-${signs.slice(4)}`,
  }
}

const momentOf = (stored: string | null): Instant | null => (stored === null ? null : readInstant(stored))
