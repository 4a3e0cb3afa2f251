import type { Instant } from '../../clock.ts'
import type { EffectId } from '../../ids.ts'
import type { SendResult } from '../../turn/send-result.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import type { Held } from './start-gate.ts'

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
      await database.query(
        (sql) => sql`
          update outbox set sending_since = ${at}::timestamptz
          where effect = ${effect} and state = 'sending' and epoch = ${epoch}::bigint`,
      )
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
    }
  }
}
