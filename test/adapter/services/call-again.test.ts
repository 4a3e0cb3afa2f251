import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createServiceCall } from '../../../src/adapter/services/call-service.ts'
import { clockAt, instantOf } from '../../../src/clock.ts'
import { readServices } from '../../../src/flow/parse/services-file.ts'
import { readYaml } from '../../../src/flow/parse/yaml-file.ts'
import type { ServiceOperation } from '../../../src/flow/service.ts'

const start = Date.UTC(2026, 10, 23, 14)

const operationOf = (written: string): ServiceOperation => {
  const text = `shop:\n  at: https://shop.example\n  operations:\n    find: { ${written} }\n`
  const { part, mistakes } = readServices(readYaml('flows/services.yaml', text, false).yaml)
  const operation = part?.get('find')
  if (!operation) throw new Error(mistakes.map(({ says }) => says).join())
  return operation
}

type Given = {
  readonly status?: number
  readonly retryAfter?: string
  readonly takes?: number
  readonly body?: unknown
}

/** A service on a clock of its own: each answer in turn, the last one again and again. */
function service(...answers: readonly Given[]) {
  const clock = clockAt(instantOf(start))
  const waits: number[] = []
  const asked: string[] = []
  const left = [...answers]
  const call = createServiceCall(
    {
      fetch: async (input) => {
        asked.push(String(input))
        const given = (left.length > 1 ? left.shift() : left[0]) ?? {}
        clock.advance(given.takes ?? 0)
        const headers = given.retryAfter === undefined ? {} : { 'retry-after': given.retryAfter }
        return Response.json(given.body ?? {}, { status: given.status ?? 200, headers })
      },
      wait: async (milliseconds) => {
        waits.push(milliseconds)
        clock.advance(milliseconds)
      },
      clock,
      secrets: () => null,
    },
    {},
  )
  return { clock, waits, asked, call }
}

const key = { idempotencyKey: 'turn.1' }
const reading = 'get: /a, retries: 5'

describe('a service that says when to come again', () => {
  test.each([
    ['3', [3000]],
    ['0', [100]],
    [new Date(start + 4000).toUTCString(), [4000]],
    [new Date(start - 4000).toUTCString(), [100]],
    ['soon', [100]],
    ['-5', [100]],
  ])('by "%s" is asked then, and not before our own wait', async (retryAfter, waits) => {
    const shop = service({ status: 429, retryAfter }, {})
    expect(await shop.call(operationOf(reading), {}, key)).toMatchObject({ outcome: 'done' })
    expect(shop.waits).toEqual(waits)
  })

  test('later than anybody waits is not asked again', async () => {
    const shop = service({ status: 503, retryAfter: '3600' }, {})
    expect(await shop.call(operationOf(reading), {}, key)).toMatchObject({ outcome: 'failed' })
    expect([shop.waits, shop.asked.length]).toEqual([[], 1])
  })
})

test('a call ends within its time, however slow each try and however long each wait', async () => {
  const given = fc.record({
    status: fc.constantFrom(429, 500, 503),
    retryAfter: fc.constantFrom('0', '1', '5', '14', '60'),
    takes: fc.nat(5000),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 6, maxLength: 6 }), async (answers) => {
      const shop = service(...answers)
      expect(await shop.call(operationOf(reading), {}, key)).toMatchObject({ outcome: 'failed' })
      expect(shop.clock.now() - start).toBeLessThanOrEqual(15_000 + 5000)
      expect(shop.waits.every((wait) => wait < 15_000)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

describe('an answer that may be given again', () => {
  const kept = 'get: "/a/{day}", with: { day: date }, cache: 5m, gives: { n: { type: number, personal: no } }'
  const day = { day: '2026-11-27' }

  test('is asked for once in its time, for each input by itself', async () => {
    const shop = service({ body: { n: 1 } }, { body: { n: 2 } }, { body: { n: 3 } })
    const operation = operationOf(kept)
    const n = async (input: Record<string, string>) => {
      const outcome = await shop.call(operation, input, key)
      return 'plain' in outcome ? outcome.plain.n : null
    }
    expect([await n(day), await n(day), await n({ day: '2026-11-28' }), await n(day)]).toEqual([1, 1, 2, 1])
    shop.clock.advance(5 * 60 * 1000)
    expect([await n(day), shop.asked.length]).toEqual([3, 3])
  })

  test('is asked for anew when it failed, and by another version of the file', async () => {
    const shop = service({ status: 400 }, { body: { n: 1 } }, { body: { n: 2 } })
    const operation = operationOf(kept)
    expect(await shop.call(operation, day, key)).toMatchObject({ outcome: 'failed' })
    expect(await shop.call(operation, day, key)).toMatchObject({ plain: { n: 1 } })
    expect(await shop.call(operationOf(kept), day, key)).toMatchObject({ plain: { n: 2 } })
  })

  test('is never one about a person, nor one of what was done, whatever was declared', async () => {
    const operation = operationOf('get: /a, gives: { n: { type: number } }')
    for (const changed of [
      { ...operation, cacheMs: 60_000 },
      { ...operationOf('post: /a, gives: { n: { type: number, personal: no } }'), cacheMs: 60_000 },
    ]) {
      const shop = service({ body: { n: 1 } })
      await shop.call(changed, {}, key)
      await shop.call(changed, {}, key)
      expect(shop.asked.length).toBe(2)
    }
  })

  test('takes bounded room: the ones longest not asked for go first', async () => {
    const long = 'x'.repeat(2000)
    const rows = Array.from({ length: 100 }, (_, id) => ({ id: String(id), a: long }))
    const operation = operationOf(
      'get: "/a/{n}", with: { n: number }, cache: 5m, gives: { l: { list: { id: { type: text }, a: { type: text } }, personal: no } }',
    )
    const shop = service({ body: { l: rows } })
    // Each answer is about 200 KB; 8 MB hold some forty.
    for (let n = 0; n < 60; n += 1) await shop.call(operation, { n }, key)
    await shop.call(operation, { n: 59 }, key)
    expect(shop.asked.length).toBe(60)
    await shop.call(operation, { n: 0 }, key)
    expect(shop.asked.length).toBe(61)
  })
})

test('a service whose secret is not set is not asked', async () => {
  const shop = service({})
  const operation = { ...operationOf(reading), headers: { 'X-Token': [{ secret: 'SHOP_TOKEN' }] } }
  expect(await shop.call(operation, {}, key)).toMatchObject({ outcome: 'failed' })
  expect(shop.asked).toEqual([])
})

test('an answer that says it is busy in its own words is asked for again', async () => {
  const operation = operationOf('get: /a, again: { at: error.code, is: [BUSY, LATER] }')
  const shop = service(
    { body: { error: { code: 'busy' } } },
    { status: 400, body: { error: { code: 'LATER' } } },
    {},
  )
  expect(await shop.call(operation, {}, key)).toMatchObject({ outcome: 'done' })
  expect(shop.asked.length).toBe(3)
})
