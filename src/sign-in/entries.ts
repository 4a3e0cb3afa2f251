import type { AccessAct } from '../audit/access-act.ts'
import type { AuditActor, AuditEntry } from '../audit/entry.ts'
import type { Instant } from '../clock.ts'
import type { Member } from './member.ts'
import type { EndEntry } from './staff-store.ts'

/** Somebody of the business in the log: their random id, under the first of their roles. */
export const actorOf = ({ id, roles }: Pick<Member, 'id' | 'roles'>): AuditActor => ({
  role: roles[0] ?? 'agent',
  id,
})

/** The door itself, where nobody has come in yet. */
export const doorActor: AuditActor = { role: 'system', id: 'sign-in' }

/** An act of access for the log. */
export const entryOf = (actor: AuditActor, at: Instant, act: AccessAct): AuditEntry => ({
  v: 1,
  at,
  actor,
  purpose: null,
  ...act,
})

/** What the log says when sessions end by somebody's doing. */
export const endedBy =
  (actor: AuditActor, at: Instant): EndEntry =>
  ({ name }, why) =>
    entryOf(actor, at, { kind: 'session-ended', session: name, why })
