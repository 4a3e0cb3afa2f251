import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import { storedInstant } from '../../src/adapter/postgres/columns.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresIncidents } from '../../src/adapter/postgres/incidents.ts'
import { openTestEmbedded } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { now, returns, sales, somebody, staffId } from './made-up-staff.ts'
import { openWholeConsole, type WholeConsole } from './whole-console.ts'

const bia = somebody(['agent'], { staff: staffId('bia'), departments: [returns] })
const vito = somebody(['agent'], { staff: staffId('vito'), departments: [sales] })

describe('tricks over HTTP', () => {
  let stores: Stores & { readonly database: Database }
  let console: WholeConsole
  beforeAll(async () => {
    stores = await storesIn(openTestEmbedded())
  })
  afterAll(() => stores.drop())
  beforeEach(async () => {
    await stores.empty()
    console = await openWholeConsole(stores)
  })

  const ask = (who: SignedIn, path: string, body: object) =>
    console.ask({ who, isFrozen: false }, { method: 'POST', path: `/api/${path}`, body })
  const incidents = () => postgresIncidents(stores.database).list()
  const entriesOf = async (kind: string) => {
    const rows = await stores.database.query<{ entry: string }>(
      (sql) => sql`select convert_from(entry, 'UTF8') as entry from log_entry order by n`,
    )
    return rows.map(({ entry }) => JSON.parse(entry)).filter((entry) => entry.kind === kind)
  }
  const claimed = async () => {
    const made = await console.room.talkOf({ department: returns } as never)
    const number = String(made.case)
    await stores.database.query(
      (sql) => sql`update talk set last_inbound_at = ${storedInstant(now)}::timestamptz`,
    )
    await ask(bia, 'cases/claim', { case: number })
    return { ...made, number }
  }

  test('words that plainly ask for a code are refused at once, sure or not, and the log has the kind alone', async () => {
    const { number } = await claimed()
    const words = 'Me manda o código que chegou por SMS'
    for (const sure of [false, true]) {
      const { status, body } = await ask(bia, 'cases/reply', { case: number, id: `a${sure}`, words, sure })
      expect([status, body]).toMatchObject([
        409,
        { why: 'suspicious', asks: { kind: 'code', mayInsist: false } },
      ])
    }
    expect(console.written).toEqual([])
    const guarded = await entriesOf('reply-guarded')
    expect(guarded).toMatchObject([{ number, found: 'code', isSent: false }, { found: 'code' }])
    expect(JSON.stringify(guarded)).not.toContain('SMS')
  })

  test('words that may be meant well go once somebody is sure', async () => {
    const { number } = await claimed()
    const reply = { case: number, id: 'a', words: 'the CVV, please' }
    const first = await ask(bia, 'cases/reply', reply)
    expect([first.status, first.body]).toMatchObject([409, { asks: { kind: 'card', mayInsist: true } }])
    expect((await ask(bia, 'cases/reply', { ...reply, sure: true })).status).toBe(202)
    expect(console.written).toMatchObject([{ case: number, isSure: true }])
  })

  test('one click reports a line as an incident without words, and the same line once', async () => {
    const { talk } = await claimed()
    const report = { talk, line: 1, note: 'meu CPF é 529.982.247-25, e o cliente pediu um código' }
    const first = await ask(bia, 'incidents/phishing', report)
    const second = await ask(bia, 'incidents/phishing', { talk, line: 1 })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    const open = await incidents()
    expect(open).toMatchObject([{ number: first.body.incident, talk, kind: 'phishing', line: 1, places: 0 }])
    expect(open[0]?.note?.text).toContain('[CPF_')
    expect(open[0]?.note?.text).not.toContain('529')
    expect(await entriesOf('incident-opened')).toMatchObject([
      { incident: first.body.incident, talk, actor: { role: 'agent', id: bia.staff } },
    ])
  })

  const otto = somebody(['privacy-officer'], { staff: staffId('otto') })
  const reported = async () => {
    const made = await claimed()
    const note = 'o cliente pediu um código'
    const { body } = await ask(bia, 'incidents/phishing', { talk: made.talk, line: 1, note })
    return { ...made, incident: String(body.incident), note }
  }

  test('privacy officers read incidents with their cases; nobody else does, and each look is in the log', async () => {
    const { talk, number, incident, note } = await reported()
    const { status, body } = await ask(otto, 'incidents', { isOpen: true, after: null })
    const shown = { incident, talk, case: number, kind: 'phishing', line: 1, places: 0, note, closed: null }
    expect([status, body]).toMatchObject([200, { at: now, open: 1, older: null, incidents: [shown] }])
    for (const who of [bia, somebody(['supervisor', 'department-admin']), somebody(['admin'])])
      expect((await ask(who, 'incidents', { isOpen: true, after: null })).status).toBe(403)
    expect(await entriesOf('looked')).toMatchObject([
      { actor: { role: 'privacy-officer', id: otto.staff }, what: 'incidents', rows: 1 },
    ])
  })

  test('an incident is closed once, with a note that is masked; whoever was slower is told who was faster', async () => {
    const { incident } = await reported()
    const uma = somebody(['privacy-officer'], { staff: staffId('uma') })
    const note = 'CPF 529.982.247-25 estava na nota'
    const close = (who: SignedIn, outcome: string) => ask(who, 'incidents/close', { incident, outcome, note })
    const first = await close(otto, 'reported')
    const closed = { by: { staff: otto.staff }, outcome: 'reported', note: 'CPF [CPF_1] estava na nota' }
    expect([first.status, first.body]).toMatchObject([200, { incident, closed }])
    const second = await close(uma, 'mistaken')
    expect([second.status, second.body]).toMatchObject([
      409,
      { error: 'ALREADY_CLOSED', incident: { closed } },
    ])
    expect(await entriesOf('incident-closed')).toMatchObject([
      { incident, outcome: 'reported', actor: { id: otto.staff } },
    ])
    const lookers = (await entriesOf('looked')).map(({ actor }) => actor.id)
    expect(lookers).toEqual([otto.staff, uma.staff])
    const missing = { incident: 'I-2222-2222', outcome: 'reported', note: null }
    expect((await ask(otto, 'incidents/close', missing)).status).toBe(404)
    expect((await ask(otto, 'incidents/close', { ...missing, incident, outcome: 'gone' })).status).toBe(400)
    expect((await ask(bia, 'incidents/close', { ...missing, incident })).status).toBe(403)
  })

  test('an incident outlives its talk, and is closed all the same', async () => {
    const { talk, incident } = await reported()
    await stores.database.query((sql) => sql`delete from talk where id = ${talk}`)
    const note = 'CPF 529.982.247-25'
    const { status, body } = await ask(otto, 'incidents/close', { incident, outcome: 'no-risk', note })
    expect([status, body]).toMatchObject([200, { case: null, talk, closed: { note: 'CPF [CPF_1]' } }])
  })

  test('a line that is not there, and a talk of another department, are not found', async () => {
    const { talk } = await claimed()
    expect((await ask(bia, 'incidents/phishing', { talk, line: 999 })).status).toBe(404)
    expect((await ask(vito, 'incidents/phishing', { talk, line: 1 })).status).toBe(404)
    expect((await ask(bia, 'incidents/phishing', { talk, line: 0 })).status).toBe(400)
    expect(await incidents()).toEqual([])
  })

  test('a line with a trick says so wherever it is read', async () => {
    const { talk } = await claimed()
    await stores.database.query((sql) => sql`update transcript_line set warning = 'code' where n = 1`)
    const { body } = await ask(bia, 'talks/open', { talk })
    const lines = body.lines as readonly { n: number; warning: string | null }[]
    expect(lines.find(({ n }) => n === 1)?.warning).toBe('code')
    expect(lines.find(({ n }) => n === 2)?.warning).toBeNull()
  })
})
