import type { Instant } from '../../clock.ts'
import type { LaneKey } from '../../ids.ts'
import type { DeliveryStatus } from '../../turn/inbox.ts'
import { json, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

const rankOf: Record<DeliveryStatus['status'], number> = { sent: 1, delivered: 2, read: 3, failed: 4 }

/**
 * One batched update that only goes forward. A lane is woken when the send was unknown there: whoever still holds the
 * lease it was sent under will mark it without help.
 */
export async function settleStatuses(
  database: Database,
  statuses: readonly DeliveryStatus[],
  now: Instant,
): Promise<readonly LaneKey[]> {
  if (statuses.length === 0) return []
  const stored = statuses.map(({ effect, message, status, at }) => {
    return { effect, message, rank: rankOf[status], at: storedInstant(at) }
  })
  const rows = await database.query<{ lane: LaneKey }>(
    (sql) => sql`
      with status as materialized (
        select distinct on (effect) * from jsonb_to_recordset(${json(stored)}::text::jsonb)
          as s (effect text, message text, rank int, at timestamptz)
        order by effect, rank desc
      ),
      lanes as materialized (
        select key, epoch, lease_until from lane
        where key in (select lane from outbox where effect in (select effect from status))
        order by key for update
      ),
      before as (
        select outbox.lane, outbox.effect, outbox.state, status.message, status.rank, status.at,
          outbox.epoch < lanes.epoch or lanes.lease_until is null or lanes.lease_until < now() as is_unknown
        from lanes join outbox on outbox.lane = lanes.key join status using (effect)
        where outbox.rank < status.rank
        order by outbox.lane, outbox.effect for update of outbox
      ),
      settled as (
        update outbox set rank = before.rank, status_at = before.at, message = before.message, retry_at = null,
          state = case before.rank when 4 then 'failed' else 'sent' end
        from before where outbox.lane = before.lane and outbox.effect = before.effect
      ),
      woken as (
        update lane set is_nudged = true,
          ready_at = greatest(least(ready_at, ${storedInstant(now)}::timestamptz), not_before)
        where key in (select lane from before where state in ('queued', 'sending') and is_unknown)
      )
      select distinct lane from before where state in ('queued', 'sending')`,
  )
  return rows.map(({ lane }) => lane)
}
