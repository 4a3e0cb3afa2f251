import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { postgresLeftPlaces } from '../../../src/adapter/postgres/left-places.ts'
import { parseFlowId, parseStepName } from '../../../src/ids.ts'
import { arrivalOf, newTalk, newTalkPart, noon, somebody, stateAt, turnOf } from '../../contract/made-up.ts'
import { openTestEmbedded, openTestServer } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'

describe.each([
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
])('on %s', (_, open) => {
  let stores: Stores & { readonly database: Database }
  beforeAll(async () => {
    stores = await storesIn(open())
  })
  beforeEach(() => stores.empty())
  afterAll(() => stores.drop())

  /** Talks of somebody, each left at a step; over, unless it is said otherwise. */
  async function leaveAt(step: string | null, talks = 1, ended = true) {
    const person = await somebody()
    for (let n = 0; n < talks; n += 1) {
      await stores.inbox.put([await arrivalOf([person])], noon)
      const claim = await stores.lanes.claim(null, noon)
      if (!claim) throw new Error('nothing was ready')
      const left = step === null ? null : { flow: parseFlowId('visit'), step: parseStepName(step) }
      const talk = { ...(await newTalkPart(newTalk())), ended, state: stateAt({ left }) }
      await stores.lanes.commit(turnOf(claim, { talk }))
      await stores.lanes.release(claim, { wakeAt: null }, noon)
    }
  }

  test('talks are counted where people left them, and fewer than five people are not counted', async () => {
    for (let person = 0; person < 5; person += 1) await leaveAt('day')
    await leaveAt('day', 2)
    for (let person = 0; person < 4; person += 1) await leaveAt('hour')
    expect(await postgresLeftPlaces(stores.database)()).toEqual([
      { flow: 'visit', step: 'day', talks: 7 },
      { flow: 'visit', step: 'hour', talks: null },
    ])
  })

  test('nobody is found by leaving often, and no talk counts that is open or came to its end', async () => {
    await leaveAt('day', 9)
    for (let person = 0; person < 6; person += 1) {
      await leaveAt(null)
      await leaveAt('hour', 1, false)
    }
    expect(await postgresLeftPlaces(stores.database)()).toEqual([{ flow: 'visit', step: 'day', talks: null }])
  })
})
