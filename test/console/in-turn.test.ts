import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTurn } from '../../src/console/inbox/in-turn.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** When looks began, each of which takes so long. */
function looking(takes: number, rests?: number) {
  const began: number[] = []
  const start = Date.now()
  const fresh = inTurn(async () => {
    began.push(Date.now() - start)
    await new Promise((resolve) => setTimeout(resolve, takes))
  }, rests)
  return { fresh, began }
}

test('messages that come a moment apart are each looked at as soon as they come', async () => {
  const { fresh, began } = looking(40)
  for (let message = 0; message < 10; message += 1) {
    fresh.look()
    await vi.advanceTimersByTimeAsync(200)
  }
  expect(began).toEqual(Array.from({ length: 10 }, (_, n) => n * 200))
})

test('a flood is looked at a quarter of the time, and its last message is seen', async () => {
  const { fresh, began } = looking(100)
  for (let message = 0; message < 1000; message += 1) {
    fresh.look()
    await vi.advanceTimersByTimeAsync(10)
  }
  const flooded = began.length
  expect(flooded).toBeGreaterThan(10_000 / 400 - 1)
  expect(flooded).toBeLessThan(10_000 / 400 + 4)
  await vi.advanceTimersByTimeAsync(5000)
  expect(began.at(-1)).toBeGreaterThanOrEqual(9990)
  expect(began.length).toBeLessThanOrEqual(flooded + 1)
})

test('a server that takes five seconds is asked again two seconds later, at the latest', async () => {
  const { fresh, began } = looking(5000)
  for (let message = 0; message < 300; message += 1) {
    fresh.look()
    await vi.advanceTimersByTimeAsync(100)
  }
  for (const [n, at] of began.entries()) if (n > 0) expect(at - (began[n - 1] ?? 0)).toBeLessThan(7001)
  expect(began.length).toBeGreaterThan(3)
})

test('a look that fails is followed by others, and nothing looks after the end', async () => {
  let looks = 0
  const fresh = inTurn(async () => {
    looks += 1
    await Promise.resolve()
    if (looks === 1) throw new Error('away')
  })
  const unheard = new Promise((resolve) => process.once('unhandledRejection', resolve))
  fresh.look()
  await unheard
  await vi.advanceTimersByTimeAsync(1000)
  fresh.look()
  await vi.advanceTimersByTimeAsync(1000)
  expect(looks).toBe(2)
  fresh.close()
  fresh.look()
  await vi.advanceTimersByTimeAsync(5000)
  expect(looks).toBe(2)
})
