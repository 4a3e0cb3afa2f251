import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { metaJson } from '../../src/adapter/local-meta/meta-json.ts'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { type Instant, instantOf } from '../../src/clock.ts'
import { noteTrained, signedInColleague } from '../browser/colleague.ts'
import { movableClock } from '../browser/movable-clock.ts'
import { builtPlatform } from './built.ts'
import { deliver, type InProcess, startInProcess, until } from './in-process.ts'
import { type LocalGraph, openLocalGraph } from './local-graph.ts'
import { prepareData } from './prepare-data.ts'

const minute = 60_000
const { clock, move } = movableClock()

let data: string
let graph: LocalGraph
let server: InProcess
/** While Meta delivers nothing, what it will deliver later. */
let held: unknown[] | null = null

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-away-'))
  await prepareData(data)
  let url = ''
  graph = await openLocalGraph(
    async (body, headers) => {
      if (!held) return fetch(`${url}/webhook`, { method: 'POST', body, headers })
      held.push(JSON.parse(new TextDecoder().decode(body)))
      return new Response()
    },
    {},
    clock,
  )
  server = await startInProcess(data, graph.environment, clock)
  url = server.url
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await graph.close()
  await rm(data, { recursive: true })
})

const customer = (name: string, phone: string): LocalPerson =>
  graph.meta.person({ name, phone, country: 'BR', identity: 'shows-number' })
const shown = (person: LocalPerson) =>
  graph.meta
    .conversationOf(person.phone().spec.phone)
    .flatMap(({ side, content }) => (side === 'business' && 'text' in content ? [content.text] : []))
const waiting = async (queue: string) =>
  (await server.storage.queueAges.ages(clock.now())).find((one) => one.queue === queue)

/** The server's clock goes on by so long; the pump finds what is due by itself meanwhile. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 10 * minute) {
    move(10 * minute)
    await pause(150)
  }
}

/** All that was held back, in one webhook, as Meta sends a backlog. */
function backlog(): Uint8Array<ArrayBuffer> {
  type Webhook = { readonly entry: readonly { readonly id: string; readonly changes: readonly object[] }[] }
  const entries = (held as readonly Webhook[]).flatMap(({ entry }) => entry)
  const changes = entries.flatMap((one) => one.changes)
  return metaJson({ object: 'whatsapp_business_account', entry: [{ id: entries[0]?.id, changes }] })
}

test('three hours without Meta: all is said once and in order, and a backlog is answered once a person', {
  timeout: 120_000,
}, async () => {
  const ana = await signedInColleague(server, 'Ana Prado', ['agent'], ['support'])
  await noteTrained(server, ana.staff, 1)
  const state = ana.signedIn.storageState
  const [cookie] = typeof state === 'object' ? state.cookies : []
  const ask = async (path: string, body: object) => {
    const headers = {
      ...{ 'content-type': 'application/json', origin: server.url },
      cookie: `${cookie?.name}=${cookie?.value}`,
    }
    const answer = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    expect(answer.status).toBeLessThan(300)
    return (await answer.json()) as Record<string, never>
  }
  const [zulmira, gino, bruno] = [
    customer('Zulmira', '5511955550188'),
    customer('Gino', '5511955550177'),
    customer('Bruno', '5511955550166'),
  ]
  zulmira.write('quero falar com um atendente')
  await until(() => shown(zulmira).length > 0)
  await until(async () => (await waiting('replies'))?.count === undefined)
  const { case: number } = await ask('/api/inbox/next', { department: null })
  const before = shown(zulmira).length

  graph.meta.breakDown({ mishap: 'refused', code: 131016, httpStatus: 503 })
  await ask('/api/cases/reply', { case: number, id: 'words-1', words: 'Bom dia, Zulmira!' })
  await ask('/api/cases/reply', { case: number, id: 'words-2', words: 'Já vejo o seu pedido.' })
  gino.write('cadê o 1042?')
  await until(async () => (await waiting('replies'))?.count === 3)
  held = []
  const wrote: Instant[] = []
  for (const words of ['oi', 'cadê o 1042?', 'alguém aí?', 'aceitam pix?']) {
    wrote.push(instantOf(Math.floor(clock.now() / 1000) * 1000))
    bruno.write(words)
    await pass(45 * minute)
  }
  await graph.meta.idle()
  // Everybody can see it: how WhatsApp stands, and how old what waits is.
  const [standing] = await server.storage.channelBook.all()
  expect(standing).toMatchObject({ state: 'down', code: 131016 })
  const replies = await waiting('replies')
  expect(replies?.count).toBeGreaterThanOrEqual(3)
  expect(clock.now() - (replies?.oldest ?? 0)).toBeGreaterThan(175 * minute)
  expect([shown(zulmira).length, shown(gino), shown(bruno)]).toEqual([before, [], []])
  const heard = () =>
    server.events.flatMap((one) => (one.event === 'turn-taken' && one.messages > 0 ? [one.messages] : []))
  const heardBefore = heard().length
  const refused = () => server.events.filter(({ event }) => event === 'send-refused').length
  const refusedBefore = refused()
  move(20 * minute)
  await until(() => refused() >= refusedBefore + 2)

  graph.meta.breakDown(null)
  const late = backlog()
  held = null
  // Meta may deliver a backlog twice.
  for (const _ of ['once', 'again']) expect((await deliver(server.url, late)).status).toBe(200)
  await until(() => shown(bruno).length > 0)
  await pause(500)
  // All four in one turn: one answer, which says that it comes late.
  expect(heard().slice(heardBefore)).toEqual([4])
  expect(shown(bruno)).toHaveLength(1)
  expect(shown(bruno)[0]).toContain('Desculpe a demora')
  // Nobody waits for the next try of their own: it may be a quarter of an hour away.
  await until(async () => (await waiting('replies'))?.count === undefined)
  expect(shown(zulmira).slice(before)).toEqual(['Bom dia, Zulmira!', 'Já vejo o seu pedido.'])
  const [toGino, toBruno] = [shown(gino), shown(bruno)]
  expect(toGino.filter((text) => text.includes('1042'))).toHaveLength(1)
  expect(new Set(toBruno).size).toBe(toBruno.length)
  expect((await server.storage.channelBook.all())[0]).toMatchObject({ state: 'working' })
  expect(await server.storage.unfinished.sends()).toEqual([])
  expect(await server.storage.unfinished.letters()).toEqual([])

  await server.stop()
  const kept = await keptLines()
  const talk = kept.find(({ words }) => words === 'aceitam pix?')?.talk
  const ofBruno = kept.filter((line) => line.talk === talk && line.side === 'customer')
  expect(ofBruno.map(({ words }) => words)).toEqual(['oi', 'cadê o 1042?', 'alguém aí?', 'aceitam pix?'])
  expect(ofBruno.map(({ at }) => at)).toEqual(wrote)
})

async function keptLines() {
  const worker = new URL('pglite-worker.js', await builtPlatform())
  const database = await openEmbedded({ folder: join(data, 'database'), worker })
  try {
    const rows = await database.query<{ talk: string; side: string; at: string; words: string | null }>(
      (sql) =>
        sql`select talk, side, to_json(at) #>> '{}' as at, words ->> 'text' as words from transcript_line order by talk, n`,
    )
    return rows.map(({ talk, side, at, words }) => ({ talk, side, words, at: instantOf(Date.parse(at)) }))
  } finally {
    await database.close()
  }
}
