import type { Instant } from '../../clock.ts'
import { readInstant } from './columns.ts'
import type { Database } from './database.ts'

/** What time it is where the database runs. @throws Fault `DATABASE_DOWN` */
export async function timeOf(database: Database): Promise<Instant> {
  const [row] = await database.query<{ now: string }>((sql) => sql`select to_json(now()) #>> '{}' as now`)
  if (!row) throw new Error('a query without a table gave no row')
  return readInstant(row.now)
}
