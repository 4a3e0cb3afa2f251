import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { serveReveal } from '../../src/host/serve-reveal.ts'
import { parseDepartmentName } from '../../src/ids.ts'
import { reveal } from '../../src/web/reveal.ts'
import { minute, support } from '../contract/made-up.ts'
import { openTestEmbedded } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { openRoom, type Room, somebodyOf, tree } from '../handoff/reveal/reveal-room.ts'

let stores: Stores & { readonly database: Database }
let room: Room
/** Who is signed in as whom: read anew for every request, as from the database. */
let signedIn: Map<string, SignedIn>
beforeAll(async () => {
  stores = await storesIn(openTestEmbedded())
})
beforeEach(async () => {
  await stores.empty()
  room = openRoom(stores)
  signedIn = new Map([['carla', somebodyOf(support)]])
})
afterAll(() => stores.drop())

const app = () =>
  reveal(
    serveReveal({
      ...room.needs,
      openMedia: async () => ({ outcome: 'failed', why: 'gone' }),
      signedIn: async (request) => signedIn.get(request.headers.get('x-made-up') ?? '') ?? null,
      tree: async () => tree,
    }),
    null,
  )
const send = (path: string, body: unknown, as = 'carla') =>
  app().request(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'x-made-up': as, origin: 'http://localhost' },
  })
const look = (as = 'carla') => app().request('/api/grants', { headers: { 'x-made-up': as } })
const text = 'a cliente pediu, é a Zulmira Tavolieri'
const reason = { code: 'answer-customer', text }

test('words come with a number in the log, an end and a watermark, and nobody may keep them', async () => {
  const { talk } = await room.talkOf()
  const answer = await send('/api/reveal', { scope: 'message', talk, line: 2, reason })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await answer.json()).toMatchObject({
    outcome: 'shown',
    grant: { state: 'open', recorded: 1, expiresAt: room.clock.now() + 15 * minute, weight: 2 },
    words: {
      watermark: { name: 'Carla Prado', at: room.clock.now() },
      lines: [{ n: 2, text: 'meu cpf é 529.982.247-25' }],
    },
  })
})

test('a reason that is too short, too long or a megabyte is refused with what to do', async () => {
  const { talk } = await room.talkOf()
  const asked = (words: string) =>
    send('/api/reveal', { scope: 'talk', talk, reason: { ...reason, text: words } })
  const why = async (answer: Response) => [answer.status, ((await answer.json()) as { why: string }).why]
  expect(await why(await asked('preciso   ver  '))).toEqual([400, 'bad-reason'])
  expect(await why(await asked(' '.repeat(500)))).toEqual([400, 'bad-reason'])
  expect(await why(await asked('é preciso '.repeat(201)))).toEqual([413, 'reason-too-long'])
  const megabyte = await asked('é preciso '.repeat(100_000))
  expect(await why(megabyte)).toEqual([413, 'reason-too-long'])
  expect(megabyte.headers.get('cache-control')).toBe('no-store')
  expect((await send('/api/reveal', { scope: 'talk', talk, reason: null })).status).toBe(400)
  expect((await asked('é preciso '.repeat(200))).status).toBe(200)
})

test('without a receipt, rights or a sign-in there is no word in any answer', async () => {
  const { talk } = await room.talkOf()
  const body = { scope: 'talk', talk, reason }
  signedIn.set('bia', somebodyOf(parseDepartmentName('sales')))
  signedIn.set('ana', somebodyOf(support, 'analyst'))
  signedIn.set('old', { ...somebodyOf(support), trainedAt: null })
  room.log.break()
  const answers = [
    await send('/api/reveal', body),
    await send('/api/reveal/break-glass', body),
    await send('/api/reveal', body, 'bia'),
    await send('/api/reveal', body, 'ana'),
    await send('/api/reveal', body, 'old'),
    await send('/api/reveal', body, 'nobody'),
    await look('nobody'),
    await send('/api/reveal', '{"scope":'),
    await send('/api/reveal/open', { grant: 'not-a-grant' }),
    await app().request('/api/reveal', { method: 'POST', body: JSON.stringify(body) }),
    await app().request('https://console.example/api/grants'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 404, 403, 403, 401, 401, 400, 400, 403, 404])
  const said = await Promise.all(answers.map((answer) => answer.text()))
  expect(said.join()).not.toMatch(/Zulmira|529|cadê/)
  expect(said[0]).toContain('nothing was shown')
})

test('who loses their rights or their sign-in has nothing open at the next look', async () => {
  const { talk } = await room.talkOf()
  const body = { scope: 'talk', talk, reason }
  const carla = signedIn.get('carla') ?? somebodyOf(support)
  const first = (await (await send('/api/reveal', body)).json()) as { grant: { grant: string } }
  const state = async () => ((await (await look()).json()) as { mine: { state: string }[] }).mine[0]?.state
  expect(await state()).toBe('open')
  signedIn.set('carla', { ...carla, roles: [] })
  expect(await state()).toBe('ended')
  expect((await send('/api/reveal/open', { grant: first.grant.grant })).status).toBe(409)
  signedIn.set('carla', carla)
  const second = (await (await send('/api/reveal', body)).json()) as { grant: { grant: string } }
  signedIn.delete('carla')
  expect((await send('/api/reveal/open', { grant: second.grant.grant })).status).toBe(401)
})

test('a second person is asked over HTTP and sees why, but not the words', async () => {
  const { talk } = await room.talkOf({ health: true })
  signedIn.set('dora', somebodyOf(null, 'privacy-officer'))
  const asked = await send('/api/reveal', { scope: 'message', talk, line: 4, reason })
  expect(asked.status).toBe(202)
  const { grant } = (await asked.json()) as { grant: { grant: string } }
  const seen = await look('dora')
  const list = await seen.text()
  expect(JSON.parse(list)).toMatchObject({ toApprove: [{ text, name: 'Carla Prado', needs: ['health'] }] })
  expect(list).not.toContain('asma')
  expect((await send('/api/reveal/open', { grant: grant.grant })).status).toBe(409)
  expect((await send('/api/reveal/approve', { grant: grant.grant, answer: 'yes' })).status).toBe(403)
  expect((await send('/api/reveal/approve', { grant: grant.grant, answer: 'yes' }, 'dora')).status).toBe(200)
  expect((await send('/api/reveal/open', { grant: grant.grant }, 'dora')).status).toBe(404)
  const opened = await send('/api/reveal/open', { grant: grant.grant })
  expect(await opened.text()).toContain('asma grave')
})

test('of somebody erased the words are gone, and that is said', async () => {
  const here = await room.talkOf()
  await room.destroyKey(here)
  const answer = await send('/api/reveal', { scope: 'talk', talk: here.talk, reason })
  expect(answer.status).toBe(410)
  expect(await answer.text()).toContain('the words are gone')
})

test('no table and no entry of the log holds a word of a talk, a reason or a name after all that', async () => {
  const { talk } = await room.talkOf({ health: true })
  for (const path of ['/api/reveal', '/api/reveal/break-glass'])
    for (const body of [
      { scope: 'message', talk, line: 1, reason },
      { scope: 'token', talk, token: 'CPF_1', reason },
      { scope: 'talk', talk, reason },
    ])
      await send(path, body)
  const tables = await stores.database.query<{ name: string }>(
    (sql) => sql`select tablename as name from pg_tables where schemaname = 'public'`,
  )
  let said = JSON.stringify(room.log.entries)
  for (const { name } of tables) {
    const rows = await stores.database.query<{ row: string }>(
      (sql) => sql`select t::text as row from ${sql(name)} t`,
    )
    said += rows.map(({ row }) => row).join('\n')
  }
  expect(said).toContain('reveal-refused')
  expect(said).not.toMatch(/Zulmira|Tavolieri|529\.?982|asma|cliente pediu|Carla/)
})
