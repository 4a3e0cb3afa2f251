import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { bundle } from '../../scripts/bundle.ts'
import { logFile } from '../../src/adapter/audit-file/log-file.ts'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { migrate } from '../../src/adapter/postgres/migrate.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { openServer } from '../../src/adapter/postgres/open-server.ts'
import { writeVkey } from '../../src/audit/note-key.ts'
import { systemClock } from '../../src/clock.ts'
import { measurePlatform } from '../bench/measure.ts'
import { openBenchServer } from '../bench/open-bench-server.ts'
import { percentile } from '../bench/percentiles.ts'
import { madeUpLeaf } from '../contract/made-up-log.ts'
import { builtPlatform } from '../host/built.ts'
import { shareModels } from '../host/share-models.ts'
import { crash } from './log-crash.ts'
import { fillFile, fillServer } from './log-million.ts'
import { cleanLog, tamper } from './log-run.ts'
import type { VerifiedMillion } from './log-verify.ts'

/**
 * `npm run check:log [tamper|crash|receipts|million|overhead …]`, all without a name: what the log promises, in full.
 * Ends with 1 when a bar is missed.
 */
const named = process.argv.slice(2)
const isAsked = (part: string) => named.length === 0 || named.includes(part)

const built = await builtPlatform()
const worker = new URL('pglite-worker.js', built)
const root = await mkdtemp(join(tmpdir(), 'sigilo-check-log-'))
const tools = { hash: nodeCrypto.hash, verify: nodeVerify, clock: systemClock }
const keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))

function bar(name: string, found: string, isMet: boolean): void {
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${name}: ${found}`)
  if (!isMet) process.exitCode = 1
}

async function inEmbedded(name: string, work: (database: Database, folder: string) => Promise<void>) {
  const folder = join(root, name)
  const database = await openEmbedded({ folder: join(folder, 'database'), worker })
  await migrate(database, 'migrations')
  await work(database, folder)
  await database.close()
}

async function checkTampering(): Promise<void> {
  await inEmbedded('tamper', async (database) => {
    const clean = await cleanLog(database, 600)
    let alarms = 0
    for (let run = 0; run < 100; run += 1) if ((await clean.verify()).doubts.length > 0) alarms += 1
    const figures = await tamper(clean, 100)
    for (const { name, places, found } of figures) console.log(`| ${name} | ${places} | ${found} |`)
    const found = figures.reduce((sum, figure) => sum + figure.found, 0)
    bar('9 kinds of tampering × 100 places found', `${found} of 900`, found === 900)
    bar('no false alarm in 100 clean runs', `${alarms}`, alarms === 0)
  })
}

async function checkCrashes(): Promise<void> {
  const figures = await crash(join(root, 'crash'), worker, 30)
  const isHeld = figures.lost === 0 && figures.doubted === 0 && figures.promised > 0
  bar('every receipt holds after kills, losses of power and cut files', JSON.stringify(figures), isHeld)
}

async function receiptsIn(name: string, database: Database, folder: string | null): Promise<void> {
  const copy = folder === null ? null : logFile(join(folder, 'log'))
  const log = postgresAuditLog({ database, keys, copy, ...tools })
  const took: number[] = []
  for (let n = 0; n < 600; n += 1) {
    const leaf = await madeUpLeaf(n)
    const start = performance.now()
    await log.receipt(leaf)
    if (n >= 100) took.push(performance.now() - start)
  }
  const [p50, p99] = [percentile(took, 0.5), percentile(took, 0.99)]
  bar(`receipt p50 ≤ 5 ms, ${name}`, `${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`, p50 <= 5)
}

async function onServer(work: (url: string) => Promise<void>): Promise<void> {
  const server = await openBenchServer()
  try {
    await work(server.url)
  } finally {
    await server.close()
  }
}

async function checkReceipts(): Promise<void> {
  await inEmbedded('receipts', (database, folder) => receiptsIn('embedded, on the disk', database, folder))
  await onServer(async (url) => {
    const database = openServer({ url, pool: 4, prepares: true })
    await migrate(database, 'migrations')
    await receiptsIn('PostgreSQL', database, null)
    await database.close()
  })
}

const million = 1_000_000

/** Says how far it is, about twenty times. */
function tellOf(what: string): (done: number) => void {
  const began = performance.now()
  return (done) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    console.log(`  ${what} ${done.toLocaleString('en')} after ${seconds} s`)
  }
}

/** In a process of its own, so that its memory is nobody else's. */
async function verifyMillion(name: string, where: readonly string[]): Promise<void> {
  const vkeys = keys.signers.map(({ key }) => writeVkey(key))
  const child = fork(fileURLToPath(new URL('log-verify.ts', import.meta.url)), [...where, ...vkeys])
  const [told] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => [{ entries: 0, doubts: 1, seconds: 0, megabytes: 0 }]),
  ])) as [VerifiedMillion]
  const { entries, doubts, seconds, megabytes } = told
  bar(
    `verify 1,000,000 entries ≤ 60 s, ${name}`,
    `${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB of memory, ${doubts} doubts`,
    doubts === 0 && entries === million && seconds <= 60,
  )
}

async function checkMillion(): Promise<void> {
  await onServer(async (url) => {
    const database = openServer({ url, pool: 4, prepares: true })
    await migrate(database, 'migrations')
    await database.close()
    await fillServer(url, { keys, entries: million, tell: tellOf('PostgreSQL:') })
    await verifyMillion('PostgreSQL', ['server', url])
  })
  const file = join(root, 'million.jsonl')
  await fillFile(file, { keys, entries: million, tell: tellOf('file:') })
  await verifyMillion('a file, offline', ['file', file])
}

/** The same program as it was before: nobody gives places, and the table has nothing to find entries by. */
async function buildWithout(): Promise<URL> {
  const outdir = `${fileURLToPath(built).replace(/\/$/, '')}-without`
  await rm(outdir, { recursive: true, force: true })
  const contents = 'export const sequenceSteadily = () => ({ isBehind: () => false, close: async () => {} })'
  const nobody: Plugin = {
    name: 'nobody-gives-places',
    setup: ({ onLoad }) => onLoad({ filter: /sequence-steadily\.ts$/ }, () => ({ contents, loader: 'ts' })),
  }
  await build({ ...bundle, outdir, plugins: [nobody] })
  await cp('migrations', join(outdir, 'migrations'), { recursive: true })
  return pathToFileURL(`${outdir}/`)
}

/** Turns a second with the log and without, turn about, so that both meet the same neighbours. */
async function checkOverhead(): Promise<void> {
  const rates: Record<'without' | 'with', number[]> = { without: [], with: [] }
  const without = await buildWithout()
  for (const round of [0, 1, 2]) {
    for (const name of ['without', 'with'] as const) {
      await onServer(async (databaseUrl) => {
        const data = join(root, `${name}-${round}`)
        await mkdir(data)
        await shareModels(data)
        const database = openServer({ url: databaseUrl, pool: 1, prepares: true })
        await migrate(database, 'migrations')
        if (name === 'without') {
          await database.query(
            (sql) => sql`
              alter table log_entry alter column kind drop expression, alter column staff drop expression,
                alter column talk drop expression`,
          )
          await database.query(
            (sql) =>
              sql`drop index if exists log_entry_kind, log_entry_staff, log_entry_talk, log_entry_place, log_entry_order, log_entry_at`,
          )
        }
        await database.close()
        const { turn } = await measurePlatform({
          built: name === 'without' ? without : built,
          data,
          databaseUrl,
          keys: textOfKeys(newKeys(nodeCrypto)),
          clients: 32,
          seconds: { warm: 5, counted: 10 },
          graphMs: 0,
        })
        rates[name].push(turn.perSecond)
      })
    }
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const cost = 1 - sum(rates.with) / sum(rates.without)
  const rounded = Object.entries(rates).map(([name, all]) => `${name} ${all.map(Math.round).join(', ')}`)
  bar(
    'the log costs ≤ 20 % of the turns',
    `${(cost * 100).toFixed(0)} % (turns/s ${rounded.join('; ')})`,
    cost <= 0.2,
  )
}

if (isAsked('tamper')) await checkTampering()
if (isAsked('crash')) await checkCrashes()
if (isAsked('receipts')) await checkReceipts()
if (isAsked('million')) await checkMillion()
if (isAsked('overhead')) await checkOverhead()
await rm(root, { recursive: true, force: true })
process.exit()
