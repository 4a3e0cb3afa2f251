import type { SignedIn } from '../../access/signed-in.ts'
import type { Instant } from '../../clock.ts'

/** How old the second factor may be when words are asked for, and how far ahead another machine's clock. Milliseconds. */
const freshness = 5 * 60 * 1000
const skew = 60 * 1000

export const isSteppedUp = ({ secondFactorAt }: SignedIn, now: Instant): boolean =>
  now - secondFactorAt <= freshness && secondFactorAt - now <= skew
