import type { Instant } from '../clock.ts'
import type { BusinessId } from '../ids.ts'
import type { ChannelStanding } from './channel-standing.ts'

/** How WhatsApp stands, for all replicas together. @throws Fault `DATABASE_DOWN` */
export type ChannelBook = {
  /** While nobody else changes it; `change` may be asked again, and of a number nobody knew it is asked of a new one. */
  readonly change: (
    number: BusinessId,
    at: Instant,
    change: (before: ChannelStanding) => ChannelStanding,
  ) => Promise<{ readonly before: ChannelStanding; readonly now: ChannelStanding }>
  readonly all: () => Promise<readonly ChannelStanding[]>
  /** Whether it is ours to ask Meta now: once for all replicas, where nobody has asked since `before`. */
  readonly takeCheck: (number: BusinessId, before: Instant, now: Instant) => Promise<boolean>
}
