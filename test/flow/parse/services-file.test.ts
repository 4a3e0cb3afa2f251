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
