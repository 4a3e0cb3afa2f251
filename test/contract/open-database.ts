import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { migrate } from '../../src/adapter/postgres/migrate.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { openServer } from '../../src/adapter/postgres/open-server.ts'
import type { EmbeddedTemplate } from '../postgres-setup.ts'

/** A database of one's own with empty tables; `another` opens it once more, as a second process would. */
export type TestDatabase = {
  readonly database: Database
  readonly empty: () => Promise<void>
  readonly drop: () => Promise<void>
}

const started = async (what: string) => {
  const answer = await fetch(`${inject('databases')}/${what}`)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}

/** PGlite on a copy of the migrated folder, in its worker thread: half a second. */
export async function openTestEmbedded(): Promise<TestDatabase> {
  const template: EmbeddedTemplate = await started('embedded')
  const folder = await mkdtemp(join(tmpdir(), 'sigilo-test-'))
  await cp(template.folder, folder, { recursive: true })
  const database = await openEmbedded({ folder, worker: new URL(template.worker) })
  return {
    database,
    empty: () => truncate(database),
    drop: async () => {
      await database.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** A fresh database on the PostgreSQL server of this run. */
export async function openTestServer(): Promise<TestDatabase & { readonly url: string }> {
  const { url }: { url: string } = await started('server')
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`
  const admin = openServer({ url, pool: 1, prepares: false })
  await admin.query((sql) => sql.unsafe(`create database ${name}`))
  const own = new URL(url)
  own.pathname = `/${name}`
  const database = openServer({ url: own.href, pool: 10, prepares: true })
  await migrate(database, 'migrations')
  return {
    url: own.href,
    database,
    empty: () => truncate(database),
    drop: async () => {
      await database.close()
      await admin.query((sql) => sql.unsafe(`drop database ${name} with (force)`))
      await admin.close()
    },
  }
}

async function truncate(database: Database): Promise<void> {
  const tables = await database.query<{ name: string }>(
    (sql) =>
      sql`select schemaname || '.' || tablename as name from pg_tables
        where schemaname in ('public', 'staff') and tablename <> 'migration'`,
  )
  await database.transaction(async (sql) => {
    await sql`set local session_replication_role = replica`
    for (const { name } of tables) await sql`delete from ${sql(name)}`
  })
}
