import { after } from '../../clock.ts'
import type { Pace } from '../../sign-in/staff-store.ts'
import { readInstant, storedHash, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

/** Seconds; and what was tried a day ago counts no more. */
const longestWait = 900

/** Counts of tries as rows: replicas share them, and tries at the same time wait for one another's row. */
export function postgresPace(database: Database): Pace {
  return {
    take: async (key, free, now) => {
      const hash = storedHash(key)
      const at = storedInstant(now)
      const [row] = await database.query<{ isTaken: boolean; waitUntil: string | null }>(
        (sql) => sql`
          with taken as (
            insert into staff.attempt as a (key, failures, last_at, next_at)
            values (${hash}, 1, ${at}::timestamptz, 'epoch')
            on conflict (key) do update set
              failures = case when a.last_at < ${at}::timestamptz - interval '1 day' then 1 else a.failures + 1 end,
              last_at = ${at}::timestamptz,
              next_at = case
                when a.last_at < ${at}::timestamptz - interval '1 day' or a.failures < ${free}::int then 'epoch'
                else ${at}::timestamptz
                  + least(${longestWait}::float8, power(2, least(a.failures - ${free}::int, 20))) * interval '1 second'
              end
            where a.next_at <= ${at}::timestamptz
            returning 1
          )
          select exists (select from taken) as "isTaken",
            (select next_at::text from staff.attempt where key = ${hash}) as "waitUntil"`,
      )
      if (row?.isTaken) return { waitUntil: null }
      return { waitUntil: row?.waitUntil ? readInstant(row.waitUntil) : after(now, 1000) }
    },
    forgive: async (keys, one) => {
      await database.transaction(async (sql) => {
        for (const key of keys) await sql`delete from staff.attempt where key = ${storedHash(key)}`
        for (const key of one)
          await sql`update staff.attempt set failures = greatest(failures - 1, 0) where key = ${storedHash(key)}`
      })
    },
    note: async (key, now) => {
      const at = storedInstant(now)
      await database.query(
        (sql) => sql`
          insert into staff.attempt (key, failures, last_at, next_at)
          values (${storedHash(key)}, 0, ${at}::timestamptz, 'epoch')
          on conflict (key) do update set last_at = excluded.last_at`,
      )
    },
    wasSeen: async (key, since) => {
      const rows = await database.query(
        (sql) => sql`
          select key from staff.attempt
          where key = ${storedHash(key)} and last_at >= ${storedInstant(since)}::timestamptz`,
      )
      return rows.length > 0
    },
  }
}
