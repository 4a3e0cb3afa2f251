import { pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { count, instant } from './columns.ts'
import { blindIndex, consentEvent, personId, purposeName } from './named-columns.ts'

/** The ledger: rows are only added. `n` is the order in which they were. */
export const consentEvents = pgTable(
  'consent_event',
  {
    n: count('n').generatedAlwaysAsIdentity(),
    person: personId('person').notNull(),
    purpose: purposeName('purpose').notNull(),
    at: instant('at').notNull(),
    event: consentEvent('event').notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.n] })],
)

/** What a withdrawal takes `for update` and a send the business starts takes `for share`. */
export const consentHead = pgTable(
  'consent_head',
  {
    person: personId('person').notNull(),
    purpose: purposeName('purpose').notNull(),
    /** Counted up to take the row's lock. */
    changes: count('changes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.purpose] })],
)

/** Nobody with this identifier is written to by the business; outlives an erasure. */
export const suppression = pgTable('suppression', {
  index: blindIndex('index').primaryKey(),
  at: instant('at').notNull(),
})
