import type { CaseRow, Conversations, FoundLine, MaskedTalk } from '../../handoff/conversations.ts'
import type { TalkId } from '../../ids.ts'
import { json, readInstant } from './columns.ts'
import type { ScopedDatabase, ScopedSql } from './scoped-database.ts'
import { readLine, type StoredLine } from './stored-line.ts'

/** Most cases of a list, most lines of a talk and most lines that are found. */
const mostCases = 500
const mostLines = 2_000
const mostFound = 100

/** What people of the business read of customers. */
export const scopedConversations = (database: ScopedDatabase): Conversations => ({
  cases: (readable, which) =>
    database.read(readable, (sql) => (which === 'open' ? openCases(sql) : allCases(sql))),
  case: (readable, number) =>
    database.read(readable, async (sql) => {
      const [row] = await sql<StoredCase[]>`
        select number, talk, department, opened_at::text as "openedAt", events::text from cases where number = ${number}`
      return row ? readCase(row) : null
    }),
  talk: (readable, talk) => database.read(readable, (sql) => talkOf(sql, talk)),
  search: (readable, words) =>
    database.read(readable, async (sql) => {
      const rows = await sql<(StoredLine & { readonly talk: TalkId })[]>`
        select talk, n, side, kind, at::text, words::text, reply::text, warning from transcript_line
        where position(lower(${json({ words })}::text::jsonb ->> 'words') in lower(words ->> 'text')) > 0
        order by transcript_line.at desc, lane, talk, n limit ${mostFound}`
      return rows.map((row): FoundLine => ({ ...readLine(row), talk: row.talk }))
    }),
})

type StoredCase = Omit<CaseRow, 'openedAt' | 'events'> & {
  readonly openedAt: string
  readonly events: string
}

async function openCases(sql: ScopedSql): Promise<readonly CaseRow[]> {
  const rows = await sql<StoredCase[]>`
    select number, talk, department, opened_at::text as "openedAt", events::text from cases
    where is_open order by opened_at, number limit ${mostCases}`
  return rows.map(readCase)
}

async function allCases(sql: ScopedSql): Promise<readonly CaseRow[]> {
  const rows = await sql<StoredCase[]>`
    select number, talk, department, opened_at::text as "openedAt", events::text from cases
    order by opened_at desc, number limit ${mostCases}`
  return rows.map(readCase)
}

async function talkOf(sql: ScopedSql, talk: TalkId): Promise<MaskedTalk | null> {
  const [row] = await sql<{ startedAt: string; lastInboundAt: string; endedAt: string | null }[]>`
    select started_at::text as "startedAt", last_inbound_at::text as "lastInboundAt", ended_at::text as "endedAt"
    from talk where id = ${talk}`
  if (!row) return null
  const lines = await sql<StoredLine[]>`
    select n, side, kind, at::text, l.words::text, reply::text, warning,
      (select json_build_object('effect', o.effect, 'state', o.state, 'rank', o.rank, 'refusal', o.refusal,
          'isSentAgain', o.is_sent_again)
        from outbox o where o.lane = l.lane and o.effect = l.effect)::text as sent
    from transcript_line l join talk on talk.lane = l.lane and talk.id = l.talk
    where talk.id = ${talk} order by n limit ${mostLines}`
  return {
    talk,
    startedAt: readInstant(row.startedAt),
    lastInboundAt: readInstant(row.lastInboundAt),
    endedAt: row.endedAt === null ? null : readInstant(row.endedAt),
    lines: lines.map(readLine),
  }
}

const readCase = ({ events, openedAt, ...row }: StoredCase): CaseRow => ({
  ...row,
  openedAt: readInstant(openedAt),
  events: JSON.parse(events),
})
