import { and, asc, eq, gt, lte } from 'drizzle-orm'
import { Fault } from '../../fault.ts'
import type { SessionName, StaffId } from '../../ids.ts'
import type { SessionLimits, StaffStore } from '../../sign-in/staff-store.ts'
import { addLeaf } from './add-leaf.ts'
import { json, storedBytes, storedHash, storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { member, session } from './schema-staff.ts'
import { readMember, readSession, storedSession } from './staff-rows.ts'
import { addLeaves, endSessions, type LeafOf, lockMember, spendProof, spendTicket } from './staff-spending.ts'

type Sessions = Pick<
  StaffStore,
  'begin' | 'findSession' | 'touch' | 'renew' | 'changePassword' | 'sessions' | 'endSession' | 'tidy'
>

/** Sign-ins as rows. */
export function postgresStaffSessions(database: Database, leafOf: LeafOf): Sessions {
  return {
    begin: beginIn(database, leafOf),
    findSession: async (hash, limits) => {
      const [row] = await database.build((orm) =>
        orm
          .select()
          .from(session)
          .innerJoin(member, eq(member.id, session.staff))
          .where(and(eq(session.hash, hash), eq(member.state, 'active'), isOpen(limits))),
      )
      return row ? { member: readMember(row.member), session: readSession(row.session) } : null
    },
    touch: async (hash, at) => {
      await database.query(
        (sql) => sql`
          update staff.session set seen_at = greatest(seen_at, ${storedInstant(at)}::timestamptz)
          where hash = ${storedHash(hash)}`,
      )
    },
    renew: ({ hash, staff }, next, entries) =>
      database.transaction(async (sql) => {
        await lockMember(sql, staff)
        await spendProof(sql, staff, next.proof)
        const at = storedInstant(next.at)
        const rows = await sql`
          update staff.session set hash = ${storedHash(next.hash)}, second_factor_at = ${at}::timestamptz,
            seen_at = ${at}::timestamptz
          where hash = ${storedHash(hash)} and staff = ${staff}
          returning 1`
        if (rows.length === 0) throw new Fault('SIGNED_OUT', 'this sign-in has ended: sign in again')
        await addLeaves(sql, entries, leafOf)
      }),
    changePassword: ({ hash, staff }, { password, proof }, { entries, end }) =>
      database.transaction(async (sql) => {
        await lockMember(sql, staff)
        await spendProof(sql, staff, proof)
        await sql`
          update staff.member set password = decode(${storedBytes(password)}, 'base64') where id = ${staff}`
        await endSessions(sql, { staff, keep: [hash] }, { why: 'password-changed', end, leafOf })
        await addLeaves(sql, entries, leafOf)
      }),
    sessions: (staff, limits) =>
      database.build((orm) =>
        orm
          .select()
          .from(session)
          .where(and(eq(session.staff, staff), isOpen(limits)))
          .orderBy(asc(session.beganAt)),
      ),
    endSession: (staff, name, why, end) =>
      database.transaction(async (sql) => {
        const rows = await sql`
          delete from staff.session where staff = ${staff} and name = ${name} returning 1`
        if (rows.length === 0) return 'not-there'
        await addLeaf(sql, await leafOf(end({ name, staff }, why)))
        return 'ended'
      }),
    tidy: tidyIn(database, leafOf),
  }
}

const isOpen = ({ beganBefore, beganAfter, seenAfter }: SessionLimits) =>
  and(gt(session.beganAt, beganAfter), gt(session.seenAt, seenAfter), lte(session.beganAt, beganBefore))

const beginIn =
  (database: Database, leafOf: LeafOf): StaffStore['begin'] =>
  (begun, { ticket, proof, now }, { entries, end, most }) =>
    database.transaction(async (sql) => {
      const { staff } = begun
      await lockMember(sql, staff)
      await spendTicket(sql, { hash: ticket, staff, kind: 'sign-in' }, now)
      await spendProof(sql, staff, proof)
      await sql`
          insert into staff.session (hash, name, staff, device, began_at, seen_at, second_factor_at)
          select hash, name, staff, device, "beganAt", "seenAt", "secondFactorAt"
          from jsonb_to_record(${json(storedSession(begun))}::text::jsonb)
            as s (hash text, name text, staff text, device text, "beganAt" timestamptz, "seenAt" timestamptz,
              "secondFactorAt" timestamptz)`
      const kept = await sql<{ hash: string }[]>`
          select hash from staff.session where staff = ${staff} order by began_at desc, (name = ${begun.name}) desc
          limit ${most}::int`
      const keep = kept.map(({ hash }) => hash)
      await endSessions(sql, { staff, keep }, { why: 'too-many', end, leafOf })
      await addLeaves(sql, entries, leafOf)
    })

const tidyIn =
  (database: Database, leafOf: LeafOf): StaffStore['tidy'] =>
  ({ now, beganAfter, seenAfter }, end) =>
    database.transaction(async (sql) => {
      const over = await sql<{ name: SessionName; staff: StaffId }[]>`
          delete from staff.session
          where began_at <= ${storedInstant(beganAfter)}::timestamptz
            or seen_at <= ${storedInstant(seenAfter)}::timestamptz
          returning name, staff`
      for (const one of over) await addLeaf(sql, await leafOf(end(one, 'over')))
      const at = storedInstant(now)
      await sql`delete from staff.ticket where until <= ${at}::timestamptz`
      await sql`delete from staff.attempt where last_at < ${at}::timestamptz - interval '31 days'`
    })
