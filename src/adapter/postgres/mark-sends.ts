import type { Instant } from '../../clock.ts'
import type { EffectId, LaneKey } from '../../ids.ts'
import type { SendResult } from '../../turn/ports.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'

type Held = { readonly lane: LaneKey; readonly epoch: number }

/**
 * That a message was sent is true whoever says it, so it is written without looking at the lease; what may be wrong by
 * now (a refusal, silence) counts only under the epoch that sent it.
 */
export async function markSent(
  database: Database,
  { epoch }: Held,
  effect: EffectId,
  result: SendResult,
  now: Instant,
): Promise<void> {
  const at = storedInstant(now)
  switch (result.result) {
    case 'unknown':
      return
    case 'sent':
      await database.query(
        (sql) => sql`
          update outbox set state = 'sent', rank = greatest(rank, 1), message = ${result.message},
            status_at = coalesce(status_at, ${at}::timestamptz), retry_at = null
          where effect = ${effect} and state <> 'failed'`,
      )
      return
    case 'refused': {
      const retryAt = result.retryAt === null ? null : storedInstant(result.retryAt)
      await database.query(
        (sql) => sql`
          update outbox set state = ${retryAt === null ? 'failed' : 'queued'}, retry_at = ${retryAt}::timestamptz,
            refusal = ${result.code}::int
          where effect = ${effect} and state = 'sending' and epoch = ${epoch}::bigint`,
      )
      return
    }
    case 'unconfirmed':
      await database.query(
        (sql) => sql`
          update outbox set state = 'unconfirmed', retry_at = null
          where effect = ${effect} and state in ('sending', 'queued')
            and exists (select from lane where lane.key = outbox.lane and lane.epoch = ${epoch}::bigint)`,
      )
  }
}

export async function resend(
  database: Database,
  { lane, epoch }: Held,
  effect: EffectId,
  now: Instant,
): Promise<'sending' | 'settled' | 'fenced'> {
  const [row] = await database.query<{ fenced: boolean; sending: boolean }>(
    (sql) => sql`
      with fence as materialized (
        select key from lane where key = ${lane} and epoch = ${epoch}::bigint and lease_until is not null for share
      ),
      sending as (
        update outbox set state = 'sending', epoch = ${epoch}::bigint, attempts = attempts + 1, retry_at = null,
          sending_since = ${storedInstant(now)}::timestamptz
        from fence where outbox.lane = fence.key and effect = ${effect} and state in ('queued', 'sending')
        returning effect
      )
      select not exists (select from fence) as fenced, exists (select from sending) as sending`,
  )
  if (!row || row.fenced) return 'fenced'
  return row.sending ? 'sending' : 'settled'
}
