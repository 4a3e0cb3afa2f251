import type { Instant } from '../../clock.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'

/**
 * For the start of a process on a server: while nobody listened no status came, so the silence after an unconfirmed send
 * counts from now. Where other replicas did listen, their repeats are put off by a few seconds.
 */
export async function restartSilence(database: Database, now: Instant): Promise<void> {
  const at = storedInstant(now)
  await database.query(
    (sql) => sql`update outbox set sending_since = ${at}::timestamptz where state = 'sending'`,
  )
}

/**
 * For the start of an embedded database: whoever held a lane is gone with the process before, so everything it left is
 * taken up at once. Nobody listened meanwhile, so the silence after an unconfirmed send counts from now: its status may be
 * among what Meta delivers again. Never on a server, where other replicas are at work.
 */
export async function clearLeases(database: Database, now: Instant): Promise<void> {
  const at = storedInstant(now)
  await database.query(
    (sql) => sql`
      with listening as (update outbox set sending_since = ${at}::timestamptz where state = 'sending')
      update lane set lease_until = null, ready_at = least(ready_at, ${at}::timestamptz) where lease_until is not null`,
  )
}
