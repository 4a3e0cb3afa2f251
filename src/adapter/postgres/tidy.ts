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
 * turn leaves about ten. For once an hour or so.
 */
export async function vacuumEmbedded(database: Database): Promise<void> {
  await database.query((sql) => sql`vacuum (analyze)`)
}
