import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { invite } from '../../src/sign-in/colleagues.ts'
import { appOf, type ConsolePage, clockAhead, consolePage } from './console-page.ts'
import { copyBot } from './copy-bot.ts'
import { type InProcess, startInProcess } from './in-process.ts'
import { whatsappEnvironment } from './local-graph.ts'
import { prepareData } from './prepare-data.ts'

/*
 * The routes are those that the running platform has, not a list of ours: one that is added tomorrow is asked, too.
 */

/** Routes that ask for no sign-in, and what they ask for. */
const others: Readonly<Record<string, string>> = {
  'POST /api/sign-in': 'a password, and gives a ticket for the next one',
  'POST /api/sign-in/second-factor': 'the ticket and a code: gives the sign-in',
  'POST /api/sign-out': 'nothing: takes a sign-in away',
  'POST /api/enrolment': 'a link',
  'POST /api/enrolment/finish': 'a link, a code and a password',
  'GET /health': 'nothing: says whether the server is well',
  'GET /webhook': 'the verify token of Meta',
  'POST /webhook': 'the signature of Meta',
  'GET /assets/:file{[\\w.-]+}': 'nothing: files of the pages, no data',
  'GET /*': 'nothing: the pages, no data',
}

const passphrase = 'copper lanterns drift quietly'
const email = 'ana@loja.example'
const clock = clockAhead()
const codeOf = appOf(clock)
let data: string
let server: InProcess
let page: ConsolePage
let key: string
const weak = new Map<string, string | null>([['nothing', null]])

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-ways-'))
  await prepareData(data)
  const environment = { ...(await copyBot(data)), ...whatsappEnvironment('http://127.0.0.1:9') }
  server = await startInProcess(data, environment, clock)
  const rights = { roles: ['admin', 'auditor'], departments: [] } as const
  const invited = await invite(
    server.signIn,
    { role: 'operator', id: 'cli' },
    { name: 'Ana', email, ...rights },
  )
  if (invited === 'already-there') throw new Error('there already')
  const token = invited.link.split('#')[1] ?? ''
  weak.set('an invitation', token)
  page = consolePage(server.url)
  key = (await page.ask('POST', '/api/enrolment', { token })).body.authenticator.key
  await page.ask('POST', '/api/enrolment/finish', { token, password: passphrase, code: codeOf(key) })
  clock.skip(60_000)
}, 120_000)

afterAll(async () => {
  await server.stop()
  await rm(data, { recursive: true })
})

const routes = () => [
  ...new Set(
    server.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  ),
]

const asked = (at: ConsolePage, route: string) => {
  const [method = '', path = ''] = route.split(' ')
  const named = path.replace(/:\w+(\{[^}]*\})?/g, (_, like) => (like ? 'a'.repeat(64) : 'A'.repeat(22)))
  return at.ask(method, named, method === 'GET' ? undefined : {})
}

async function givePassword(): Promise<string> {
  const { status, body, headers } = await page.ask('POST', '/api/sign-in', { email, password: passphrase })
  expect([status, headers.getSetCookie(), Object.keys(body)]).toEqual([200, [], ['ticket', 'until']])
  return body.ticket
}

async function giveBoth(): Promise<void> {
  const both = { ticket: await givePassword(), code: codeOf(key) }
  expect((await page.ask('POST', '/api/sign-in/second-factor', both)).status).toBe(200)
}

/** How often the watch has ended somebody's sign-ins. */
const timesEnded = () =>
  server.events.filter((one) => one.event === 'alert-raised' && one.step === 'end-sessions').length

test('what is known of every route is what it is: none of them is gone', () => {
  expect(routes().length).toBeGreaterThan(40)
  expect(Object.keys(others).filter((route) => !routes().includes(route))).toEqual([])
})

test('no way leads past the second factor: every other route is shut to a password, a link and a stolen database', {
  timeout: 120_000,
}, async () => {
  weak.set('the ticket that a right password gives', await givePassword())
  await giveBoth()
  weak.set('a sign-in that has ended', page.token())
  await page.ask('POST', '/api/sign-out')
  clock.skip(60_000)
  await giveBoth()
  const hash = createHash('sha256')
    .update(page.token() ?? '')
    .digest('base64url')
  weak.set('what the database keeps of a sign-in', hash)
  const shut = routes().filter((route) => others[route] === undefined)
  expect(shut.length).toBeGreaterThan(30)
  const open: string[] = []
  for (const [what, token] of weak)
    for (const route of shut) {
      const thief = consolePage(server.url)
      thief.show(token)
      const { status } = await asked(thief, route)
      if (status !== 401) open.push(`${route} with ${what}: ${status}`)
    }
  expect(open).toEqual([])
  // The same questions are heard from whoever gave both: it was the sign-in that was missing.
  let forgiven = 0
  for (const route of shut) {
    let { status } = await asked(page, route)
    if (status === 401) {
      // The watch takes somebody who is refused so often for a prober, and ends their sign-ins while they ask on.
      await expect.poll(timesEnded, { message: route }).toBeGreaterThan(forgiven)
      forgiven = timesEnded()
      clock.skip(60_000)
      await giveBoth()
      status = (await asked(page, route)).status
    }
    expect({ route, status }).not.toMatchObject({ status: 401 })
  }
})

test('a sign-in begins in one place and its token leaves in two, each behind a code', async () => {
  const callers = async (call: RegExp) => {
    const paths = await readdir('src', { recursive: true })
    const found: string[] = []
    for (const path of paths.filter((one) => /\.tsx?$/.test(one)))
      for (const _ of (await readFile(join('src', path), 'utf8')).matchAll(call)) found.push(path)
    return found.sort()
  }
  expect(await callers(/(?<!function )\bsetToken\(/g)).toEqual(['web/own-account.ts', 'web/sign-in.ts'])
  expect(await callers(/\bstore\.begin\(/g)).toEqual(['sign-in/sign-in.ts'])
  expect(await callers(/\bstore\.renew\(/g)).toEqual(['sign-in/own-account.ts'])
  expect(await callers(/insert into staff\.session\b/g)).toEqual(['adapter/postgres/staff-sessions.ts'])
})
