import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { ActionOn } from '../access/action.ts'
import type { Decision } from '../access/can.ts'
import { conflictIn } from '../access/conflicts.ts'
import { rolesGivenBy } from '../access/may-give.ts'
import { roles } from '../access/role.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { type Instant, instantOf } from '../clock.ts'
import { Fault } from '../fault.ts'
import {
  type DepartmentName,
  parseDepartmentName,
  parseSessionName,
  parseStaffId,
  type SessionName,
  type StaffId,
} from '../ids.ts'
import type { Link, ResetLink, Rights } from '../sign-in/colleagues.ts'
import type { Member, Session } from '../sign-in/member.ts'
import { guards } from './only-from-our-page.ts'
import { sessionsView } from './own-account.ts'
import { showFault } from './show-fault.ts'
import { badPayload, bodyOf } from './sign-in.ts'
import type { SignedInDoor } from './signed-in-door.ts'
import type { DepartmentsUnknown, StaffInvited, StaffListView, StaffReset } from './staff-view.ts'

/** What admins do about colleagues, as the host does it; every act is in the log. */
export type StaffDesk = {
  readonly publicOrigin: string | null
  readonly signedIn: SignedInDoor
  /**
   * The access table's answer; what is refused is in the log. Null: about the business as a whole. `nobody`: of whom
   * there is nothing, answered as somebody elsewhere.
   */
  readonly decide: (
    who: SignedIn,
    action: ActionOn<'colleague'> | 'staff.list',
    colleague:
      | Pick<Member, 'id' | 'departments'>
      | { readonly departments: Member['departments'] }
      | 'nobody'
      | null,
  ) => Promise<Decision>
  readonly find: (staff: StaffId) => Promise<Member | null>
  readonly list: () => Promise<StaffListView['staff']>
  /** Those people can be put into. */
  readonly departments: () => Promise<readonly DepartmentName[]>
  readonly invite: (who: SignedIn, asked: StaffInvited & Rights) => Promise<Link | 'already-there'>
  readonly inviteAgain: (who: SignedIn, staff: StaffId) => Promise<Link | null>
  readonly changeRights: (who: SignedIn, staff: StaffId, rights: Rights) => Promise<void>
  readonly setTrained: (who: SignedIn, staff: StaffId, at: Instant) => Promise<void>
  readonly disable: (who: SignedIn, staff: StaffId) => Promise<void>
  readonly enable: (who: SignedIn, member: Member) => Promise<void>
  readonly reset: (who: SignedIn, staff: StaffId, what: StaffReset['what']) => Promise<ResetLink | null>
  readonly sessions: (staff: StaffId) => Promise<readonly Session[]>
  readonly endSession: (who: SignedIn, staff: StaffId, session: SessionName) => Promise<'ended' | 'not-there'>
  readonly now: () => Instant
}

type Signed = { Variables: { who: SignedIn } }

const rights = {
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
  departments: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z0-9_]{0,63}$/)
        .transform(parseDepartmentName),
    )
    .max(200),
}
const invited = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email: z
    .string()
    .trim()
    .max(254)
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
  ...rights,
})
const changed = z.strictObject(rights)
const trained = z.strictObject({ at: z.int().min(0) })
const resetAsked = z.strictObject({ what: z.enum(['password', 'second-factor', 'both']) })

const notFound = (): Fault => new Fault('NOT_FOUND', 'nobody of this id works here')

/** Routes about colleagues: who may do what is the access table's answer, and a foreign id is nobody's. */
export function staff(desk: StaffDesk): Hono<Signed> {
  const app = new Hono<Signed>()
  for (const path of ['/api/staff', '/api/staff/*'])
    app.use(path, ...guards(desk.publicOrigin), async (context, next) => {
      const who = await desk.signedIn(context.req.raw)
      if (!who) return context.json({ error: 'SIGNED_OUT' }, 401)
      context.set('who', who)
      return next()
    })

  app.get('/api/staff', async (context) => {
    allow(await desk.decide(context.get('who'), 'staff.list', null))
    return context.json({ staff: await desk.list() } satisfies StaffListView)
  })

  app.post('/api/staff', async (context) => {
    const body = await bodyOf(context, invited)
    if (!body) return badPayload(context)
    const who = context.get('who')
    allow(await desk.decide(who, 'staff.invite', { departments: body.departments }))
    mayGive(who, body, [])
    const missing = await missingOf(desk, body)
    if (missing) return unknownDepartments(context, missing)
    const link = await desk.invite(who, body)
    if (link === 'already-there') return context.json({ error: 'ALREADY_THERE' }, 409)
    return context.json(link, 201)
  })
  rightsRoutes(app, desk)
  sessionRoutes(app, desk)
  app.onError(showFault)
  return app
}

function rightsRoutes(app: Hono<Signed>, desk: StaffDesk): void {
  app.put('/api/staff/:staff/roles', async (context) => {
    const body = await bodyOf(context, changed)
    if (!body) return badPayload(context)
    const { who, member } = await colleague(desk, context, 'staff.change')
    // Nobody is moved into a department that whoever moves them has no say in.
    allow(await desk.decide(who, 'staff.change', { id: member.id, departments: body.departments }))
    mayGive(who, body, member.roles)
    const missing = await missingOf(desk, body)
    if (missing) return unknownDepartments(context, missing)
    await desk.changeRights(who, member.id, body)
    return context.body(null, 204)
  })

  app.post('/api/staff/:staff/trained', async (context) => {
    const body = await bodyOf(context, trained)
    if (!body || body.at > desk.now()) return badPayload(context)
    const { who, member } = await colleague(desk, context, 'staff.change')
    await desk.setTrained(who, member.id, instantOf(body.at))
    return context.body(null, 204)
  })

  app.post('/api/staff/:staff/disabled', async (context) => {
    const { who, member } = await colleague(desk, context, 'staff.disable')
    mayGive(who, { roles: [] }, member.roles)
    await desk.disable(who, member.id)
    return context.body(null, 204)
  })

  app.post('/api/staff/:staff/enabled', async (context) => {
    const { who, member } = await colleague(desk, context, 'staff.disable')
    mayGive(who, member, member.roles)
    if (member.state === 'disabled') await desk.enable(who, member)
    return context.body(null, 204)
  })

  app.post('/api/staff/:staff/invitation', async (context) => {
    const { who, member } = await colleague(desk, context, 'staff.invite')
    mayGive(who, member, member.roles)
    return showLink(context, await desk.inviteAgain(who, member.id))
  })

  app.post('/api/staff/:staff/reset', async (context) => {
    const body = await bodyOf(context, resetAsked)
    if (!body) return badPayload(context)
    const { who, member } = await colleague(desk, context, 'staff.change')
    mayGive(who, member, member.roles)
    return showLink(context, await desk.reset(who, member.id, body.what))
  })
}

function sessionRoutes(app: Hono<Signed>, desk: StaffDesk): void {
  app.get('/api/staff/:staff/sessions', async (context) => {
    const { who, member } = await colleague(desk, context, 'session.list')
    return context.json(sessionsView(await desk.sessions(member.id), who.session))
  })

  app.delete('/api/staff/:staff/sessions/:session', async (context) => {
    const { who, member } = await colleague(desk, context, 'session.end')
    const outcome = await desk.endSession(who, member.id, parseSessionName(context.req.param('session')))
    return outcome === 'ended' ? context.body(null, 204) : context.json({ error: 'NOT_FOUND' }, 404)
  })
}

async function colleague(
  desk: StaffDesk,
  context: Context<Signed, '/api/staff/:staff/*'>,
  action: ActionOn<'colleague'>,
) {
  const who = context.get('who')
  const member = await desk.find(parseStaffId(context.req.param('staff')))
  allow(await desk.decide(who, action, member ?? 'nobody'))
  if (!member) throw notFound()
  return { who, member }
}

/** @throws Fault `STEP_UP_NEEDED`, `NOT_FOUND`, `NOT_ALLOWED` */
function allow(decision: Decision): void {
  if (decision.allow) return
  if (decision.why === 'step-up') throw new Fault('STEP_UP_NEEDED', 'give the second factor again')
  if (decision.why === 'elsewhere') throw notFound()
  throw new Fault('NOT_ALLOWED', 'your roles do not let you do this')
}

/** Nobody gives, or takes from somebody, roles beyond those they may give, nor roles one person cannot have together. */
function mayGive(who: SignedIn, given: Pick<Rights, 'roles'>, had: Rights['roles']): void {
  const mine = rolesGivenBy(who.roles)
  const isBeyond = [...given.roles, ...had].some((role) => !mine.includes(role))
  if (isBeyond || conflictIn(given.roles) !== null)
    throw new Fault('NOT_ALLOWED', 'roles you cannot give, or that one person cannot have together')
}

/** Null: every department they are put into is there. */
async function missingOf(
  desk: Pick<StaffDesk, 'departments'>,
  { departments }: Pick<Rights, 'departments'>,
): Promise<DepartmentsUnknown | null> {
  const known = await desk.departments()
  const unknown = departments.filter((name) => !known.includes(name))
  return unknown.length === 0 ? null : { unknown, departments: known }
}

const unknownDepartments = (context: Context, missing: DepartmentsUnknown): Response =>
  context.json({ error: 'UNKNOWN_DEPARTMENT', ...missing }, 422)

const showLink = (context: Context, link: ResetLink | null): Response =>
  link ? context.json(link, 201) : context.json({ error: 'NOT_FOUND' }, 404)
