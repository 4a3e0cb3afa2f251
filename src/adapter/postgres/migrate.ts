import { readMigrationFiles } from 'drizzle-orm/migrator'
import { Fault } from '../../fault.ts'
import type { Database } from './database.ts'

/** Any number: whoever holds it migrates, the other replicas wait. */
const migrationLock = 7_445_446

/**
 * Brings the tables up to date, in one transaction; replicas may all call it at once.
 * @param folder the `migrations` folder, wherever the build has put it
 * @throws Fault `DATABASE_REFUSED` when the database was written by a newer Sigilo
 */
export async function migrate(database: Database, folder: string): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: folder })
  await database.transaction(async (sql) => {
    await sql`select pg_advisory_xact_lock(${migrationLock}::bigint)`
    await sql`create table if not exists migration (n integer primary key, hash text not null)`
    const applied = await sql<{ hash: string }[]>`select hash from migration order by n`
    const isOurs = applied.every(({ hash }, n) => migrations[n]?.hash === hash)
    if (!isOurs) {
      throw new Fault('DATABASE_REFUSED', 'the tables were made by another version of Sigilo: start that one')
    }
    for (const [n, { sql: statements, hash }] of migrations.entries()) {
      if (n < applied.length) continue
      for (const statement of statements) await sql.unsafe(statement)
      await sql`insert into migration (n, hash) values (${n}, ${hash})`
    }
  })
}
