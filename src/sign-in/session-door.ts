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
export async function standingOf(needs: Needs, token: string): Promise<Standing | null> {
  const standing = await glanceAt(needs, token)
  const now = needs.clock.now()
  if (standing && now - standing.session.seenAt >= touchEvery)
    await needs.store.touch(standing.session.hash, now)
  return standing
}

/** As `standingOf`, but a page that only looks whether it still stands does not keep it alive. */
export async function glanceAt({ store, crypto, clock }: Needs, token: string): Promise<Standing | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const hash = await tokenHash(crypto, token)
  return store.findSession(hash, sessionLimits(clock.now()))
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
