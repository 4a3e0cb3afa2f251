import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { closeCase } from '../../src/host/serve-cases.ts'
import { parseTalkId } from '../../src/ids.ts'
import { runCli } from '../cli/run-cli.ts'
import { builtPlatform } from './built.ts'
import { appOf, type ConsolePage, clockAhead, consolePage } from './console-page.ts'
import { copyBot } from './copy-bot.ts'
import { type InProcess, startInProcess, until } from './in-process.ts'
import { type LocalGraph, openLocalGraph } from './local-graph.ts'
import { prepareData } from './prepare-data.ts'

/*
 * One path through everything, on the whole platform over HTTP: from `sigilo staff add` to the customer who asks who read
 * what they wrote. The parts have tests of their own; here they have to fit.
 */

const minute = 60_000
const passphrase = 'copper lanterns drift quietly'
const surname = 'Tavolieri'
const reason = { code: 'answer-customer', text: 'a cliente pediu para conferir o nome do pedido' }

const clock = clockAhead()
const codeOf = appOf(clock)
let data: string
let environment: Readonly<Record<string, string>>
let graph: LocalGraph
let server: InProcess
let customer: LocalPerson
let firstLink: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-look-'))
  await prepareData(data)
  await withLogThatRefuses()
  let url = ''
  graph = await openLocalGraph((body, headers) => fetch(`${url}/webhook`, { method: 'POST', body, headers }))
  environment = { SIGILO_DATA: data, ...(await copyBot(data)), ...graph.environment }
  const added = await runCli(
    ['staff', 'add', '--name', 'Rosa Lima', '--email', 'rosa@loja.example'],
    '',
    environment,
  )
  firstLink = added.out.split('\n')[0] ?? ''
  server = await startInProcess(data, environment, clock)
  url = server.url
  customer = graph.meta.person({
    name: 'Zulmira',
    phone: '5511955550177',
    country: 'BR',
    identity: 'shows-number',
  })
}, 120_000)

afterAll(async () => {
  await server.stop()
  await graph.close()
  await rm(data, { recursive: true })
})

const refusal = () => join(data, 'database', 'refuse_log')

/** While a file lies in the database's folder, the log takes nothing down. */
async function withLogThatRefuses(): Promise<void> {
  const worker = new URL('pglite-worker.js', await builtPlatform())
  const database = await openEmbedded({ folder: join(data, 'database'), worker })
  await database.transaction(async (sql) => {
    await sql.unsafe(`
      create function refuse_log() returns trigger language plpgsql as $$ begin
        if (pg_stat_file('refuse_log', true)).size is not null then raise exception 'the log is down'; end if;
        return new;
      end $$`)
    await sql.unsafe(
      'create trigger refuse before insert on log_checkpoint for each row execute function refuse_log()',
    )
  })
  await database.close()
}

const said = (): readonly string[] =>
  graph.meta
    .conversationOf(customer.phone().spec.phone)
    .flatMap(({ side, content }) => (side === 'business' && 'text' in content ? [content.text] : []))

async function write(words: string): Promise<string> {
  const before = said().length
  customer.write(words)
  await until(() => said().length > before)
  return said().at(-1) ?? ''
}

/** Behind a link: password and app; gives the key of the app. */
async function enrol(link: string): Promise<string> {
  const token = link.split('#')[1]
  const { ask } = consolePage(server.url)
  const shown = await ask('POST', '/api/enrolment', { token })
  const { key } = shown.body.authenticator
  const done = await ask('POST', '/api/enrolment/finish', { token, password: passphrase, code: codeOf(key) })
  expect([done.status, done.body.recoveryCodes?.length]).toEqual([200, 10])
  clock.skip(minute)
  return key
}

async function signIn(email: string, key: string): Promise<ConsolePage> {
  const page = consolePage(server.url)
  const { body } = await page.ask('POST', '/api/sign-in', { email, password: passphrase })
  expect((await page.ask('GET', '/api/me')).status).toBe(401)
  const second = await page.ask('POST', '/api/sign-in/second-factor', {
    ticket: body.ticket,
    code: codeOf(key),
  })
  expect([second.status, page.token()?.length]).toEqual([200, 43])
  clock.skip(minute)
  return page
}

async function stepUp(page: ConsolePage, key: string): Promise<void> {
  expect((await page.ask('POST', '/api/step-up', { code: codeOf(key) })).status).toBe(200)
  clock.skip(minute)
}

let rosa: ConsolePage
let rosasKey: string
let carla: ConsolePage
let carlasKey: string
let carlasId: string
let talk: string
let caseNumber: string
let recorded: number

test('where nobody else can sign in, the start says so and what to set', () => {
  expect(server.told.join('\n')).toContain(
    `SIGILO_PUBLIC_URL is not set: people can sign in on this machine only, at ${server.url}. Set it`,
  )
})

test('from the terminal’s link to a password, an app and a sign-in; the admin invites an agent', async () => {
  rosasKey = await enrol(firstLink)
  rosa = await signIn('rosa@loja.example', rosasKey)
  expect((await rosa.ask('GET', '/api/me')).body).toMatchObject({ name: 'Rosa Lima', roles: ['admin'] })
  const asked = {
    name: 'Carla Prado',
    email: 'carla@loja.example',
    roles: ['agent'],
    departments: ['support'],
  }
  const { status, body } = await rosa.ask('POST', '/api/staff', asked)
  expect(status).toBe(201)
  carlasId = body.staff
  carlasKey = await enrol(body.link)
  await stepUp(rosa, rosasKey)
  const trained = await rosa.ask('POST', `/api/staff/${carlasId}/trained`, { at: clock.now() })
  expect(trained.status).toBe(204)
  carla = await signIn('carla@loja.example', carlasKey)
})

test('the agent reads the talk masked', async () => {
  await write('cadê meu pedido?')
  await write(`sou a Zulmira ${surname}, quero falar com uma pessoa`)
  const { body } = await carla.ask('POST', '/api/cases', { which: 'open' })
  expect(body.cases).toHaveLength(1)
  talk = body.cases[0].talk
  caseNumber = body.cases[0].case
  const masked = await carla.ask('POST', '/api/talks/open', { talk })
  expect(masked.status).toBe(200)
  expect(JSON.stringify(masked.body)).toContain('[NAME_1]')
  expect(JSON.stringify(masked.body)).not.toContain(surname)
})

test('words need a fresh second factor and a reason of a sensible length', async () => {
  clock.skip(6 * minute)
  const late = await carla.ask('POST', '/api/reveal', { scope: 'talk', talk, reason })
  expect([late.status, late.body.error]).toEqual([403, 'STEP_UP_NEEDED'])
  await stepUp(carla, carlasKey)
  const huge = { ...reason, text: 'é preciso '.repeat(100_000) }
  const refused = await carla.ask('POST', '/api/reveal', { scope: 'talk', talk, reason: huge })
  expect([refused.status, refused.body.why]).toEqual([413, 'reason-too-long'])
  expect(refused.body.says).toContain('2,000 characters')
})

test('while the log takes nothing down no word is shown, and whoever asks is told to try again', async () => {
  await writeFile(refusal(), 'x')
  const refused = await carla.ask('POST', '/api/reveal', { scope: 'talk', talk, reason })
  expect([refused.status, refused.body.why]).toEqual([503, 'log-unavailable'])
  expect(refused.body.says).toContain('try again')
  expect(JSON.stringify(refused.body)).not.toContain(surname)
  await rm(refusal())
  expect(existsSync(refusal())).toBe(false)
})

test('the words come with their number in the log, a watermark, and for nobody to keep', async () => {
  const shown = await carla.ask('POST', '/api/reveal', { scope: 'talk', talk, reason })
  expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(JSON.stringify(shown.body.words.lines)).toContain(surname)
  expect(shown.body.words.watermark.name).toBe('Carla Prado')
  const { grant } = shown.body
  recorded = grant.recorded
  expect(recorded).toBeGreaterThan(0)
  clock.skip(10 * minute)
  const again = await carla.ask('POST', '/api/reveal/open', { grant: grant.grant })
  expect(JSON.stringify(again.body)).toContain(surname)
  clock.skip(5 * minute)
  const over = await carla.ask('POST', '/api/reveal/open', { grant: grant.grant })
  expect([over.status, over.body.why]).toEqual([409, 'over'])
  expect(JSON.stringify(over.body)).not.toContain(surname)
})

test('the customer who asks is told the day, what it was for and what role it was', async () => {
  customer.write('quem leu minha conversa?')
  // So late the desk also says that it is busy, in a line of its own.
  const answer = await vi.waitUntil(() => said().find((text) => /Uma vez/.test(text)), 20_000)
  expect(answer).toMatch(/\d\d\/\d\d\/\d{4} às \d\d:\d\d, atendente, para responder a você/)
  expect(answer).not.toContain('Carla')
})

test('who loses a right while words are on the screen has lost them within five seconds', async () => {
  await stepUp(carla, carlasKey)
  const shown = await carla.ask('POST', '/api/reveal', { scope: 'message', talk, line: 3, reason })
  expect(shown.status).toBe(200)
  await stepUp(rosa, rosasKey)
  const began = performance.now()
  const changed = await rosa.ask('PUT', `/api/staff/${carlasId}/roles`, {
    roles: ['auditor'],
    departments: [],
  })
  expect(changed.status).toBe(204)
  // An open page asks this every two seconds, and takes its words off the screen by what comes back.
  expect((await carla.ask('GET', '/api/grants')).status).toBe(401)
  expect((await carla.ask('POST', '/api/reveal/open', { grant: shown.body.grant.grant })).status).toBe(401)
  expect(performance.now() - began).toBeLessThan(3000)
  carla = await signIn('carla@loja.example', carlasKey)
  const elsewhere = await carla.ask('POST', '/api/reveal', { scope: 'talk', talk, reason })
  expect([elsewhere.status, elsewhere.body.why]).toEqual([403, 'not-allowed'])
  const { body } = await carla.ask('GET', '/api/grants')
  expect(body.mine.filter(({ state }: { state: string }) => state === 'open')).toEqual([])
})

test('of a talk nobody had, and of one whose words are gone, there is a clear no and not a word', async () => {
  await stepUp(rosa, rosasKey)
  await rosa.ask('PUT', `/api/staff/${carlasId}/roles`, { roles: ['agent'], departments: ['support'] })
  const nobodys = { scope: 'talk', talk: 'A'.repeat(22), reason }
  carla = await signIn('carla@loja.example', carlasKey)
  const unknown = await carla.ask('POST', '/api/reveal', nobodys)
  expect([unknown.status, unknown.body.says]).toEqual([404, 'there is nothing by this name that you may see'])
  await closeCase({ desk: server.storage.desk, clock }, { number: caseNumber, outcome: 'solved' })
  clock.skip(25 * 60 * minute)
  await until(async () => {
    await server.storage.tidy(clock.now())
    return (await server.storage.transcripts.read(parseTalkId(talk)))?.key === null
  })
  carla = await signIn('carla@loja.example', carlasKey)
  const gone = await carla.ask('POST', '/api/reveal', { scope: 'talk', talk, reason })
  expect([gone.status, gone.body.error]).toEqual([410, 'KEY_DESTROYED'])
  expect(gone.body.says).toContain('nobody can open them any more')
})

test('the look stands at its number in a log that anybody can verify', async () => {
  await server.stop()
  const verified = await runCli(['audit', 'verify'], '', environment)
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('as it was signed')])
  const proof = await runCli(['audit', 'prove', '--entry', String(recorded)], '', environment)
  expect(proof.code).toBe(0)
  const entry = JSON.parse(JSON.parse(proof.out).entry)
  expect(entry).toMatchObject({
    kind: 'revealed',
    talk,
    reason: 'answer-customer',
    actor: { role: 'agent', id: carlasId },
  })
  expect(proof.out).not.toContain(surname)
  expect(server.said()).not.toContain(surname)
})
