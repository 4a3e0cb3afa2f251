import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresInbox } from '../../../src/adapter/postgres/inbox.ts'
import { postgresLanes } from '../../../src/adapter/postgres/lanes.ts'
import {
  arrivalOf,
  effectOf,
  line,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  somebody,
  turnOf,
} from '../../contract/made-up.ts'
import { openTestEmbedded, type TestDatabase } from '../../contract/open-database.ts'
import { ruleOf } from '../../contract/stores.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

/** One after the other, so that the time is the database's. Milliseconds of the middle one: filed, claimed, committed, freed. */
async function timeOfTurns(count: number): Promise<number> {
  const inbox = postgresInbox(opened.database)
  const lanes = postgresLanes({ database: opened.database, ruleOf })
  const who = await somebody()
  await inbox.put([await arrivalOf([who])], noon)
  const spent: number[] = []
  for (let n = 0; n < count; n += 1) {
    const arrival = await arrivalOf([who])
    const talk = newTalk()
    const part = await newTalkPart(talk)
    const began = performance.now()
    const [key] = await inbox.put([arrival], noon)
    const claim = await lanes.claim(key ?? null, noon)
    if (!claim) throw new Error('nothing was ready')
    const replies = [{ effect: effectOf(talk, 1), body: outgoing }]
    await lanes.commit(turnOf(claim, { talk: part, replies, lines: [line(1, 'oi')] }))
    const sent = { effect: effectOf(talk, 1), message: arrival.dedupe }
    await lanes.release(claim, { wakeAt: null, sent }, noon)
    spent.push(performance.now() - began)
  }
  return spent.toSorted((a, b) => a - b)[count >> 1] ?? 0
}

/** People who wrote before, written by SQL: filed one by one they would take a minute. */
const people = 20_000

async function fill(): Promise<void> {
  const fill = [
    // Looking up each one's person would take longer than all the rest.
    'set session_replication_role = replica',
    `insert into person (id, created_at, salt) select 'p' || n, now(), '\\x00' from generate_series(1, ${people}) n`,
    `insert into alias (index, person, kind, sealed, sealed_key, at)
      select 'a' || n, 'p' || n, 'phone', '\\x00', 'k', now() from generate_series(1, ${people}) n`,
    `insert into lane (key, business, person, tail, head) select '1.p' || n, '1', 'p' || n, 1, 1 from generate_series(1, ${people}) n`,
    `insert into seen (dedupe, at) select 's' || n, now() from generate_series(1, ${people}) n`,
    `insert into data_key (id, version, wrapped, use) select 'k' || n, 1, '\\x00', 'talk' from generate_series(1, ${people}) n`,
    `insert into talk (lane, id, data_key, state, started_at, last_inbound_at, turns, lines)
      select '1.p' || n, 't' || n, 'k' || n, '{}', now(), now(), 1, 1 from generate_series(1, ${people}) n`,
    `insert into outbox (lane, effect, talk, body, state, epoch, origin, attempts, created_at)
      select '1.p' || n, 'e' || n, 't' || n, '{}', 'sent', 1, 'reply', 1, now() from generate_series(1, ${people}) n`,
    `insert into transcript_line (lane, talk, n, side, kind, at)
      select '1.p' || n, 't' || n, 1, 'bot', 'text', now() from generate_series(1, ${people}) n`,
    'set session_replication_role = origin',
  ]
  for (const statement of fill) await opened.database.query((sql) => sql.unsafe(statement))
}

test('a turn costs about the same when twenty thousand people have written before', async () => {
  // The plans the first turns make are kept for the later ones.
  await timeOfTurns(20)
  const alone = await timeOfTurns(40)
  await fill()
  const among = await timeOfTurns(40)
  expect(among / alone).toBeLessThan(4)
})
