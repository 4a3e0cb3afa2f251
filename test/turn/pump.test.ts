import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { clockAt, instantOf } from '../../src/clock.ts'
import type { LaneKey } from '../../src/ids.ts'
import { parseLaneKey } from '../../src/ids.ts'
import type { Claim } from '../../src/turn/claim.ts'
import { drain } from '../../src/turn/drain-lane.ts'
import type { TurnNeeds } from '../../src/turn/needs.ts'
import { startPump } from '../../src/turn/pump.ts'

const keyOf = (n: number): LaneKey => parseLaneKey(`1.${String(n).padStart(22, 'A')}`)

/** A claim with nothing in it: its turn is over when the lane is freed. */
const empty = (lane: LaneKey): Claim =>
  ({ lane, epoch: 1, identifiers: [], outbox: [], starts: [], items: [], talk: null }) as never

/** Lanes that wait to be found, and how many turns were in hand at the same time. */
function waitingLanes(count: number, turnMs: number) {
  const waiting = Array.from({ length: count }, (_, n) => keyOf(n))
  const seen = { inHand: 0, most: 0, taken: [] as LaneKey[] }
  const lanes = {
    claim: async (lane: LaneKey | null) => {
      const found = lane ?? waiting.shift()
      if (!found) return null
      seen.taken.push(found)
      seen.inHand += 1
      seen.most = Math.max(seen.most, seen.inHand)
      return empty(found)
    },
    release: async () => {
      await pause(turnMs)
      seen.inHand -= 1
      return 'idle'
    },
  }
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 23, 12)))
  return { seen, needs: { lanes, clock, log: () => undefined } as unknown as TurnNeeds }
}

test('lanes found by sweeping are worked on at once, not one after the other', async () => {
  const { seen, needs } = waitingLanes(40, 50)
  const pump = startPump(needs, { width: 16, sweep: 20 })
  await pause(400)
  await pump.stop()
  expect(seen.taken.length).toBe(40)
  expect(seen.most).toBe(16)
})

test('a lane that is woken does not wait for the sweep', async () => {
  const { seen, needs } = waitingLanes(0, 1)
  const pump = startPump(needs, { width: 4, sweep: 60_000 })
  await pause(20)
  pump.wake(keyOf(7))
  await pause(20)
  expect(seen.taken).toEqual([keyOf(7)])
  await pump.stop()
})

test('a pump that stops finishes what is in hand and begins nothing', async () => {
  const { seen, needs } = waitingLanes(5, 100)
  const pump = startPump(needs, { width: 1, sweep: 10 })
  await pause(30)
  await pump.stop()
  expect(seen).toMatchObject({ inHand: 0, taken: [keyOf(0)] })
})

test('lanes that nobody woke are found however many are written to', async () => {
  const { seen, needs } = waitingLanes(3, 5)
  const pump = startPump(needs, { width: 2, sweep: 20 })
  for (let n = 100; n < 300; n += 1) pump.wake(keyOf(n))
  await pause(200)
  await pump.stop()
  expect(seen.taken).toEqual(expect.arrayContaining([keyOf(0), keyOf(1), keyOf(2)]))
  expect(seen.taken.length).toBeLessThan(150)
})

test('a turn that fails without a message waits longer each time, up to a minute', async () => {
  const waits: number[] = []
  let failures = 0
  const lanes = {
    claim: async () => {
      if (failures === 8) return null
      failures += 1
      return { ...empty(keyOf(0)), failures: failures - 1, identifiers: null }
    },
    release: async (_: Claim, next: { readonly backOff: number }) => {
      waits.push(next.backOff / 1000)
      return 'ready'
    },
  }
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 23, 12)))
  await drain({ lanes, clock, log: () => undefined } as unknown as TurnNeeds, null)
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
})

test('who writes faster than we answer waits behind those who have had no turn yet', async () => {
  const taken: LaneKey[] = []
  const lanes = {
    claim: async (lane: LaneKey | null) => {
      if (!lane) return null
      taken.push(lane)
      return empty(lane)
    },
    // The next message is there before the turn is over, always.
    release: async () => {
      await pause(5)
      return 'ready'
    },
  }
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 23, 12)))
  const pump = startPump({ lanes, clock, log: () => undefined } as unknown as TurnNeeds, {
    width: 2,
    sweep: 60_000,
  })
  await pause(20)
  for (let n = 0; n < 6; n += 1) pump.wake(keyOf(n))
  await pause(100)
  expect(new Set(taken.slice(0, 6)).size).toBe(6)
  await pump.stop()
})
