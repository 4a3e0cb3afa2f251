import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { postgresLiveRows } from '../../../src/adapter/postgres/live-rows.ts'
import { after, instantOf } from '../../../src/clock.ts'
import { type Cursor, readCursor, writeCursor } from '../../../src/handoff/live/cursor.ts'
import type { LiveNews, LiveRows } from '../../../src/handoff/live/live-rows.ts'
import { parseCaseNumber, parseDepartmentName, parseStaffId, parseTalkId } from '../../../src/ids.ts'
import { openTestEmbedded, openTestServer, type TestDatabase } from '../../contract/open-database.ts'

const noon = instantOf(Date.parse('2026-11-23T12:00:00Z'))
const minute = 60_000
const support = parseDepartmentName('support')

const write = (database: Database, line: number) =>
  database.query(
    (sql) => sql`
      insert into live_event (at, kind, department, line) values ('2026-01-01', 'line', 'support', ${line}::int)`,
  )

const linesOf = ({ rows }: LiveNews) => rows.map(({ line }) => line)

/** What a browser gives back. */
const keptIn = ({ home, seen }: Cursor): Cursor => readCursor(writeCursor({ home, seen })) as Cursor

for (const [name, open] of [
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
] as const)
  describe(`live events on ${name}`, () => {
    let opened: TestDatabase
    let database: Database
    let rows: LiveRows
    /** Once what was written is behind every transaction that still runs, in other databases of the server, too. */
    const tidyAt = async (minutes: number) => {
      await expect.poll(stillRunning).toBe(0)
      await rows.forget(after(noon, minutes * minute))
    }
    const stillRunning = async () => {
      const [row] = await database.query<{ events: number }>(
        (sql) => sql`
          select count(*)::int as events from live_event where xid >= pg_snapshot_xmin(pg_current_snapshot())`,
      )
      return row?.events
    }
    beforeAll(async () => {
      opened = await open()
      database = opened.database
      rows = postgresLiveRows(database)
    })
    afterAll(() => opened.drop())
    beforeEach(() => opened.empty())

    test('are read once each, from where the last reading ended', async () => {
      const start = await rows.since(null)
      expect(start.rows).toEqual([])
      await write(database, 1)
      await write(database, 2)
      const first = await rows.since(keptIn(start))
      expect(linesOf(first)).toEqual([1, 2])
      await write(database, 3)
      const second = await rows.since(keptIn(first))
      expect(linesOf(second)).toEqual([3])
      expect(linesOf(await rows.since(second))).toEqual([])
    })

    test('name what is above their department', async () => {
      const start = await rows.since(null)
      await database.query(
        (sql) =>
          sql`insert into department_below (department, below) values ('whole', 'support'), ('desk', 'support')`,
      )
      await write(database, 1)
      const [row] = (await rows.since(start)).rows
      expect(row?.department).toBe(support)
      expect(row?.above.toSorted()).toEqual(['desk', 'whole'])
    })

    test('take what colleagues do, by ids', async () => {
      const start = await rows.since(null)
      const staff = parseStaffId('a'.repeat(22))
      const typing = {
        ...({ kind: 'typing', staff, department: support } as const),
        ...{ case: parseCaseNumber('4F7K-22AA'), talk: parseTalkId('t'.repeat(22)) },
      }
      await rows.tell(typing, noon)
      await rows.tell({ kind: 'presence', staff }, noon)
      await rows.tell({ kind: 'channel' }, noon)
      const nothing = { case: null, talk: null, department: null, line: null, effect: null, staff: null }
      expect((await rows.since(start)).rows).toMatchObject([
        { ...nothing, ...typing },
        { ...nothing, kind: 'presence', staff },
        { ...nothing, kind: 'channel' },
      ])
    })

    test('say so when more happened than is told one by one', async () => {
      const start = await rows.since(null)
      await database.query(
        (sql) => sql`
          insert into live_event (at, kind, line) select '2026-01-01', 'line', g from generate_series(1, 2001) as g`,
      )
      const news = await rows.since(start)
      expect([news.isGap, news.rows.length]).toEqual([true, 0])
      await write(database, 1)
      expect(linesOf(await rows.since(news))).toEqual([1])
    })

    test('say so to who was away for longer than they are kept, and to nobody else', async () => {
      await write(database, 0)
      await tidyAt(0)
      const start = await rows.since(null)
      await write(database, 1)
      await tidyAt(59)
      const [half, whole] = [await rows.since(start), await rows.since(null)]
      expect([half.isGap, linesOf(half)]).toEqual([false, [1]])
      await tidyAt(61)
      const late = await rows.since(start)
      expect([late.isGap, linesOf(late)]).toEqual([false, [1]])
      await tidyAt(120)
      await write(database, 2)
      expect(await rows.since(start)).toMatchObject({ isGap: true, rows: [] })
      expect(linesOf(await rows.since(whole))).toEqual([2])
      const [kept] = await database.query<{ events: number; marks: number }>(
        (sql) => sql`
          select (select count(*)::int from live_event) as events, (select count(*)::int from live_mark) as marks`,
      )
      expect(kept?.events).toBe(1)
      expect(kept?.marks).toBeLessThanOrEqual(3)
    })

    test('of a line that is masked a day later are kept as long as others', async () => {
      const start = await rows.since(null)
      await write(database, 1)
      await tidyAt(365 * 24 * 60)
      expect(linesOf(await rows.since(start))).toEqual([1])
    })

    test('say so to a cursor of another run of the database', async () => {
      const start = await rows.since(null)
      await write(database, 1)
      expect((await rows.since({ ...start, home: 'ffffffff' })).isGap).toBe(true)
      const next = start.seen.next + 1_000_000n
      expect((await rows.since({ ...start, seen: { ...start.seen, next } })).isGap).toBe(true)
    })

    test('that came with a copy of another database, and count transactions to come, are dropped', async () => {
      await database.query(
        (sql) =>
          sql`insert into live_event (xid, at, kind) values ('99999999999'::xid8, '2026-01-01', 'case')`,
      )
      await database.query(
        (sql) => sql`insert into live_mark (before, at) values ('99999999999'::xid8, '2026-01-01')`,
      )
      await rows.forget(noon)
      const start = await rows.since(null)
      await write(database, 1)
      expect(linesOf(await rows.since(start))).toEqual([1])
      expect((await rows.since(start)).isGap).toBe(false)
    })
  })

describe('however transactions of PostgreSQL end', () => {
  let opened: TestDatabase
  beforeAll(async () => {
    opened = await openTestServer()
  })
  afterAll(() => opened.drop())

  type Work = {
    readonly writes: number
    readonly pauses: readonly number[]
    readonly ends: 'commit' | 'rollback'
  }
  const works: fc.Arbitrary<Work> = fc.record({
    writes: fc.integer({ min: 1, max: 3 }),
    pauses: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
    ends: fc.constantFrom('commit', 'commit', 'commit', 'rollback'),
  })
  const readings = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), {
    minLength: 3,
    maxLength: 3,
  })
  let line = 0

  /** Writes, waits, writes again, and ends as it was told; resolves with what it committed. */
  async function run({ writes, pauses, ends }: Work): Promise<readonly number[]> {
    const written: number[] = []
    const end = new Error('rolled back')
    try {
      await opened.database.transaction(async (sql) => {
        for (let n = 0; n < writes; n += 1) {
          line += 1
          const own = line
          written.push(own)
          const insert = () =>
            sql`insert into live_event (at, kind, line) values ('2026-01-01', 'line', ${own}::int)`
          // In a subtransaction, too, which has a number of its own.
          if (n % 2 === 0) await insert()
          else await sql.savepoint(() => insert())
          await pause(pauses[n] ?? 0)
        }
        await pause(pauses[3] ?? 0)
        if (ends === 'rollback') throw end
      })
    } catch {
      return []
    }
    return written
  }

  test('every reader reads every event once, whichever replica it asks and however often it is cut off', {
    timeout: 120_000,
  }, async () => {
    let lostByNumber = 0
    let overlapped = 0
    await fc.assert(
      fc.asyncProperty(fc.array(works, { minLength: 4, maxLength: 8 }), readings, async (all, waits) => {
        const replicas = [postgresLiveRows(opened.database), postgresLiveRows(opened.database)]
        const start = await (replicas[0] as LiveRows).since(null)
        let isOver = false
        const reader = async (pauses: readonly number[], who: number): Promise<readonly number[]> => {
          const lines: number[] = []
          let cursor: Cursor = start
          for (let turn = 0; ; turn += 1) {
            const wasOver = isOver
            const news = await (replicas[(turn + who) % 2] as LiveRows).since(cursor)
            expect(news.isGap).toBe(false)
            lines.push(...(linesOf(news) as number[]))
            if (news.seen.open.size > 0) overlapped += 1
            cursor = keptIn(news)
            if (wasOver) return lines
            await pause(pauses[turn % pauses.length] ?? 0)
          }
        }
        /** What it would be to remember the highest number alone. */
        const naive = async (): Promise<readonly number[]> => {
          const seen: number[] = []
          for (let highest = 0; ; ) {
            const wasOver = isOver
            const found = await opened.database.query<{ n: number; line: number }>(
              (sql) =>
                sql`select n::int as "n", line from live_event where n > ${highest}::bigint order by live_event.n`,
            )
            seen.push(...found.map(({ line: one }) => one))
            highest = found.at(-1)?.n ?? highest
            if (wasOver) return seen
            await pause(2)
          }
        }
        const reading = [...waits.map(reader), naive()]
        const committed = (await Promise.all(all.map(run))).flat().toSorted((a, b) => a - b)
        isOver = true
        const [byNumber = [], ...byCursor] = (await Promise.all(reading)).toReversed()
        for (const lines of byCursor) expect(lines.toSorted((a, b) => a - b)).toEqual(committed)
        if (committed.some((one) => !byNumber.includes(one))) lostByNumber += 1
      }),
      { numRuns: Number(process.env.LIVE_RUNS ?? 40), seed: 11 },
    )
    // It was worth asking: readers looked while others wrote, and a plain number would have lost some.
    expect(overlapped).toBeGreaterThan(20)
    expect(lostByNumber).toBeGreaterThan(0)
  })

  test('a long transaction of somebody else holds nothing up, and its own event comes when it ends', async () => {
    const rows = postgresLiveRows(opened.database)
    let cursor: Cursor = await rows.since(null)
    let finish = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const long = opened.database.transaction(async (sql) => {
      await sql`insert into live_event (at, kind, line) values ('2026-01-01', 'line', -1)`
      await finished
    })
    await pause(30)
    await write(opened.database, 1_000_001)
    const meanwhile = await rows.since(cursor)
    expect(linesOf(meanwhile)).toEqual([1_000_001])
    cursor = keptIn(meanwhile)
    finish()
    await long
    expect(linesOf(await rows.since(cursor))).toEqual([-1])
  })
})
