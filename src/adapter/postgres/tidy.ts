import type { Sql } from 'postgres'
import { after, type Instant } from '../../clock.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'

const day = 24 * 60 * 60 * 1000
/** Meta repeats a delivery for seven days; what is forgotten sooner would be taken twice. Milliseconds. */
const deliveriesRepeat = 10 * day

/** Forgets what only guards against repetition, once it cannot repeat any more. For once an hour or so. */
export async function forgetRepetitions(database: Database, now: Instant): Promise<void> {
  await database.query(
    (sql) => sql`delete from seen where at < ${storedInstant(after(now, -deliveriesRepeat))}::timestamptz`,
  )
  await database.query(
    (sql) => sql`delete from proof_try where since < ${storedInstant(after(now, -day))}::timestamptz`,
  )
}

/**
 * Frees the room of old row versions. A server does it by itself; the embedded database has nobody to do it, and each
 * turn leaves about ten. One table at a time, so that messages come in between. For once an hour or so.
 */
export async function vacuumEmbedded(database: Database): Promise<void> {
  for (const vacuum of vacuums) await database.query(vacuum)
}

/** Tables whose rows change or go. */
const vacuums: readonly ((sql: Sql) => PromiseLike<Iterable<unknown>>)[] = [
  (sql) => sql`vacuum (analyze) lane`,
  (sql) => sql`vacuum (analyze) inbox`,
  (sql) => sql`vacuum (analyze) outbox`,
  (sql) => sql`vacuum (analyze) talk`,
  (sql) => sql`vacuum (analyze) transcript_line`,
  (sql) => sql`vacuum (analyze) vault`,
  (sql) => sql`vacuum (analyze) data_key`,
  (sql) => sql`vacuum (analyze) seen`,
  (sql) => sql`vacuum (analyze) person`,
  (sql) => sql`vacuum (analyze) alias`,
  (sql) => sql`vacuum (analyze) consent_head`,
  (sql) => sql`vacuum (analyze) scheduled_start`,
  (sql) => sql`vacuum (analyze) cases`,
  (sql) => sql`vacuum (analyze) proof_try`,
  (sql) => sql`vacuum (analyze) log_entry`,
  (sql) => sql`vacuum (analyze) live_event`,
  (sql) => sql`vacuum (analyze) reply_draft`,
]
