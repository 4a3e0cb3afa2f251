import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { SessionName } from '../ids.ts'
import type { Enrolled } from '../sign-in/enrolment.ts'
import type { Refused, Wait, Whence } from '../sign-in/parts.ts'
import type { PasswordGiven, SignedInNow } from '../sign-in/sign-in.ts'
import type { Standing } from '../sign-in/staff-store.ts'
import { guards } from './only-from-our-page.ts'
import { dropToken, setToken, tokenOf } from './session-cookie.ts'
import { showFault } from './show-fault.ts'
import type {
  EnrolmentFinished,
  EnrolmentView,
  MeView,
  PasswordRefusal,
  SecondFactorGiven,
  SignInAsked,
} from './sign-in-view.ts'

/** Signing in, as the host does it. Everything may throw `DATABASE_DOWN`. */
export type SignInDesk = {
  /** `https://console.example`; null: this machine alone. */
  readonly publicOrigin: string | null
  readonly whence: (context: Context) => Whence
  readonly standing: (token: string) => Promise<Standing | null>
  readonly me: (standing: Standing) => Promise<MeView>
  readonly givePassword: (asked: SignInAsked, whence: Whence) => Promise<PasswordGiven>
  readonly giveSecondFactor: (given: SecondFactorGiven, whence: Whence) => Promise<SignedInNow>
  readonly openEnrolment: (token: string) => Promise<EnrolmentView | null>
  readonly finishEnrolment: (given: EnrolmentFinished, whence: Whence) => Promise<Enrolled>
  readonly signOut: (standing: Standing, session: SessionName) => Promise<unknown>
}

const code = z.string().min(6).max(64)
const password = z.string().min(1).max(1024)
const token = z.string().min(20).max(100)
const asked = z.strictObject({ email: z.string().min(3).max(254), password })
const second = z.strictObject({ ticket: token, code })
const link = z.strictObject({ token })
const finished = z.strictObject({ token, password, code })

/** The way in: the only routes that ask for no session. */
export function signIn(desk: SignInDesk): Hono {
  const app = new Hono()
  for (const path of [
    '/api/sign-in',
    '/api/sign-in/*',
    '/api/sign-out',
    '/api/enrolment',
    '/api/enrolment/*',
  ])
    app.use(path, ...guards(desk.publicOrigin))

  app.post('/api/sign-in', async (context) => {
    const body = await bodyOf(context, asked)
    if (!body) return badPayload(context)
    const given = await desk.givePassword(body, desk.whence(context))
    if (given.kind !== 'second-factor') return showRefusal(given)
    return context.json({ ticket: given.ticket, until: given.until })
  })

  app.post('/api/sign-in/second-factor', async (context) => {
    const body = await bodyOf(context, second)
    if (!body) return badPayload(context)
    const given = await desk.giveSecondFactor(body, desk.whence(context))
    if (given.kind !== 'signed-in') return showRefusal(given)
    // Whoever was signed in here before is not any more: nobody works under another's name by mistake.
    await endHere(desk, context)
    const standing = await desk.standing(given.token)
    if (!standing) return showRefusal({ kind: 'refused' })
    setToken(context, given.token)
    return context.json(await desk.me(standing))
  })

  app.post('/api/sign-out', async (context) => {
    await endHere(desk, context)
    dropToken(context)
    context.header('Clear-Site-Data', '"cache", "cookies", "storage"')
    return context.body(null, 204)
  })

  app.post('/api/enrolment', async (context) => {
    const body = await bodyOf(context, link)
    const view = body && (await desk.openEnrolment(body.token))
    return view ? context.json(view) : context.json({ error: 'NOT_FOUND' }, 404)
  })

  app.post('/api/enrolment/finish', async (context) => {
    const body = await bodyOf(context, finished)
    if (!body) return badPayload(context)
    return showEnrolled(await desk.finishEnrolment(body, desk.whence(context)))
  })

  app.onError(showFault)
  return app
}

async function endHere(desk: SignInDesk, context: Context): Promise<void> {
  const shown = tokenOf(context.req.raw)
  const standing = shown === null ? null : await desk.standing(shown)
  if (standing) await desk.signOut(standing, standing.session.name)
}

/** Exactly this shape, or nothing: a key too many is somebody else's idea of us. */
export async function bodyOf<Body>(context: Context, shape: z.ZodType<Body>): Promise<Body | null> {
  const body = shape.safeParse(await context.req.json().catch(() => null))
  return body.success ? body.data : null
}

export const badPayload = (context: Context): Response => context.json({ error: 'BAD_PAYLOAD' }, 400)

/** The same words for whatever was wrong. */
export const showRefusal = (refusal: Refused | Wait): Response =>
  refusal.kind === 'wait'
    ? Response.json(
        { error: 'TOO_SOON', wait: refusal.seconds },
        { status: 429, headers: { 'retry-after': String(refusal.seconds) } },
      )
    : Response.json({ error: 'SIGNED_OUT' }, { status: 401 })

export const showBadPassword = (why: PasswordRefusal['why']): Response =>
  Response.json({ error: 'BAD_PASSWORD', why } satisfies PasswordRefusal, { status: 422 })

export function showEnrolled(enrolled: Enrolled): Response {
  if (enrolled.kind === 'enrolled') return Response.json({ recoveryCodes: enrolled.recoveryCodes })
  return enrolled.kind === 'bad-password' ? showBadPassword(enrolled.why) : showRefusal(enrolled)
}
