import { afterAll, beforeAll, expect, test } from 'vitest'
import { restartSilence } from '../../../src/adapter/postgres/clear-leases.ts'
import { instantOf } from '../../../src/clock.ts'
import { openTestEmbedded, type TestDatabase } from '../../contract/open-database.ts'

let own: TestDatabase

beforeAll(async () => {
  own = await openTestEmbedded()
})

afterAll(() => own.drop())

test('the silence after an unconfirmed send counts from the start of who listens again', async () => {
  const { database } = own
  const before = new Date(Date.UTC(2026, 10, 23, 12)).toISOString()
  const started = instantOf(Date.UTC(2026, 10, 23, 13))
  await database.query(
    (sql) => sql`
      insert into outbox (lane, effect, talk, body, state, epoch, origin, attempts, created_at, sending_since)
      select '1.a', state, 't', '{}', state, 1, 'reply', 1, ${before}::timestamptz, ${before}::timestamptz
      from unnest(array['sending', 'queued', 'sent']) as state`,
  )
  await restartSilence(database, started)
  const rows = await database.query<{ state: string; since: string }>(
    (sql) => sql`select state, sending_since::text as since from outbox order by state`,
  )
  const hours = rows.map(({ state, since }) => [state, new Date(since).getUTCHours()])
  expect(hours).toEqual([
    ['queued', 12],
    ['sending', 13],
    ['sent', 12],
  ])
})
