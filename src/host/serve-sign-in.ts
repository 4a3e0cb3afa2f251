import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { aboutNothing, type Circumstances, can, type Decision } from '../access/can.ts'
import type { DepartmentTree } from '../access/department-tree.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { AuditActor } from '../audit/entry.ts'
import * as colleagues from '../sign-in/colleagues.ts'
import { finishEnrolment, openEnrolment } from '../sign-in/enrolment.ts'
import { entryOf } from '../sign-in/entries.ts'
import * as own from '../sign-in/own-account.ts'
import type { SignInParts, Whence } from '../sign-in/parts.ts'
import { glanceAt, signedInOf, standingOf } from '../sign-in/session-door.ts'
import { givePassword, giveSecondFactor } from '../sign-in/sign-in.ts'
import { ownAccount } from '../web/own-account.ts'
import { isUnasked, tokenOf } from '../web/session-cookie.ts'
import { signIn } from '../web/sign-in.ts'
import type { SignedInDoor } from '../web/signed-in-door.ts'
import { type StaffDesk, staff } from '../web/staff.ts'
import { clientAddress } from './client-address.ts'
import type { Config } from './config.ts'
import { deviceName } from './device-name.ts'

type Needs = {
  readonly parts: SignInParts
  /** As the database has it, read anew for every request. */
  readonly tree: () => Promise<DepartmentTree>
  /** Broken glass that nobody has reviewed stopped them. */
  readonly isFrozen: (who: SignedIn) => Promise<boolean>
}

/** Sign-in, everybody's own account and staff, as routes; and the door that all other routes ask who it is. */
export function serveSignIn(
  { parts, tree, isFrozen }: Needs,
  { publicUrl, proxies }: Pick<Config, 'publicUrl' | 'proxies'>,
): { readonly app: Hono; readonly signedIn: SignedInDoor; readonly glance: SignedInDoor } {
  const publicOrigin = publicUrl === null ? null : new URL(publicUrl).origin
  const standing = (token: string) => standingOf(parts, token)
  const glance = (token: string) => glanceAt(parts, token)
  const doorOf =
    (find: typeof standing): SignedInDoor =>
    async (request) => {
      const token = tokenOf(request)
      const found = token === null ? null : await (isUnasked(request) ? glance : find)(token)
      return found && signedInOf(found)
    }
  const signedIn = doorOf(standing)
  const me = (whose: Parameters<typeof own.viewOfSelf>[1]) => own.viewOfSelf(parts, whose)
  const app = new Hono()
  app.route(
    '/',
    signIn({
      publicOrigin,
      whence: (context) => whenceOf(context, proxies),
      standing,
      me,
      givePassword: (asked, whence) => givePassword(parts, asked, whence),
      giveSecondFactor: (given, whence) => giveSecondFactor(parts, given, whence),
      openEnrolment: (token) => openEnrolment(parts, token),
      finishEnrolment: (given, whence) => finishEnrolment(parts, given, whence),
      signOut: (whose, session) => own.endOwnSession(parts, whose, session, 'signed-out'),
    }),
  )
  app.route(
    '/',
    ownAccount({
      publicOrigin,
      standing,
      glance,
      me,
      sessions: (whose) => own.sessionsOf(parts, whose),
      endSession: (whose, session) => own.endOwnSession(parts, whose, session, 'ended-by-owner'),
      stepUp: (whose, code) => own.stepUp(parts, whose, code),
      isSteppedUp: (whose) => own.isSteppedUp(whose, parts.clock.now()),
      changePassword: (whose, asked) => own.changePassword(parts, whose, asked),
      beginAuthenticator: (whose) => own.beginAuthenticator(parts, whose),
      finishAuthenticator: (whose, code) => own.finishAuthenticator(parts, whose, code),
      renewRecoveryCodes: (whose) => own.renewRecoveryCodes(parts, whose),
    }),
  )
  app.route('/', staff({ publicOrigin, signedIn, ...staffDesk({ parts, tree, isFrozen }) }))
  return { app, signedIn, glance: doorOf(glance) }
}

function whenceOf(context: Context, proxies: number): Whence {
  const forwarded = context.req.header('x-forwarded-for') ?? null
  return {
    address: clientAddress(socketOf(context), forwarded, proxies),
    device: deviceName(context.req.header('user-agent') ?? null),
  }
}

/** Requests that tests make have no socket. */
const socketOf = (context: Context): string | null =>
  context.env && 'incoming' in context.env ? (getConnInfo(context).remote.address ?? null) : null

/** What admins do about colleagues, over the access table and the staff's store. */
export function staffDesk({ parts, tree, isFrozen }: Needs): Omit<StaffDesk, 'publicOrigin' | 'signedIn'> {
  return {
    decide: async (who, action, colleague) => {
      const now = parts.clock.now()
      const circumstances = { now, tree: await tree(), isFrozen: await isFrozen(who) }
      const decision = decided(who, { action, colleague }, circumstances)
      if (!decision.allow && decision.why !== 'step-up') {
        const { session } = who
        const act = { kind: 'access-denied', action, session, rule: decision.rule } as const
        const entry = entryOf(actor(who), now, { ...act, department: null, talk: null, case: null })
        await parts.store.record([entry])
      }
      return decision
    },
    find: parts.store.find,
    list: () => colleagues.listColleagues(parts),
    departments: async () => [...(await tree()).keys()],
    invite: (who, asked) => colleagues.invite(parts, actor(who), asked),
    inviteAgain: (who, id) => colleagues.inviteAgain(parts, actor(who), id),
    changeRights: (who, id, rights) => colleagues.changeRights(parts, actor(who), { staff: id, ...rights }),
    setTrained: (who, id, at) => colleagues.setTrained(parts, actor(who), { staff: id, at }),
    disable: (who, id) => colleagues.disable(parts, actor(who), id),
    enable: (who, member) => colleagues.enable(parts, actor(who), member),
    reset: (who, id, what) => colleagues.reset(parts, actor(who), { staff: id, what }),
    sessions: (id) => colleagues.sessionsOfColleague(parts, id),
    endSession: (who, id, session) =>
      colleagues.endColleagueSession(parts, actor(who), { staff: id, session }),
    now: parts.clock.now,
  }
}

type StaffQuestion = {
  readonly action: Parameters<StaffDesk['decide']>[1]
  readonly colleague: Parameters<StaffDesk['decide']>[2]
}

function decided(
  who: SignedIn,
  { action, colleague }: StaffQuestion,
  circumstances: Circumstances,
): Decision {
  if (action === 'staff.list') return can(who, action, null, circumstances)
  if (colleague === 'nobody') return aboutNothing(who, action, circumstances)
  const staff = colleague !== null && 'id' in colleague ? colleague.id : null
  return can(who, action, { staff, departments: colleague?.departments ?? [] }, circumstances)
}

const actor = ({ staff: id, roles: [role] }: SignedIn): AuditActor => ({ role: role ?? 'agent', id })
