import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Refusal, RefusalClass } from '../../src/message/channel.ts'
import { retryDelay } from '../../src/message/retry-delay.ts'

const refusal = (of: RefusalClass, code: number, retryAfterMs: number | null = null): Refusal => ({
  outcome: 'refused',
  class: of,
  code,
  retryAfterMs,
})

test('a person who gets messages too fast is waited for 4^X seconds', () => {
  const waits = [1, 2, 3, 4].map((attempts) => retryDelay(refusal('pair', 131056), attempts, 0.5))
  expect(waits).toEqual([1000, 4000, 16_000, 64_000])
})

test.each(['window', 'person', 'ours', 'account'] as const)(
  'a refusal of class %s is never sent again',
  (of) => {
    expect(retryDelay(refusal(of, 1), 1, 0.5)).toBeNull()
  },
)

test('call limits of the account are waited for in minutes', () => {
  expect(retryDelay(refusal('transient', 80007), 1, 0)).toBe(30_000)
  expect(retryDelay(refusal('transient', 130429), 1, 0)).toBe(1000)
})

test('what Meta asks to wait is waited', () => {
  expect(retryDelay(refusal('transient', 130429, 90_000), 1, 0)).toBe(90_000)
})

test('a transient wait grows, never beyond a quarter of an hour, and half of it is chance', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempts, chance) => {
        const wait = retryDelay(refusal('transient', 131000), attempts, chance) ?? 0
        const longest = retryDelay(refusal('transient', 131000), attempts, 1) ?? 0
        expect(longest).toBeLessThanOrEqual(15 * 60_000)
        expect(wait).toBeGreaterThanOrEqual(longest / 2 - 1)
        expect(wait).toBeLessThanOrEqual(longest)
      },
    ),
  )
})
