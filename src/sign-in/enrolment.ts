import { Fault } from '../fault.ts'
import { actorOf, endedBy, entryOf } from './entries.ts'
import { proofOf } from './factor-proof.ts'
import type { LinkKind, Member, Ticket } from './member.ts'
import { type Refused, refused, type SignInParts, type Wait, type Whence } from './parts.ts'
import { hashPassword, isPassword } from './password-hash.ts'
import { type PasswordRefusal, passwordRefusal } from './password-refusal.ts'
import { openFactor, openProfile, sealFactor } from './profile.ts'
import { newRecoveryCodes } from './recovery-code.ts'
import { isSpent, recoveryEntry } from './sign-in.ts'
import type { Credentials } from './staff-store.ts'
import { newTimeKey, stepOfCode, timeKeyUri, writtenTimeKey } from './time-code.ts'
import { tokenHash } from './token.ts'
import { forgiveFactor, knowPlace, takeFactorTry } from './tries.ts'

const linkKinds: readonly LinkKind[] = ['invitation', 'password', 'second-factor', 'both']

export type Authenticator = { readonly uri: string; readonly key: string }
export type BadPassword = { readonly kind: 'bad-password'; readonly why: PasswordRefusal }
export type Enrolled =
  | { readonly kind: 'enrolled'; readonly recoveryCodes: readonly string[] | null }
  | Refused
  | BadPassword
  | Wait

type Found = { readonly ticket: Ticket; readonly member: Member }

/** What a link opens; null for one that is used, over or made up. The app it shows stays the same until it is used. */
export async function openEnrolment(parts: SignInParts, token: string) {
  const found = await findLink(parts, token)
  if (!found) return null
  const { ticket, member } = found
  const profile = await openProfile(parts, member.id, member.profile)
  const authenticator = ticket.kind === 'password' ? null : await authenticatorOf(parts, found)
  return { what: ticket.kind as LinkKind, ...profile, authenticator, until: ticket.until }
}

const findLink = async (parts: SignInParts, token: string): Promise<Found | null> =>
  parts.store.findTicket(await tokenHash(parts.crypto, token), linkKinds, parts.clock.now())

/** The app a ticket is about to give: made when it is first asked for. */
export async function authenticatorOf(parts: SignInParts, { ticket, member }: Found): Promise<Authenticator> {
  const made = await sealFactor(parts, member.id, newTimeKey(parts.crypto.random), parts.clock.now())
  const kept = ticket.factor ?? (await parts.store.giveFactor(ticket.hash, made))
  if (!kept) throw new Fault('SIGNED_OUT', 'this link is over')
  const key = await openFactor(parts, member.id, kept)
  const { email } = await openProfile(parts, member.id, member.profile)
  return { uri: timeKeyUri(key, parts.businessName(), email), key: writtenTimeKey(key) }
}

type Given = { readonly password: string; readonly code: string }

/** Takes what its holder chose. Whatever a link is for, a code of an app comes with it. */
export async function finishEnrolment(
  parts: SignInParts,
  { token, ...given }: Given & { readonly token: string },
  whence: Whence,
): Promise<Enrolled> {
  const found = await findLink(parts, token)
  if (!found) return refused
  const wait = await takeFactorTry(parts, found.member.id)
  if (wait) return wait
  if (found.ticket.kind === 'second-factor') return takeApp(parts, found, given)
  const why = await refusalFor(parts, found.member, given.password)
  if (why) {
    await forgiveFactor(parts, found.member.id)
    return { kind: 'bad-password', why }
  }
  if (found.ticket.kind === 'password') return resetPassword(parts, found, given)
  const joined = await join(parts, found, given)
  if (joined.kind === 'enrolled' && found.ticket.kind === 'invitation')
    await knowPlace(parts, found.member.email, whence)
  return joined
}

/** @returns null where this password may be theirs */
export async function refusalFor(
  parts: SignInParts,
  { id, profile }: Member,
  password: string,
): Promise<PasswordRefusal | null> {
  const { name, email } = await openProfile(parts, id, profile)
  return passwordRefusal(password, [name, email, parts.businessName(), 'sigilo'])
}

/** Both at once: for newcomers, and for who lost both. */
async function join(parts: SignInParts, found: Found, { password, code }: Given): Promise<Enrolled> {
  const taken = await newFactor(parts, found, code)
  if (!taken) return refused
  const { factor, codes } = taken
  const { id: staff } = found.member
  const kinds =
    found.ticket.kind === 'both'
      ? (['password-changed', 'second-factor-changed'] as const)
      : (['staff-joined'] as const)
  return enrol(parts, found, {
    credentials: { password: await hashPassword(parts, password), factor },
    proof: null,
    entries: kinds.map((kind) => entryOf(actorOf(found.member), parts.clock.now(), { kind, staff })),
    codes,
  })
}

/** Never past the second factor: it is the one they have. */
async function resetPassword(parts: SignInParts, found: Found, { password, code }: Given): Promise<Enrolled> {
  const { member } = found
  const proof = await proofOf(parts, member, code)
  if (!proof) return refused
  const now = parts.clock.now()
  const entry = entryOf(actorOf(member), now, { kind: 'password-changed', staff: member.id })
  return enrol(parts, found, {
    credentials: { password: await hashPassword(parts, password), factor: null },
    proof,
    entries: [entry, ...recoveryEntry(member, proof, now)],
    codes: null,
  })
}

/** Another app, for whoever knows the password. */
async function takeApp(parts: SignInParts, found: Found, { password, code }: Given): Promise<Enrolled> {
  const { member } = found
  const isTheirs = await isPassword(parts, password, member.password)
  const taken = isTheirs ? await newFactor(parts, found, code) : null
  if (!taken) return refused
  const { factor, codes } = taken
  const entry = entryOf(actorOf(member), parts.clock.now(), {
    kind: 'second-factor-changed',
    staff: member.id,
  })
  return enrol(parts, found, {
    credentials: { password: null, factor },
    proof: null,
    entries: [entry],
    codes,
  })
}

/** The app of a ticket, once its first code is right, and recovery codes with it. */
export async function newFactor(parts: SignInParts, { ticket, member }: Found, code: string) {
  if (!ticket.factor) return null
  const key = await openFactor(parts, member.id, ticket.factor)
  const step = stepOfCode(key, code.replace(/\s/g, ''), parts.clock.now())
  if (step === null) return null
  const { codes, hashes } = await newRecoveryCodes(parts.crypto)
  return { factor: { sealed: ticket.factor, step, recovery: hashes }, codes }
}

type Enrolling = {
  readonly credentials: Credentials
  readonly codes: readonly string[] | null
} & Pick<Parameters<SignInParts['store']['enrol']>[2], 'proof' | 'entries'>

/** Spends the ticket for what was chosen. */
export async function enrol(
  parts: SignInParts,
  { ticket, member }: Found,
  { credentials, proof, entries, codes }: Enrolling,
): Promise<Enrolled> {
  const now = parts.clock.now()
  const end = endedBy(actorOf(member), now)
  const isDone = await isSpent(parts.store.enrol(ticket, credentials, { proof, entries, end, now }))
  if (!isDone) return refused
  await forgiveFactor(parts, member.id)
  return { kind: 'enrolled', recoveryCodes: codes }
}
