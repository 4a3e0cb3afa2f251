import { sql } from 'drizzle-orm'
import { integer, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core'
import { anonymizedText, count, instant } from './columns.ts'
import {
  auditActor,
  epochName,
  findingKind,
  incidentClosing,
  incidentKind,
  incidentNumber,
  locale,
  talkId,
} from './named-columns.ts'

/** How a detector in the shadow differed from our own: counts of no person and no text. */
export const detectorTally = pgTable(
  'detector_tally',
  {
    day: epochName('day').notNull(),
    kind: findingKind('kind').notNull(),
    both: count('both').notNull(),
    onlyOurs: count('only_ours').notNull(),
    onlyTheirs: count('only_theirs').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.kind] })],
)

/** Words that detectors missed and somebody masked by hand: counts of no person and no talk. */
export const maskingMiss = pgTable(
  'masking_miss',
  {
    day: epochName('day').notNull(),
    kind: findingKind('kind').notNull(),
    locale: locale('locale').notNull(),
    misses: count('misses').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.kind, table.locale] })],
)

/** Words that had been stored in the clear, for the privacy officer: what they were and where, never the words. */
export const incident = pgTable(
  'incident',
  {
    number: incidentNumber('number').primaryKey(),
    openedAt: instant('opened_at').notNull(),
    openedBy: auditActor('opened_by').notNull(),
    talk: talkId('talk').notNull(),
    kind: incidentKind('kind').notNull(),
    /** The line that somebody reported; null: words that were stored in the clear. */
    line: integer('line'),
    /** Stored copies that were masked. */
    places: integer('places').notNull(),
    /** What whoever opened it had to say, masked. */
    note: anonymizedText('note'),
    /** Null: open. */
    closing: incidentClosing('closing'),
    /** What whoever closed it had to say, masked. */
    closingNote: anonymizedText('closing_note'),
  },
  (table) => [
    // Two reports of one line at once are one incident.
    uniqueIndex('incident_reported_once')
      .on(table.talk, table.line)
      .where(sql`${table.kind} = 'phishing' and ${table.closing} is null`),
  ],
)
