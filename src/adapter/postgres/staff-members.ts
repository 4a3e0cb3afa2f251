import { and, count, eq, gt } from 'drizzle-orm'
import type { ListedMember, SessionLimits, StaffStore } from '../../sign-in/staff-store.ts'
import { json, storedInstant, storedStaffWord } from './columns.ts'
import type { Database } from './database.ts'
import { member, session, ticket } from './schema-staff.ts'
import { readMember } from './staff-rows.ts'
import { addLeaves, endSessions, type LeafOf, lockMember } from './staff-spending.ts'

/** People of the business and their rights, as rows. */
export function postgresMembers(
  database: Database,
  leafOf: LeafOf,
): Pick<
  StaffStore,
  'find' | 'findByEmail' | 'list' | 'add' | 'change' | 'setState' | 'reset' | 'setTrained'
> {
  return {
    find: async (staff) => {
      const [row] = await database.build((orm) => orm.select().from(member).where(eq(member.id, staff)))
      return row ? readMember(row) : null
    },
    findByEmail: async (email) => {
      const [row] = await database.build((orm) => orm.select().from(member).where(eq(member.email, email)))
      return row ? readMember(row) : null
    },
    list: (limits) => listMembers(database, limits),
    add: async ({ profile, factor: _, ...added }) => {
      const values = { ...added, profile: profile.bytes, profileKey: profile.key, lastStep: 0 }
      const rows = await database.build((orm) =>
        orm.insert(member).values(values).onConflictDoNothing().returning({ id: member.id }),
      )
      return rows.length > 0 ? 'added' : 'already-there'
    },
    change: (staff, { roles, departments }, end) =>
      database.transaction(async (sql) => {
        await lockMember(sql, staff)
        await sql`
          update staff.member set roles = ${json(roles)}::text::jsonb,
            departments = ${json(departments)}::text::jsonb
          where id = ${staff}`
        await endSessions(sql, { staff }, { why: 'roles-changed', end, leafOf })
      }),
    setState: (staff, state, end) =>
      database.transaction(async (sql) => {
        await lockMember(sql, staff)
        await sql`update staff.member set state = ${storedStaffWord(state)} where id = ${staff}`
        await sql`delete from staff.ticket where staff = ${staff}`
        await endSessions(sql, { staff }, { why: 'disabled', end, leafOf })
      }),
    reset: (staff, what, end) =>
      database.transaction(async (sql) => {
        await lockMember(sql, staff)
        if (what === 'both') {
          await sql`update staff.member set password = null, factor = null, factor_key = null where id = ${staff}`
          await sql`delete from staff.recovery_code where staff = ${staff}`
          await sql`delete from staff.ticket where staff = ${staff}`
        }
        await endSessions(sql, { staff }, { why: 'reset', end, leafOf })
      }),
    setTrained: (staff, at, entries) =>
      database.transaction(async (sql) => {
        await sql`update staff.member set trained_at = ${storedInstant(at)}::timestamptz where id = ${staff}`
        await addLeaves(sql, entries, leafOf)
      }),
  }
}

async function listMembers(database: Database, limits: SessionLimits): Promise<readonly ListedMember[]> {
  const rows = await database.build((orm) => orm.select().from(member).orderBy(member.createdAt))
  const open = await database.build((orm) =>
    orm
      .select({ staff: session.staff, sessions: count() })
      .from(session)
      .where(and(gt(session.beganAt, limits.beganAfter), gt(session.seenAt, limits.seenAfter)))
      .groupBy(session.staff),
  )
  const waiting = await database.build((orm) =>
    orm
      .select({ staff: ticket.staff, until: ticket.until })
      .from(ticket)
      .where(and(eq(ticket.kind, 'invitation'), gt(ticket.until, limits.now))),
  )
  const openOf = new Map(open.map(({ staff, sessions }) => [staff, sessions]))
  const until = new Map(waiting.map((one) => [one.staff, one.until]))
  return rows.map(
    (row): ListedMember => ({
      member: readMember(row),
      sessions: openOf.get(row.id) ?? 0,
      invitedUntil: until.get(row.id) ?? null,
    }),
  )
}
