import { expect, test } from 'vitest'
import { createDemoShop } from '../../../src/adapter/demo-shop/demo-shop.ts'
import { demoOrders } from '../../../src/adapter/demo-shop/orders.ts'
import { createReturns } from '../../../src/adapter/demo-shop/returns.ts'
import { type Instant, instantOf } from '../../../src/clock.ts'

const zone = 'America/Sao_Paulo'
const day = 24 * 60 * 60 * 1000
/** Thursday, 11:00 in São Paulo. */
const thursday = Date.UTC(2026, 10, 26, 14)

function shopAt(start: number) {
  let now = start
  const clock = { now: (): Instant => instantOf(now) }
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { clock, pass, shop: createDemoShop(clock, zone) }
}

const orderOf = (number: string) => {
  const order = demoOrders.find((one) => one.number === number)
  if (!order) throw new Error(`no order ${number}`)
  return order
}

const send = (method: string, body: object, key = 'k') => ({
  method,
  headers: { 'content-type': 'application/json', 'idempotency-key': key },
  body: JSON.stringify(body),
})
const wish = { number: '1048', pieces: 2, reason: 'unwanted', address: 'Via della Cera 8, Torino' }

test('what was delivered can be sent back for thirty days, piece by piece', () => {
  const { offer } = createReturns(shopAt(thursday).clock, zone)
  expect(offer(orderOf('1048'))).toEqual({ outcome: 'possible', until: '2026-12-21', pieces: 3 })
  expect(offer(orderOf('1042'))).toEqual({ outcome: 'not-delivered' })
  expect(offer(orderOf('1045'))).toEqual({ outcome: 'not-delivered' })
  expect(offer(orderOf('1049'))).toEqual({ outcome: 'too-late' })
})

test('a return is opened once for one key, and collected on the second working day', async () => {
  const { shop } = shopAt(thursday)
  const open = async (key: string) => (await shop.request('/returns', send('POST', wish, key))).json()
  expect(await open('a')).toEqual({ id: '5001', collected: '2026-11-30' })
  expect(await open('a')).toEqual({ id: '5001', collected: '2026-11-30' })
  expect(await open('b')).toEqual({ id: '5002', collected: '2026-11-30' })
})

test('nothing is opened for more pieces than there were, a half one, or an order on its way', async () => {
  const { shop } = shopAt(thursday)
  for (const change of [{ pieces: 4 }, { pieces: 0 }, { pieces: 1.5 }, { number: '1042' }, { address: 7 }])
    expect((await shop.request('/returns', send('POST', { ...wish, ...change }))).status).toBe(422)
  expect((await shop.request('/returns', { ...send('POST', wish), body: 'no JSON' })).status).toBe(422)
})

test('a label is there half a minute later, and none for a return nobody opened', async () => {
  const { shop, pass } = shopAt(thursday)
  await shop.request('/returns', send('POST', wish))
  expect((await shop.request('/returns/5001/label')).status).toBe(404)
  pass(30_000)
  expect(await (await shop.request('/returns/5001/label')).json()).toEqual({ code: 'DEV-5001' })
  pass(day)
  expect((await shop.request('/returns/5002/label')).status).toBe(404)
})
