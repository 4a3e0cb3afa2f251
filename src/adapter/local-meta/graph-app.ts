import { createHmac } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { Clock, Instant } from '../../clock.ts'
import { type Json, jsonIn } from './graph-json.ts'
import { addMedia } from './graph-media.ts'
import { errorBody, type GraphProblem, missing, problem } from './graph-problem.ts'
import type { LocalMetaEvent, Mishap } from './settings.ts'
import { type TakeNeeds, takeMessage } from './take-message.ts'

type GraphNeeds = TakeNeeds & {
  readonly clock: Clock
  readonly tell: (event: LocalMetaEvent) => void
  readonly nextMishap: () => Mishap
  /** What goes wrong with everything now. */
  readonly outage: () => Mishap
}

/** Versions Meta answers, by the facts of 2026-11: v20.0 ended in September. */
const oldestVersion = 21
const newestVersion = 26
/** How long "is writing…" is shown when no message comes. Milliseconds. */
const typingLife = 25_000

/** The part of the Graph API that the platform calls. */
export function createGraphApp(needs: GraphNeeds): Hono {
  const app = new Hono()
  const { appSecret, accessToken } = needs.account
  const proof = createHmac('sha256', appSecret).update(accessToken).digest('hex')
  app.use('/:version/*', async (c, next) => {
    const wrong = accessProblem(needs, c, proof)
    return wrong ? refuse(needs, c, wrong, null) : next()
  })
  app.get('/:version/:number', (c, next) =>
    c.req.param('number') === needs.account.phoneNumberId ? tellHealth(needs, c) : next(),
  )
  addMedia(app, needs.media, {
    number: needs.account.phoneNumberId,
    refuse: (c, why) => refuse(needs, c, why, null),
    answer: (c, body) => {
      record(needs, c, null, 200, null)
      return c.json(body)
    },
  })
  app.post('/:version/:number/messages', (c) => postMessage(needs, c))
  return app
}

function accessProblem({ account, behaviour }: GraphNeeds, c: Context, proof: string): GraphProblem | null {
  if (c.req.header('authorization') !== `Bearer ${account.accessToken}`) {
    return problem(190, 'Invalid OAuth access token - Cannot parse access token', 401)
  }
  const version = c.req.param('version') ?? ''
  if (version === 'media') return null
  const major = Number(/^v(\d{1,3})\.0$/.exec(version)?.[1])
  if (!(major >= oldestVersion && major <= newestVersion))
    return problem(2635, `${version} is not a version in use`)
  const given = c.req.query('appsecret_proof')
  if (given === undefined ? behaviour.requiresProof : given !== proof) {
    return problem(100, 'API calls from the server require an appsecret_proof argument')
  }
  return null
}

async function postMessage(needs: GraphNeeds, c: Context): Promise<Response> {
  const { account, behaviour } = needs
  const body = jsonIn(await c.req.json().catch(() => null))
  if (c.req.param('number') !== account.phoneNumberId) {
    return refuse(needs, c, problem(100, 'Unsupported post request: no such number'), body)
  }
  if (behaviour.answerLatencyMs > 0) await pause(behaviour.answerLatencyMs)
  return body.status === undefined ? takeOrMishap(needs, c, body) : markRead(needs, c, body)
}

async function takeOrMishap(needs: GraphNeeds, c: Context, body: Json): Promise<Response> {
  const mishap = needs.nextMishap()
  const wrong = atOnce(needs, c, mishap, body)
  if (wrong) return wrong
  const taken = takeMessage(needs, body, mishap.mishap === 'fails-later' ? mishap.code : null)
  if (taken.outcome === 'refused') return refuse(needs, c, taken.problem, body)
  if (mishap.mishap === 'cut-after' || mishap.mishap === 'silent') {
    record(needs, c, body, 0, null)
    return mishap.mishap === 'silent' ? silence(c) : cut(c)
  }
  record(needs, c, body, 200, null)
  return c.json(taken.answer)
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status */
function tellHealth(needs: GraphNeeds, c: Context): Response {
  const { account } = needs
  const wrong = atOnce(needs, c, needs.outage(), null)
  if (wrong) return wrong
  record(needs, c, null, 200, null)
  const can = { can_send_message: 'AVAILABLE' }
  const entities = [
    { entity_type: 'PHONE_NUMBER', id: account.phoneNumberId, ...can },
    { entity_type: 'WABA', id: account.businessAccountId, ...can },
  ]
  return c.json({ health_status: { ...can, entities }, id: account.phoneNumberId })
}

/** What goes wrong before Meta has looked at a call; null: nothing. */
function atOnce(needs: GraphNeeds, c: Context, mishap: Mishap, body: Json | null): Response | null {
  switch (mishap.mishap) {
    case 'refused':
      return refuse(
        needs,
        c,
        problem(mishap.code, `about the message to ${String(body?.to)}`, mishap.httpStatus),
        body,
      )
    case 'gateway':
      record(needs, c, body, mishap.httpStatus, null)
      return new Response('<html><body>upstream</body></html>', { status: mishap.httpStatus })
    case 'cut-before':
      record(needs, c, body, 0, null)
      return cut(c)
    default:
      return null
  }
}

function markRead(needs: GraphNeeds, c: Context, body: Json): Response {
  const id = typeof body.message_id === 'string' ? body.message_id : null
  const phone = id === null ? null : needs.phones.holderOf(id)
  if (body.status !== 'read' || body.messaging_product !== 'whatsapp')
    return refuse(needs, c, missing('status'), body)
  if (!phone) return refuse(needs, c, problem(100, 'Invalid parameter: message_id'), body)
  record(needs, c, body, 200, null)
  if (jsonIn(body.typing_indicator).type === 'text') {
    needs.tell({
      event: 'typing',
      phone: phone.spec.phone,
      until: (needs.clock.now() + typingLife) as Instant,
    })
  }
  return c.json({ success: true })
}

function refuse(needs: GraphNeeds, c: Context, why: GraphProblem, body: Json | null): Response {
  record(needs, c, body, why.httpStatus, why.code)
  return Response.json(errorBody(why, 'AlocalMetaTrace'), { status: why.httpStatus })
}

function record(
  { clock, tell }: GraphNeeds,
  c: Context,
  body: Json | null,
  httpStatus: number,
  code: number | null,
): void {
  tell({ event: 'call', call: { at: clock.now(), path: c.req.path, body, httpStatus, code } })
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What a caller without a socket (in-process) sees of a lost connection: it proves as little. */
const nothingProved = () => new Response(null, { status: 502 })

/** Ends the connection without an answer. */
function cut(c: Context): Response {
  c.env?.outgoing?.destroy()
  return nothingProved()
}

/** Leaves the caller without an answer until it gives up. */
function silence(c: Context): Promise<Response> {
  return new Promise((resolve) => {
    c.req.raw.signal.addEventListener('abort', () => resolve(nothingProved()))
  })
}
