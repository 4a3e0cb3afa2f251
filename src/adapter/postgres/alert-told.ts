import type { AlertStream } from '../../audit/alert-stream.ts'
import type { Instant } from '../../clock.ts'
import { storedInstant, storedStream } from './columns.ts'
import type { Database } from './database.ts'

/** How far receivers of alerts have been told; survives a restart. */
export type AlertTold = {
  /** The place of the newest alert that a receiver took; null: none yet. */
  readonly last: (stream: AlertStream) => Promise<number | null>
  /** Never goes back, whichever replica is later. */
  readonly note: (stream: AlertStream, entry: number, at: Instant) => Promise<void>
}

export const postgresAlertTold = (database: Pick<Database, 'query'>): AlertTold => ({
  last: async (stream) => {
    const [row] = await database.query<{ entry: number }>(
      (sql) => sql`select entry::float8 as entry from alert_told where stream = ${storedStream(stream)}`,
    )
    return row?.entry ?? null
  },
  note: async (stream, entry, at) => {
    await database.query(
      (sql) => sql`
        insert into alert_told (stream, entry, at)
        values (${storedStream(stream)}, ${entry}, ${storedInstant(at)}::timestamptz)
        on conflict (stream) do update set entry = excluded.entry, at = excluded.at
        where alert_told.entry < excluded.entry`,
    )
  },
})
