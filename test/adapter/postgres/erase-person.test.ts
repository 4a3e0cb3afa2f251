import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { type Erasing, erasePerson } from '../../../src/adapter/postgres/erase-person.ts'
import { introducePersons } from '../../../src/adapter/postgres/introduce-persons.ts'
import { logLeaf } from '../../../src/audit/log-leaf.ts'
import type { CaseEvent } from '../../../src/handoff/case/case-event.ts'
import { type LaneKey, type PersonId, parseCaseNumber, parsePersonId, type TalkId } from '../../../src/ids.ts'
import type { Tombstone } from '../../../src/retention/tombstones.ts'
import type { Identifier } from '../../../src/turn/inbox.ts'
import {
  arrivalOf,
  confirmation,
  effectOf,
  later,
  line,
  minute,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  random,
  somebody,
  support,
  turnOf,
  updates,
} from '../../contract/made-up.ts'
import { openTestServer, type TestDatabase } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'

let server: TestDatabase
let stores: Stores
beforeAll(async () => {
  server = await openTestServer()
  stores = await storesIn(Promise.resolve(server))
})
beforeEach(() => server.empty())
afterAll(() => server.drop())

type Known = {
  readonly who: Identifier
  readonly person: PersonId
  readonly lane: LaneKey
  readonly talk: TalkId
  readonly case: string
}

const signs = 'ABCDEFGH'

/** Somebody with a talk, a case, a note, a draft, a reply, a start, a look at their words and a dead letter. */
async function known(n = 0): Promise<Known> {
  const who = await somebody()
  await stores.inbox.put([await arrivalOf([who])], noon)
  const claim = await stores.lanes.claim(null, noon)
  if (!claim) throw new Error('nothing was ready')
  const talk = newTalk()
  const effect = effectOf(talk, 1)
  const number = parseCaseNumber(`AAAA-AAA${signs[n]}`)
  const opened: CaseEvent = {
    ...{ type: 'opened', at: noon, number, talk, department: support, shown: [], priority: 'normal' },
    ...{ announceAt: later(noon, minute), returnAt: later(noon, minute) },
  }
  await stores.lanes.commit(
    turnOf(claim, {
      talk: await newTalkPart(talk),
      lines: [line(1, 'oi')],
      consent: confirmation(),
      replies: [{ effect, body: outgoing }],
      starts: [
        {
          effect: effectOf(talk, 1, 7),
          talk,
          purpose: updates,
          at: later(noon, minute),
          until: null,
          body: outgoing,
        },
      ],
      case: { number, department: support, events: [opened] },
      vault: { put: [], drop: [] },
    }),
  )
  const message = (await arrivalOf([who])).dedupe
  await stores.lanes.markSent(claim, effect, { result: 'sent', message }, noon)
  await stores.lanes.release(claim, { wakeAt: null }, noon)
  await beside(claim.person, talk, number)
  return { who, person: claim.person, lane: claim.lane, talk, case: number }
}

async function beside(person: PersonId, talk: TalkId, number: string): Promise<void> {
  const words = '{"text":"x","tokens":[]}'
  await server.database.transaction(async (sql) => {
    const lane = `100000000000001.${person}`
    await sql`insert into vault (lane, talk, name, sealed, sealed_key) values (${lane}, ${talk}, 'profile', ''::bytea, 'k')`
    await sql`
      insert into case_note (id, case_number, talk, at, staff, words)
      values (${random()}, ${number}, ${talk}, now(), 'staff', ${words}::jsonb)`
    await sql`
      insert into reveal_grant (id, staff, person, talk, asked_at, weight, is_waiting, is_unreviewed, events)
      values (${random()}, 'staff', ${person}, ${talk}, now(), 1, false, false, '[]'::jsonb)`
    await sql`
      insert into dead (lane, seq, dedupe, sealed, sealed_key, at, received_at, attempts, why, buried_at)
      values (${lane}, 900, ${random()}, ''::bytea, 'k', now(), now(), 5, 'failed', now())`
    await sql`
      insert into incident (number, opened_at, opened_by, talk, kind, places, note)
      values (${`I-${number}`}, now(), '{}'::jsonb, ${talk}, 'NAME', 1, ${words}::jsonb)`
    await sql`
      insert into privacy_request (number, person, kind, door, law, received_at, due_at, proved_at)
      values (${`R-${number}`}, ${person}, 'erase', 'chat', 'lgpd', now(), now(), now())`
  })
}

const remembered: Tombstone[] = []
const erasing = (about: Partial<Erasing> = {}): Erasing => ({
  now: noon,
  since: noon,
  request: null,
  leafOf: (entry) => logLeaf(nodeCrypto.hash, entry),
  remember: async (stone) => {
    remembered.push(stone)
  },
  ...about,
})

const erase = (person: PersonId, about: Partial<Erasing> = {}) =>
  erasePerson(server.database, person, erasing(about))

/** Every table and column in which one of these ids still stands. */
async function traces(values: readonly string[]): Promise<readonly string[]> {
  const columns = await server.database.query<{
    place: string
    table_schema: string
    table_name: string
    shown: string
  }>(
    (sql) => sql`
      select table_schema, table_name, table_name || '.' || column_name as place,
        case data_type when 'bytea' then 'encode(' || quote_ident(column_name) || ', ''escape'')' else quote_ident(column_name) || '::text' end as shown
      from information_schema.columns
      where table_schema in ('public', 'staff') and is_updatable = 'YES' order by 1, 2, 3`,
  )
  const found: string[] = []
  for (const { table_schema: schema, table_name: table, shown, place } of columns)
    for (const value of values) {
      const [row] = await server.database.query<{ there: boolean }>((sql) =>
        sql.unsafe(
          `select exists (select from "${schema}"."${table}" where ${shown} like '%' || $1 || '%') as there`,
          [value],
        ),
      )
      if (row?.there && !found.includes(place)) found.push(place)
    }
  return found
}

test('of who is erased nothing is left but what speaks of nobody', async () => {
  const gone = await known()
  const [key] = await server.database.query<{ id: string }>((sql) => sql`select id from data_key`)
  const result = await erase(gone.person, { request: `R-${gone.case}` as never })
  expect(result).toMatchObject({
    outcome: 'erased',
    counts: { identifiers: 1, talks: 1, lines: 1, cases: 1, notes: 1, keys: 1 },
    tombstone: { person: gone.person, keys: [key?.id] },
  })
  expect(remembered.at(-1)?.person).toBe(gone.person)
  expect(await traces([gone.person, gone.lane, gone.talk, gone.case, key?.id ?? ''])).toEqual([
    'consent_event.person',
    'incident.number',
    'incident.talk',
    'live_event.case_number',
    'live_event.effect',
    'live_event.talk',
    'log_entry.entry',
    'privacy_request.number',
  ])
  expect(await traces([gone.who.index])).toEqual(['suppression.index'])
})

test('whoever else there is keeps everything', async () => {
  const [gone, other] = [await known(0), await known(1)]
  const before = await traces([other.person, other.lane, other.talk, other.case, other.who.index])
  await erase(gone.person)
  expect(await traces([other.person, other.lane, other.talk, other.case, other.who.index])).toEqual(before)
})

test('the log tells it, the register closes it, and the incident loses its note', async () => {
  const { person, case: number } = await known()
  await erase(person, { request: `R-${number}` as never })
  const entries = await server.database.query<{ entry: string }>(
    (sql) => sql`select convert_from(entry, 'UTF8') as entry from log_entry order by n`,
  )
  expect(entries.map(({ entry }) => JSON.parse(entry)).slice(-2)).toMatchObject([
    { kind: 'key-destroyed', why: 'erased' },
    { kind: 'person-erased', request: `R-${number}`, talks: 1, keys: 1 },
  ])
  const [row] = await server.database.query<{ outcome: string; person: string | null; note: unknown }>(
    (sql) => sql`select outcome, person, (select note from incident) as note from privacy_request`,
  )
  expect(row).toEqual({ outcome: 'done', person: null, note: null })
})

test('who writes again is somebody new, whom the business may not write to', async () => {
  const { who, person } = await known()
  await erase(person)
  await stores.inbox.put([await arrivalOf([who])], noon)
  const claim = await stores.lanes.claim(null, noon)
  expect(claim?.person).not.toBe(person)
  expect(claim?.suppressedAt).toBe(noon)
  expect(claim?.talk).toBe(null)
  expect(claim?.consent).toEqual([])
})

test('an answer on its way, or a message that waits, holds it up for two minutes and no longer', async () => {
  const { who, person } = await known()
  await stores.inbox.put([await arrivalOf([who])], noon)
  expect(await erase(person)).toEqual({ outcome: 'busy' })
  expect(await erase(person, { now: later(noon, minute) })).toEqual({ outcome: 'busy' })
  expect(await erase(person, { now: later(noon, 2 * minute) })).toMatchObject({ outcome: 'erased' })
})

test('a turn that was being taken when its person was erased writes nothing', async () => {
  const { who, person } = await known()
  await stores.inbox.put([await arrivalOf([who])], noon)
  const claim = await stores.lanes.claim(null, noon)
  if (!claim) throw new Error('nothing was ready')
  await erase(person, { now: later(noon, 2 * minute) })
  const late = turnOf(claim, { talk: await newTalkPart(newTalk()), lines: [line(2, 'tarde')] })
  expect(await stores.lanes.commit(late)).toBe('fenced')
  expect(await traces([person])).toEqual(['consent_event.person'])
})

test('what cannot be remembered outside is not erased', async () => {
  const { person, lane } = await known()
  const refuse = () => Promise.reject(new Error('the disk is full'))
  await expect(erase(person, { remember: refuse })).rejects.toThrow()
  expect((await traces([lane])).length).toBeGreaterThan(3)
})

test('who was found to be somebody else is erased as the one they are, and nobody twice', async () => {
  const { who, person } = await known()
  const other = await somebody()
  await introducePersons(server.database, [{ who: { by: 'identifiers', identifiers: [other] } }], noon)
  const [younger] = await server.database.query<{ person: PersonId }>(
    (sql) => sql`select person from alias where index = ${other.index}`,
  )
  await introducePersons(server.database, [{ who: { by: 'identifiers', identifiers: [who, other] } }], noon)
  const former = younger?.person ?? parsePersonId('')
  expect(await erase(former)).toMatchObject({ outcome: 'erased', counts: { identifiers: 2 } })
  expect(await erase(person)).toEqual({ outcome: 'unknown' })
  expect(await erase(former)).toEqual({ outcome: 'unknown' })
  const left = [...(await traces([former])), ...(await traces([person]))]
  expect(left).toEqual(['consent_event.person'])
})
