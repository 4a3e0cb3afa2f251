import { and, eq, gt, inArray } from 'drizzle-orm'
import { Fault } from '../../fault.ts'
import type { StaffStore } from '../../sign-in/staff-store.ts'
import { json, storedBytes, storedHash, storedStaffWord } from './columns.ts'
import type { Database } from './database.ts'
import { member, ticket } from './schema-staff.ts'
import { readMember, readTicket, storedTicket } from './staff-rows.ts'
import {
  addLeaves,
  endSessions,
  type LeafOf,
  lockMember,
  setRecoveryCodes,
  spendProof,
  spendTicket,
} from './staff-spending.ts'

/** Links and what is chosen behind them, as rows. */
export function postgresTickets(
  database: Database,
  leafOf: LeafOf,
): Pick<StaffStore, 'addTicket' | 'findTicket' | 'giveFactor' | 'enrol'> {
  return {
    addTicket: (added, entries) =>
      database.transaction(async (sql) => {
        if (added.kind !== 'sign-in')
          await sql`delete from staff.ticket where staff = ${added.staff} and kind = ${storedStaffWord(added.kind)}`
        await sql`
          insert into staff.ticket (hash, kind, staff, until, factor, factor_key)
          select hash, kind, staff, until, decode(factor, 'base64'), "factorKey"
          from jsonb_to_record(${json(storedTicket(added))}::text::jsonb)
            as t (hash text, kind text, staff text, until timestamptz, factor text, "factorKey" text)`
        await addLeaves(sql, entries, leafOf)
      }),
    findTicket: async (hash, kinds, now) => {
      const [row] = await database.build((orm) =>
        orm
          .select()
          .from(ticket)
          .innerJoin(member, eq(member.id, ticket.staff))
          .where(and(eq(ticket.hash, hash), inArray(ticket.kind, [...kinds]), gt(ticket.until, now))),
      )
      return row ? { ticket: readTicket(row.ticket), member: readMember(row.member) } : null
    },
    giveFactor: async (hash, { bytes, key }) => {
      await database.query(
        (sql) => sql`
          update staff.ticket set factor = decode(${storedBytes(bytes)}, 'base64'),
            factor_key = ${json({ key })}::text::jsonb ->> 'key'
          where hash = ${storedHash(hash)} and factor is null`,
      )
      const [row] = await database.build((orm) => orm.select().from(ticket).where(eq(ticket.hash, hash)))
      return row ? readTicket(row).factor : null
    },
    enrol: (spent, { password, factor }, { proof, entries, end, now }) =>
      database.transaction(async (sql) => {
        const { staff, kind } = spent
        await lockMember(sql, staff)
        await spendTicket(sql, spent, now)
        if (proof) await spendProof(sql, staff, proof)
        if (password)
          await sql`
            update staff.member set password = decode(${storedBytes(password)}, 'base64') where id = ${staff}`
        if (factor) {
          await sql`
            update staff.member set factor = decode(${storedBytes(factor.sealed.bytes)}, 'base64'),
              factor_key = ${json({ key: factor.sealed.key })}::text::jsonb ->> 'key',
              last_step = ${factor.step}::bigint
            where id = ${staff}`
          await setRecoveryCodes(sql, staff, factor.recovery)
        }
        const from = kind === 'invitation' ? 'invited' : 'active'
        const rows = await sql`
          update staff.member set state = 'active' where id = ${staff} and state = ${from} returning 1`
        if (rows.length === 0) throw new Fault('SIGNED_OUT', 'whoever is disabled chooses nothing')
        const why = password ? 'password-changed' : 'second-factor-changed'
        await endSessions(sql, { staff }, { why, end, leafOf })
        await addLeaves(sql, entries, leafOf)
      }),
  }
}
