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
import { createGuardedFetch } from '../../../src/host/fetch-guarded.ts'
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
    expect(await callWith({}, number, json({}, 503))).toMatchObject({ outcome: 'failed' })
    expect(asked).toHaveLength(3)
  })

  test('what may not be asked twice is asked once', async () => {
    const once = { method: 'POST', path: '/orders', retries: 0, idempotent: false } as const
    expect(await callWith(once, number, json({}, 503))).toMatchObject({ outcome: 'failed' })
    expect(asked).toEqual(['POST /orders'])
  })

  test('silence ends with the time-out', async () => {
    const never = () => new Promise<Response>(() => {})
    expect(await callWith({ timeoutMs: 50, retries: 0 }, number, never)).toMatchObject({ outcome: 'failed' })
  })

  test('a redirect is not followed', async () => {
    const away = () => new Response(null, { status: 302, headers: { location: '/orders/0042' } })
    expect(await callWith({}, number, away)).toMatchObject({ outcome: 'failed' })
    expect(asked).toEqual(['GET /orders/1042'])
  })

  test.each<[string, string | null, () => Response]>([
    ['not JSON', null, () => new Response('<html>')],
    ['not UTF-8', null, () => new Response(new Uint8Array([0x22, 0xff, 0x22]))],
    ['too long', null, () => new Response(`{"number":"${'1'.repeat(256 * 1024)}"}`)],
    ['a field missing', 'name', json({ ...good, name: undefined })],
    ['a status nobody declared', 'status', json({ ...good, status: 'lost' })],
    ['a day that does not exist', 'eta', json({ ...good, expected_day: '2026-11-31' })],
    ['a number where a text was declared', 'postcode', json({ ...good, postcode: 1310100 })],
    ['a text without end', 'address', json({ ...good, address: 'x'.repeat(2001) })],
    ['a list', 'number', json([good])],
    ['null', 'number', json(null)],
  ])('an answer that is %s is not believed, and the field is named', async (_, field, answer) => {
    const why = field === null ? 'no-json' : 'unlike'
    expect(await callWith({}, number, answer)).toEqual({ outcome: 'failed', why, field })
  })

  test.each<[string, string, () => Response | Promise<Response>]>([
    ['a status nobody declared', 'status', json({}, 418)],
    ['"not now" to the last', 'busy', json({}, 503)],
    ['another address', 'redirected', () => new Response(null, { status: 302, headers: { location: '/' } })],
    ['nothing in time', 'late', () => new Promise<Response>(() => {})],
  ])('%s is a reason of its own', async (_, why, answer) => {
    const outcome = await callWith({ timeoutMs: 50, retries: 0 }, number, answer)
    expect(outcome).toEqual({ outcome: 'failed', why, field: null })
  })

  test('a row of a list that is not as declared is told by its field', async () => {
    const call = (times: unknown) =>
      callWith({ ...operation('calendar.free') }, { day: '2026-11-27' }, json({ times }))
    expect(await call([{ id: 'a', start: 'at ten' }])).toMatchObject({ why: 'unlike', field: 'times.start' })
    expect(await call('none')).toMatchObject({ why: 'unlike', field: 'times' })
  })

  test('a secret that is not set and a host that is not listed are reasons too', async () => {
    const token = { 'X-Token': [{ secret: 'TOKEN' }] }
    expect(await callWith({ headers: token }, number, json(good))).toMatchObject({ why: 'no-secret' })
    const closed = createGuardedFetch({
      hosts: [],
      trusted: [],
      resolve: async () => [],
      mayConnect: () => false,
      authorities: null,
    })
    const call = createServiceCall({ ...needs, fetch: closed }, {})
    const away = operation('orders.find', { base: 'https://shop.example', retries: 0 })
    expect(await call(away, number, key(1))).toEqual({ outcome: 'failed', why: 'not-allowed', field: null })
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
    expect(await callWith({}, {}, json(good))).toMatchObject({ outcome: 'failed' })
    expect(await callWith({ input: { number: 'date' } }, { number: 'tomorrow' }, json(good))).toEqual({
      outcome: 'failed',
      why: 'bad-input',
      field: null,
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
  expect(await call(operation('orders.find'), { number: '1042' }, key(1))).toMatchObject({
    outcome: 'failed',
  })
})
