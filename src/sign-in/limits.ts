import { after, type Instant } from '../clock.ts'
import type { SessionLimits } from './staff-store.ts'

const minute = 60_000
const hour = 60 * minute

/** How long things of the way in live, in milliseconds; OWASP ASVS 5.0 chapters 6 and 7 ask that they be written down. */
export const lifeOf = {
  /** Without a request. */
  idle: 30 * minute,
  /** Whatever is done. */
  session: 10 * hour,
  signInTicket: 5 * minute,
  link: 72 * hour,
  authenticatorTicket: 15 * minute,
  /** A second factor this old opens nothing sensitive. */
  stepUp: 5 * minute,
  /** A place somebody came in from is theirs so long: strangers elsewhere do not slow them down there. */
  knownPlace: 30 * 24 * hour,
} as const

/** Sessions of one person at the same time. */
export const mostSessions = 3

/** Tries before somebody must wait: 1 s, then twice as long each time, up to 15 minutes. */
export const freeTries = { account: 3, factor: 3, place: 30 } as const

/** Clocks of replicas differ; a session from further in the future is none. */
const skew = 5 * minute

export const sessionLimits = (now: Instant): SessionLimits => ({
  now,
  beganBefore: after(now, skew),
  beganAfter: after(now, -lifeOf.session),
  seenAfter: after(now, -lifeOf.idle),
})
