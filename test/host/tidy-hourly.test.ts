import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import { tidyHourly } from '../../src/host/tidy-hourly.ts'
import type { LogEvent } from '../../src/log.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const minute = 60 * 1000

test('the house is kept a minute after the start and each hour, whatever went wrong before', async () => {
  const events: LogEvent[] = []
  let times = 0
  const tidy = async () => {
    times += 1
    throw new Fault('DATABASE_DOWN', 'the database does not answer')
  }
  const tidying = tidyHourly({ storage: { tidy }, clock: systemClock, log: (event) => events.push(event) })
  await vi.advanceTimersByTimeAsync(minute)
  expect(times).toBe(1)
  await vi.advanceTimersByTimeAsync(120 * minute)
  expect(times).toBe(3)
  tidying.close()
  await vi.advanceTimersByTimeAsync(120 * minute)
  expect(times).toBe(3)
  expect(events).toEqual(Array(3).fill({ event: 'fault', code: 'DATABASE_DOWN' }))
})
