import { after, type Clock, type Instant } from '../../clock.ts'

/** Stops asking what does not answer: who waits for nothing is told so at once. */
export type Breaker = {
  /** Whether a request may be sent now. While it is stopped, one of them is let through from time to time. */
  readonly mayAsk: () => boolean
  /** Every request that was let through ends in one of these. */
  readonly heed: (how: 'answered' | 'failed') => void
}

/** Tries that failed one after the other, of whichever message, until nothing is asked any more. */
const mostFailures = 5
/** How long nothing is asked then, and after each try that failed. Milliseconds. */
const rest = 10_000

type BreakerNeeds = {
  readonly clock: Clock
  readonly told: (change: 'stopped' | 'resumed') => void
}

export function createBreaker({ clock, told }: BreakerNeeds): Breaker {
  let failures = 0
  let stoppedUntil: Instant | null = null
  return {
    mayAsk: () => {
      if (stoppedUntil === null) return true
      if (clock.now() < stoppedUntil) return false
      // Whoever asks now is the try; the others wait for how it ends.
      stoppedUntil = after(clock.now(), rest)
      return true
    },
    heed: (how) => {
      if (how === 'answered') {
        failures = 0
        if (stoppedUntil !== null) told('resumed')
        stoppedUntil = null
        return
      }
      failures += 1
      if (failures < mostFailures) return
      if (stoppedUntil === null) told('stopped')
      stoppedUntil = after(clock.now(), rest)
    },
  }
}
