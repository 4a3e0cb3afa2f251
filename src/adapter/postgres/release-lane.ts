import type { Sql } from 'postgres'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { Instant } from '../../clock.ts'
import { after } from '../../clock.ts'
import type { LaneKey } from '../../ids.ts'
import type { Lanes } from '../../turn/lanes.ts'
import { json, storedInstant } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'
import { gather } from './gather.ts'

type Held = { readonly lane: LaneKey; readonly epoch: number }
type Next = Parameters<Lanes['release']>[1]
type Freed = { readonly held: Held; readonly next: Exclude<Next, { backOff: number }>; readonly now: Instant }
type Outcome = 'ready' | 'idle'

/** Frees lanes; what is freed while others are on their way goes out together. */
export function laneReleases(database: Database): (held: Held, next: Next, now: Instant) => Promise<Outcome> {
  const free = gather((lanes: readonly Freed[]) => freeLanes(database, lanes))
  return async (held, next, now) => {
    if (!('backOff' in next)) return free({ held, next, now })
    await backOff(database, held, after(now, next.backOff))
    return 'idle'
  }
}

/**
 * The subqueries see each worker's own writes: nobody else could change these rows under the lease but by a nudge. Of
 * the replies only the oldest counts: the others wait behind it, however long they have been due, and so does what the
 * business starts, which waits for a person who is still writing too. A reply that is marked in this same statement is
 * still `sending` for them.
 */
async function freeLanes(database: Database, freed: readonly Freed[]): Promise<readonly Outcome[]> {
  const rows = await database.query<{ lane: LaneKey; ready: boolean | null }>(
    (sql) => sql`
      with freed as materialized (
        select * from jsonb_to_recordset(${json(freed.map(storedFreed))}::text::jsonb) as f
          (lane text, epoch bigint, at timestamptz, wake_at timestamptz, is_held boolean, effect text, message text)
      ),
      held as materialized (select key from lane where key in (select lane from freed) order by key for update),
      marked as (
        update outbox set state = 'sent', rank = greatest(rank, 1), message = freed.message,
          status_at = coalesce(status_at, freed.at), retry_at = null
        from held join freed on freed.lane = held.key where outbox.effect = freed.effect and state <> 'failed'
      )
      update lane set lease_until = null, failures = 0, ready_at = case
        when is_nudged or tail > case when freed.is_held then claimed else head end then freed.at
        else least(
          freed.wake_at,
          case when lane.wake_at > freed.at then lane.wake_at end,
          coalesce(
            (select ${due(sql)} from outbox
              where outbox.lane = lane.key and state in ('queued', 'sending') and origin = 'reply'
                and effect is distinct from freed.effect
              order by created_at, length(effect), effect limit 1),
            case when not freed.is_held then least(
              (select min(at) from scheduled_start where scheduled_start.lane = lane.key),
              (select min(${due(sql)}) from outbox
                where outbox.lane = lane.key and state in ('queued', 'sending') and origin = 'business')) end))
        end
      from held join freed on freed.lane = held.key
      where lane.key = held.key and lane.epoch = freed.epoch
      returning lane.key as lane, ready_at <= freed.at as ready`,
  )
  const ready = new Set(rows.filter((row) => row.ready).map(({ lane }) => lane))
  return freed.map(({ held }) => (ready.has(held.lane) ? 'ready' : 'idle'))
}

const due = (sql: Sql) => sql`
  case state when 'queued' then coalesce(retry_at, freed.at) else sending_since + interval '15 seconds' end`

function storedFreed({ held, next, now }: Freed) {
  const isHeld = 'holdUntil' in next
  const wakeAt = isHeld ? next.holdUntil : next.wakeAt
  const sent = isHeld ? null : (next.sent ?? null)
  return {
    ...held,
    at: storedInstant(now),
    wake_at: wakeAt === null ? null : storedInstant(wakeAt),
    is_held: isHeld,
    effect: sent?.effect ?? null,
    message: sent?.message ?? null,
  }
}

async function backOff(database: Database, { lane, epoch }: Held, until: Instant): Promise<void> {
  const at = storedInstant(until)
  await database.query(
    (sql) => sql`
      with held as (
        update lane set lease_until = null, ready_at = ${at}::timestamptz, not_before = ${at}::timestamptz,
          failures = failures + 1, alone_until = greatest(alone_until, claimed)
        where key = ${lane} and epoch = ${epoch}::bigint returning key, head, claimed
      )
      update inbox set attempts = attempts + 1 from held
      where inbox.lane = held.key and seq = head + 1 and seq <= claimed`,
  )
}

export async function extendLease(database: Database, { lane, epoch }: Held): Promise<'kept' | 'fenced'> {
  const rows = await database.query(
    (sql) => sql`
      update lane set lease_until = now() + interval '30 seconds'
      where key = ${lane} and epoch = ${epoch}::bigint and lease_until is not null returning key`,
  )
  return rows.length > 0 ? 'kept' : 'fenced'
}

export async function buryItem(
  database: Database,
  { lane, epoch }: Held,
  {
    seq,
    why,
    log,
    now,
  }: { readonly seq: number; readonly why: string; readonly log: LogLeaf; readonly now: Instant },
): Promise<void> {
  await database.query(
    (sql) => sql`
      with fence as (
        update lane set head = ${seq}::bigint
        where key = ${lane} and epoch = ${epoch}::bigint and lease_until is not null and head = ${seq}::bigint - 1
        returning key
      ),
      dug as (delete from inbox using fence where lane = key and seq = ${seq}::bigint returning inbox.*),
      buried as (
        insert into dead (lane, seq, dedupe, sealed, sealed_key, at, received_at, attempts, why, buried_at)
        select lane, seq, dedupe, sealed, sealed_key, at, received_at, attempts, ${why}, ${storedInstant(now)}::timestamptz
        from dug
      )
      insert into log_entry (at, entry, leaf_hash)
      select l.at, decode(entry, 'base64'), decode(hash, 'base64')
      from dug, jsonb_to_recordset(${json([storedLeaf(log)])}::text::jsonb) as l (at timestamptz, entry text, hash text)`,
  )
}
