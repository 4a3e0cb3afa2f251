import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { count, instant, maybeSealed } from './columns.ts'
import {
  businessId,
  commitment,
  effectId,
  eventName,
  laneKey,
  messageKey,
  outboxOrigin,
  outboxState,
  outgoing,
  purposeName,
  talkId,
  uploadId,
} from './named-columns.ts'

export const outbox = pgTable(
  'outbox',
  {
    lane: laneKey('lane').notNull(),
    effect: effectId('effect').notNull(),
    talk: talkId('talk').notNull(),
    body: outgoing('body').notNull(),
    /** What an agent wrote, until it is settled: a trigger takes it away. */
    ...maybeSealed(),
    state: outboxState('state').notNull(),
    epoch: count('epoch').notNull(),
    origin: outboxOrigin('origin').notNull(),
    /** Of what the business started; a reply has none. */
    purpose: purposeName('purpose'),
    /** The event name that takes it back while it waits. */
    until: eventName('until'),
    attempts: integer('attempts').notNull(),
    /** How often it was sent once more because nothing was heard of it. */
    repeats: integer('repeats').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    sendingSince: instant('sending_since'),
    retryAt: instant('retry_at'),
    /** Of the message at WhatsApp, once it is known. */
    message: messageKey('message'),
    /** How far it got: 1 sent, 2 delivered, 3 read, 4 failed. */
    rank: integer('rank').notNull().default(0),
    statusAt: instant('status_at'),
    /** Meta's code of a refusal. */
    refusal: integer('refusal'),
    /** Somebody of the staff wished it sent again, and it was filed anew. */
    isSentAgain: boolean('is_sent_again').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.lane, table.effect] }),
    index('outbox_effect').on(table.effect),
    index('outbox_unsettled').on(table.lane).where(sql`${table.state} in ('queued', 'sending')`),
  ],
)

export const scheduledStart = pgTable(
  'scheduled_start',
  {
    lane: laneKey('lane').notNull(),
    effect: effectId('effect').notNull(),
    talk: talkId('talk').notNull(),
    purpose: purposeName('purpose').notNull(),
    at: instant('at').notNull(),
    until: eventName('until'),
    body: outgoing('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.lane, table.effect] })],
)

/** What Meta calls a file that it was given for one number, until it forgets it. */
export const mediaUpload = pgTable(
  'media_upload',
  {
    number: businessId('number').notNull(),
    sha256: commitment('sha256').notNull(),
    id: uploadId('id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.number, table.sha256] })],
)
