import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mistakeLine } from '../../../src/flow/mistake.ts'
import { readServices } from '../../../src/flow/parse/services-file.ts'
import { readYaml } from '../../../src/flow/parse/yaml-file.ts'

const read = (text: string) => {
  const { yaml, mistakes } = readYaml('flows/services.yaml', text, false)
  expect(mistakes).toEqual([])
  return readServices(yaml)
}
const lines = (text: string) => read(text).mistakes.map(mistakeLine)

/** One operation of a shop at a made-up address. */
const shop = (operation: string) => `shop:
  at: https://shop.example
  operations:
    orders.find:
${operation
  .trim()
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
`

test('the services of the demo are read', () => {
  const { part, mistakes } = read(
    readFileSync(new URL('../../../flows/services.yaml', import.meta.url), 'utf8'),
  )
  expect(mistakes.map(mistakeLine)).toEqual([])
  expect([...(part?.keys() ?? [])]).toEqual([
    'orders.find',
    'orders.may_change',
    'orders.change_email',
    'orders.change_phone',
    'invoices.put_document',
    'returns.offer',
    'returns.open',
    'returns.label',
    'calendar.free',
    'calendar.book',
    'calendar.find',
    'calendar.cancel',
  ])
  expect(part?.get('calendar.cancel')?.raises).toEqual({ event: 'appointment.cancelled', of: 'id' })
  expect(part?.get('orders.find')).toMatchObject({
    service: 'shop',
    base: 'demo-shop',
    method: 'GET',
    path: '/orders/{number}',
    outcomes: new Map([['not_found', [{ by: 'status', status: 404 }]]]),
    timeoutMs: 5000,
    retries: 2,
    idempotent: true,
  })
  expect(part?.get('calendar.book')).toMatchObject({ method: 'POST', idempotent: true, retries: 2 })
})

test('a field is personal unless it says no', () => {
  const { part } = read(
    shop('get: /me\ngives: { name: { type: text }, status: { choice: [a, b], personal: no } }'),
  )
  expect(part?.get('orders.find')?.result).toMatchObject({
    name: { personal: true },
    status: { personal: false },
  })
})

test('what may not be asked twice is not tried again', () => {
  expect(read(shop('post: /orders')).part?.get('orders.find')).toMatchObject({
    idempotent: false,
    retries: 0,
  })
})

test.each<[string, string, string]>([
  ['no method', 'timeout: 5s', 'an operation is one of get, post, put, delete'],
  ['two methods', 'get: /a\npost: /a', 'an operation is one of get, post, put, delete'],
  ['an input nobody declared', 'get: /orders/{number}', '{number} is not an input'],
  ['retries of what is done each time', 'post: /orders\nretries: 2', 'this may not be tried again'],
  ['an outcome of the platform', 'get: /a\non: { failed: 500 }', '"failed" is an outcome of its own'],
  [
    'one status for two outcomes',
    'get: /a\non: { gone: 404, none: 404 }',
    'status 404 already has an outcome',
  ],
  [
    'half a personal list',
    'get: /a\ngives: { a: { list: { x: { type: text, personal: no } } } }',
    'as a whole',
  ],
  ['an unknown kind of field', 'get: /a\ngives: { a: { type: colour } }', '"colour" is not known here'],
  ['an unknown key', 'get: /a\ntimeuot: 5s', 'did you mean "timeout"?'],
  ['a body of what is only read', 'get: /a\nbody: { a: 1 }', 'a get has no body'],
  ['an input that goes nowhere', 'post: /a\nwith: { day: date }\nbody: { a: 1 }', '"day" is sent nowhere'],
  [
    'a body with an input nobody declared',
    'post: /a\nbody: { a: [{ b: "{day}" }] }',
    '{day} is not an input',
  ],
  [
    'free text in a search',
    'get: /a\nwith: { number: text }\nquery: { q: "name:{number}" }',
    'could say more than itself',
  ],
  [
    'free text in a document of a body',
    'post: /a\nwith: { number: text }\nbody: { query: "{ order(id: {number}) { name } }" }',
    'could say more than itself',
  ],
  [
    'a condition on an input nobody declared',
    'get: /a\non: { none: { at: id, is_not: "{id}" } }',
    '{id} is not an input',
  ],
  ['keeping what is done', 'post: /a\ncache: 5m', 'only what is asked with get is kept'],
  [
    'keeping what is personal',
    'get: /a\ncache: 5m\ngives: { name: { type: text } }',
    '"name" is personal and is not kept',
  ],
  [
    'a way to write a field that it has not',
    'get: /a\ngives: { a: { type: date, sent_as: number } }',
    'a date cannot be sent as number',
  ],
  [
    'a mapping to no choice',
    'get: /a\ngives: { a: { choice: [x], map: { Y: z } } }',
    '"z" is not among the choices',
  ],
  [
    'a kind of what is not personal',
    'get: /a\ngives: { a: { type: text, personal: no, kind: name } }',
    'only what is personal is masked',
  ],
  [
    'an unknown kind of person data',
    'get: /a\ngives: { a: { type: text, kind: nam } }',
    'did you mean "name"?',
  ],
  [
    'a place in JSON that is none',
    'get: /a\ngives: { a: { type: text, from: "a..b" } }',
    "a field of the service's JSON",
  ],
  ['a path that leaves the service', 'get: //elsewhere.example?x=1', 'a path begins with "/"'],
])('%s is a mistake with its place', (_, operation, says) => {
  const found = lines(shop(operation))
  expect(found.join('\n')).toContain(says)
  expect(found.every((line) => /^flows\/services\.yaml:\d+:\d+ /.test(line))).toBe(true)
})

test.each([
  'http://shop.example',
  'https://user@shop.example',
  'https://shop.example?key=1',
  'shop',
  'https://shop',
  'https://shop.example./',
  'https://warehouse.internal',
])('the address %s is a mistake', (at) => {
  expect(lines(`shop: { at: "${at}", operations: {} }`).join()).toContain('an https:// address')
})

test('an event is raised about one of the inputs', () => {
  expect(
    lines(shop('delete: /visits/{id}\nwith: { id: text }\nraises: { visit.cancelled: number }')),
  ).toEqual([expect.stringContaining('"number" is not an input')])
  const two = 'delete: /visits/{id}\nwith: { id: text }\nraises: { visit.cancelled: id, visit.moved: id }'
  expect(lines(shop(two))).toEqual([expect.stringContaining('one event and what it is about')])
})

const service = (lines: string) =>
  `shop:\n  at: https://shop.example\n${lines}\n  operations: { a: { get: /a } }\n`

test('what a service knows us by stands in no file', () => {
  const { part, mistakes } = read(
    service(
      '  headers: { X-Token: "a {secret.shop_token}" }\n  login: { user: me, password: "{secret.word}" }',
    ),
  )
  expect(mistakes).toEqual([])
  expect(part?.get('a')).toMatchObject({
    headers: { 'X-Token': ['a ', { secret: 'SHOP_TOKEN' }] },
    login: { user: ['me'], password: [{ secret: 'WORD' }] },
  })
})

test.each([
  ['Authorization: Bearer made-up', 'does not stand in a file'],
  ['X-Api-Key: made-up', 'does not stand in a file'],
  ['X-Shop: "{secret.Shop}"', 'in braces stands only the name of a secret'],
  ['X-Shop: "{shop_token}"', 'in braces stands only the name of a secret'],
  ['Host: elsewhere.example', 'is written by the platform'],
  ['Idempotency-Key: "1"', 'is written by the platform'],
  ['"X Shop": a', 'names of headers are letters'],
  ['X-Shop: "a\\r\\nHost: b"', 'headers hold plain ASCII'],
])('the header %s is a mistake', (header, says) => {
  expect(lines(service(`  headers: { ${header} }`)).join()).toContain(says)
})

test.each([
  ['https://127.0.0.1', 'a name, not a number'],
  ['https://2130706433', 'a name, not a number'],
  ['https://0x7f.1', 'a name, not a number'],
  ['https://[::1]', 'a name, not a number'],
  ['https://[::ffff:127.0.0.1]/v1', 'a name, not a number'],
  ['https://169.254.169.254/latest', 'a name, not a number'],
  ['https://metadata.google.internal', 'no name of the public internet'],
  ['https://localhost', 'no name of the public internet'],
  ['https://SHOP.example', 'would be looked up as "shop.example"'],
  ['https://café.example', 'would be looked up as "xn--caf-dma.example"'],
  ['https://127。0。0。1', 'a name, not a number'],
  ['https://shop.example\\\\@127.0.0.1', 'not the address of a service'],
])('the address %s is a mistake that says why', (at, says) => {
  expect(lines(`shop: { at: "${at}", operations: {} }`).join()).toContain(says)
})
