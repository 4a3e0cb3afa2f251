import { pgTable } from 'drizzle-orm/pg-core'
import { count, instant } from './columns.ts'
import { alertStream } from './named-columns.ts'

/** How far each receiver of alerts has been told: what comes after its place in the log is still to be told. */
export const alertTold = pgTable('alert_told', {
  stream: alertStream('stream').primaryKey(),
  /** The place of the newest alert that was taken, from 0. */
  entry: count('entry').notNull(),
  at: instant('at').notNull(),
})
