import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { Instant } from '../../clock.ts'
import { after } from '../../clock.ts'
import type { LaneKey } from '../../ids.ts'
import type { Lanes } from '../../turn/ports.ts'
import { json, storedInstant } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'

type Held = { readonly lane: LaneKey; readonly epoch: number }
type Next = Parameters<Lanes['release']>[1]

export async function releaseLane(
  database: Database,
  held: Held,
  next: Next,
  now: Instant,
): Promise<'ready' | 'idle'> {
  if (!('backOff' in next)) return free(database, held, next, now)
  await backOff(database, held, after(now, next.backOff))
  return 'idle'
}

/**
 * The subqueries see this worker's own writes: nobody else could change these rows under the lease but by a nudge. Of the
 * sends only the oldest counts: the others wait behind it, however long they have been due.
 */
async function free(
  database: Database,
  { lane, epoch }: Held,
  next: Exclude<Next, { backOff: number }>,
  now: Instant,
): Promise<'ready' | 'idle'> {
  const at = storedInstant(now)
  const isHeld = 'holdUntil' in next
  const wakeAt = isHeld ? next.holdUntil : next.wakeAt
  const [row] = await database.query<{ ready: boolean | null }>(
    (sql) => sql`
      update lane set lease_until = null, ready_at = case
        when is_nudged or tail > ${isHeld ? sql`claimed` : sql`head`} then ${at}::timestamptz
        else least(
          ${wakeAt === null ? null : storedInstant(wakeAt)}::timestamptz,
          case when wake_at > ${at}::timestamptz then wake_at end,
          (select min(at) from scheduled_start where scheduled_start.lane = ${lane}),
          (select case state when 'queued' then coalesce(retry_at, ${at}::timestamptz)
              else sending_since + interval '15 seconds' end
            from outbox where outbox.lane = ${lane} and state in ('queued', 'sending')
            order by created_at, length(effect), effect limit 1))
        end
      where key = ${lane} and epoch = ${epoch}::bigint
      returning ready_at <= ${at}::timestamptz as ready`,
  )
  return row?.ready ? 'ready' : 'idle'
}

async function backOff(database: Database, { lane, epoch }: Held, until: Instant): Promise<void> {
  const at = storedInstant(until)
  await database.query(
    (sql) => sql`
      with held as (
        update lane set lease_until = null, ready_at = ${at}::timestamptz, not_before = ${at}::timestamptz
        where key = ${lane} and epoch = ${epoch}::bigint returning key, claimed
      )
      update inbox set attempts = attempts + 1 from held where inbox.lane = held.key and seq <= claimed`,
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
