import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clockAt } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import { sequenceSteadily } from '../../src/host/sequence-steadily.ts'
import type { LogEvent } from '../../src/log.ts'
import { noon } from '../contract/made-up.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('somebody is told when entries wait longer than 10 s for their places, once a minute, and when it is over', async () => {
  const clock = clockAt(noon)
  const events: LogEvent[] = []
  let isDown = true
  const sequence = async () => {
    if (isDown) throw new Fault('LOG_UNAVAILABLE', 'the disk is full')
    return 0
  }
  const told: string[] = []
  const steadily = sequenceSteadily({
    auditLog: { sequence },
    clock,
    log: (event) => events.push(event),
    tell: (line) => told.push(line),
  })
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      clock.advance(1000)
      await vi.advanceTimersByTimeAsync(1000)
    }
  }
  await pass(10)
  expect([events, steadily.isBehind()]).toEqual([[], false])
  await pass(30)
  expect(events).toEqual([{ event: 'log-behind', seconds: 11, code: 'LOG_UNAVAILABLE' }])
  expect(steadily.isBehind()).toBe(true)
  expect(told).toEqual(['the disk is full'])
  await pass(40)
  expect(events).toHaveLength(2)
  isDown = false
  await pass(1)
  expect(events.at(-1)).toEqual({ event: 'log-in-time' })
  expect(steadily.isBehind()).toBe(false)
  await steadily.close()
})
