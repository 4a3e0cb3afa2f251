import { after, type Instant } from '../clock.ts'
import type { SessionName } from '../ids.ts'
import {
  authenticatorOf,
  type BadPassword,
  type Enrolled,
  enrol,
  newFactor,
  refusalFor,
} from './enrolment.ts'
import { actorOf, endedBy, entryOf } from './entries.ts'
import { proofOf } from './factor-proof.ts'
import { lifeOf, sessionLimits } from './limits.ts'
import type { Ticket } from './member.ts'
import { type Refused, refused, type SignInParts, type Wait } from './parts.ts'
import { hashPassword, isPassword } from './password-hash.ts'
import { openProfile } from './profile.ts'
import { newRecoveryCodes } from './recovery-code.ts'
import { endOf } from './session-door.ts'
import { isSpent, recoveryEntry } from './sign-in.ts'
import type { SessionEnd, Standing } from './staff-store.ts'
import { newToken, tokenHash } from './token.ts'
import { forgiveFactor, takeFactorTry } from './tries.ts'

/** Everything a page shows of whoever is signed in. */
export async function viewOfSelf(parts: SignInParts, standing: Standing) {
  const { member, session } = standing
  return {
    staff: member.id,
    ...(await openProfile(parts, member.id, member.profile)),
    roles: member.roles,
    departments: member.departments,
    trainedAt: member.trainedAt,
    secondFactorAt: session.secondFactorAt,
    now: parts.clock.now(),
    idleEndsAt: after(session.seenAt, lifeOf.idle),
    endsAt: endOf(standing),
    recoveryCodesLeft: await parts.store.recoveryLeft(member.id),
  }
}

export const sessionsOf = (parts: SignInParts, { member }: Standing) =>
  parts.store.sessions(member.id, sessionLimits(parts.clock.now()))

export const endOwnSession = (
  { store, clock }: SignInParts,
  { member }: Standing,
  name: SessionName,
  why: SessionEnd,
): Promise<'ended' | 'not-there'> =>
  store.endSession(member.id, name, why, endedBy(actorOf(member), clock.now()))

export type SteppedUp = { readonly kind: 'stepped-up'; readonly token: string } | Refused | Wait

/** The second factor again: the session goes on under another token, the one before opens nothing. */
export async function stepUp(
  parts: SignInParts,
  { member, session }: Standing,
  code: string,
): Promise<SteppedUp> {
  const wait = await takeFactorTry(parts, member.id)
  if (wait) return wait
  const proof = await proofOf(parts, member, code)
  if (!proof) return refused
  const at = parts.clock.now()
  const token = newToken(parts.crypto)
  const hash = await tokenHash(parts.crypto, token)
  const entries = [
    entryOf(actorOf(member), at, { kind: 'stepped-up', session: session.name }),
    ...recoveryEntry(member, proof, at),
  ]
  if (!(await isSpent(parts.store.renew(session, { hash, proof, at }, entries)))) return refused
  await forgiveFactor(parts, member.id)
  return { kind: 'stepped-up', token }
}

/** Both factors, for a new password: the other sessions end. */
export async function changePassword(
  parts: SignInParts,
  { member, session }: Standing,
  asked: { readonly current: string; readonly password: string; readonly code: string },
): Promise<{ readonly kind: 'changed' } | Refused | BadPassword | Wait> {
  const wait = await takeFactorTry(parts, member.id)
  if (wait) return wait
  const isTheirs = await isPassword(parts, asked.current, member.password)
  const proof = isTheirs ? await proofOf(parts, member, asked.code) : null
  if (!proof) return refused
  const why = await refusalFor(parts, member, asked.password)
  if (why) {
    await forgiveFactor(parts, member.id)
    return { kind: 'bad-password', why }
  }
  const actor = actorOf(member)
  const now = parts.clock.now()
  const entries = [
    entryOf(actor, now, { kind: 'password-changed', staff: member.id }),
    ...recoveryEntry(member, proof, now),
  ]
  const next = { password: await hashPassword(parts, asked.password), proof }
  const isDone = await isSpent(
    parts.store.changePassword(session, next, { entries, end: endedBy(actor, now) }),
  )
  if (!isDone) return refused
  await forgiveFactor(parts, member.id)
  return { kind: 'changed' }
}

/** Whether the second factor was given just now, for what is sensitive. */
export const isSteppedUp = ({ session }: Standing, now: Instant): boolean =>
  Math.abs(now - session.secondFactorAt) <= lifeOf.stepUp

/** Shows another app; the one they have stays until a code of the new one comes. The caller sees to the step-up. */
export async function beginAuthenticator(parts: SignInParts, { member, session }: Standing) {
  const hash = await authenticatorHash(parts, session.hash)
  const until = after(parts.clock.now(), lifeOf.authenticatorTicket)
  const ticket: Ticket = { hash, kind: 'authenticator', staff: member.id, until, factor: null }
  await parts.store.addTicket(ticket, [])
  return authenticatorOf(parts, { ticket, member })
}

/** Takes the new app by its first code; all sessions end, and who it is signs in with it. */
export async function finishAuthenticator(
  parts: SignInParts,
  { member, session }: Standing,
  code: string,
): Promise<Enrolled> {
  const hash = await authenticatorHash(parts, session.hash)
  const found = await parts.store.findTicket(hash, ['authenticator'], parts.clock.now())
  if (!found) return refused
  const wait = await takeFactorTry(parts, member.id)
  if (wait) return wait
  const taken = await newFactor(parts, found, code)
  if (!taken) return refused
  const act = { kind: 'second-factor-changed', staff: member.id } as const
  return enrol(parts, found, {
    credentials: { password: null, factor: taken.factor },
    proof: null,
    entries: [entryOf(actorOf(member), parts.clock.now(), act)],
    codes: taken.codes,
  })
}

/** Of this session and no other; nobody has to carry it. */
const authenticatorHash = (parts: SignInParts, session: string): Promise<string> =>
  tokenHash(parts.crypto, `authenticator|${session}`)

/** Ten new ones; those before are gone. The caller sees to the step-up. */
export async function renewRecoveryCodes(
  parts: SignInParts,
  { member }: Standing,
): Promise<readonly string[]> {
  const { codes, hashes } = await newRecoveryCodes(parts.crypto)
  const act = { kind: 'second-factor-changed', staff: member.id } as const
  await parts.store.setRecovery(member.id, hashes, [entryOf(actorOf(member), parts.clock.now(), act)])
  return codes
}
