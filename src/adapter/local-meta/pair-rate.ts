import type { Clock } from '../../clock.ts'

/** One message to one person in so many milliseconds … */
const interval = 6000
/** … of which a burst may borrow so many from the future. */
const burst = 45

/**
 * Meta's pair rate limit, kept for each person: bursts are lent and have to be waited off.
 *
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/overview#pair-rate-limits
 */
export function createPairRate(clock: Clock): { readonly take: (phone: string) => boolean } {
  /** When each person's queue would be paid back. */
  const paidAt = new Map<string, number>()
  return {
    take: (phone) => {
      const now = clock.now()
      const next = Math.max(paidAt.get(phone) ?? now, now) + interval
      if (next - now > burst * interval) return false
      paidAt.set(phone, next)
      return true
    },
  }
}

/** Counts messages in both directions within the running second. */
export function createThroughput(clock: Clock, most: number): { readonly count: () => boolean } {
  let second = 0
  let counted = 0
  return {
    count: () => {
      const current = Math.floor(clock.now() / 1000)
      if (current !== second) {
        second = current
        counted = 0
      }
      counted += 1
      return counted <= most
    },
  }
}
