import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core'
import { anonymizedText, bytes, instant, sealed } from './columns.ts'
import {
  commitment,
  effectId,
  epochName,
  keyId,
  keyUse,
  laneKey,
  lineKind,
  messageKey,
  phishingKind,
  reply,
  side,
  talkId,
  talkState,
  vaultName,
} from './named-columns.ts'

export const talk = pgTable(
  'talk',
  {
    lane: laneKey('lane').notNull(),
    id: talkId('id').notNull(),
    /** Null: destroyed, and every sealed word with it. */
    dataKey: keyId('data_key'),
    state: talkState('state').notNull(),
    startedAt: instant('started_at').notNull(),
    lastInboundAt: instant('last_inbound_at').notNull(),
    endedAt: instant('ended_at'),
    turns: integer('turns').notNull(),
    lines: integer('lines').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.lane, table.id] }),
    index('talk_id').on(table.id),
    // On what changes once in a talk only: an index on more would cost each turn.
    index('talk_with_key')
      .on(table.endedAt)
      .where(sql`${table.endedAt} is not null and ${table.dataKey} is not null`),
    index('talk_ended').on(table.endedAt).where(sql`${table.endedAt} is not null`),
  ],
)

export const transcriptLine = pgTable(
  'transcript_line',
  {
    lane: laneKey('lane').notNull(),
    talk: talkId('talk').notNull(),
    n: integer('n').notNull(),
    side: side('side').notNull(),
    kind: lineKind('kind').notNull(),
    at: instant('at').notNull(),
    words: anonymizedText('words'),
    reply: reply('reply'),
    message: messageKey('message'),
    /** What it was sent as; null for what came in. */
    effect: effectId('effect'),
    /** What the words ask for that nobody may ask for: a kind, never words. */
    warning: phishingKind('warning'),
  },
  (table) => [primaryKey({ columns: [table.lane, table.talk, table.n] })],
)

export const vault = pgTable(
  'vault',
  {
    lane: laneKey('lane').notNull(),
    talk: talkId('talk').notNull(),
    name: vaultName('name').notNull(),
    ...sealed(),
  },
  (table) => [primaryKey({ columns: [table.lane, table.talk, table.name] })],
)

export const dataKey = pgTable(
  'data_key',
  {
    id: keyId('id').primaryKey(),
    version: integer('version').notNull(),
    wrapped: bytes('wrapped').notNull(),
    use: keyUse('use').notNull(),
    epoch: epochName('epoch'),
  },
  (table) => [uniqueIndex('data_key_epoch').on(table.use, table.epoch)],
)

export const proofTry = pgTable(
  'proof_try',
  {
    key: commitment('key').primaryKey(),
    tries: integer('tries').notNull(),
    since: instant('since').notNull(),
  },
  (table) => [index('proof_try_since').on(table.since)],
)
