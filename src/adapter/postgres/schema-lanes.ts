import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { bytes, count, instant, sealed } from './columns.ts'
import {
  blindIndex,
  businessId,
  deadReason,
  identifierKind,
  laneKey,
  laneMemo,
  locale,
  messageKey,
  personFlag,
  personId,
  talkId,
} from './named-columns.ts'

export const person = pgTable('person', {
  id: personId('id').primaryKey(),
  createdAt: instant('created_at').notNull(),
  /** For commitments in the log; erased with the person. */
  salt: bytes('salt').notNull(),
  locale: locale('locale'),
  notice: integer('notice'),
  /** Somebody whom people look up who have no work with them. */
  flag: personFlag('flag'),
  /** Since when what is kept of them may be kept and used for nothing else; null: it may be used. */
  restrictedAt: instant('restricted_at'),
})

/** Who was found to be somebody else: the log's commitments to them are still proved by their id and salt. */
export const formerPerson = pgTable(
  'former_person',
  {
    id: personId('id').primaryKey(),
    salt: bytes('salt').notNull(),
    /** Who they are. */
    person: personId('person')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
  },
  (table) => [index('former_person_person').on(table.person)],
)

/** One person's queue with one business number. Hot tables lead with the lane, so that they can be split by it. */
export const lane = pgTable(
  'lane',
  {
    key: laneKey('key').primaryKey(),
    business: businessId('business').notNull(),
    person: personId('person')
      .notNull()
      .references(() => person.id),
    /** Last sequence number given, last one consumed, last one handed to a worker. */
    tail: count('tail').notNull(),
    head: count('head').notNull().default(0),
    claimed: count('claimed').notNull().default(0),
    /** Null: nothing to do. In the future: a timer. */
    readyAt: instant('ready_at'),
    /** What the last commit asked for. */
    wakeAt: instant('wake_at'),
    /** A failed turn is not tried again before, whatever comes in. */
    notBefore: instant('not_before'),
    /** By the database's clock, as the only time here. */
    leaseUntil: instant('lease_until'),
    epoch: count('epoch').notNull().default(0),
    /** Something other than a message changed while a worker had the lane. */
    isNudged: boolean('is_nudged').notNull().default(false),
    /** Turns that failed since the last one that did not. */
    failures: integer('failures').notNull().default(0),
    /** A turn that took several items failed: up to this one they are taken one by one. */
    aloneUntil: count('alone_until').notNull().default(0),
    /** The open talk. */
    talk: talkId('talk'),
    lastInboundAt: instant('last_inbound_at'),
    memo: laneMemo('memo'),
    /** Its person was found to be another one: what still comes in belongs to that lane. */
    mergedInto: laneKey('merged_into'),
  },
  (table) => [
    index('lane_ready').on(table.readyAt).where(sql`${table.readyAt} is not null`),
    index('lane_person').on(table.person),
  ],
)

export const inbox = pgTable(
  'inbox',
  {
    lane: laneKey('lane').notNull(),
    seq: count('seq').notNull(),
    dedupe: messageKey('dedupe').notNull(),
    ...sealed(),
    at: instant('at').notNull(),
    receivedAt: instant('received_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.lane, table.seq] })],
)

/** What could not be processed, still sealed. */
export const dead = pgTable(
  'dead',
  {
    lane: laneKey('lane').notNull(),
    seq: count('seq').notNull(),
    dedupe: messageKey('dedupe').notNull(),
    ...sealed(),
    at: instant('at').notNull(),
    receivedAt: instant('received_at').notNull(),
    attempts: integer('attempts').notNull(),
    why: deadReason('why').notNull(),
    buriedAt: instant('buried_at').notNull(),
    /** When somebody of the business took care of it otherwise; it goes a week later. */
    settledAt: instant('settled_at'),
  },
  (table) => [primaryKey({ columns: [table.lane, table.seq] })],
)

/** Messages that were taken in, so that a repeated delivery changes nothing. */
export const seen = pgTable(
  'seen',
  { dedupe: messageKey('dedupe').primaryKey(), at: instant('at').notNull() },
  (table) => [index('seen_at').on(table.at)],
)

export const alias = pgTable(
  'alias',
  {
    index: blindIndex('index').primaryKey(),
    person: personId('person')
      .notNull()
      .references(() => person.id),
    kind: identifierKind('kind').notNull(),
    ...sealed(),
    /** When it was last sealed anew: once for every directory key. */
    at: instant('at').notNull(),
  },
  (table) => [index('alias_person').on(table.person)],
)
