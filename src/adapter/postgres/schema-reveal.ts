import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable } from 'drizzle-orm/pg-core'
import { count, instant, sealed } from './columns.ts'
import {
  budgetHolder,
  departmentName,
  grantEvents,
  grantId,
  personId,
  staffId,
  talkId,
} from './named-columns.ts'

/** Permissions to see words: what happened to each, and beside it what is asked of all of them. */
export const revealGrant = pgTable(
  'reveal_grant',
  {
    id: grantId('id').primaryKey(),
    staff: staffId('staff').notNull(),
    person: personId('person').notNull(),
    talk: talkId('talk').notNull(),
    department: departmentName('department'),
    askedAt: instant('asked_at').notNull(),
    /** From when on it counts; null: it does not. */
    takenAt: instant('taken_at'),
    weight: integer('weight').notNull(),
    isWaiting: boolean('is_waiting').notNull(),
    isUnreviewed: boolean('is_unreviewed').notNull(),
    events: grantEvents('events').notNull(),
  },
  (table) => [
    index('reveal_grant_staff').on(table.staff, table.askedAt),
    index('reveal_grant_department').on(table.department, table.takenAt),
    index('reveal_grant_person').on(table.person),
    index('reveal_grant_waiting').on(table.askedAt).where(sql`${table.isWaiting}`),
    index('reveal_grant_unreviewed').on(table.staff).where(sql`${table.isUnreviewed}`),
  ],
)

/** Why, in words: sealed under the talk's key, and unreadable once that is destroyed. */
export const revealReason = pgTable('reveal_reason', {
  grant: grantId('grant_id')
    .primaryKey()
    .references(() => revealGrant.id, { onDelete: 'cascade' }),
  ...sealed(),
})

/** What is locked while somebody's or some department's looks are counted. */
export const revealBudget = pgTable('reveal_budget', {
  holder: budgetHolder('holder').primaryKey(),
  /** Counted up to take the row's lock. */
  changes: count('changes').notNull(),
})
