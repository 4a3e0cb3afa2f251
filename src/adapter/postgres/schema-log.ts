import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core'
import { bytes, count, instant } from './columns.ts'
import { entryKind, signedText, staffId, talkId } from './named-columns.ts'

/** Written in the transaction of what it records; its place in the tree is given later. */
export const logEntry = pgTable(
  'log_entry',
  {
    n: count('n').primaryKey().generatedAlwaysAsIdentity(),
    /** Null until the log has sequenced it. */
    index: count('index'),
    at: instant('at').notNull(),
    entry: bytes('entry').notNull(),
    leafHash: bytes('leaf_hash').notNull(),
    /** To find entries by; the database cuts them out of the entry, whose keys are sorted. */
    kind: entryKind('kind').generatedAlwaysAs(
      sql`substring(encode(entry, 'escape') from '"kind":"([a-z-]+)"')`,
    ),
    staff: staffId('staff').generatedAlwaysAs(
      sql`substring(encode(entry, 'escape') from '"actor":\\{"id":"([^"\\\\]+)","role":"(?!person"|system")')`,
    ),
    talk: talkId('talk').generatedAlwaysAs(
      sql`substring(encode(entry, 'escape') from '"talk":"([^"\\\\]+)"')`,
    ),
  },
  (table) => [
    uniqueIndex('log_entry_index').on(table.index),
    index('log_entry_waiting').on(table.n).where(sql`${table.index} is null`),
    index('log_entry_kind')
      .on(table.kind, table.n)
      .where(sql`${table.kind} not in ('message-taken', 'reply-committed')`),
    index('log_entry_staff').on(table.staff, table.n).where(sql`${table.staff} is not null`),
    index('log_entry_talk')
      .on(table.talk, table.n)
      .where(sql`${table.kind} not in ('message-taken', 'reply-committed') and ${table.talk} is not null`),
    // What people did, by place, by row and by time: kinds are told apart inside the index, so that a rare one is found fast.
    index('log_entry_place')
      .on(table.index, table.n, table.kind, table.at)
      .where(sql`${table.kind} not in ('message-taken', 'reply-committed')`),
    index('log_entry_order')
      .on(table.n, table.kind, table.at)
      .where(sql`${table.kind} not in ('message-taken', 'reply-committed')`),
    index('log_entry_at')
      .on(table.at, table.kind)
      .where(sql`${table.kind} not in ('message-taken', 'reply-committed')`),
  ],
)

/** One row: who is allowed to give entries their places holds its lock. */
export const logHead = pgTable('log_head', {
  id: integer('id').primaryKey(),
  origin: signedText('origin').notNull(),
  /** The verifier key that signs now. */
  vkey: signedText('vkey').notNull(),
  size: count('size').notNull(),
  /** The roots of the tree's complete subtrees, the largest first, 32 bytes each. */
  peaks: bytes('peaks').notNull(),
})

export const logCheckpoint = pgTable('log_checkpoint', {
  size: count('size').primaryKey(),
  at: instant('at').notNull(),
  note: signedText('note').notNull(),
})

/** Hashes of 256, 65,536, … leaves, which proofs are made from without reading the whole log. */
export const logTile = pgTable(
  'log_tile',
  {
    /** 1: 256 leaves, 2: 65,536 … */
    level: integer('level').notNull(),
    /** The how-many-eth of its level, from 0. */
    n: count('n').notNull(),
    hash: bytes('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.level, table.n] })],
)

/** What lies outside: the newest checkpoint that each anchor has taken. */
export const logAnchor = pgTable('log_anchor', {
  name: signedText('name').primaryKey(),
  size: count('size').notNull(),
  at: instant('at').notNull(),
  note: signedText('note').notNull(),
})
