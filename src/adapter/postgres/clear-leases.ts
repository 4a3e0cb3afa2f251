import type { Instant } from '../../clock.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'

/**
 * For the moment from which a process listens. Nobody may have listened before, so the silence after an unconfirmed send
 * counts from now: its status may be among what Meta delivers again. Where other replicas did listen, their repeats are
 * put off by a few seconds.
 */
export async function restartSilence(database: Database, now: Instant): Promise<void> {
  await database.query(
    (sql) =>
      sql`update outbox set sending_since = ${storedInstant(now)}::timestamptz where state = 'sending'`,
  )
}

/**
 * For the start of an embedded database: whoever held a lane is gone with the process before, so everything it left is
 * taken up at once. Never on a server, where other replicas are at work.
 */
export async function clearLeases(database: Database, now: Instant): Promise<void> {
  const at = storedInstant(now)
  await database.query(
    (sql) => sql`
      update lane set lease_until = null, ready_at = least(ready_at, ${at}::timestamptz) where lease_until is not null`,
  )
}
