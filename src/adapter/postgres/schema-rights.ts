import { sql } from 'drizzle-orm'
import { index, pgTable } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import {
  erasedCounts,
  lawName,
  personId,
  requestDoor,
  requestKind,
  requestNumber,
  requestOutcome,
} from './named-columns.ts'

/** What people asked about their data: the register that shows that each was answered in time. */
export const privacyRequest = pgTable(
  'privacy_request',
  {
    number: requestNumber('number').primaryKey(),
    /** Null: erased since. */
    person: personId('person'),
    kind: requestKind('kind').notNull(),
    door: requestDoor('door').notNull(),
    law: lawName('law').notNull(),
    receivedAt: instant('received_at').notNull(),
    dueAt: instant('due_at').notNull(),
    extendedTo: instant('extended_to'),
    /** When it was sure that the person asks; null: not yet. */
    provedAt: instant('proved_at'),
    closedAt: instant('closed_at'),
    outcome: requestOutcome('outcome'),
    /** Of an erasure: what went, in numbers. */
    erased: erasedCounts('erased'),
  },
  (table) => [
    index('privacy_request_person').on(table.person).where(sql`${table.person} is not null`),
    index('privacy_request_open').on(table.dueAt).where(sql`${table.closedAt} is null`),
  ],
)
