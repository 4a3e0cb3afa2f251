import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { seededRandom } from '../../src/adapter/local-meta/seeded-random.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { openServer } from '../../src/adapter/postgres/open-server.ts'
import { type ChildServer, freePort, startChild } from '../host/child-server.ts'
import { copyBot } from '../host/copy-bot.ts'
import { openLocalGraph } from '../host/local-graph.ts'
import { checkOnce, type Verdict } from './check-once.ts'
import { type DeliveryCounts, insistentDelivery, startLoad } from './load.ts'
import { countOpenWork, readTold } from './read-told.ts'

export type KillSettings = {
  readonly kills: number
  /** Persons who write at once. */
  readonly people: number
  /** Share of webhooks that come twice, 0 to 1. */
  readonly duplicates: number
  /** How long the server lives between being ready and its end, at least and at most. Milliseconds. */
  readonly life: readonly [number, number]
  /** Where the program was built. */
  readonly built: URL
  readonly data: string
  /** Null: embedded, in `<data>/database`. */
  readonly databaseUrl: string | null
  readonly seed: number
}

export type KillOutcome = {
  readonly verdict: Verdict
  readonly deliveries: DeliveryCounts
  /** What the server said that it should not have had to say. */
  readonly faults: readonly string[]
  readonly seconds: number
}

/** After a crash in mid-send this much silence is waited for. Milliseconds. */
const statusSilence = 16_000
/** A slow machine gets more. Milliseconds. */
const mostRest = 120_000

/**
 * Runs the real program under load and ends it with kill -9 again and again, while a local Meta repeats its webhooks
 * and confirms what it was sent. When all is at rest, what every person wrote is compared with what was kept and what
 * their phone shows.
 */
export async function runKills(settings: KillSettings): Promise<KillOutcome> {
  const began = performance.now()
  const random = seededRandom(settings.seed)
  const keys = newKeys(nodeCrypto)
  let server: ChildServer | null = null
  const delivery = insistentDelivery(() => server?.url ?? null, settings.duplicates, random)
  const graph = await openLocalGraph(delivery.deliverTo, { webhookLatencyMs: 10, seed: settings.seed })
  const environment = {
    ...graph.environment,
    ...(await copyBot(settings.data)),
    SIGILO_DATA: settings.data,
    SIGILO_KEYS: textOfKeys(keys),
    ...(settings.databaseUrl ? { DATABASE_URL: settings.databaseUrl } : {}),
  }
  const port = await freePort()
  const said: string[] = []
  const start = async () => {
    server = await startChild(settings.built, environment, port)
    return server
  }
  const end = async (how: 'kill' | 'stop') => {
    const running = server
    server = null
    await running?.[how]()
    said.push(running?.said() ?? '')
  }

  const load = startLoad(graph.meta, settings.people, random)
  try {
    for (let kill = 0; kill < settings.kills; kill += 1) {
      await start()
      const [least, most] = settings.life
      await pause(least + random() * (most - least))
      await end('kill')
    }
    await start()
    await load.stop()
    await comeToRest(settings, {
      start,
      end,
      delivered: () => Promise.all([graph.meta.idle(), delivery.idle()]),
    })
    const keyring = keyringOf(nodeCrypto, keys)
    const told = await inspect(settings, (database) => readTold(database, graph.meta, keyring, load.phones))
    return {
      verdict: checkOnce(told),
      deliveries: delivery.counts,
      faults: faultsIn(said),
      seconds: (performance.now() - began) / 1000,
    }
  } finally {
    await load.stop()
    await end('kill')
    await graph.close()
  }
}

type Rest = {
  readonly start: () => Promise<unknown>
  readonly end: (how: 'stop') => Promise<void>
  readonly delivered: () => Promise<unknown>
}

/** Lets the server work until nothing is open; ends it as an operator would, so that the folder can be looked into. */
async function comeToRest(settings: KillSettings, { start, end, delivered }: Rest): Promise<void> {
  const began = performance.now()
  // The silence counts from each start.
  for (let wait = 1000; ; wait = statusSilence) {
    await delivered()
    await pause(wait)
    await end('stop')
    const open = await inspect(settings, countOpenWork)
    if (open === 0) return
    if (performance.now() - began > mostRest) throw new Error(`${open} pieces of work stayed open`)
    await start()
  }
}

async function inspect<Found>(
  { built, data, databaseUrl }: KillSettings,
  look: (database: Database) => Promise<Found>,
): Promise<Found> {
  const database = databaseUrl
    ? openServer({ url: databaseUrl, pool: 1, prepares: false })
    : await openEmbedded({ folder: join(data, 'database'), worker: new URL('pglite-worker.js', built) })
  try {
    return await look(database)
  } finally {
    await database.close()
  }
}

/** Events of level error, and anything that is neither an event nor a sentence of ours. */
const faultsIn = (said: readonly string[]): readonly string[] =>
  said.flatMap((text) =>
    text
      .split('\n')
      .filter(
        (line) => line !== '' && !line.startsWith('{"level":30') && !line.startsWith('Sigilo is ready'),
      ),
  )
