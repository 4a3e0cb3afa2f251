import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import { storedSealed } from '../../src/adapter/postgres/columns.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { type EffectId, parseCaseNumber, type TalkId } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { SealedText } from '../../src/privacy/sealed-text.ts'
import { sealProfile } from '../../src/sign-in/profile.ts'
import { boundToOutbox } from '../../src/turn/send-outbox.ts'
import type { InboxRow } from '../../src/web/inbox-view.ts'
import { commands } from '../contract/at-desk.ts'
import { hour, later, random } from '../contract/made-up.ts'
import { openTestEmbedded, openTestServer } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { now, returns, sales, somebody, staffId } from './made-up-staff.ts'
import { openWholeConsole, type WholeConsole } from './whole-console.ts'

const bia = somebody(['agent'], { staff: staffId('bia'), departments: [returns] })
const carla = somebody(['agent'], { staff: staffId('carla'), departments: [returns] })
const sara = somebody(['supervisor'], { staff: staffId('sara'), departments: [returns] })
const vito = somebody(['agent'], { staff: staffId('vito'), departments: [sales] })

const everything = { department: null, agent: null, tag: null, priority: null, order: 'oldest' } as const

for (const [name, open] of [
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
] as const)
  describe(`the desk over HTTP on ${name}`, () => {
    let stores: Stores & { readonly database: Database }
    let console: WholeConsole
    beforeAll(async () => {
      stores = await storesIn(open())
    })
    afterAll(() => stores.drop())
    beforeEach(async () => {
      await stores.empty()
      console = await openWholeConsole(stores)
      for (const who of [bia, carla, sara, vito]) await employ(who)
    })

    async function employ({ staff, roles, departments, trainedAt }: SignedIn): Promise<void> {
      const { parts } = console
      await parts.store.add({
        ...{ id: staff, email: random() as never, roles, departments, state: 'active', trainedAt },
        profile: await sealProfile(parts, staff, { name: staff.slice(0, 5), email: 'a@loja.example' }, now),
        ...{ createdAt: now, password: null, factor: null },
      })
    }
    const ask = (who: SignedIn, path: string, body: object) =>
      console.ask({ who, isFrozen: false }, { method: 'POST', path: `/api/${path}`, body })
    const caseIn = async (department = returns) => {
      const { case: number } = await console.room.talkOf({ department } as never)
      return String(number)
    }
    const list = async (who: SignedIn, which = 'all') => {
      const { body } = await ask(who, 'inbox', { view: { ...everything, which }, from: 0, most: 200 })
      return { ...body, rows: body.rows as readonly InboxRow[] }
    }
    const numbers = async (who: SignedIn, which?: string) =>
      (await list(who, which)).rows.map((row) => row.case).toSorted()

    test('a claimed case leaves the list of the unassigned and stands in mine', async () => {
      const number = await caseIn()
      expect(await numbers(bia, 'unassigned')).toEqual([number])
      const { status, body } = await ask(bia, 'cases/claim', { case: number })
      expect([status, body.case]).toMatchObject([200, { status: 'claimed', agent: { staff: bia.staff } }])
      expect(await numbers(bia, 'unassigned')).toEqual([])
      expect(await numbers(bia, 'mine')).toEqual([number])
      expect(await numbers(carla, 'mine')).toEqual([])
    })

    test('whoever claims what somebody else has is told who has it', async () => {
      const number = await caseIn()
      const first = await ask(bia, 'cases/claim', { case: number })
      const second = await ask(carla, 'cases/claim', { case: number })
      expect(first.status).toBe(200)
      expect(second.status).toBe(409)
      expect(second.body).toMatchObject({ why: 'taken', by: { staff: bia.staff } })
    })

    test('cases are found by number and by what stands in them masked, and never by what was masked', async () => {
      const [ours, other] = [await caseIn(), await caseIn()]
      const theirs = await caseIn(sales)
      const found = async (words: string) => {
        const asked = { view: { ...everything, which: 'all' }, words, from: 0, most: 200 }
        const { body } = await ask(bia, 'inbox', asked)
        const rows = body.rows as readonly InboxRow[]
        expect(body.total).toBe(rows.length)
        return rows.map((row) => row.case).toSorted()
      }
      expect(await found(ours.toLowerCase())).toEqual([ours])
      expect(await found(ours.replace('-', ' '))).toEqual([ours])
      expect(await found(theirs)).toEqual([])
      expect(await found('OI, SOU')).toEqual([ours, other].toSorted())
      expect(await found('Zulmira')).toEqual([])
      const short = { view: { ...everything, which: 'all' }, words: 'o', from: 0, most: 200 }
      expect((await ask(bia, 'inbox', short)).status).toBe(400)
    })

    test('a stretch behind the end of a list still says how long it is', async () => {
      await caseIn()
      const asked = { view: { ...everything, which: 'all' }, from: 50, most: 10 }
      expect((await ask(bia, 'inbox', asked)).body).toMatchObject({ total: 1, rows: [] })
    })

    test('whoever takes the next one gets what needs somebody most, and nobody the same', async () => {
      const [calm, urgent] = [await caseIn(), await caseIn()]
      await ask(sara, 'cases/priority', { case: urgent, priority: 'high' })
      expect((await ask(bia, 'inbox/next', { department: null })).body.case).toBe(urgent)
      expect((await ask(carla, 'inbox/next', { department: null })).body.case).toBe(calm)
      expect((await ask(carla, 'inbox/next', { department: null })).body.case).toBeNull()
    })

    test('a transfer takes its access along', async () => {
      const number = await caseIn()
      await ask(bia, 'cases/claim', { case: number })
      expect((await ask(bia, 'cases/transfer', { case: number, to: { department: sales } })).status).toBe(200)
      expect((await ask(bia, 'cases/desk', { case: number })).status).toBe(404)
      expect(await numbers(vito)).toEqual([number])
      expect((await ask(vito, 'cases/desk', { case: number })).body.history).toMatchObject([
        { what: 'opened' },
        { what: 'claimed' },
        { what: 'transferred', to: { department: sales } },
      ])
    })

    test('what was said before somebody came back is read with their case, and by nobody else', async () => {
      const { case: number, talk } = await console.room.talkOf({ department: returns })
      const later = random() as TalkId
      const again = [
        { type: 'closed', at: now, outcome: 'solved', by: bia.staff },
        {
          type: 'reopened',
          at: now,
          priority: 'normal',
          shown: [],
          announceAt: now,
          returnAt: now,
          talk: later,
        },
      ]
      await stores.database.query(
        (sql) => sql`
          insert into talk select (jsonb_populate_record(talk, jsonb_build_object('id', ${later}::text))).* from talk`,
      )
      await stores.database.query(
        (sql) => sql`
          update cases set talk = ${later}, events = events || ${JSON.stringify(again)}::text::jsonb,
            earlier_talks = jsonb_build_array(${talk}::text) where number = ${String(number)}`,
      )
      expect((await ask(bia, 'cases/desk', { case: number })).body).toMatchObject({
        talk: later,
        earlierTalks: [talk],
      })
      const said = await ask(bia, 'talks/open', { talk })
      expect([said.status, said.body.lines]).toMatchObject([200, [{ n: 1 }, {}, {}]])
      expect((await ask(vito, 'talks/open', { talk })).status).toBe(404)
    })

    test('nobody is given a case who could not take it', async () => {
      const number = await caseIn()
      const given = await ask(sara, 'cases/assign', { case: number, to: vito.staff })
      expect(given.body).toMatchObject({ error: 'REFUSED', why: 'nobody-there' })
      expect((await ask(sara, 'cases/assign', { case: number, to: carla.staff })).status).toBe(200)
      expect(await numbers(carla, 'mine')).toEqual([number])
      const nowhere = await ask(carla, 'cases/transfer', { case: number, to: { department: 'moon' } })
      expect(nowhere.body.why).toBe('nobody-there')
    })

    test('what is put off is in no list but its own, and comes back when it is woken', async () => {
      const number = await caseIn()
      await ask(bia, 'cases/claim', { case: number })
      const put = await ask(bia, 'cases/snooze', { case: number, until: now + 3_600_000 })
      expect(put.status).toBe(200)
      expect([await numbers(bia, 'mine'), await numbers(bia, 'snoozed')]).toEqual([[], [number]])
      await ask(bia, 'cases/wake', { case: number })
      expect(await numbers(bia, 'mine')).toEqual([number])
      const never = await ask(bia, 'cases/snooze', { case: number, until: now - 1 })
      expect(never.body.why).toBe('not-open-to-it')
    })

    test('whoever comes to the desk is there for colleagues, and whoever did not say so is away', async () => {
      const number = await caseIn()
      await ask(bia, 'cases/claim', { case: number })
      const came = await ask(bia, 'desk/me', { status: 'online' })
      expect(came.body).toEqual({ staff: bia.staff, status: 'online', open: 1, limit: null })
      const as = { who: carla, isFrozen: false }
      const { body } = await console.ask(as, { method: 'GET', path: '/api/desk/colleagues' })
      const seen = (body.colleagues as readonly { staff: string; status: string; open: number }[]).map(
        ({ staff, status, open: inHand }) => [staff, status, inHand],
      )
      expect(seen).toContainEqual([bia.staff, 'online', 1])
      expect(seen).toContainEqual([carla.staff, 'away', 0])
      const nobody = await console.ask(
        { who: null, isFrozen: false },
        { method: 'GET', path: '/api/desk/me' },
      )
      expect(nobody.status).toBe(401)
    })

    test('whoever goes away leaves what they were given and did not answer, and keeps what they took', async () => {
      const [given, taken] = [await caseIn(), await caseIn()]
      const gift = { type: 'give', at: now, to: bia.staff, answerBy: later(now, hour) } as const
      expect(await commands(stores, parseCaseNumber(given), gift, now)).toMatchObject({ outcome: 'changed' })
      await ask(bia, 'cases/claim', { case: taken })
      expect((await ask(bia, 'desk/me', { status: 'away' })).body).toMatchObject({ status: 'away', open: 1 })
      expect([await numbers(carla, 'unassigned'), await numbers(bia, 'mine')]).toEqual([[given], [taken]])
    })

    test('of two who claim at the very same moment one has it, and the other is told who', async () => {
      const number = await caseIn()
      const wish = { method: 'POST', path: '/api/cases/claim', body: { case: number } } as const
      const answers = []
      for (const who of [bia, carla]) answers.push(console.ask({ who, isFrozen: false }, wish))
      const [one, other] = (await Promise.all(answers)).toSorted((a, b) => a.status - b.status)
      expect([one?.status, other?.status]).toEqual([200, 409])
      const { agent } = (one?.body.case ?? {}) as { readonly agent?: { readonly staff: string } }
      expect(other?.body).toMatchObject({ why: 'taken', by: { staff: agent?.staff } })
    })

    test('every line of ours says how far it came, with WhatsApp’s code, and nothing of what is sealed', async () => {
      const { talk, lane } = await console.room.talkOf({ department: returns } as never)
      const effect = `${talk}.1.2`
      const send = async (state: string, rank: number, refusal: number | null) => {
        await stores.database.transaction(async (sql) => {
          await sql`delete from outbox where effect = ${effect}`
          await sql`
            insert into outbox (lane, effect, talk, body, sealed, sealed_key, state, epoch, origin, attempts, created_at,
              rank, refusal)
            values (${lane}, ${effect}, ${talk}, '{"kind":"agent-words"}', 'sealed words'::bytea, 'key', ${state}, 1,
              'reply', 1, now(), ${rank}::int, ${refusal}::int)`
          await sql`update transcript_line set side = 'agent', effect = ${effect} where talk = ${talk} and n = 3`
        })
        const { body, text } = await ask(bia, 'talks/open', { talk })
        expect(text).not.toContain('sealed')
        return (body.lines as readonly { readonly delivery: object | null }[]).map((one) => one.delivery)
      }
      const said = { effect, code: null, isSentAgain: false }
      expect(await send('sending', 0, null)).toEqual([null, null, { ...said, state: 'sending' }])
      expect(await send('sent', 3, null)).toEqual([null, null, { ...said, state: 'read' }])
      expect(await send('unconfirmed', 0, null)).toEqual([null, null, { ...said, state: 'not-confirmed' }])
      expect(await send('failed', 4, 131_026)).toEqual([
        null,
        null,
        { ...said, state: 'failed', code: 131_026 },
      ])
    })

    test('many are done at once, each by its own rule, and what was not is named', async () => {
      const [mine, others, elsewhere] = [await caseIn(), await caseIn(), await caseIn(sales)]
      await ask(bia, 'cases/claim', { case: mine })
      await ask(carla, 'cases/claim', { case: others })
      const act = { do: 'close', outcome: 'solved', survey: false }
      const done = await ask(bia, 'cases/bulk', { cases: [mine, others, elsewhere, 'no-such'], act })
      expect(done.body).toEqual({
        done: [mine],
        refused: [
          { case: others, why: 'NOT_ALLOWED' },
          { case: elsewhere, why: 'NOT_FOUND' },
          { case: 'no-such', why: 'NOT_FOUND' },
        ],
      })
      expect(await numbers(bia)).toEqual([others])
      expect(await numbers(bia, 'closed')).toEqual([mine])
    })

    test('tags are found by, and only words that look like tags are taken', async () => {
      const number = await caseIn()
      await caseIn()
      await ask(bia, 'cases/tag', { case: number, add: ['troca', 'vip'], remove: [] })
      const { body } = await ask(bia, 'inbox', {
        view: { ...everything, which: 'all', tag: 'vip' },
        ...{ from: 0, most: 10 },
      })
      expect([body.total, body.tags]).toEqual([1, ['troca', 'vip']])
      const cpf = await ask(bia, 'cases/tag', { case: number, add: ['529.982.247-25'], remove: [] })
      expect(cpf.status).toBe(400)
      for (const tag of ['cpf-529-982-247-25', 'c52998224725', 'ana-souza', 'Zulmira_Tavolieri']) {
        const personal = await ask(bia, 'cases/tag', { case: number, add: ['urgente', tag], remove: [] })
        expect([tag, personal.status, personal.body.why]).toEqual([tag, 409, 'personal'])
      }
      const act = { do: 'tag', add: ['cpf-529-982-247-25'], remove: [] }
      const bulk = await ask(bia, 'cases/bulk', { cases: [number], act })
      expect(bulk.body).toEqual({ done: [], refused: [{ case: number, why: 'personal' }] })
      expect((await list(bia)).rows.flatMap(({ tags }) => tags)).toEqual(['troca', 'vip'])
    })

    test('a note stands in its case, masked, for colleagues of its department alone', async () => {
      const number = await caseIn()
      const words = 'a Zulmira Tavolieri liga às 15h, cpf 111.444.777-35'
      const { status, body } = await ask(bia, 'cases/note', { case: number, id: 'n1', words })
      const note = { by: { staff: bia.staff, name: 'bia00' }, at: now }
      const shown = { text: 'a [NAME_1] liga às 15h, cpf [CPF_2]' }
      expect([status, body.note]).toMatchObject([200, { ...note, words: shown }])
      expect(await ask(bia, 'cases/note', { case: number, id: 'n1', words: 'outra' })).toMatchObject({ body })
      expect((await ask(carla, 'cases/desk', { case: number })).body.notes).toEqual([body.note])
      expect((await ask(vito, 'cases/note', { case: number, id: 'n2', words })).status).toBe(404)
      const log = await stores.database.query<{ entry: string }>(
        (sql) => sql`select convert_from(entry, 'utf8') as entry from log_entry`,
      )
      expect(log.filter(({ entry }) => entry.includes('"mark":"noted"'))).toHaveLength(1)
      await ask(bia, 'cases/transfer', { case: number, to: { department: sales } })
      await ask(bia, 'cases/claim', { case: number })
      await ask(bia, 'cases/transfer', { case: number, to: { department: sales } })
      expect((await ask(vito, 'cases/desk', { case: number })).body.notes).toEqual([body.note])
      const { text } = await ask(bia, 'cases/desk', { case: number })
      expect(text).not.toContain('15h')
    })

    test('a note of 4,097 characters is too long, and nothing of it is kept', async () => {
      const number = await caseIn()
      const long = await ask(bia, 'cases/note', { case: number, id: 'n1', words: 'é'.repeat(4097) })
      expect([long.status, long.body.error]).toEqual([413, 'TOO_LARGE'])
      const whole = await ask(bia, 'cases/note', { case: number, id: 'n1', words: 'x '.repeat(2047) })
      expect(whole.status).toBe(200)
      expect((await ask(bia, 'cases/desk', { case: number })).body.notes).toHaveLength(1)
    })

    const draftOf = async (who: SignedIn, number: string) =>
      (await ask(who, 'cases/desk', { case: number })).body.draft

    test('a begun reply is there for whoever began it and nobody else, until it is sent or emptied', async () => {
      const number = await caseIn()
      const words = 'Zulmira, seu pedido sai am'
      expect((await ask(bia, 'cases/draft', { case: number, words })).status).toBe(403)
      await ask(bia, 'cases/claim', { case: number })
      expect((await ask(bia, 'cases/draft', { case: number, words: 'Zul' })).body).toEqual({})
      await ask(bia, 'cases/draft', { case: number, words })
      expect(await draftOf(bia, number)).toBe(words)
      expect([await draftOf(carla, number), await draftOf(sara, number)]).toEqual([null, null])
      await ask(sara, 'cases/assign', { case: number, to: carla.staff })
      await ask(carla, 'cases/draft', { case: number, words: 'oi, sou a Carla' })
      expect([await draftOf(bia, number), await draftOf(carla, number)]).toEqual([words, 'oi, sou a Carla'])
      await stores.database.query(
        (sql) => sql`update talk set last_inbound_at = last_inbound_at + interval '1 hour'`,
      )
      const sent = await ask(carla, 'cases/reply', { case: number, id: 'a', words: 'oi, sou a Carla' })
      expect(sent.status).toBe(202)
      expect([await draftOf(bia, number), await draftOf(carla, number)]).toEqual([words, null])
      await ask(sara, 'cases/assign', { case: number, to: bia.staff })
      await ask(bia, 'cases/draft', { case: number, words: '' })
      expect(await draftOf(bia, number)).toBeNull()
    })

    test('a reply with a variable that nobody filled goes nowhere', async () => {
      const number = await caseIn()
      await ask(bia, 'cases/claim', { case: number })
      await stores.database.query(
        (sql) => sql`update talk set last_inbound_at = last_inbound_at + interval '1 hour'`,
      )
      const reply = (words: string) => ask(bia, 'cases/reply', { case: number, id: words, words })
      const open = await reply('Olá, {{ customer_name }}!')
      expect([open.status, open.body.why]).toEqual([409, 'unfilled'])
      expect((await reply('Escreva {{assim}} no campo')).status).toBe(202)
      expect(console.written).toHaveLength(1)
    })

    test('a begun reply is sealed, and gone with the key of its talk', async () => {
      const { case: number, talk } = await console.room.talkOf({ department: returns } as never)
      await ask(bia, 'cases/claim', { case: number })
      await ask(bia, 'cases/draft', { case: number, words: 'Zulmira, seu pedido sai am' })
      const rows = await stores.database.query<{ row: string }>(
        (sql) => sql`select reply_draft::text || encode(sealed, 'escape') as row from reply_draft`,
      )
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toMatch(/zulmira|pedido/i)
      await stores.database.query((sql) => sql`update talk set data_key = null where id = ${talk}`)
      expect(await draftOf(bia, String(number))).toBeNull()
      const late = await ask(bia, 'cases/draft', { case: number, words: 'mais' })
      expect([late.status, late.body.error]).toEqual([410, 'KEY_DESTROYED'])
      expect(await stores.database.query((sql) => sql`select at from reply_draft`)).toHaveLength(1)
    })

    const viewsOf = async (who: SignedIn) => {
      const as = { who, isFrozen: false }
      const { body } = await console.ask(as, { method: 'GET', path: '/api/views' })
      return body.views as readonly { readonly id: string; readonly name: string }[]
    }
    const filter = { ...everything, which: 'waiting', tag: 'troca' } as const

    test('a list that somebody gave a name is theirs alone: renamed, taken away, twenty at most', async () => {
      const made = await ask(bia, 'views/save', { id: null, name: 'Trocas paradas', filter })
      expect([made.status, made.body.most]).toEqual([200, 20])
      const [view] = await viewsOf(bia)
      expect(view).toEqual({ id: view?.id, name: 'Trocas paradas', filter })
      expect([await viewsOf(carla), await viewsOf(sara)]).toEqual([[], []])
      const renamed = { id: view?.id, name: 'Trocas', filter: { ...filter, order: 'newest' } }
      expect((await ask(carla, 'views/save', renamed)).status).toBe(404)
      await ask(carla, 'views/remove', { id: view?.id })
      expect((await ask(bia, 'views/save', renamed)).body.views).toEqual([renamed])
      const adds = Array.from({ length: 22 }, (_, n) =>
        ask(bia, 'views/save', { id: null, name: `Lista ${n}`, filter }),
      )
      const whys = (await Promise.all(adds)).map(({ body }) => body.why ?? 'kept')
      expect(whys.toSorted()).toEqual([...Array(19).fill('kept'), ...Array(3).fill('views-full')])
      expect((await ask(bia, 'views/remove', { id: view?.id })).body.views).toHaveLength(19)
    })

    test('a list is called nothing of a person, and narrowed to what there may be', async () => {
      const wrong: readonly (readonly [object, number, string])[] = [
        [{ name: 'Casos da Zulmira Tavolieri' }, 409, 'personal'],
        [{ name: 'cpf 529.982.247-25' }, 409, 'personal'],
        [{ name: 'Zulmira Tavolieri' }, 409, 'personal'],
        [{ name: 'Ana Souza' }, 409, 'personal'],
        [{ filter: { ...filter, tag: 'cpf-529-982-247-25' } }, 409, 'personal'],
        [{ filter: { ...filter, tag: '529.982.247-25' } }, 400, 'BAD_PAYLOAD'],
        [{ filter: { ...filter, agent: 'Zulmira Tavolieri' } }, 400, 'BAD_PAYLOAD'],
        [{ filter: { ...filter, department: 'Rua das Flores 12' } }, 400, 'BAD_PAYLOAD'],
        [{ id: 'Zulmira Tavolieri' }, 400, 'BAD_PAYLOAD'],
        [{ name: ' ' }, 400, 'BAD_PAYLOAD'],
      ]
      for (const [change, status, why] of wrong) {
        const answer = await ask(bia, 'views/save', { id: null, name: 'Trocas', filter, ...change })
        expect([change, answer.status, answer.body.why ?? answer.body.error]).toEqual([change, status, why])
      }
      expect(await stores.database.query((sql) => sql`select * from saved_view`)).toEqual([])
      for (const name of ['Urgentes', 'Devoluções', 'Cobrança'])
        expect((await ask(bia, 'views/save', { id: null, name, filter })).status).toBe(200)
      expect((await viewsOf(bia)).map((view) => view.name).toSorted()).toEqual([
        ...['Cobrança', 'Devoluções', 'Urgentes'],
      ])
    })

    test('the case of somebody who was erased is gone for everybody and everything, and nothing more is filed for it', async () => {
      const number = await caseIn()
      const other = await caseIn()
      await ask(bia, 'cases/claim', { case: number })
      await stores.database.transaction(async (sql) => {
        const [row] = await sql<{ lane: string }[]>`select lane from cases where number = ${number}`
        for (const table of ['cases', 'transcript_line', 'vault', 'talk'])
          await sql`delete from ${sql(table)} where lane = ${row?.lane ?? ''}`
        await sql`delete from lane where key = ${row?.lane ?? ''}`
      })
      const written = {
        'cases/desk': {},
        'cases/claim': {},
        'cases/reply': { id: 'a', words: 'oi, tudo bem?' },
        'cases/follow-up': { id: 'b', template: 'case_follow_up' },
        'cases/note': { id: 'n', words: 'ligar amanhã' },
        'cases/draft': { words: 'oi' },
        'cases/tag': { add: ['vip'], remove: [] },
        'cases/close': { outcome: 'solved', survey: true },
        'cases/transfer': { to: { department: sales } },
      }
      for (const [path, body] of Object.entries(written)) {
        const answer = await ask(bia, path, { case: number, ...body })
        expect([path, answer.status, answer.body.error]).toEqual([path, 404, 'NOT_FOUND'])
      }
      const act = { do: 'close', outcome: 'solved', survey: false }
      const bulk = await ask(sara, 'cases/bulk', { cases: [number, other], act })
      expect(bulk.body).toMatchObject({ done: [other], refused: [{ case: number, why: 'NOT_FOUND' }] })
      expect([await numbers(bia, 'mine'), await numbers(bia, 'all')]).toEqual([[], []])
      expect(console.written).toEqual([])
    })

    test('five megabytes of words are too long, as are 4,097 characters, and are filed nowhere', async () => {
      const number = await caseIn()
      await ask(bia, 'cases/claim', { case: number })
      for (const length of [5_000_000, 4097]) {
        const words = 'x'.repeat(length)
        const { status, body } = await ask(bia, 'cases/reply', { case: number, id: 'a', words })
        expect([status, body.error]).toEqual([413, 'TOO_LARGE'])
      }
      expect(console.written).toEqual([])
    })

    test('a day after the customer wrote words are refused, and a template goes', async () => {
      const number = await caseIn()
      await ask(bia, 'cases/claim', { case: number })
      await stores.database.query(
        (sql) => sql`update talk set last_inbound_at = last_inbound_at - interval '2 days'`,
      )
      const late = await ask(bia, 'cases/reply', { case: number, id: 'a', words: 'ainda está aí?' })
      expect([late.status, late.body.why]).toEqual([409, 'window'])
      const template = { case: number, id: 'b', template: 'case_follow_up' }
      expect((await ask(bia, 'cases/follow-up', template)).status).toBe(202)
      const unknown = await ask(bia, 'cases/follow-up', { ...template, template: 'no_such' })
      expect(unknown.status).toBe(404)
      expect(console.written).toMatchObject([{ case: number, staff: bia.staff, template: 'case_follow_up' }])
    })

    test('words nobody knows the fate of are sent again once, by who has the case, and are sealed nowhere then', async () => {
      const { case: number, talk } = await console.room.talkOf({ department: returns } as never)
      await ask(bia, 'cases/claim', { case: number })
      const effect = `${talk}.7.2` as EffectId
      const { keyring } = console.room.needs
      const key = (await stores.lanes.vaultOf(talk as TalkId))?.key
      if (!key) throw new Error('the talk has no key')
      const words = new RawText('seu pedido saiu')
      const sealed = await SealedText.of(words, await (await keyring()).unwrap(key), boundToOutbox(effect))
      const row = JSON.stringify(storedSealed(sealed))
      await stores.database.query(
        (sql) => sql`
          insert into outbox (lane, effect, talk, body, state, epoch, origin, attempts, created_at, sealed, sealed_key)
          select t.lane, ${effect}, t.id, '{"kind": "agent-words"}', 'unconfirmed', 1, 'reply', 1, t.started_at,
            decode(r.bytes, 'base64'), r.key
          from talk t, jsonb_to_record(${row}::text::jsonb) as r (bytes text, key text) where t.id = ${talk}`,
      )
      await stores.database.query(
        (sql) => sql`update talk set last_inbound_at = ${new Date(now).toISOString()}::timestamptz`,
      )
      const again = () => ask(bia, 'cases/send-again', { case: number, effect })
      expect((await ask(carla, 'cases/send-again', { case: number, effect })).status).toBe(403)
      expect((await again()).status).toBe(202)
      expect((await again()).body.why).toBe('not-open-to-it')
      expect(console.written.map((item) => 'words' in item && RawText.reveal(item.words))).toEqual([
        'seu pedido saiu',
      ])
      const [left] = await stores.database.query<{ sealed: unknown; again: boolean }>(
        (sql) => sql`select sealed, is_sent_again as again from outbox where effect = ${effect}`,
      )
      expect(left).toEqual({ sealed: null, again: true })
    })
  })
