import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDemoShop } from '../../../src/adapter/demo-shop/demo-shop.ts'
import { demoOrders } from '../../../src/adapter/demo-shop/orders.ts'
import { createServiceCall } from '../../../src/adapter/services/call-service.ts'
import { clockAt, instantOf } from '../../../src/clock.ts'
import { readServices } from '../../../src/flow/parse/services-file.ts'
import { readYaml } from '../../../src/flow/parse/yaml-file.ts'
import type { ServiceOperation } from '../../../src/flow/service.ts'
import { type Served, serveOnLoopback } from '../local-meta/serve.ts'

/** Monday, 11:00 in São Paulo. */
const clock = clockAt(instantOf(Date.UTC(2026, 10, 23, 14)))
const zone = 'America/Sao_Paulo'
const wait = () => Promise.resolve()
const secrets = () => null
const needs = { fetch, wait, clock, secrets }
const text = readFileSync(new URL('../../../flows/services.yaml', import.meta.url), 'utf8')
const services = readServices(readYaml('flows/services.yaml', text, false).yaml).part

function operation(name: string, changes: Partial<ServiceOperation> = {}): ServiceOperation {
  const found = services?.get(name)
  if (!found) throw new Error(`no operation ${name}`)
  return { ...found, ...changes }
}

const key = (n: number) => ({ idempotencyKey: `turn.${n}` })

describe('the demo shop, asked over HTTP', () => {
  let shop: Served
  beforeAll(async () => {
    shop = await serveOnLoopback(createDemoShop(clock, zone))
  })
  afterAll(() => shop.close())
  const call = (...args: Parameters<ReturnType<typeof createServiceCall>>) =>
    createServiceCall(needs, { 'demo-shop': shop.url })(...args)

  test('an order number brings status and day in plain sight, and the person apart from them', async () => {
    expect(await call(operation('orders.find'), { number: '1042' }, key(1))).toEqual({
      outcome: 'done',
      plain: { number: '1042', status: 'shipped', eta: '2026-11-26' },
      personal: {
        name: 'Ana Lamparina',
        address: 'Rua da Cera, 12, apto 3, São Paulo',
        postcode: '01310-100',
        phone: '12025550142',
        items: '2 × vela Estrela, 1 × castiçal de latão',
      },
    })
  })

  test('every order of the demo answers as declared, in every status', async () => {
    for (const { number } of demoOrders) {
      expect(await call(operation('orders.find'), { number }, key(2))).toMatchObject({ outcome: 'done' })
    }
    expect(new Set(demoOrders.map(({ status }) => status)).size).toBe(5)
  })

  test('an unknown order is an outcome with a name', async () => {
    expect(await call(operation('orders.find'), { number: '9999' }, key(3))).toEqual({ outcome: 'not_found' })
  })

  test('free times of a weekday come as rows, of a Sunday as none', async () => {
    const free = await call(operation('calendar.free'), { day: '2026-11-27' }, key(4))
    const times = free.outcome === 'done' && 'plain' in free ? free.plain.times : []
    expect(times).toContainEqual({ id: '2026-11-27T10:30', start: '2026-11-27T10:30:00-03:00' })
    expect(times).toHaveLength(11)
    expect(await call(operation('calendar.free'), { day: '2026-11-29' }, key(4))).toEqual({ outcome: 'none' })
    expect(await call(operation('calendar.free'), { day: '2026-11-20' }, key(4))).toEqual({ outcome: 'none' })
  })

  test('a booking is made once for one key, is taken for another, and can be cancelled', async () => {
    const book = (n: number) =>
      call(operation('calendar.book'), { time: '2026-11-25T11:00', name: 'Ana' }, key(n))
    const first = await book(10)
    expect(first).toEqual({
      outcome: 'done',
      plain: { id: '3001', start: '2026-11-25T11:00:00-03:00' },
      personal: {},
    })
    expect(await book(10)).toEqual(first)
    expect(await book(11)).toEqual({ outcome: 'taken' })
    expect(await call(operation('calendar.cancel'), { id: '3001' }, key(12))).toMatchObject({
      outcome: 'done',
    })
    expect(await call(operation('calendar.cancel'), { id: '3001' }, key(13))).toMatchObject({
      outcome: 'done',
    })
    expect(await call(operation('calendar.cancel'), { id: '3999' }, key(15))).toEqual({
      outcome: 'not_found',
    })
    expect(await book(14)).toMatchObject({ outcome: 'done' })
  })
})

describe('a service that misbehaves', () => {
  let served: Served
  let asked: string[] = []
  let answers: (() => Response | Promise<Response>)[] = []
  beforeAll(async () => {
    const app = new Hono()
    app.all('*', (c) => {
      asked.push(`${c.req.method} ${new URL(c.req.url).pathname}${new URL(c.req.url).search}`)
      return (answers.length > 1 ? answers.shift() : answers[0])?.() ?? c.notFound()
    })
    served = await serveOnLoopback(app)
  })
  afterAll(() => served.close())

  const callWith = (
    changes: Partial<ServiceOperation>,
    input: Record<string, string>,
    ...next: typeof answers
  ) => {
    asked = []
    answers = next
    const call = createServiceCall(needs, { 'demo-shop': served.url })
    return call(operation('orders.find', changes), input, key(1))
  }
  const number = { number: '1042' }
  const good = {
    number: '1042',
    status: 'shipped',
    expected_day: '2026-11-26',
    name: 'Ana',
    address: 'Rua Inventada',
    postcode: '01310-100',
    phone: '12025550142',
    items: ['vela'],
  }
  const json =
    (body: unknown, status = 200) =>
    () =>
      Response.json(body, { status })

  test('a passing failure is tried again, with the same key', async () => {
    expect(await callWith({}, number, json({}, 503), json({}, 500), json(good))).toMatchObject({
      outcome: 'done',
    })
    expect(asked).toHaveLength(3)
  })

  test('a lasting failure ends after the declared tries', async () => {
    expect(await callWith({}, number, json({}, 503))).toEqual({ outcome: 'failed' })
    expect(asked).toHaveLength(3)
  })

  test('what may not be asked twice is asked once', async () => {
    const once = { method: 'POST', path: '/orders', retries: 0, idempotent: false } as const
    expect(await callWith(once, number, json({}, 503))).toEqual({ outcome: 'failed' })
    expect(asked).toEqual(['POST /orders'])
  })

  test('silence ends with the time-out', async () => {
    const never = () => new Promise<Response>(() => {})
    expect(await callWith({ timeoutMs: 50, retries: 0 }, number, never)).toEqual({ outcome: 'failed' })
  })

  test('a redirect is not followed', async () => {
    const away = () => new Response(null, { status: 302, headers: { location: '/orders/0042' } })
    expect(await callWith({}, number, away)).toEqual({ outcome: 'failed' })
    expect(asked).toEqual(['GET /orders/1042'])
  })

  test.each<[string, () => Response]>([
    ['not JSON', () => new Response('<html>')],
    ['not UTF-8', () => new Response(new Uint8Array([0x22, 0xff, 0x22]))],
    ['too long', () => new Response(`{"number":"${'1'.repeat(256 * 1024)}"}`)],
    ['a field missing', json({ ...good, name: undefined })],
    ['a status nobody declared', json({ ...good, status: 'lost' })],
    ['a day that does not exist', json({ ...good, expected_day: '2026-11-31' })],
    ['a number where a text was declared', json({ ...good, postcode: 1310100 })],
    ['a text without end', json({ ...good, address: 'x'.repeat(2001) })],
    ['a list', json([good])],
    ['null', json(null)],
  ])('an answer that is %s is not believed', async (_, answer) => {
    expect(await callWith({}, number, answer)).toEqual({ outcome: 'failed' })
  })

  test('fields nobody declared do not come in', async () => {
    const told = await callWith({}, number, json({ ...good, cpf: '00000000000' }))
    expect(JSON.stringify(told)).not.toContain('00000000000')
  })

  test('an input cannot lead out of the declared path', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.constantFrom('..', '.', '../admin', '%2e%2e', '/', '\\..\\', '?a=b', '#x', '\ud83d'),
        ),
        async (wanted) => {
          await callWith({}, { number: wanted }, json(good))
          for (const request of asked) expect(request).toMatch(/^GET \/orders\/[^/?]+$/)
        },
      ),
      { numRuns: 60 },
    )
    await callWith({}, { number: '..' }, json(good))
    expect(asked).toEqual([])
  })

  test('an input that is missing or not of its type is not sent', async () => {
    expect(await callWith({}, {}, json(good))).toEqual({ outcome: 'failed' })
    expect(await callWith({ input: { number: 'date' } }, { number: 'tomorrow' }, json(good))).toEqual({
      outcome: 'failed',
    })
    expect(asked).toEqual([])
  })
})

test.each(['http://shop.example', 'ftp://127.0.0.1', 'shop'])(
  'the address %s is refused at the start',
  (base) => {
    expect(() => createServiceCall(needs, { 'demo-shop': base })).toThrow(/https/)
  },
)

test('a word nobody gave an address for fails', async () => {
  const call = createServiceCall(needs, {})
  expect(await call(operation('orders.find'), { number: '1042' }, key(1))).toEqual({ outcome: 'failed' })
})
