import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { postgresConsentBook } from '../../../src/adapter/postgres/consent-book.ts'
import { postgresInbox } from '../../../src/adapter/postgres/inbox.ts'
import { introducePersons } from '../../../src/adapter/postgres/introduce-persons.ts'
import { postgresLanes } from '../../../src/adapter/postgres/lanes.ts'
import { commitTo } from '../../../src/audit/commitment.ts'
import type { ConsentCommand } from '../../../src/consent/consent-command.ts'
import type { ConsentEvent } from '../../../src/consent/consent-event.ts'
import { parsePersonId } from '../../../src/ids.ts'
import type { LedgerPerson } from '../../../src/turn/consent-book.ts'
import { consentEntry } from '../../../src/turn/consent-entry.ts'
import {
  arrivalOf,
  confirmation,
  identifier,
  noon,
  random,
  somebody,
  turnOf,
  updates,
} from '../../contract/made-up.ts'
import { openTestServer, type TestDatabase } from '../../contract/open-database.ts'
import { ruleOf } from '../../contract/stores.ts'

let server: TestDatabase
beforeAll(async () => {
  server = await openTestServer()
})
beforeEach(() => server.empty())
afterAll(() => server.drop())

const stop: ConsentCommand = {
  type: 'withdraw',
  purpose: updates,
  legalBasis: 'gdpr:6-1-a',
  at: noon,
  recordedAt: noon,
  actor: 'person',
  door: 'api',
  message: null,
  replyKind: 'command',
}

const entryOf = async (event: ConsentEvent, { person, salt }: LedgerPerson) =>
  consentEntry(event, await commitTo(nodeCrypto.hash, salt, person), {
    others: { role: 'service', id: 'key' },
    now: noon,
  })

const bookOf = () => postgresConsentBook({ database: server.database, crypto: nodeCrypto })

/** Somebody who agreed, in their own lane. */
async function agreed() {
  const who = await somebody()
  const { database } = server
  await introducePersons(database, [{ who: { by: 'identifiers', identifiers: [who] } }], noon)
  const person = await bookOf().personOf(who.index)
  if (!person) throw new Error('nobody is known')
  for (const event of confirmation())
    await database.query(
      (sql) => sql`
        insert into consent_event (person, purpose, at, event)
        values (${person}, ${updates}, now(), ${JSON.stringify(event)}::text::jsonb)`,
    )
  return { who, person }
}

test('a withdrawal by another door is a line of the ledger and of the log, once', async () => {
  const { person } = await agreed()
  const book = bookOf()
  expect(await book.tell(person, [stop], entryOf)).toMatchObject([{ type: 'withdrawn', door: 'api' }])
  expect(await book.tell(person, [stop], entryOf)).toEqual([])
  expect((await book.linesOf(person)).map(({ type }) => type)).toEqual([
    'requested',
    'given',
    'confirmed',
    'withdrawn',
  ])
  const [row] = await server.database.query<{ entry: string }>(
    (sql) => sql`select convert_from(entry, 'UTF8') as entry from log_entry`,
  )
  expect(JSON.parse(row?.entry ?? '')).toMatchObject({ kind: 'withdrawal', door: 'api', purpose: updates })
})

test('nobody is told of who is not known, and nothing is written', async () => {
  const nobody = parsePersonId(random().padEnd(22, 'a').slice(0, 22))
  expect(await bookOf().tell(nobody, [stop], entryOf)).toBe(null)
  expect(await bookOf().personOf((await somebody()).index)).toBe(null)
  const [row] = await server.database.query<{ heads: number }>(
    (sql) => sql`select count(*)::int as heads from consent_head`,
  )
  expect(row?.heads).toBe(0)
})

test('who was found to be somebody else withdraws for the one they are', async () => {
  const { who, person } = await agreed()
  const other = await identifier('bsuid', `BR.${random()}`)
  const { database } = server
  await introducePersons(database, [{ who: { by: 'identifiers', identifiers: [other] } }], noon)
  const younger = await bookOf().personOf(other.index)
  await introducePersons(database, [{ who: { by: 'identifiers', identifiers: [who, other] } }], noon)
  const named = younger === person ? who : other
  if (!younger) throw new Error('nobody is known')
  const ids = [person, younger]
  for (const id of ids) await bookOf().tell(id, [stop], entryOf)
  const kept = await bookOf().personOf(named.index)
  expect((await bookOf().linesOf(kept ?? person)).filter(({ type }) => type === 'withdrawn')).toHaveLength(1)
})

test('a turn that takes the lane afterwards knows of it', async () => {
  const { who, person } = await agreed()
  const { database } = server
  await bookOf().tell(person, [stop], entryOf)

  await postgresInbox(database).put([await arrivalOf([who])], noon)
  const lanes = postgresLanes({ database, ruleOf })
  const claim = await lanes.claim(null, noon)
  if (!claim) throw new Error('nothing was ready')
  expect(claim.consent.at(-1)).toMatchObject({ type: 'withdrawn' })
  await lanes.commit(turnOf(claim))
})
