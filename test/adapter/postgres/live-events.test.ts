import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { openTestEmbedded, openTestServer, type TestDatabase } from '../../contract/open-database.ts'

const words = 'Zulmira mora na rua das Laranjeiras'

type Told = {
  readonly kind: string
  readonly case: string | null
  readonly talk: string | null
  readonly department: string | null
  readonly line: number | null
  readonly effect: string | null
}

/** What was told since the last time. */
async function told(database: Database): Promise<readonly Told[]> {
  return database.query<Told>(
    (sql) => sql`
      with gone as (delete from live_event returning *)
      select kind, case_number as "case", talk, department, line, effect from gone order by gone.xid, gone.n`,
  )
}

const openCase = (database: Database, number: string, lane: string, at = 1_700_000_000_000) =>
  database.query(
    (sql) => sql`
      insert into cases (number, lane, talk, department, opened_at, events)
      values (${number}, ${lane}, ${`talk of ${lane}`}, 'support', '2026-01-01', ${JSON.stringify([{ type: 'opened', at }])}::text::jsonb)`,
  )

const write = (database: Database, lane: string, n: number) =>
  database.query(
    (sql) => sql`
      insert into transcript_line (lane, talk, n, side, kind, at, words)
      values (${lane}, ${`talk of ${lane}`}, ${n}::int, 'customer', 'text', '2026-01-02',
        ${JSON.stringify({ text: words, tokens: [] })}::text::jsonb)`,
  )

const happen = (database: Database, number: string, event: object) =>
  database.query(
    (sql) => sql`
      update cases set events = events || ${JSON.stringify([event])}::text::jsonb where number = ${number}`,
  )

for (const [name, open] of [
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
] as const)
  describe(`what happens is told by the tables of ${name}`, () => {
    let opened: TestDatabase
    let database: Database
    beforeAll(async () => {
      opened = await open()
      database = opened.database
    })
    afterAll(() => opened.drop())
    beforeEach(() => opened.empty())

    test('words of a person with an open case, by the number of their line', async () => {
      await openCase(database, 'C-1', 'ana')
      await told(database)
      await write(database, 'ana', 7)
      await write(database, 'bia', 8)
      expect(await told(database)).toEqual([
        { kind: 'line', case: 'C-1', talk: 'talk of ana', department: 'support', line: 7, effect: null },
      ])
    })

    test('nothing of a person whose case is closed, and again once it is opened anew', async () => {
      await openCase(database, 'C-1', 'ana')
      await happen(database, 'C-1', { type: 'closed', at: 2 })
      await told(database)
      await write(database, 'ana', 1)
      expect(await told(database)).toEqual([])
      await happen(database, 'C-1', { type: 'reopened', at: 3 })
      await write(database, 'ana', 2)
      expect((await told(database)).map(({ kind, line }) => [kind, line])).toEqual([
        ['case', null],
        ['line', 2],
      ])
    })

    test('words that are masked later, once; the same words again are no news', async () => {
      await openCase(database, 'C-1', 'ana')
      await write(database, 'ana', 1)
      await told(database)
      const mask = () =>
        database.query((sql) => sql`update transcript_line set words = '{"text":"[NAME_1]","tokens":[]}'`)
      await mask()
      await mask()
      expect((await told(database)).map(({ kind, line }) => [kind, line])).toEqual([['line', 1]])
    })

    test('how far a message got, and not that it is looked at again', async () => {
      await openCase(database, 'C-1', 'ana')
      await database.query(
        (sql) => sql`
          insert into outbox (lane, effect, talk, body, state, epoch, origin, attempts, created_at, sending_since)
          values ('ana', 'e.1.1', 'talk of ana', '{}', 'sending', 1, 'reply', 1, '2026-01-01', '2026-01-01')`,
      )
      await told(database)
      await database.query((sql) => sql`update outbox set attempts = 2, retry_at = '2026-01-01'`)
      await database.query((sql) => sql`update outbox set state = 'sent', rank = 1`)
      await database.query((sql) => sql`update outbox set rank = 3`)
      await database.query((sql) => sql`update outbox set state = 'failed', rank = 4, refusal = 131047`)
      expect((await told(database)).map(({ kind, effect }) => `${kind} ${effect}`)).toEqual(
        Array(3).fill('delivery e.1.1'),
      )
    })

    test('a case that moves, to the department it leaves too; one that is erased', async () => {
      await openCase(database, 'C-1', 'ana')
      await database.query((sql) => sql`update cases set department = 'sales'`)
      await database.query((sql) => sql`delete from cases`)
      expect((await told(database)).map(({ kind, department }) => `${kind} ${department}`)).toEqual([
        'case support',
        'case sales',
        'case support',
        'case sales',
      ])
    })

    test('that a colleague came or went, and not that they said so again', async () => {
      const say = (status: 'online' | 'away') =>
        database.query(
          (sql) => sql`
            insert into staff_presence (staff, status, at) values ('ana', ${status}, '2026-01-01')
            on conflict (staff) do update set status = excluded.status, at = excluded.at, given_at = excluded.at`,
        )
      for (const status of ['online', 'online', 'away', 'away'] as const) await say(status)
      const rows = await database.query<{ kind: string; staff: string }>(
        (sql) => sql`select kind, staff from live_event`,
      )
      expect(rows).toEqual(Array(2).fill({ kind: 'presence', staff: 'ana' }))
    })

    test('the time is that of what happened, never the database’s', async () => {
      await openCase(database, 'C-1', 'ana', 1_700_000_000_123)
      await happen(database, 'C-1', { type: 'claimed' })
      await write(database, 'ana', 1)
      const rows = await database.query<{ at: string }>(
        (sql) =>
          sql`select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') as at from live_event order by live_event.n`,
      )
      expect(rows.map(({ at }) => at)).toEqual([
        '2023-11-14T22:13:20.123',
        '2026-01-01T00:00:00.000',
        '2026-01-02T00:00:00.000',
      ])
    })

    test('no column of it takes what somebody wrote', async () => {
      await openCase(database, 'C-1', 'ana')
      await write(database, 'ana', 1)
      const [row] = await database.query<{ all: string }>(
        (sql) => sql`select json_agg(live_event)::text as all from live_event`,
      )
      expect(row?.all).toContain('talk of ana')
      expect(row?.all).not.toContain('Laranjeiras')
    })

    test('a table that was split into partitions tells the same', async () => {
      await database.transaction(async (sql) => {
        await sql`alter table transcript_line rename to whole_line`
        await sql`create table transcript_line (like whole_line including defaults) partition by hash (lane)`
        for (const rest of [0, 1, 2])
          await sql`${sql.unsafe(`create table line_${rest} partition of transcript_line for values with (modulus 3, remainder ${rest})`)}`
        const triggers = await sql<{ made: string }[]>`
          select pg_get_triggerdef(oid) as made from pg_trigger where tgrelid = 'whole_line'::regclass and not tgisinternal`
        expect(triggers.length).toBe(2)
        for (const { made } of triggers) await sql.unsafe(made.replace('whole_line', 'transcript_line'))
      })
      try {
        for (const lane of ['ana', 'bia', 'caio', 'davi']) await openCase(database, `C-${lane}`, lane)
        await told(database)
        for (const lane of ['ana', 'bia', 'caio', 'davi']) await write(database, lane, 1)
        await database.query((sql) => sql`update transcript_line set words = null`)
        const all = await told(database)
        expect(all.map(({ case: number }) => number).toSorted()).toEqual([
          'C-ana',
          'C-ana',
          'C-bia',
          'C-bia',
          'C-caio',
          'C-caio',
          'C-davi',
          'C-davi',
        ])
      } finally {
        await database.transaction(async (sql) => {
          await sql`drop table transcript_line`
          await sql`alter table whole_line rename to transcript_line`
        })
      }
    })
  })
