import { integer, pgTable } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { businessId, channelHealth, channelState, noticeName } from './named-columns.ts'

/** How WhatsApp stands with a number of ours, as all replicas together have seen it. */
export const channelStanding = pgTable('channel_standing', {
  number: businessId('number').primaryKey(),
  state: channelState('state').notNull(),
  since: instant('since').notNull(),
  /** Meta's. */
  code: integer('code'),
  notice: noticeName('notice'),
  acceptedAt: instant('accepted_at'),
  heardAt: instant('heard_at'),
  failedAt: instant('failed_at'),
  failedCode: integer('failed_code'),
  failures: integer('failures').notNull().default(0),
  checkedAt: instant('checked_at'),
  health: channelHealth('health'),
  /** When somebody last set out to ask Meta. */
  askedAt: instant('asked_at'),
})
