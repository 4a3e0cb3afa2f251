import type { TransactionSql } from 'postgres'
import type { AuditEntry } from '../../audit/entry.ts'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import { after, type Instant } from '../../clock.ts'
import type { LaneKey, TalkId } from '../../ids.ts'
import { json, storedInstant } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'

const day = 24 * 60 * 60 * 1000
/** How long raw words, media and the memory of a talk can be opened after its last message. Milliseconds. */
const rawLife = day
/** How long masked words and what we answered are kept. Milliseconds. */
const wordsLife = 90 * day
/** Talks in one transaction. */
const batch = 200

type Leaf = (entry: AuditEntry) => Promise<LogLeaf>
type Over = { readonly lane: LaneKey; readonly talk: TalkId; readonly key: string }

/** Ends what is kept of talks when its time has come. For once an hour or so. */
export async function forgetTalks(database: Database, leafOf: Leaf, now: Instant): Promise<void> {
  while ((await database.transaction((sql) => destroyKeys(sql, leafOf, now))) === batch);
  while ((await database.transaction((sql) => forgetWords(sql, now))) === batch);
}

/**
 * Destroys the data keys of talks that are over, and with them every sealed word. A talk keeps its key while a case of
 * it is open and while something is still to be sent that may show what the person said.
 */
async function destroyKeys(sql: TransactionSql, leafOf: Leaf, now: Instant): Promise<number> {
  const over = await sql<Over[]>`
    select lane, id as talk, data_key as key from talk
    where ended_at is not null and data_key is not null
      and last_inbound_at <= ${storedInstant(after(now, -rawLife))}::timestamptz
      and not exists (select from cases where cases.lane = talk.lane and cases.talk = talk.id and is_open)
      and not exists (select from scheduled_start s where s.lane = talk.lane and s.talk = talk.id)
      and not exists (
        select from outbox o where o.lane = talk.lane and o.talk = talk.id and state in ('queued', 'sending'))
    order by lane, id limit ${batch}::int for update skip locked`
  if (over.length === 0) return 0
  const destroyed = over.map(({ key }): AuditEntry => {
    const actor = { role: 'system', id: 'sweep' } as const
    return { v: 1, at: now, actor, purpose: null, kind: 'key-destroyed', key, use: 'talk', why: 'talk-over' }
  })
  const leaves = await Promise.all(destroyed.map(leafOf))
  await sql`
    with over as materialized (
      select * from jsonb_to_recordset(${json(over)}::text::jsonb) as o (lane text, talk text, key text)
    ),
    sealed_gone as (delete from vault using over where vault.lane = over.lane and vault.talk = over.talk),
    drafts_gone as (delete from reply_draft using over where reply_draft.talk = over.talk),
    key_gone as (delete from data_key using over where data_key.id = over.key),
    logged as (
      insert into log_entry (at, entry, leaf_hash)
      select at, decode(entry, 'base64'), decode(hash, 'base64')
      from jsonb_to_recordset(${json(leaves.map(storedLeaf))}::text::jsonb) as l (at timestamptz, entry text, hash text)
    )
    update talk set data_key = null from over where talk.lane = over.lane and talk.id = over.talk`
  return over.length
}

/** A talk whose key is gone leaves masked words, which go later, and then nothing. */
async function forgetWords(sql: TransactionSql, now: Instant): Promise<number> {
  const [row] = await sql<{ talks: number }[]>`
    with old as materialized (
      select lane, id from talk
      where ended_at <= ${storedInstant(after(now, -wordsLife))}::timestamptz and data_key is null
      order by lane, id limit ${batch}::int for update skip locked
    ),
    lines_gone as (
      delete from transcript_line line using old where line.lane = old.lane and line.talk = old.id
    ),
    notes_gone as (delete from case_note using old where case_note.talk = old.id),
    sends_gone as (delete from outbox using old where outbox.lane = old.lane and outbox.talk = old.id),
    gone as (delete from talk using old where talk.lane = old.lane and talk.id = old.id returning talk.id)
    select count(*)::int as talks from gone`
  return row?.talks ?? 0
}
