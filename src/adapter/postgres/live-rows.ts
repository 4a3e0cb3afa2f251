import { after, type Instant } from '../../clock.ts'
import type { LiveNews, LiveRow, LiveRows, Signal } from '../../handoff/live/live-rows.ts'
import { readSeen, type Seen } from '../../handoff/live/seen.ts'
import { storedInstant, storedSeen } from './columns.ts'
import type { Database } from './database.ts'

/** More at once is not told one by one: whoever listens looks at everything anew. */
const most = 2_000
/** A screen that was away for longer is read anew as a whole. Milliseconds. */
const life = 60 * 60 * 1000

export const postgresLiveRows = (database: Database): LiveRows => ({
  since: (from) => (from ? newsSince(database, from) : end(database)),
  tell: (signal, at) => tell(database, signal, at),
  forget: (now) => forget(database, now),
})

type Answer = {
  readonly home: string
  readonly seen: string
  readonly rows: string
  /** Events of older transactions are forgotten; null: none are yet. */
  readonly floor: string | null
}

type StoredRow = Omit<LiveRow, 'transaction'> & { readonly transaction: string }

/**
 * One statement, so one look at the database: what it calls seen is exactly what it could have shown. What a
 * transaction wrote that commits after it is in the next look, however early it began.
 */
async function newsSince(
  database: Database,
  { home, seen }: { readonly home: string; readonly seen: Seen },
): Promise<LiveNews> {
  const from = storedSeen(seen)
  const [row] = await database.query<Answer>(
    (sql) => sql`
      select left(md5(extract(epoch from pg_postmaster_start_time())::text), 8) as home,
        pg_current_snapshot()::text as seen,
        (select min(before)::text from live_mark) as floor,
        (
          select coalesce(json_agg(json_build_object('transaction', e.xid::text, 'kind', kind, 'case', case_number,
            'talk', talk, 'department', e.department, 'line', line, 'effect', effect, 'staff', staff, 'above', (
              select coalesce(json_agg(b.department), '[]') from department_below b where b.below = e.department
            )) order by e.xid, e.n), '[]')
          from (
            select * from live_event
            where xid >= pg_snapshot_xmin(${from}::pg_snapshot)
              and not pg_visible_in_snapshot(xid, ${from}::pg_snapshot)
            order by xid, live_event.n limit ${most + 1}::int
          ) as e
        )::text as rows`,
  )
  if (!row) throw new Error('a query without a table gave no row')
  const rows = readRows(row.rows)
  const isForgotten = row.floor !== null && seen.below < BigInt(row.floor)
  const now = seenOf(row.seen)
  const isFromElsewhere = row.home !== home || seen.next > now.next
  const isGap = isForgotten || isFromElsewhere || rows.length > most
  return { home: row.home, seen: now, rows: isGap ? [] : rows, isGap }
}

async function end(database: Database): Promise<LiveNews> {
  const [row] = await database.query<Pick<Answer, 'home' | 'seen'>>(
    (sql) => sql`
      select left(md5(extract(epoch from pg_postmaster_start_time())::text), 8) as home,
        pg_current_snapshot()::text as seen`,
  )
  if (!row) throw new Error('a query without a table gave no row')
  return { home: row.home, seen: seenOf(row.seen), rows: [], isGap: false }
}

const readRows = (text: string): readonly LiveRow[] =>
  (JSON.parse(text) as readonly StoredRow[]).map((row) => ({ ...row, transaction: BigInt(row.transaction) }))

function seenOf(text: string): Seen {
  const seen = readSeen(text)
  if (!seen) throw new Error('PostgreSQL gave a snapshot of another form')
  return seen
}

async function tell(database: Database, signal: Signal, at: Instant): Promise<void> {
  const { talk, department, case: number } = signal.kind === 'typing' ? signal : nowhere
  const staff = signal.kind === 'channel' ? null : signal.staff
  await database.query(
    (sql) => sql`
      insert into live_event (at, kind, talk, case_number, department, staff)
      values (${storedInstant(at)}::timestamptz, ${signal.kind}, ${talk}, ${number}, ${department}, ${staff})`,
  )
}

const nowhere = { talk: null, department: null, case: null }

/**
 * What an hour is, in transactions: each time it is noted which had ended, and what had ended at a note of an hour ago
 * goes. The time of an event itself says nothing: a line that is masked later keeps the time at which it was written.
 * What counts transactions that are still to come is from another database, out of a copy of it.
 */
async function forget(database: Database, now: Instant): Promise<void> {
  await database.transaction(async (sql) => {
    await sql`
      insert into live_mark (before, at)
      select before, ${storedInstant(now)}::timestamptz from (values ('1'::xid8), (pg_snapshot_xmin(pg_current_snapshot()))) as m (before)
      where before > '1'::xid8 or not exists (select from live_mark)
      on conflict do nothing`
    await sql`
      delete from live_event where xid < (
        select max(before) from live_mark where at <= ${storedInstant(after(now, -life))}::timestamptz)`
    await sql`
      delete from live_mark where before < (
        select max(before) from live_mark where at <= ${storedInstant(after(now, -life))}::timestamptz)`
    await sql`delete from live_event where xid >= pg_snapshot_xmax(pg_current_snapshot())`
    await sql`delete from live_mark where before > pg_snapshot_xmax(pg_current_snapshot())`
  })
}
