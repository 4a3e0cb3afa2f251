import { after, type Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import { parseSessionName } from '../ids.ts'
import { actorOf, doorActor, endedBy, entryOf } from './entries.ts'
import { proofOf } from './factor-proof.ts'
import { lifeOf, mostSessions } from './limits.ts'
import type { Member, Proof, Session } from './member.ts'
import { type Refused, refused, type SignInParts, type Wait, type Whence } from './parts.ts'
import { isPassword } from './password-hash.ts'
import { emailIndex } from './profile.ts'
import { newName, newToken, tokenHash } from './token.ts'
import { forgiveTries, isKnownPlace, takeFactorTry, takePasswordTry } from './tries.ts'

export type PasswordGiven =
  | { readonly kind: 'second-factor'; readonly ticket: string; readonly until: Instant }
  | Refused
  | Wait

/** The first half of a way in. An address nobody has is as much work, and answered alike. */
export async function givePassword(
  parts: SignInParts,
  { email, password }: { readonly email: string; readonly password: string },
  whence: Whence,
): Promise<PasswordGiven> {
  const index = await emailIndex(parts, email)
  const wait = await takePasswordTry(parts, index, whence)
  if (wait) return wait
  const member = await parts.store.findByEmail(index)
  const isRight = await isPassword(parts, password, member?.password ?? null)
  const now = parts.clock.now()
  if (!isRight || member?.state !== 'active') {
    const why = !isRight ? 'password' : 'not-active'
    const staff = member?.id ?? null
    await parts.store.record([entryOf(doorActor, now, { kind: 'sign-in-refused', staff, why })])
    return refused
  }
  const ticket = newToken(parts.crypto)
  const until = after(now, lifeOf.signInTicket)
  const hash = await tokenHash(parts.crypto, ticket)
  await parts.store.addTicket({ hash, kind: 'sign-in', staff: member.id, until, factor: null }, [])
  return { kind: 'second-factor', ticket, until }
}

export type SignedInNow =
  | { readonly kind: 'signed-in'; readonly token: string; readonly session: Session }
  | Refused
  | Wait

/** The second half: every way to a session goes through here. */
export async function giveSecondFactor(
  parts: SignInParts,
  { ticket, code }: { readonly ticket: string; readonly code: string },
  whence: Whence,
): Promise<SignedInNow> {
  const hash = await tokenHash(parts.crypto, ticket)
  const found = await parts.store.findTicket(hash, ['sign-in'], parts.clock.now())
  if (!found) return refused
  const { member } = found
  const wait = await takeFactorTry(parts, member.id)
  if (wait) return wait
  const proof = await proofOf(parts, member, code)
  const begun = proof && (await begin(parts, { ticket: hash, member, proof }, whence))
  if (!begun) {
    const act = { kind: 'sign-in-refused', staff: member.id, why: 'second-factor' } as const
    await parts.store.record([entryOf(doorActor, parts.clock.now(), act)])
    return refused
  }
  await forgiveTries(parts, member, whence)
  return begun
}

async function begin(
  parts: SignInParts,
  { ticket, member, proof }: { readonly ticket: string; readonly member: Member; readonly proof: Proof },
  whence: Whence,
): Promise<SignedInNow | null> {
  const now = parts.clock.now()
  const token = newToken(parts.crypto)
  const session: Session = {
    hash: await tokenHash(parts.crypto, token),
    name: parseSessionName(newName(parts.crypto)),
    staff: member.id,
    device: whence.device,
    beganAt: now,
    seenAt: now,
    secondFactorAt: now,
  }
  const actor = actorOf(member)
  const isNewPlace = !(await isKnownPlace(parts, member.email, whence))
  const entries = [
    entryOf(actor, now, { kind: 'signed-in', session: session.name, isNewPlace }),
    ...recoveryEntry(member, proof, now),
  ]
  const end = endedBy(actor, now)
  const isBegun = await isSpent(
    parts.store.begin(session, { ticket, proof, now }, { entries, end, most: mostSessions }),
  )
  return isBegun ? { kind: 'signed-in', token, session } : null
}

/** A recovery code that is used is told: its owner may not be who used it. */
export const recoveryEntry = (member: Member, proof: Proof, now: Instant) =>
  'recovery' in proof ? [entryOf(actorOf(member), now, { kind: 'recovery-code-used', staff: member.id })] : []

/** False where somebody else was first, or it was never theirs. */
export async function isSpent(spending: Promise<void>): Promise<boolean> {
  try {
    await spending
    return true
  } catch (error) {
    if (error instanceof Fault && error.code === 'SIGNED_OUT') return false
    throw error
  }
}
