import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { SessionName } from '../ids.ts'
import type { Authenticator, BadPassword, Enrolled } from '../sign-in/enrolment.ts'
import type { Session } from '../sign-in/member.ts'
import type { SteppedUp } from '../sign-in/own-account.ts'
import type { Refused, Wait } from '../sign-in/parts.ts'
import type { Standing } from '../sign-in/staff-store.ts'
import { guards } from './only-from-our-page.ts'
import { dropToken, setToken, tokenOf } from './session-cookie.ts'
import { showFault } from './show-fault.ts'
import { badPayload, bodyOf, type SignInDesk, showBadPassword, showEnrolled, showRefusal } from './sign-in.ts'
import type { PasswordChange, SessionsView } from './sign-in-view.ts'

/** What people do about their own sign-in, as the host does it. */
export type OwnAccountDesk = Pick<SignInDesk, 'publicOrigin' | 'standing' | 'me'> & {
  /** Whether a sign-in stands; open pages ask that every few seconds, so it is no use of it. */
  readonly glance: SignInDesk['standing']
  readonly sessions: (standing: Standing) => Promise<readonly Session[]>
  readonly endSession: (standing: Standing, session: SessionName) => Promise<'ended' | 'not-there'>
  readonly stepUp: (standing: Standing, code: string) => Promise<SteppedUp>
  readonly isSteppedUp: (standing: Standing) => boolean
  readonly changePassword: (
    standing: Standing,
    asked: PasswordChange,
  ) => Promise<{ readonly kind: 'changed' } | Refused | BadPassword | Wait>
  readonly beginAuthenticator: (standing: Standing) => Promise<Authenticator>
  readonly finishAuthenticator: (standing: Standing, code: string) => Promise<Enrolled>
  readonly renewRecoveryCodes: (standing: Standing) => Promise<readonly string[]>
}

type Signed = { Variables: { standing: Standing } }

const code = z.string().min(6).max(64)
const password = z.string().min(1).max(1024)
const withCode = z.strictObject({ code })
const change = z.strictObject({ current: password, password, code })

/** Routes of whoever is signed in, about themselves. */
export function ownAccount(desk: OwnAccountDesk): Hono<Signed> {
  const app = new Hono<Signed>()
  for (const path of ['/api/me', '/api/me/*', '/api/step-up'])
    app.use(path, ...guards(desk.publicOrigin), async (context, next) => {
      const shown = tokenOf(context.req.raw)
      const look = context.req.path === '/api/me' ? desk.glance : desk.standing
      const standing = shown === null ? null : await look(shown)
      if (!standing) return context.json({ error: 'SIGNED_OUT' }, 401)
      context.set('standing', standing)
      return next()
    })

  app.get('/api/me', async (context) => context.json(await desk.me(context.get('standing'))))

  app.post('/api/step-up', async (context) => {
    const body = await bodyOf(context, withCode)
    if (!body) return badPayload(context)
    const stepped = await desk.stepUp(context.get('standing'), body.code)
    const standing = stepped.kind === 'stepped-up' ? await desk.standing(stepped.token) : null
    if (stepped.kind !== 'stepped-up' || !standing)
      return showRefusal(stepped.kind === 'stepped-up' ? { kind: 'refused' } : stepped)
    setToken(context, stepped.token)
    return context.json(await desk.me(standing))
  })

  app.get('/api/me/sessions', async (context) => {
    const standing = context.get('standing')
    return context.json(sessionsView(await desk.sessions(standing), standing.session.name))
  })

  app.delete('/api/me/sessions/:session', async (context) => {
    const session = context.req.param('session') as SessionName
    const outcome = await desk.endSession(context.get('standing'), session)
    return outcome === 'ended' ? context.body(null, 204) : context.json({ error: 'NOT_FOUND' }, 404)
  })

  app.post('/api/me/password', async (context) => {
    const body = await bodyOf(context, change)
    if (!body) return badPayload(context)
    const changed = await desk.changePassword(context.get('standing'), body)
    if (changed.kind === 'changed') return context.body(null, 204)
    return changed.kind === 'bad-password' ? showBadPassword(changed.why) : showRefusal(changed)
  })
  factorRoutes(app, desk)
  app.onError(showFault)
  return app
}

function factorRoutes(app: Hono<Signed>, desk: OwnAccountDesk): void {
  const stepUpNeeded = (context: Context): Response => context.json({ error: 'STEP_UP_NEEDED' }, 403)
  app.post('/api/me/authenticator', async (context) => {
    const standing = context.get('standing')
    if (!desk.isSteppedUp(standing)) return stepUpNeeded(context)
    return context.json(await desk.beginAuthenticator(standing))
  })

  app.post('/api/me/authenticator/finish', async (context) => {
    const body = await bodyOf(context, withCode)
    if (!body) return badPayload(context)
    const enrolled = await desk.finishAuthenticator(context.get('standing'), body.code)
    if (enrolled.kind !== 'enrolled') return showEnrolled(enrolled)
    dropToken(context)
    return context.json({ recoveryCodes: enrolled.recoveryCodes })
  })

  app.post('/api/me/recovery-codes', async (context) => {
    const standing = context.get('standing')
    if (!desk.isSteppedUp(standing)) return stepUpNeeded(context)
    return context.json({ recoveryCodes: await desk.renewRecoveryCodes(standing) })
  })
}

export const sessionsView = (sessions: readonly Session[], current: SessionName | null): SessionsView => ({
  sessions: sessions.map(({ name, device, beganAt, seenAt }) => ({
    session: name,
    device,
    beganAt,
    seenAt,
    isThis: name === current,
  })),
})
