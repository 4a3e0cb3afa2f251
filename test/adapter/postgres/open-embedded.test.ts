import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { clearLeases } from '../../../src/adapter/postgres/clear-leases.ts'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { postgresInbox } from '../../../src/adapter/postgres/inbox.ts'
import { postgresLanes } from '../../../src/adapter/postgres/lanes.ts'
import { migrate } from '../../../src/adapter/postgres/migrate.ts'
import { openEmbedded } from '../../../src/adapter/postgres/open-embedded.ts'
import { openServer } from '../../../src/adapter/postgres/open-server.ts'
import { forgetRepetitions, vacuumEmbedded } from '../../../src/adapter/postgres/tidy.ts'
import { arrivalOf, hour, later, noon, somebody, turnOf } from '../../contract/made-up.ts'
import { ruleOf } from '../../contract/stores.ts'
import type { EmbeddedTemplate } from '../../postgres-setup.ts'

let folder: string
let worker: URL
let database: Database
beforeAll(async () => {
  const template: EmbeddedTemplate = await (await fetch(`${inject('databases')}/embedded`)).json()
  folder = await mkdtemp(join(tmpdir(), 'sigilo-crash-'))
  await cp(template.folder, join(folder, 'data'), { recursive: true })
  worker = pathToFileURL(join(folder, 'worker.mjs'))
  await writeFile(
    worker,
    `import { parentPort } from 'node:worker_threads'
     import ${JSON.stringify(template.worker)}
     parentPort.on('message', (m) => m instanceof Uint8Array && Buffer.from(m).includes('please crash') && process.exit(9))`,
  )
  database = await openEmbedded({ folder: join(folder, 'data'), worker })
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const lanesOf = () => postgresLanes({ database, ruleOf })

test('when the thread dies, what was asked fails as down, and the next question finds everything again', async () => {
  await postgresInbox(database).put([await arrivalOf([await somebody()])], noon)
  const asked = [0, 1, 2].map(() => database.query((sql) => sql`select 'please crash'`))
  for (const one of await Promise.allSettled(asked)) {
    expect(one).toMatchObject({ status: 'rejected', reason: { code: 'DATABASE_DOWN' } })
  }
  const rows = await database.query((sql) => sql`select key from lane`)
  expect(rows).toHaveLength(1)
})

test('a start takes up at once what the process before had claimed', async () => {
  const claim = await lanesOf().claim(null, noon)
  expect(claim?.items).toHaveLength(1)
  expect(await lanesOf().claim(null, noon)).toBeNull()
  await clearLeases(database, noon)
  const again = await lanesOf().claim(null, noon)
  expect(again?.items).toHaveLength(1)
  if (claim) expect(await lanesOf().commit(turnOf(claim))).toBe('fenced')
})

test('old row versions are freed, and only what can still repeat is remembered', async () => {
  const who = await somebody()
  const old = await arrivalOf([who])
  await postgresInbox(database).put([old], noon)
  for (let n = 0; n < 50; n += 1) await database.query((sql) => sql`update lane set tail = tail`)
  await vacuumEmbedded(database)
  const [lane] = await database.query<{ size: number }>(
    (sql) => sql`select pg_relation_size('lane')::int as size`,
  )
  for (let n = 0; n < 50; n += 1) await database.query((sql) => sql`update lane set tail = tail`)
  const [again] = await database.query<{ size: number }>(
    (sql) => sql`select pg_relation_size('lane')::int as size`,
  )
  expect(again?.size).toBe(lane?.size)
  await forgetRepetitions(database, later(noon, 9 * 24 * hour))
  expect(await postgresInbox(database).put([old], noon)).toEqual([])
  await forgetRepetitions(database, later(noon, 11 * 24 * hour))
  expect(await postgresInbox(database).put([old], noon)).toHaveLength(1)
})

test('migrations are applied once, and tables of another version are left alone', async () => {
  await migrate(database, 'migrations')
  await database.query((sql) => sql`insert into migration (n, hash) values (999, 'from the future')`)
  await expect(migrate(database, 'migrations')).rejects.toThrow(/another version/)
  await database.query((sql) => sql`delete from migration where n = 999`)
})

test('a query inside a transaction cannot wait for the one connection the transaction holds', async () => {
  const slow = database.transaction(async (sql) => {
    await sql`select pg_sleep(0.05)`
    return 'done'
  })
  expect(await Promise.all([slow, database.query((sql) => sql`select 1 as one`)])).toEqual([
    'done',
    [{ one: 1 }],
  ])
})

test('an embedded database that cannot be started says so', async () => {
  await writeFile(join(folder, 'file'), '')
  const opening = openEmbedded({ folder: join(folder, 'file', 'data'), worker })
  await expect(opening).rejects.toMatchObject({ code: 'DATABASE_DOWN' })
})

test('a server that is not there is down, and a URL of something else is refused', async () => {
  const server = openServer({ url: 'postgres://postgres@127.0.0.1:1/none', pool: 1, prepares: true })
  await expect(server.query((sql) => sql`select 1`)).rejects.toMatchObject({ code: 'DATABASE_DOWN' })
  await server.close()
  const open = () => openServer({ url: 'mysql://root:secret@localhost/x', pool: 1, prepares: true })
  expect(open).toThrow(/^(?!.*secret)DATABASE_URL/)
})
