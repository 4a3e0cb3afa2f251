import { eq } from 'drizzle-orm'
import type { StaffStore } from '../../sign-in/staff-store.ts'
import type { Database } from './database.ts'
import { recoveryCode } from './schema-staff.ts'
import { postgresMembers } from './staff-members.ts'
import { postgresPace } from './staff-pace.ts'
import { postgresStaffSessions } from './staff-sessions.ts'
import { addLeaves, type LeafOf, lockMember, setRecoveryCodes } from './staff-spending.ts'
import { postgresTickets } from './staff-tickets.ts'

/** Who works here, as rows of the schema `staff`. */
export function postgresStaff(database: Database, leafOf: LeafOf): StaffStore {
  return {
    ...postgresMembers(database, leafOf),
    ...postgresTickets(database, leafOf),
    ...postgresStaffSessions(database, leafOf),
    pace: postgresPace(database),
    setRecovery: (staff, hashes, entries) =>
      database.transaction(async (sql) => {
        await lockMember(sql, staff)
        await setRecoveryCodes(sql, staff, hashes)
        await addLeaves(sql, entries, leafOf)
      }),
    recoveryLeft: (staff) => database.build((orm) => orm.$count(recoveryCode, eq(recoveryCode.staff, staff))),
    record: (entries) => database.transaction((sql) => addLeaves(sql, entries, leafOf)),
  }
}
