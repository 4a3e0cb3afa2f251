import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { logFile } from '../src/adapter/audit-file/log-file.ts'
import { nodeCrypto } from '../src/adapter/local-key/node-crypto.ts'
import { metaJson } from '../src/adapter/local-meta/meta-json.ts'
import type { LocalPerson } from '../src/adapter/local-meta/person.ts'
import type { Database } from '../src/adapter/postgres/database.ts'
import { openEmbedded } from '../src/adapter/postgres/open-embedded.ts'
import { systemClock } from '../src/clock.ts'
import { askDesk } from '../src/host/ask-desk.ts'
import { auditExportCommand } from '../src/host/audit-tail-command.ts'
import { loadKeys } from '../src/host/load-keyring.ts'
import { storageOver } from '../src/host/open-storage.ts'
import { serveReveal } from '../src/host/serve-reveal.ts'
import { parseStaffId } from '../src/ids.ts'
import { RawText } from '../src/message/raw-text.ts'
import type { Detector } from '../src/privacy/detector.ts'
import { epochKeys } from '../src/privacy/epoch-keys.ts'
import { acceptDeskWords } from '../src/turn/accept-desk-words.ts'
import { reveal } from '../src/web/reveal.ts'
import { actAsStaff, openReceivers } from './canary/act-as-staff.ts'
import { listenToDesk } from './canary/listen-to-desk.ts'
import { canaries, person } from './canary/made-up-person.ts'
import { type Needles, needlesOf } from './canary/needles.ts'
import { askForThings, oddValues, plantByPhone, sentThings, texts } from './canary/plant.ts'
import { type Leak, leaksInFolder, leaksInTables, leaksInText } from './canary/search.ts'
import { somebodyOf } from './handoff/reveal/reveal-room.ts'
import { builtPlatform } from './host/built.ts'
import { copyBot } from './host/copy-bot.ts'
import { deliver, type InProcess, startInProcess, until } from './host/in-process.ts'
import { type LocalGraph, openLocalGraph } from './host/local-graph.ts'
import { prepareData } from './host/prepare-data.ts'
import { account, type LocalGoogle, openGoogle } from './local-google/open-google.ts'
import type { Mood } from './local-google/settings.ts'

/** What the detectors do at this moment: their work, nothing, or fail with the words in their mouth. */
const detectors = vi.hoisted(() => ({ mood: 'awake' as 'awake' | 'blind' | 'failing' }))

vi.mock('../src/privacy/detect/embedded.ts', async (importActual) => {
  const actual = await importActual<typeof import('../src/privacy/detect/embedded.ts')>()
  const moody = ({ name, detect }: Detector): Detector => ({
    name,
    detect: async (words, hint) => {
      if (detectors.mood === 'failing')
        throw new Error(RawText.reveal(words), { cause: RawText.reveal(words) })
      return detectors.mood === 'blind' ? [] : detect(words, hint)
    },
  })
  return { ...actual, embeddedDetectors: () => actual.embeddedDetectors().map(moody) }
})

/** What Google's DLP does while people write: its failures quote the words. */
const googleMoods: readonly Mood[] = ['well', 'internal', 'garbage', 'well', 'denied', 'half-answer']

/** A Google that is now this, now that, and the environment in which it is asked, and done without. */
async function openMoodyGoogle(data: string) {
  const google = await openGoogle()
  let n = 0
  const turns = setInterval(() => {
    google.dlp.mood = googleMoods[n++ % googleMoods.length] ?? 'well'
  }, 40)
  await writeFile(join(data, '..', `${basename(data)}.key`), JSON.stringify(account))
  const environment = {
    GOOGLE_DLP_PROJECT: 'made-up-project',
    GOOGLE_DLP_LOCATION: 'southamerica-east1',
    GOOGLE_DLP_POLICY: 'local-only',
    GOOGLE_DLP_TRANSPORT: 'rest',
    GOOGLE_DLP_URL: `http://127.0.0.1:${google.rest.port}`,
    GOOGLE_APPLICATION_CREDENTIALS: join(data, '..', `${basename(data)}.key`),
  }
  const close = async () => {
    clearInterval(turns)
    await google.close()
    await rm(environment.GOOGLE_APPLICATION_CREDENTIALS)
  }
  return { google: { ...google, close }, environment }
}

/** A platform on disk, a Meta and a Google beside it, and everything it said. */
type Whole = {
  readonly data: string
  readonly graph: LocalGraph
  readonly google: LocalGoogle
  readonly server: InProcess
  readonly receivers: Awaited<ReturnType<typeof openReceivers>>
}

async function openWhole(): Promise<Whole> {
  const data = await mkdtemp(join(tmpdir(), 'sigilo-canary-'))
  await prepareData(data)
  await withDatabase(data, canRefuse)
  let url = ''
  const graph = await openLocalGraph(
    (body, headers) => fetch(`${url}/webhook`, { method: 'POST', body, headers }),
    { retryDelaysMs: Array(400).fill(200) },
  )
  const { google, environment } = await openMoodyGoogle(data)
  const receivers = await openReceivers()
  const server = await startInProcess(data, {
    ...graph.environment,
    ...environment,
    ...receivers.environment,
    SIGILO_ANCHOR_FILE: join(data, 'anchors'),
    ...(await botThatAsks(data)),
  })
  url = server.url
  return { data, graph, google, server, receivers }
}

/** A copy of the demo bot that asks for things that are sent. */
async function botThatAsks(data: string): Promise<Readonly<Record<string, string>>> {
  const folder = join(data, 'asks')
  const environment = await copyBot(folder)
  for (const [path, edit] of Object.entries(askForThings)) {
    const file = join(folder, 'bot', path)
    await writeFile(file, edit(await readFile(file, 'utf8')))
  }
  return environment
}

async function withDatabase<Found>(
  data: string,
  look: (database: Database) => Promise<Found>,
): Promise<Found> {
  const worker = new URL('pglite-worker.js', await builtPlatform())
  const database = await openEmbedded({ folder: join(data, 'database'), worker })
  try {
    return await look(database)
  } finally {
    await database.close()
  }
}

/** While a file of this name lies in the database's folder, rows of the table are refused. */
const refusal = (table: string) => `refuse_${table}`
const refused = ['transcript_line', 'inbox'] as const

/** A refused row is told whole, as a broken constraint would. */
const canRefuse = (database: Database) =>
  database.transaction(async (sql) => {
    await sql.unsafe(`
      create function refuse() returns trigger language plpgsql as $$ begin
        if (pg_stat_file('refuse_' || tg_table_name, true)).size is not null then
          raise exception 'row: %', new::text using detail = new::text;
        end if;
        return new;
      end $$`)
    for (const table of refused)
      await sql.unsafe(
        `create trigger refuse before insert on ${table} for each row execute function refuse()`,
      )
  })

/** Until everything that was taken in has had its turn. */
async function drain({ graph, server }: Whole): Promise<void> {
  const count = (name: 'delivery-taken' | 'turn-taken') =>
    server.events.reduce((sum, event) => (event.event === name ? sum + event.messages : sum), 0)
  await graph.meta.idle()
  await until(() => count('turn-taken') >= count('delivery-taken'), 120_000)
  await graph.meta.idle()
}

const specOf = (phone: string, identity: 'shows-number' | 'hides-number') =>
  ({ name: person.name, phone, country: 'BR', identity }) as const

let whole: Whole
let needles: Needles
let identifiers: readonly (readonly [string, string])[]
let tables: Awaited<ReturnType<typeof leaksInTables>>
let dead: number
let sealed: readonly string[]
let shownWords: readonly string[]
let told: readonly string[]
let taken: ReadonlyMap<string, number>
let atDesk: Readonly<Record<'notes' | 'masked' | 'drafts' | 'texts' | 'views' | 'tags', number>> | undefined
let overLine: string
let exported: string
const answers: string[] = []
const written: string[] = []

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(String(text))
      return true
    })
  whole = await openWhole()
  const { meta } = whole.graph
  const hangUp = await listenToDesk(whole.server)
  const shown = meta.person(specOf(person.phone, 'shows-number'))
  const hidden = meta.person(specOf('5511955550174', 'hides-number'))
  plantByPhone(shown)
  for (const text of texts) hidden.write(text)
  const asked = meta.person(specOf('5511955550176', 'shows-number'))
  for (const send of sentThings) {
    send(asked)
    await drain(whole)
  }
  await meta.idle()
  await deliverOdd(shown)
  await drain(whole)
  await failToAnonymize(hidden)
  for (const table of refused) await failToWrite(shown, table)
  await writeAsAgent(whole)
  const acted = await actAsStaff(whole.server, whole.receivers)
  told = acted.told
  taken = acted.taken
  identifiers = [...idsOf(shown), ...idsOf(hidden)]
  needles = needlesOf(new Map([...canaries, ...identifiers]))
  await whole.server.stop()
  overLine = await hangUp()
  await openIncident(whole.data)
  exported = await exportLog(whole.data)
  shownWords = await showWords(whole.data)
  vi.restoreAllMocks()
  await withDatabase(whole.data, async (database) => {
    tables = await leaksInTables(database, needles)
    const [row] = await database.query<{ dead: number }>((sql) => sql`select count(*)::int as dead from dead`)
    dead = row?.dead ?? -1
    const [kept] = await database.query<NonNullable<typeof atDesk>>(
      (sql) => sql`
        select (select count(*)::int from case_note) as notes,
          (select count(*)::int from case_note where words -> 'tokens' <> '[]') as masked,
          (select count(*)::int from reply_draft) as drafts, (select count(*)::int from canned_reply) as texts,
          (select count(*)::int from saved_view) as views,
          (select count(*)::int from cases where tags <> '[]') as tags`,
    )
    atDesk = kept
    const rows = await database.query<{ name: string }>((sql) => sql`select name from vault`)
    sealed = rows.map(({ name }) => name)
  })
}, 240_000)

afterAll(async () => {
  await whole.graph.close()
  await whole.google.close()
  await whole.receivers.close()
  await rm(whole.data, { recursive: true })
})

const deliveryOf = (field: string, value: object) =>
  metaJson({
    object: 'whatsapp_business_account',
    entry: [{ id: '300000000000001', changes: [{ field, value }] }],
  })

async function deliverOdd(who: LocalPerson): Promise<void> {
  const { url } = whole.server
  for (const { field, value } of oddValues(who.phone().bsuid)) {
    const body = deliveryOf(field, value)
    answers.push((await deliver(url, body, 'not-the-secret')).text)
    answers.push((await deliver(url, body.slice(0, -1))).text)
    const taken = await deliver(url, body)
    expect(taken.status).toBe(200)
    answers.push(taken.text)
  }
}

const happened = (event: string, before: number) =>
  whole.server.events.slice(before).some((one) => one.event === event)

async function failToAnonymize(who: LocalPerson): Promise<void> {
  const before = whole.server.events.length
  detectors.mood = 'failing'
  for (const text of texts) who.write(text)
  await until(() => happened('turn-failed', before))
  detectors.mood = 'awake'
  await drain(whole)
}

async function failToWrite(who: LocalPerson, table: (typeof refused)[number]): Promise<void> {
  const before = whole.server.events.length
  const switched = join(whole.data, 'database', refusal(table))
  await writeFile(switched, '')
  for (const text of texts) who.write(text)
  await until(() => happened(table === 'inbox' ? 'delivery-refused' : 'turn-failed', before))
  if (table === 'inbox') {
    const message = { from: person.phone, id: 'wamid.x', type: 'text', text: { body: texts[0] } }
    const value = { messages: [message], metadata: { phone_number_id: '200000000000001' } }
    const answer = await deliver(whole.server.url, deliveryOf('messages', value))
    expect(answer.status).toBe(503)
    answers.push(answer.text)
  }
  await rm(switched)
  await drain(whole)
}

/** An agent writes everything there is to the customer of each open case. */
async function writeAsAgent({ data, server }: Whole): Promise<void> {
  const { inbox, desk, keyStore, newestKey } = server.storage
  const { keyring } = await loadKeys({ keys: null, data }, await newestKey())
  const needs = { inbox, keyring, epochKeys: epochKeys({ keyring, store: keyStore }), clock: systemClock }
  const staff = parseStaffId('s'.repeat(22))
  const cases = await desk.openCases()
  expect(cases.length).toBeGreaterThan(0)
  const before = server.events.filter(({ event }) => event === 'turn-taken').length
  for (const { number } of cases)
    for (const [n, text] of texts.entries())
      await acceptDeskWords(
        needs,
        { case: number, staff, role: 'agent', words: new RawText(text) },
        `${number} ${n}`,
      )
  const turns = () => server.events.filter(({ event }) => event === 'turn-taken').length
  await until(() => turns() >= before + cases.length * texts.length)
}

/** What a verifier that is not ours is given. */
async function exportLog(data: string): Promise<string> {
  const lines: string[] = []
  const io = { out: (line: string) => lines.push(line), environment: { SIGILO_DATA: data } }
  await auditExportCommand({ ...io, built: await builtPlatform() } as never)
  return lines.join('\n')
}

/** Somebody masks words by hand and opens an incident whose note quotes everything. */
async function openIncident(data: string): Promise<void> {
  const io = { out: () => undefined, environment: { SIGILO_DATA: data }, built: await builtPlatform() }
  const words = 'vi o anúncio'
  const incident = { note: texts.join('\n') }
  for (const { talk } of await askDesk(io, { command: 'talks' })) {
    const lines = await askDesk(io, { command: 'talk', talk })
    if (!lines.some((line) => line.words.includes(words))) continue
    await askDesk(io, { command: 'mask', talk, kind: 'OTHER', what: { words }, incident })
  }
  const [opened] = await askDesk(io, { command: 'incidents' })
  expect(opened?.note).toContain('meu e-mail é [EMAIL_')
}

/**
 * Somebody of the business sees words of every talk, for reasons that quote everything, until the budget is spent and
 * glass is broken. Whatever answer has no words to show is looked through like the webhook's.
 */
async function showWords(data: string): Promise<readonly string[]> {
  return withDatabase(data, async (database) => {
    const copy = logFile(join(data, 'log'))
    const storage = storageOver({ database, clock: systemClock, copy }, { isEmbedded: true })
    const { keyring, logKeys } = await loadKeys({ keys: null, data }, await storage.newestKey())
    const now = systemClock.now()
    const officer = somebodyOf(null, 'privacy-officer', { secondFactorAt: now, trainedAt: now })
    const app = reveal(
      serveReveal({
        ...{
          grants: storage.grants,
          transcripts: storage.transcripts,
          crypto: nodeCrypto,
          clock: systemClock,
        },
        ...{ keyring: async () => keyring, log: storage.auditLog(logKeys), nameOf: async () => person.name },
        ...{ sayAgain: async () => null, alarm: () => undefined, tree: async () => new Map() },
        ...{ signedIn: async () => officer },
        // What fails in a library may quote what it was asked.
        openMedia: ({ id }) => Promise.reject(new Error(`no ${RawText.reveal(id)}`)),
      }),
      null,
    )
    const shown: string[] = []
    const reason = { code: 'complaint', text: texts.join(' ').slice(0, 2000) }
    const ask = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json', origin: 'http://localhost' }
      const answer = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
      const text = await answer.text()
      if (answer.status === 200) shown.push(text)
      else answers.push(text)
      return answer.status === 200 ? (JSON.parse(text) as { grant: { grant: string } }).grant.grant : null
    }
    for (const { talk } of await storage.transcripts.list()) {
      await ask('/api/reveal', { scope: 'message', talk, line: 1, reason })
      const grant = await ask('/api/reveal', { scope: 'talk', talk, reason })
      for (let line = 1; grant && line < 12; line += 1) await ask('/api/reveal/media', { grant, line })
      await ask('/api/reveal', {
        scope: 'talk',
        talk,
        reason: { ...reason, text: texts.join(' ').repeat(9) },
      })
    }
    for (const { talk } of await storage.transcripts.list())
      await ask('/api/reveal/break-glass', { scope: 'talk', talk, reason })
    return shown
  })
}

/** Some message ids and the user id: the number stands in the first, the second is as good as a number. */
const idsOf = (who: LocalPerson): readonly (readonly [string, string])[] => {
  const { bsuid, bubbles, spec } = who.phone()
  const ids = bubbles.filter(({ side }) => side === 'person').map(({ id }) => id)
  return [
    [`user id of ${spec.identity}`, bsuid],
    [`number of ${spec.identity}`, spec.phone],
    ...who.files().map((id, n) => [`file ${n} of ${spec.identity}`, id] as const),
    ...[ids[0], ids.at(-1)].map((id, n) => [`message id ${n} of ${spec.identity}`, id ?? ''] as const),
  ]
}

test('the search finds what is planted on purpose, and what detectors that see nothing let through', async () => {
  detectors.mood = 'blind'
  const own = await openWhole()
  own.graph.meta.person(specOf('5511955550175', 'shows-number')).write(texts[5] ?? '')
  await drain(own)
  detectors.mood = 'awake'
  await own.server.stop()
  await own.graph.close()
  await own.google.close()
  await own.receivers.close()
  const control = needlesOf(canaries)
  await withDatabase(own.data, async (database) => {
    await database.query((sql) => sql`create table control (words text, bytes bytea)`)
    await database.query(
      (sql) => sql`insert into control values (${`oi ${person.email}`}, ${Buffer.from(`é ${person.cpf}`)})`,
    )
    const { leaks } = await leaksInTables(database, control)
    expect(leaks).toContain('control.words: email (as written)')
    expect(leaks).toContain('control.bytes: cpf (as written)')
    expect(leaks).toContain('transcript_line.words: codiceFiscale (as written)')
  })
  const base64 = Buffer.from(`{"to":"${person.phone}"}`).toString('base64')
  await appendFile(join(own.data, 'notes'), `${person.card.replace(/\D/g, '')} ${base64}`)
  const { leaks } = await leaksInFolder(own.data, control)
  expect(leaks).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^database\/pg_wal\/\w+: email \(as written\)$/),
      expect.stringMatching(/^database\/base\/.*: codiceFiscale \(as written\)$/),
      'notes: card (digits)',
      'notes: phone (base64)',
    ]),
  )
  await rm(own.data, { recursive: true })
}, 120_000)

describe('nothing a person said or is called', () => {
  test('is in any table', () => {
    expect(tables.cells).toBeGreaterThan(500)
    expect(tables.leaks).toEqual<Leak[]>([])
  })

  test('is in any byte of the data folder', async () => {
    const { bytes, leaks } = await leaksInFolder(whole.data, needles)
    expect(bytes).toBeGreaterThan(10_000_000)
    expect(leaks).toEqual<Leak[]>([])
  })

  test('is in the log or on the terminal', () => {
    const said = [whole.server.said(), ...written].join('\n')
    expect(said).toContain('turn-taken')
    expect(said).toContain('turn-failed')
    expect(said).toContain('delivery-refused')
    expect(leaksInText('log', said, needles)).toEqual<Leak[]>([])
  })

  test('but the words themselves goes to Google, and none of its failures is told', () => {
    const asked = whole.google.dlp.requests
    expect(asked.flatMap(({ rows }) => rows).length).toBeGreaterThan(10)
    const ids = needlesOf(new Map([['phone', person.phone], ...identifiers]))
    expect(leaksInText('requests', JSON.stringify(asked), ids)).toEqual<Leak[]>([])
    expect(whole.server.said()).toContain('detector-failed')
  })

  test('is in an answer of the webhook', () => {
    expect(answers.length).toBeGreaterThan(30)
    expect(leaksInText('answers', answers.join('\n'), needles)).toEqual<Leak[]>([])
  })

  test('is in what people of the business look at, are told of, or are sent', () => {
    const all = told.join('\n')
    expect(all).toContain('webhook-signature')
    expect(all).toContain('Subject: ')
    expect(all).toContain('"verified"')
    expect(all).toMatch(/^200 .*"lines":\[\{/m)
    expect(leaksInText('staff', all, needles)).toEqual<Leak[]>([])
  })

  test('is in what colleagues write at the desk: notes and reports are masked, begun replies sealed, the rest refused', () => {
    const cases = atDesk?.drafts ?? 0
    expect(cases).toBeGreaterThan(0)
    expect(atDesk).toEqual({
      ...{ notes: cases * texts.length, masked: cases * texts.length, drafts: cases },
      ...{ texts: 0, views: 0, tags: 0 },
    })
    expect(taken.get('/api/cases/draft')).toBe(cases * texts.length)
    expect(taken.get('/api/incidents/phishing')).toBe(cases * texts.length)
    expect(taken.get('/api/incidents/close')).toBe(cases * texts.length)
    for (const where of ['/api/cases/tag', '/api/views/save', '/api/canned/save', '/api/canned/import'])
      expect([where, taken.get(where)]).toEqual([where, 0])
  })

  test('goes over the line to the pages of the desk, which hear of every change', () => {
    for (const event of ['event: open', 'event: changed', 'event: end']) expect(overLine).toContain(event)
    for (const kind of ['case', 'line', 'delivery']) expect(overLine).toContain(`"kind":"${kind}"`)
    expect(overLine.split('"kind":"line"').length).toBeGreaterThan(20)
    expect(leaksInText('line', overLine, needles)).toEqual<Leak[]>([])
  })

  test('is in the log as it is handed out', async () => {
    expect(exported).toContain('"kind":"agent-replied"')
    expect(exported).toContain('"kind":"alert-raised"')
    expect(leaksInText('export', exported, needles)).toEqual<Leak[]>([])
    expect((await readFile(join(whole.data, 'anchors'))).length).toBeGreaterThan(100)
  })

  test('is anywhere because it was shown, though it was', () => {
    expect(shownWords.join('\n')).toContain(person.cpf)
    expect(shownWords.join('\n')).toContain('"isGlass":true')
    expect(answers.join('\n')).toContain('"second-person"')
    expect(answers.join('\n')).toContain('"frozen"')
    expect(answers.join('\n')).toContain('"reason-too-long"')
  })

  test('that was sent as an answer was lost: it lies sealed in the vault', () => {
    expect(sealed).toEqual(expect.arrayContaining(['answer:-:paper', 'answer:-:place']))
  })

  test('had to be given up: every message had its turn in the end', () => {
    expect(dead).toBe(0)
  })
})
