import type { TransactionSql } from 'postgres'
import { after, type Instant } from '../../clock.ts'
import type { Colleague, DeskStatus, Presence } from '../../handoff/presence.ts'
import type { StaffId } from '../../ids.ts'
import { readInstant, storedDeskStatus, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

/** Whoever forgot to go is away by then. Milliseconds. */
const onlineLife = 12 * 60 * 60 * 1000

export const postgresPresence = (database: Database): Presence => ({
  colleagues: async (now) => {
    const since = storedInstant(after(now, -onlineLife))
    const rows = await database.query<{ colleague: string }>(
      (sql) => sql`
        select json_build_object('staff', m.id, 'roles', m.roles, 'departments', m.departments,
          'status', case when p.status = 'online' and p.at > ${since}::timestamptz then 'online' else 'away' end,
          'open', (select count(*) from cases c where c.agent = m.id), 'givenAt', p.given_at)::text as colleague
        from staff.member m left join staff_presence p on p.staff = m.id
        where m.state = 'active' order by m.id`,
    )
    return rows.map(({ colleague }) => {
      const { givenAt, ...known }: Omit<Colleague, 'givenAt'> & { readonly givenAt: string | null } =
        JSON.parse(colleague)
      return { ...known, givenAt: givenAt === null ? null : readInstant(givenAt) }
    })
  },
  set: async (staff, status, at) => {
    await database.query(
      (sql) => sql`
        insert into staff_presence as p (staff, status, at)
        values (${staff}, ${storedDeskStatus(status)}, ${storedInstant(at)}::timestamptz)
        on conflict (staff) do update set status = excluded.status, at = greatest(p.at, excluded.at)`,
    )
  },
})

/** What holds of somebody while nobody else gives them a case and their status stays: until the transaction ends. */
export async function holdColleague(
  sql: TransactionSql,
  staff: StaffId,
  now: Instant,
): Promise<{ readonly status: DeskStatus; readonly open: number }> {
  const since = storedInstant(after(now, -onlineLife))
  // Of whoever was never at the desk there is no row that could be held.
  await sql`
    insert into staff_presence (staff, status, at)
    select id, ${storedDeskStatus('away')}, ${storedInstant(now)}::timestamptz from staff.member where id = ${staff}
    on conflict (staff) do nothing`
  const [row] = await sql<{ isOnline: boolean }[]>`
    select status = 'online' and at > ${since}::timestamptz as "isOnline"
    from staff_presence where staff = ${staff} for update`
  const [count] = await sql<{ open: number }[]>`
    select count(*)::int as open from cases where agent = ${staff}`
  return { status: row?.isOnline ? 'online' : 'away', open: count?.open ?? 0 }
}

export async function noteGiven(sql: TransactionSql, staff: StaffId, at: Instant): Promise<void> {
  await sql`update staff_presence set given_at = ${storedInstant(at)}::timestamptz where staff = ${staff}`
}
