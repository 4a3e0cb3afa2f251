import { sql } from 'drizzle-orm'
import { integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { count, instant } from './columns.ts'
import {
  caseNumber,
  departmentName,
  effectId,
  liveKind,
  staffId,
  talkId,
  transactionId,
} from './named-columns.ts'

/**
 * That something changed which somebody may have on their screen: which row it was, never a word of it. Written by
 * triggers on the tables themselves, so that nobody can forget it. Ids only, for an hour or two.
 */
export const liveEvent = pgTable(
  'live_event',
  {
    /** The transaction that wrote it: whoever reads knows by it what they have seen. */
    xid: transactionId('xid').notNull().default(sql`pg_current_xact_id()`),
    n: count('n').notNull().generatedAlwaysAsIdentity(),
    /** Of what changed; a line that is masked later keeps its own. */
    at: instant('at').notNull(),
    kind: liveKind('kind').notNull(),
    talk: talkId('talk'),
    case: caseNumber('case_number'),
    /** Whoever may read of this department hears of it; null: everybody of the desk. */
    department: departmentName('department'),
    line: integer('line'),
    effect: effectId('effect'),
    /** A colleague: who types, who came or went. */
    staff: staffId('staff'),
  },
  (table) => [primaryKey({ columns: [table.xid, table.n] })],
)

/** When which transactions had ended: what an hour is, in transactions, and up to where events are forgotten. */
export const liveMark = pgTable(
  'live_mark',
  { before: transactionId('before').notNull(), at: instant('at').notNull() },
  (table) => [primaryKey({ columns: [table.before] })],
)
