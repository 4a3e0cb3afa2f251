import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { mergePersons } from '../../../src/adapter/postgres/merge-persons.ts'
import { parseBusinessId } from '../../../src/ids.ts'
import { arrivalOf, identifier, noon, random, somebody } from '../../contract/made-up.ts'
import { openTestServer } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'

let stores: Stores & { readonly database: Database }
beforeAll(async () => {
  stores = await storesIn(openTestServer())
})
afterAll(() => stores.drop())

const claimed = async (lane: Parameters<Stores['lanes']['claim']>[0]) => {
  const claim = await stores.lanes.claim(lane, noon)
  if (!claim) throw new Error('nothing was ready')
  return claim
}

test('a message filed while its person is merged into another one reaches the other', async () => {
  const [phone, bsuid] = [await somebody(), await identifier('bsuid', `BR.${random()}`)]
  await stores.inbox.put([await arrivalOf([phone])], noon)
  const older = await claimed(null)
  await stores.inbox.put([await arrivalOf([bsuid])], noon)
  const younger = await claimed(null)
  const elsewhere = { ...(await arrivalOf([bsuid])), business: parseBusinessId('100000000000009') }

  const { database } = stores
  const filing = await database.transaction(async (sql) => {
    await mergePersons(sql, older.person, younger.person, noon)
    const put = stores.inbox.put([elsewhere], noon)
    await pause(200)
    return { put }
  })
  const [lane] = await filing.put
  expect((await claimed(lane ?? null)).person).toBe(older.person)

  const former = await database.query<{ person: string; salt: string }>(
    (sql) =>
      sql`select person, encode(salt, 'base64') as salt from former_person where id = ${younger.person}`,
  )
  expect(former).toEqual([{ person: older.person, salt: Buffer.from(younger.salt).toString('base64') }])
})
