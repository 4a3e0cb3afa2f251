import { pgTable } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { deskStatus, staffId } from './named-columns.ts'

/** Who is at the desk: what somebody said last, when, and when a case was last given to them by itself. */
export const staffPresence = pgTable('staff_presence', {
  staff: staffId('staff').primaryKey(),
  status: deskStatus('status').notNull(),
  at: instant('at').notNull(),
  givenAt: instant('given_at'),
})
