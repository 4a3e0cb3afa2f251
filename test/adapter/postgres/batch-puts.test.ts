import { expect, test } from 'vitest'
import { batchPuts } from '../../../src/adapter/postgres/batch-puts.ts'
import { Fault } from '../../../src/fault.ts'
import { laneOf, parsePersonId } from '../../../src/ids.ts'
import type { Arrival, Inbox } from '../../../src/turn/inbox.ts'
import { arrivalOf, business, noon, random, somebody } from '../../contract/made-up.ts'

/** An inbox whose batches end when the test says so. */
function slowInbox() {
  const batches: { readonly arrivals: readonly Arrival[]; readonly end: (error?: Error) => void }[] = []
  const inbox: Inbox = {
    put: (arrivals) =>
      new Promise((resolve, reject) => {
        const lanes = arrivals.map(() => laneOf(business, parsePersonId(random())))
        batches.push({ arrivals, end: (error) => (error ? reject(error) : resolve(lanes)) })
      }),
    settle: async () => [],
  }
  return { batches, inbox }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))
const many = (count: number) =>
  Promise.all(Array.from({ length: count }, async () => arrivalOf([await somebody()])))

test('puts that come while two batches are on their way go out together, at most two hundred', async () => {
  const { batches, inbox } = slowInbox()
  const puts = await many(302)
  const batched = batchPuts(inbox)
  const done = puts.map((arrival) => batched.put([arrival], noon))
  expect(batches.map(({ arrivals }) => arrivals.length)).toEqual([1, 1])
  batches[0]?.end()
  await settled()
  batches[1]?.end()
  await settled()
  expect(batches.map(({ arrivals }) => arrivals.length)).toEqual([1, 1, 200, 100])
  for (const { end } of batches) end()
  expect((await Promise.all(done)).flat()).toHaveLength(302)
})

test('two messages of one person are never on their way in two batches', async () => {
  const { batches, inbox } = slowInbox()
  const batched = batchPuts(inbox)
  const [ana, rui] = [await somebody(), await somebody()]
  const done = [ana, ana, rui].map(async (who) => batched.put([await arrivalOf([who])], noon))
  await expect.poll(() => batches.length).toBe(2)
  expect(batches.map(({ arrivals }) => arrivals[0]?.who)).toEqual([
    { by: 'identifiers', identifiers: [ana] },
    { by: 'identifiers', identifiers: [rui] },
  ])
  batches[0]?.end()
  await expect.poll(() => batches.length).toBe(3)
  for (const { end } of batches) end()
  await Promise.all(done)
})

test('a put that is refused takes none of its neighbours with it', async () => {
  const { batches, inbox } = slowInbox()
  const batched = batchPuts(inbox)
  const arrivals = await many(4)
  const done = Promise.allSettled(arrivals.map((arrival) => batched.put([arrival], noon)))
  for (let n = 0; n < 5; n += 1) {
    const batch = batches[n]
    batch?.end(
      batch.arrivals.length > 1 || batch.arrivals[0] === arrivals[3] ? new Error('refused') : undefined,
    )
    await settled()
  }
  expect((await done).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
  ])
})

test('a database that is down is asked once for a whole batch', async () => {
  const { batches, inbox } = slowInbox()
  const batched = batchPuts(inbox)
  const done = Promise.allSettled((await many(12)).map((arrival) => batched.put([arrival], noon)))
  for (let n = 0; n < 3; n += 1) {
    batches[n]?.end(new Fault('DATABASE_DOWN', 'no answer'))
    await settled()
  }
  expect((await done).every(({ status }) => status === 'rejected')).toBe(true)
  expect(batches).toHaveLength(3)
})

test('more than may wait is refused at once', async () => {
  const { inbox } = slowInbox()
  const batched = batchPuts(inbox)
  const arrival = await arrivalOf([await somebody()])
  const puts = Array.from({ length: 1002 }, () => batched.put([arrival], noon))
  await expect(puts.at(-1)).rejects.toMatchObject({ code: 'DATABASE_DOWN' })
})
