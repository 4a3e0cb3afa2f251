import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepFresh } from '../../src/console/keep-fresh.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('however quickly changes come, one look is under way at a time, and the last change is seen', async () => {
  let running = 0
  let most = 0
  let looks = 0
  const fresh = keepFresh(
    async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 50))
      running--
      looks++
    },
    () => {},
  )
  for (let change = 0; change < 20; change++) fresh.look()
  await vi.advanceTimersByTimeAsync(200)
  expect([most, looks]).toEqual([1, 2])
  await vi.advanceTimersByTimeAsync(2000)
  expect(looks).toBe(3)
})

test('a look that fails is told, and nothing looks after the end', async () => {
  const lost: unknown[] = []
  const fresh = keepFresh(
    () => Promise.reject(new Error('away')),
    (error) => lost.push(error),
  )
  fresh.look()
  await vi.advanceTimersByTimeAsync(10)
  fresh.close()
  fresh.look()
  await vi.advanceTimersByTimeAsync(5000)
  expect(lost).toHaveLength(1)
})
