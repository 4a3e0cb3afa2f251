import postgres from 'postgres'
import { Fault } from '../../fault.ts'
import { type Database, databaseOver } from './database.ts'

type ServerOptions = {
  readonly url: string
  /** Connections at most. */
  readonly pool: number
  /** Whether statements may be prepared by name; not behind a pooler that hands out connections per transaction. */
  readonly prepares: boolean
}

/**
 * A PostgreSQL server, 15 or newer. Nothing here needs a session, so a transaction pooler may stand between.
 * Connects on the first statement.
 * @throws Fault `BAD_CONFIG` when the URL cannot be read
 */
export function openServer({ url, pool, prepares }: ServerOptions): Database {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Fault('BAD_CONFIG', 'DATABASE_URL is not a postgres:// address')
  }
  const sql = postgres(url, {
    max: pool,
    prepare: prepares,
    fetch_types: false,
    connect_timeout: 5,
    onnotice: () => {},
  })
  return databaseOver(sql, async () => {})
}
