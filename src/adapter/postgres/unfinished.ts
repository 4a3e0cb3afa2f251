import { after, type Instant } from '../../clock.ts'
import type { LaneKey } from '../../ids.ts'
import type { DeadLetter, UnconfirmedSend, Unfinished } from '../../turn/unfinished.ts'
import { json, readInstant, storedInstant } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'

/** More than anybody settles by hand. */
const most = 500

export function postgresUnfinished(database: Database): Unfinished {
  return {
    sends: async () => {
      const rows = await database.query<Stored<UnconfirmedSend, 'sentAt'>>(
        (sql) => sql`
          select o.effect, o.purpose, to_json(coalesce(o.sending_since, o.created_at)) #>> '{}' as "sentAt",
            case o.body ->> 'kind' when 'agent-words' then 'words' when 'template' then 'template' else 'reply' end as kind,
            (select number from cases c where c.lane = o.lane and is_open order by opened_at desc limit 1) as "case"
          from outbox o where o.state = 'unconfirmed' and not o.is_sent_again
          order by o.created_at, o.effect limit ${most}::int`,
      )
      return rows.map((row) => ({ ...row, sentAt: readInstant(row.sentAt) }))
    },
    // The rank stays as it is, so that any late status still counts.
    settleSend: async (effect, outcome, log) => {
      const state = outcome === 'arrived' ? 'sent' : 'failed'
      const rows = await database.query(
        (sql) => sql`
          with settled as (
            update outbox set state = ${state} where effect = ${effect} and state = 'unconfirmed' returning effect
          ),
          logged as (
            insert into log_entry (at, entry, leaf_hash)
            select l.at, decode(entry, 'base64'), decode(hash, 'base64')
            from settled, jsonb_to_recordset(${json([storedLeaf(log)])}::text::jsonb)
              as l (at timestamptz, entry text, hash text)
          )
          select effect from settled`,
      )
      return rows.length > 0 ? 'settled' : 'not-waiting'
    },
    letters: async () => {
      const rows = await database.query<Stored<DeadLetter, 'receivedAt'>>(
        (sql) => sql`
          select d.dedupe as message, to_json(d.received_at) #>> '{}' as "receivedAt", d.attempts, d.why,
            (select number from cases c join lane on lane.key = d.lane
              where c.lane = coalesce(lane.merged_into, lane.key) and is_open order by opened_at desc limit 1) as "case"
          from dead d where d.settled_at is null order by d.received_at, d.seq limit ${most}::int`,
      )
      return rows.map((row) => ({ ...row, receivedAt: readInstant(row.receivedAt) }))
    },
    retryLetter: async (message, log, now) => {
      const at = storedInstant(now)
      const rows = await database.query(
        (sql) => sql`
          with letter as (
            select d.lane, d.seq, coalesce(lane.merged_into, lane.key) as target
            from dead d join lane on lane.key = d.lane where d.dedupe = ${message} and d.settled_at is null
          ),
          held as materialized (select key from lane where key in (select target from letter) for update),
          dug as (
            delete from dead using letter, held
            where dead.lane = letter.lane and dead.seq = letter.seq and held.key = letter.target
            returning dead.*, letter.target
          ),
          grown as (
            update lane set tail = tail + 1, ready_at = greatest(least(ready_at, ${at}::timestamptz), not_before)
            from dug where lane.key = dug.target returning lane.key, lane.tail
          ),
          filed as (
            insert into inbox (lane, seq, dedupe, sealed, sealed_key, at, received_at)
            select grown.key, grown.tail, dedupe, sealed, sealed_key, at, ${at}::timestamptz
            from dug join grown on grown.key = dug.target
          ),
          logged as (
            insert into log_entry (at, entry, leaf_hash)
            select l.at, decode(entry, 'base64'), decode(hash, 'base64')
            from dug, jsonb_to_recordset(${json([storedLeaf(log)])}::text::jsonb)
              as l (at timestamptz, entry text, hash text)
          )
          select key from grown`,
      )
      return rows.length > 0 ? 'retried' : 'not-waiting'
    },
    laneOfLetter: async (message) => {
      const [row] = await database.query<{ lane: LaneKey }>(
        (sql) => sql`
          select coalesce(lane.merged_into, lane.key) as lane
          from dead d join lane on lane.key = d.lane where d.dedupe = ${message} and d.settled_at is null`,
      )
      return row?.lane ?? null
    },
    settleLetter: async (message, log, now) => {
      const rows = await database.query(
        (sql) => sql`
          with settled as (
            update dead set settled_at = ${storedInstant(now)}::timestamptz
            where dedupe = ${message} and settled_at is null returning dedupe
          ),
          logged as (
            insert into log_entry (at, entry, leaf_hash)
            select l.at, decode(entry, 'base64'), decode(hash, 'base64')
            from settled, jsonb_to_recordset(${json([storedLeaf(log)])}::text::jsonb)
              as l (at timestamptz, entry text, hash text)
          )
          select dedupe from settled`,
      )
      return rows.length > 0 ? 'settled' : 'not-waiting'
    },
    // A lane somebody holds counts anew when it is freed.
    hurry: async (now, apart) => {
      const at = storedInstant(now)
      const rows = await database.query(
        (sql) => sql`
          with waiting as materialized (
            select lane, effect, ${at}::timestamptz + (row_number() over (order by retry_at, created_at, effect) - 1)
              * ${apart}::int * interval '1 millisecond' as due
            from outbox where state = 'queued' and retry_at > ${at}::timestamptz
          ),
          hurried as (
            update outbox o set retry_at = w.due from waiting w
            where o.lane = w.lane and o.effect = w.effect and o.state = 'queued' and o.retry_at > w.due
            returning o.lane, w.due
          ),
          woken as (
            update lane set ready_at = greatest(least(ready_at, h.due), not_before)
            from (select lane, min(due) as due from hurried group by lane) h
            where lane.key = h.lane and lane.lease_until is null
          )
          select lane from hurried`,
      )
      return rows.length
    },
  }
}

type Stored<Row, Time extends keyof Row> = Omit<Row, Time> & { readonly [Name in Time]: string }

/** How long what somebody took care of otherwise still lies sealed. Milliseconds. */
const settledLife = 7 * 24 * 60 * 60 * 1000

/** Forgets what could not be processed and a person took over. For once an hour or so. */
export async function forgetLetters(database: Database, now: Instant): Promise<void> {
  await database.query(
    (sql) => sql`delete from dead where settled_at < ${storedInstant(after(now, -settledLife))}::timestamptz`,
  )
}
