import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresLiveRows } from '../../src/adapter/postgres/live-rows.ts'
import { openServer } from '../../src/adapter/postgres/open-server.ts'
import { after, systemClock } from '../../src/clock.ts'
import { openFastGraph } from '../bench/fast-graph.ts'
import { percentile } from '../bench/percentiles.ts'
import { type ChildServer, freePort, startChild } from '../host/child-server.ts'
import { copyBot } from '../host/copy-bot.ts'
import { until } from '../host/in-process.ts'
import { whatsappEnvironment } from '../host/local-graph.ts'
import { shareModels } from '../host/share-models.ts'
import { openCases, sendWords } from './customers-at-desk.ts'
import { type DeskListener, openDesk, staffKeys } from './desk-of-listeners.ts'

export type LiveSettings = {
  readonly agents: number
  readonly customers: number
  /** Messages of each customer, in each of the parts of the run, and how long they think about one at most. Milliseconds. */
  readonly messages: number
  readonly thinks: number
  readonly built: URL
  readonly data: string
  /** A database of its own on a real PostgreSQL. */
  readonly databaseUrl: string
}

export type LiveOutcome = {
  readonly listeners: number
  readonly lines: number
  /** From the first byte of the webhook to the event in a page's hands, over all listeners. Milliseconds. */
  readonly latency: {
    readonly samples: number
    readonly p50: number
    readonly p99: number
    readonly most: number
  }
  /** The same, the webhook taken by the replica the listener is at, and by the other. */
  readonly same: number
  readonly other: number
  /** Lines that a listener never heard of, or twice, in all parts; what was told to who may not hear it. */
  readonly lost: number
  readonly doubled: number
  readonly overheard: number
  /** Pages that were told to look at everything anew, each once: when they came, and after the hour. */
  readonly reloads: readonly [first: number, afterHour: number]
  /** Until all pages of the replica that was killed listened again. Milliseconds. */
  readonly back: number
  readonly faults: readonly string[]
}

/**
 * Two replicas over one PostgreSQL, agents that listen over HTTP, customers that write: how soon each page hears of each
 * message; then a replica is killed and started again, then everybody is cut off for an hour.
 */
export async function runLive(settings: LiveSettings): Promise<LiveOutcome> {
  const { agents, customers, messages, thinks, built, data, databaseUrl } = settings
  const graph = await openFastGraph(0)
  const database = openServer({ url: databaseUrl, pool: 2, prepares: false })
  const keys = newKeys(nodeCrypto)
  const environment = {
    ...whatsappEnvironment(graph.url),
    ...(await copyBot(data)),
    SIGILO_KEYS: textOfKeys(keys),
    DATABASE_URL: databaseUrl,
  }
  const ports = [await freePort(), await freePort()]
  const replicas: (ChildServer | null)[] = [null, null]
  const said: string[] = []
  let isNetworkUp = true
  const urlOf = (home: number) => (replicas[home] ?? replicas[1 - home])?.url ?? null
  const start = async (n: number) => {
    const folder = join(data, String(n))
    await mkdir(folder, { recursive: true })
    await shareModels(folder).catch(() => {})
    replicas[n] = await startChild(built, { ...environment, SIGILO_DATA: folder }, ports[n] ?? 0)
  }
  const end = async (n: number, how: 'kill' | 'stop') => {
    const running = replicas[n]
    replicas[n] = null
    await running?.[how]()
    said.push(running?.said() ?? '')
  }
  const board = newBoard()
  let desk: readonly DeskListener[] = []
  try {
    await start(0)
    await start(1)
    desk = await openDesk(database, agents, {
      urlOf: (home) => (isNetworkUp ? urlOf(home) : null),
      onLine: board.hear,
      keys: staffKeys(database, keys),
    })
    const ours = desk.filter(({ department }) => department === 'support')
    await until(() => desk.every((one) => one.state() === 'live'))
    const firstReloads = most(desk.map((one) => one.reloads()))

    const people = await openCases(database, customers, (n) => urlOf(n % 2) ?? '')
    await until(() => ours.every(({ cases }) => cases.size === customers))
    await pause(1000)
    for (const one of desk) one.heard.clear()
    const before = await linesIn(database)

    const write = (how: { readonly isCounted: boolean; readonly listeners: readonly DeskListener[] }) =>
      Promise.all(
        people.map(async ({ phone, talk }, n) => {
          for (let message = 0; message < messages; message += 1) {
            await pause(Math.random() * thinks)
            const replica = replicas[(n + message) % 2] ? (n + message) % 2 : 0
            const heard = board.expect(talk, how.listeners, how.isCounted ? replica : null)
            await sendWords(replicas[replica]?.url ?? '', phone, 'ainda não chegou')
            await heard
          }
        }),
      )
    await write({ isCounted: true, listeners: ours })

    const theirs = desk.filter(({ home }) => home === 1)
    const opensTo = (times: number) => until(() => theirs.every((one) => one.opened() === times))
    await end(1, 'kill')
    const killedAt = performance.now()
    const others = ours.filter(({ home }) => home === 0)
    const writing = write({ isCounted: false, listeners: others })
    await opensTo(2)
    const back = performance.now() - killedAt
    await writing
    await start(1)
    for (const one of theirs) one.cut()
    await opensTo(3)
    await write({ isCounted: false, listeners: ours })
    await pause(500)
    const lines = [...(await linesIn(database))].filter((line) => !before.has(line))
    const lost = sum(ours.map(({ heard }) => lines.filter((line) => !heard.has(line)).length))
    const doubled = sum(
      ours.map(({ heard }) => [...heard.values()].filter((times) => times.length > 1).length),
    )

    const reloads = desk.map((one) => one.reloads())
    isNetworkUp = false
    for (const one of desk) one.cut()
    await write({ isCounted: false, listeners: [] })
    const rows = postgresLiveRows(database)
    for (const minutes of [1, 62, 123]) await rows.forget(after(systemClock.now(), minutes * 60_000))
    isNetworkUp = true
    await until(() => desk.every((one) => one.state() === 'live'))
    await opensTo(4)
    const afterHour = most(desk.map((one, n) => one.reloads() - (reloads[n] ?? 0)))
    await write({ isCounted: false, listeners: ours })

    return {
      listeners: desk.length,
      lines: lines.length,
      ...board.figures(),
      lost,
      doubled,
      overheard: sum(desk.map((one) => (one.department === 'support' ? 0 : one.heard.size + one.cases.size))),
      reloads: [firstReloads, afterHour],
      back,
      faults: said.flatMap(faultsIn),
    }
  } finally {
    for (const one of desk) one.close()
    await Promise.all([end(0, 'stop'), end(1, 'stop')])
    await database.close()
    await graph.close()
  }
}

/** `talk/n` of everybody who has an open case. */
async function linesIn(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ line: string }>(
    (sql) => sql`
      select l.talk || '/' || l.n as line from transcript_line l
      where exists (select from cases c where c.lane = l.lane and c.is_open)`,
  )
  return new Set(rows.map(({ line }) => line))
}

type Expected = {
  readonly talk: string
  readonly since: number
  readonly replica: number | null
  readonly missing: Set<DeskListener>
  readonly done: () => void
}

/** Who is still to hear of what, and how long it took. */
function newBoard() {
  const expected = new Set<Expected>()
  const took: { readonly ms: number; readonly isSame: boolean }[] = []
  const of = (isSame: boolean) => took.filter((one) => one.isSame === isSame).map(({ ms }) => ms)
  return {
    hear: (listener: DeskListener, { talk }: { readonly talk: string | null }, at: number) => {
      for (const one of expected) {
        if (one.talk !== talk || !one.missing.delete(listener)) continue
        if (one.replica !== null) took.push({ ms: at - one.since, isSame: one.replica === listener.home })
        if (one.missing.size === 0) one.done()
      }
    },
    /** Resolves once all of them heard of a line of this talk. */
    expect: (talk: string, listeners: readonly DeskListener[], replica: number | null): Promise<void> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('a page did not hear of a message')), 60_000)
        const one: Expected = {
          ...{ talk, replica, since: performance.now(), missing: new Set(listeners) },
          done: () => {
            clearTimeout(timer)
            expected.delete(one)
            resolve()
          },
        }
        expected.add(one)
        if (listeners.length === 0) one.done()
      }),
    figures: () => {
      const all = took.map(({ ms }) => ms)
      return {
        latency: {
          ...{ samples: all.length, p50: percentile(all, 0.5), p99: percentile(all, 0.99) },
          most: Math.max(0, ...all),
        },
        same: percentile(of(true), 0.5),
        other: percentile(of(false), 0.5),
      }
    },
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const most = (numbers: readonly number[]): number => Math.max(0, ...numbers)

/** Events of level error, and anything that is neither an event nor a sentence of ours. */
const faultsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter(
      (line) => line !== '' && !/^(?:\{"level":30|Sigilo is ready|SIGILO_PUBLIC_URL is not set)/.test(line),
    )
