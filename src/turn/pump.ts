import type { LaneKey } from '../ids.ts'
import { type AfterTurn, drainLane } from './drain-lane.ts'
import { createHints } from './hints.ts'
import type { TurnNeeds } from './needs.ts'

export type PumpSettings = {
  /** Lanes worked on at once by this process. */
  readonly width: number
  /** How often lanes nobody woke are looked for: timers, and what a dead process left. Milliseconds. */
  readonly sweep: number
}

export type Pump = {
  /** Drains a lane as soon as a worker is free. */
  readonly wake: (lane: LaneKey) => void
  /** Resolves when the turns in hand are done; nothing new is begun. */
  readonly stop: () => Promise<void>
}

/**
 * Works the lanes on a long-lived host: those just written to at once, all others by sweeping, which is not put off
 * however many are written to.
 */
export function startPump(needs: TurnNeeds, { width, sweep }: PumpSettings): Pump {
  const hints = createHints()
  const sleepers: (() => void)[] = []
  let stopping = false
  /** Lanes that are looked for before those just written to, until the next sweep: a quarter of the workers' hands. */
  let theirs = 0
  /** A lane was found by sweeping: where one waited, others may. */
  let mayBeMore = false

  const wakeOne = () => sleepers.pop()?.()
  const sweepIsDue = () => {
    theirs = Math.ceil(width / 4)
    wakeOne()
  }
  const timer = setInterval(sweepIsDue, sweep)
  sweepIsDue()

  const afterTurn: AfterTurn = (lane) => (stopping ? 'leave' : hints.afterTurn(lane))

  const sweepOnce = async (): Promise<boolean> => {
    theirs = Math.max(0, theirs - 1)
    mayBeMore = false
    const onClaim = () => {
      mayBeMore = true
      wakeOne()
    }
    const took = await drainLane(needs, null, { onClaim, afterTurn })
    if (!took) theirs = 0
    return took
  }

  const takeOne = async (): Promise<boolean> => {
    const hint = theirs > 0 ? null : hints.next()
    if (hint !== null) return drainLane(needs, hint, { onClaim: () => {}, afterTurn })
    return theirs > 0 || mayBeMore ? sweepOnce() : false
  }

  const work = async (): Promise<void> => {
    while (!stopping) {
      const took = await takeOne()
      if (took || stopping || theirs > 0 || mayBeMore || !hints.isEmpty()) continue
      await new Promise<void>((resolve) => sleepers.push(resolve))
    }
  }

  const workers = Array.from({ length: width }, work)
  return {
    wake: (lane) => {
      hints.add(lane)
      wakeOne()
    },
    stop: async () => {
      stopping = true
      clearInterval(timer)
      for (const wakeUp of sleepers) wakeUp()
      await Promise.all(workers)
    },
  }
}
