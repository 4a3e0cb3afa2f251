import type { Role } from '../access/role.ts'
import type { AuditActor } from '../audit/entry.ts'
import { after, type Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import { type DepartmentName, parseStaffId, type SessionName, type StaffId } from '../ids.ts'
import { endedBy, entryOf } from './entries.ts'
import { lifeOf, sessionLimits } from './limits.ts'
import type { LinkKind, Member, ResetKind } from './member.ts'
import type { SignInParts } from './parts.ts'
import { emailIndex, openProfile, sealProfile } from './profile.ts'
import { newName, newToken, tokenHash } from './token.ts'

/*
 * What admins do about colleagues. Whether they may is the caller's question; what gives or takes rights stands in a
 * signed checkpoint before it is so, and nothing changes where the log cannot take it (Fault `LOG_UNAVAILABLE`).
 */

export type Rights = { readonly roles: readonly Role[]; readonly departments: readonly DepartmentName[] }
export type Link = { readonly staff: StaffId; readonly link: string; readonly until: Instant }
/** `link` is null where it went to them by e-mail, and to nobody else. */
export type ResetLink = Omit<Link, 'link'> & { readonly link: string | null }

/** Somebody new: they choose a password and take an app behind the link, within 72 hours. */
export async function invite(
  parts: SignInParts,
  by: AuditActor,
  { name, email, ...rights }: Rights & { readonly name: string; readonly email: string },
): Promise<Link | 'already-there'> {
  const now = parts.clock.now()
  const index = await emailIndex(parts, email)
  if (await parts.store.findByEmail(index)) return 'already-there'
  const id = parseStaffId(newName(parts.crypto))
  const member: Member = {
    id,
    email: index,
    profile: await sealProfile(parts, id, { name: name.trim(), email: email.trim() }, now),
    ...rights,
    state: 'invited',
    trainedAt: null,
    createdAt: now,
    password: null,
    factor: null,
  }
  await inLog(parts, by, { kind: 'staff-invited', staff: id, ...rights })
  if ((await parts.store.add(member)) === 'already-there') return 'already-there'
  return linkFor(parts, id, 'invitation')
}

/** Another link for somebody who is invited; the one before opens nothing. Null: they are not. */
export async function inviteAgain(parts: SignInParts, by: AuditActor, staff: StaffId): Promise<Link | null> {
  const member = await parts.store.find(staff)
  if (member?.state !== 'invited') return null
  const { roles, departments } = member
  await inLog(parts, by, { kind: 'staff-invited', staff, roles, departments })
  return linkFor(parts, staff, 'invitation')
}

/**
 * A link to choose a password or take an app with; each asks for the other factor. Who lost both has neither any more,
 * and chooses both. Their sessions end. Null: they are not active.
 * @throws Fault `SERVICE_FAILED` where the link should go by e-mail, and does not: nobody has it then
 */
export async function reset(
  parts: SignInParts,
  by: AuditActor,
  { staff, what }: { readonly staff: StaffId; readonly what: ResetKind },
): Promise<ResetLink | null> {
  const member = await parts.store.find(staff)
  if (member?.state !== 'active') return null
  await inLog(parts, by, { kind: 'reset-started', staff, what })
  await parts.store.reset(staff, what, endedBy(by, parts.clock.now()))
  const made = await linkFor(parts, staff, what)
  if (!parts.mailLink) return made
  const { email } = await openProfile(parts, staff, member.profile)
  if ((await parts.mailLink(email, { ...made, what })) !== 'taken')
    throw new Fault('SERVICE_FAILED', 'the mail server did not take the link: ask again in a moment')
  return { ...made, link: null }
}

/** The token stands behind `#`: browsers send it to nobody, and it is in no log of any proxy. */
async function linkFor(parts: SignInParts, staff: StaffId, kind: LinkKind): Promise<Link> {
  const token = newToken(parts.crypto)
  const until = after(parts.clock.now(), lifeOf.link)
  const hash = await tokenHash(parts.crypto, token)
  await parts.store.addTicket({ hash, kind, staff, until, factor: null }, [])
  return { staff, link: `${parts.origin()}/enrol#${token}`, until }
}

/** Other rights: their sessions end, and they sign in again. */
export async function changeRights(
  parts: SignInParts,
  by: AuditActor,
  { staff, ...rights }: Rights & { readonly staff: StaffId },
): Promise<void> {
  await inLog(parts, by, { kind: 'staff-changed', staff, ...rights })
  await parts.store.change(staff, rights, endedBy(by, parts.clock.now()))
}

/** Sessions and links are gone with it. */
export async function disable(parts: SignInParts, by: AuditActor, staff: StaffId): Promise<void> {
  await inLog(parts, by, { kind: 'staff-disabled', staff })
  await parts.store.setState(staff, 'disabled', endedBy(by, parts.clock.now()))
}

/** Back to where they were: invited, where they never joined. */
export async function enable(parts: SignInParts, by: AuditActor, { id, password }: Member): Promise<void> {
  await inLog(parts, by, { kind: 'staff-enabled', staff: id })
  const state = password ? 'active' : 'invited'
  await parts.store.setState(id, state, endedBy(by, parts.clock.now()))
}

export async function setTrained(
  parts: SignInParts,
  by: AuditActor,
  { staff, at }: { readonly staff: StaffId; readonly at: Instant },
): Promise<void> {
  const entry = entryOf(by, parts.clock.now(), { kind: 'staff-trained', staff })
  await parts.store.setTrained(staff, at, [entry])
}

export const sessionsOfColleague = ({ store, clock }: SignInParts, staff: StaffId) =>
  store.sessions(staff, sessionLimits(clock.now()))

export const endColleagueSession = (
  { store, clock }: SignInParts,
  by: AuditActor,
  { staff, session }: { readonly staff: StaffId; readonly session: SessionName },
): Promise<'ended' | 'not-there'> =>
  store.endSession(
    staff,
    session,
    by.role === 'system' ? 'ended-by-watch' : 'ended-by-admin',
    endedBy(by, clock.now()),
  )

/** Everybody, oldest first. */
export async function listColleagues(parts: SignInParts) {
  const listed = await parts.store.list(sessionLimits(parts.clock.now()))
  return Promise.all(
    listed.map(async ({ member, sessions, invitedUntil }) => ({
      ...(await openProfile(parts, member.id, member.profile)),
      staff: member.id,
      roles: member.roles,
      departments: member.departments,
      state: member.state,
      trainedAt: member.trainedAt,
      invitedUntil,
      sessions,
    })),
  )
}

async function inLog(parts: SignInParts, by: AuditActor, act: Parameters<typeof entryOf>[2]): Promise<void> {
  await parts.audit.receipt(await parts.leafOf(entryOf(by, parts.clock.now(), act)))
}
