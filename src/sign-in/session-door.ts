import type { SignedIn } from '../access/signed-in.ts'
import { after, type Instant } from '../clock.ts'
import { lifeOf, sessionLimits } from './limits.ts'
import type { SignInParts } from './parts.ts'
import type { Standing } from './staff-store.ts'
import { tokenHash } from './token.ts'

/** How often it is noted that a session is used. Milliseconds. */
const touchEvery = 60_000

type Needs = Pick<SignInParts, 'store' | 'crypto' | 'clock'>

/**
 * Whose token this is: read anew every time, so that what is ended, disabled or taken away is so at the next request.
 * Null: nobody's, or over.
 */
export async function standingOf({ store, crypto, clock }: Needs, token: string): Promise<Standing | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const now = clock.now()
  const hash = await tokenHash(crypto, token)
  const standing = await store.findSession(hash, sessionLimits(now))
  if (standing && now - standing.session.seenAt >= touchEvery) await store.touch(hash, now)
  return standing
}

/** As every door reads it. */
export const signedInOf = ({ member, session }: Standing): SignedIn => ({
  staff: member.id,
  roles: member.roles,
  departments: member.departments,
  session: session.name,
  secondFactorAt: session.secondFactorAt,
  trainedAt: member.trainedAt,
})

/** When it is over whatever is done. */
export const endOf = ({ session }: Standing): Instant => after(session.beganAt, lifeOf.session)
