import { after, type Clock, systemClock } from '../../src/clock.ts'

/** A server's clock that a test moves on; it goes at its usual pace between. */
export function movableClock(): { readonly clock: Clock; readonly move: (milliseconds: number) => void } {
  let moved = 0
  return {
    clock: { now: () => after(systemClock.now(), moved) },
    move: (milliseconds) => {
      moved += milliseconds
    },
  }
}
