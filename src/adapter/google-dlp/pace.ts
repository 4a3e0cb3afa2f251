import type { Clock } from '../../clock.ts'

/** How many requests may be sent: Google counts them by project and minute, over all replicas. */
export type Pace = {
  /** Takes a place and gives 0; or takes none and gives the milliseconds until there may be one. */
  readonly take: () => number
  /** Google says that there were too many: whatever is left is spent. */
  readonly spend: () => void
}

const minute = 60_000
/** Of a minute's requests, how many may be sent at once; the rest is spread, so that a burst leaves some for what follows it. */
const burst = 1 / 10

/** At most `perMinute` requests in any minute: a tenth of them at once, the others one after the other. */
export function createPace(clock: Clock, perMinute: number): Pace {
  const most = Math.max(1, Math.floor(perMinute * burst))
  // One at least: a limit of one a minute is still a limit.
  const each = minute / Math.max(1, perMinute - most)
  let left = most
  let at = clock.now()
  const refill = () => {
    const now = clock.now()
    left = Math.min(most, left + Math.max(0, now - at) / each)
    at = now
  }
  return {
    take: () => {
      refill()
      if (left < 1) return Math.ceil((1 - left) * each)
      left -= 1
      return 0
    },
    spend: () => {
      refill()
      left = 0
    },
  }
}
