import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import * as z from 'zod'
import { reasonCodes } from '../access/reason-code.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Fault } from '../fault.ts'
import { type MediaType, savedAs } from './media-type.ts'
import { onlyFromOurPage } from './only-from-our-page.ts'
import type {
  GrantsView,
  GrantView,
  MediaRefusal,
  RevealAnswer,
  RevealAsked,
  RevealRefusal,
  RevealRefused,
  ReviewOutcome,
} from './reveal-view.ts'
import { showFault } from './show-fault.ts'
import type { SignedInDoor } from './signed-in-door.ts'

export type Refused = { readonly outcome: 'refused'; readonly why: RevealRefusal | MediaRefusal }
export type MediumShown = {
  readonly outcome: 'medium'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: MediaType
  /** As WhatsApp calls it. */
  readonly mime: string
}
export type Changed = { readonly outcome: 'changed'; readonly grant: GrantView }

/** What may be asked about words, as the host answers it. Who asks is read anew for every request. */
export type RevealDesk = {
  readonly signedIn: SignedInDoor
  readonly ask: (who: SignedIn, asked: RevealAsked, isGlass: boolean) => Promise<RevealAnswer | Refused>
  readonly open: (who: SignedIn, grant: string) => Promise<RevealAnswer | Refused>
  /** What was sent with a line of an open grant. */
  readonly medium: (who: SignedIn, grant: string, line: number) => Promise<MediumShown | Refused>
  readonly answer: (who: SignedIn, grant: string, answer: 'yes' | 'no') => Promise<Changed | Refused>
  readonly review: (who: SignedIn, grant: string, outcome: ReviewOutcome) => Promise<Changed | Refused>
  readonly giveBack: (who: SignedIn, grant: string) => Promise<Changed | Refused>
  readonly list: (who: SignedIn) => Promise<GrantsView>
}

const id = z.string().min(1).max(64)
const common = {
  /** Too short or too long is told by its own name, so a long one comes in whole. */
  reason: z.object({ code: z.enum(reasonCodes), text: z.string() }).nullable(),
  use: z.enum(['screen', 'export']).optional(),
}
const asked = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('message'), talk: id, line: z.int().min(1), ...common }),
  z.object({ scope: z.literal('token'), talk: id, token: id, ...common }),
  z.object({ scope: z.literal('talk'), talk: id, ...common }),
  z.object({ scope: z.literal('case'), case: id, ...common }),
])
const oneGrant = z.object({ grant: id })
const oneMedium = z.object({ grant: id, line: z.int().min(1) })
const approval = z.object({ grant: id, answer: z.enum(['yes', 'no']) })
const review = z.object({ grant: id, outcome: z.enum(['justified', 'not-justified']) })

/** A reason of 2,000 characters, however it is written in JSON. Bytes. */
const longestBody = 32 * 1024

/** Nothing of an answer is kept by anybody on its way, nor by the browser. */
const unkept: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('Cache-Control', 'no-store')
  context.header('Referrer-Policy', 'no-referrer')
}

const limitBody = bodyLimit({ maxSize: longestBody, onError: () => shown('reason-too-long') })

/** The one door to raw words over HTTP. Ids and words travel in bodies, never in addresses. */
export function reveal(desk: RevealDesk, publicOrigin: string | null): Hono {
  const app = new Hono<{ Variables: { who: SignedIn } }>()
  const doors = ['/api/reveal', '/api/reveal/*', '/api/grants', '/api/grants/*'] as const
  for (const path of doors)
    app.use(
      path,
      unkept,
      secureHeaders(),
      onlyFromOurPage(publicOrigin),
      limitBody,
      async (context, next) => {
        const who = await desk.signedIn(context.req.raw)
        if (!who) return context.json({ error: 'SIGNED_OUT' }, 401)
        context.set('who', who)
        return next()
      },
    )
  const on = <Body>(
    path: string,
    shape: z.ZodType<Body>,
    act: (who: SignedIn, body: Body) => Promise<object>,
  ) =>
    app.post(path, async (context) => {
      const body = shape.safeParse(await context.req.json().catch(() => null))
      if (!body.success) return context.json({ error: 'BAD_PAYLOAD' }, 400)
      const answer = await act(context.get('who'), body.data)
      return isRefused(answer) ? shown(answer.why) : context.json(answer, statusOf(answer))
    })
  on('/api/reveal', asked, (who, body) => desk.ask(who, body as RevealAsked, false))
  on('/api/reveal/break-glass', asked, (who, body) => desk.ask(who, body as RevealAsked, true))
  on('/api/reveal/open', oneGrant, (who, { grant }) => desk.open(who, grant))
  on('/api/reveal/approve', approval, (who, { grant, answer }) => desk.answer(who, grant, answer))
  on('/api/reveal/review', review, (who, { grant, outcome }) => desk.review(who, grant, outcome))
  on('/api/grants/end', oneGrant, (who, { grant }) => desk.giveBack(who, grant))
  app.post('/api/reveal/media', async (context) => {
    const body = oneMedium.safeParse(await context.req.json().catch(() => null))
    if (!body.success) return context.json({ error: 'BAD_PAYLOAD' }, 400)
    const answer = await desk.medium(context.get('who'), body.data.grant, body.data.line)
    return answer.outcome === 'refused' ? shown(answer.why) : handOut(answer)
  })
  app.get('/api/grants', async (context) => context.json(await desk.list(context.get('who'))))
  app.onError((error) => {
    const answer = showFault(error)
    answer.headers.set('Cache-Control', 'no-store')
    return answer
  })
  return new Hono().route('/', app)
}

/**
 * Bytes of a customer's: as a kind that browsers show without running anything, or as a file to be saved. The policy
 * holds for whoever opens the answer itself instead of a page that shows it.
 */
function handOut({ bytes, type, mime }: MediumShown): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Disposition': type === null ? `attachment; filename="${savedAs(mime)}"` : 'inline',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'no-store',
    },
  })
}

const isRefused = (answer: object): answer is Refused => 'outcome' in answer && answer.outcome === 'refused'

/** 202: nothing is shown before somebody else has said yes. */
const statusOf = (answer: object) => ('outcome' in answer && answer.outcome === 'second-person' ? 202 : 200)

const refusals: Readonly<Record<RevealRefusal | MediaRefusal, readonly [status: number, says: string]>> = {
  'bad-reason': [400, 'say in at least 15 characters why these words are needed'],
  'reason-too-long': [413, 'a reason has at most 2,000 characters: say it in fewer'],
  'step-up': [403, 'give your second factor once more: it may be five minutes old at most'],
  'not-allowed': [403, 'your roles do not let you do this'],
  'not-found': [404, 'there is nothing by this name that you may see'],
  'words-gone': [410, 'the words are gone: their key was destroyed, and nobody can open them any more'],
  frozen: [403, 'you broke glass: somebody else has to review that before you see anything more'],
  'not-claimed': [409, 'claim the case first: it is not yours now'],
  over: [409, 'this is over: ask again'],
  'same-person': [403, 'somebody else has to do this'],
  'media-gone': [
    410,
    'WhatsApp has it no more: it keeps what customers send for seven days; ask for it again',
  ],
  'media-not-kept': [
    410,
    'of this line nothing was kept that could be fetched: ask the customer for it again',
  ],
  'media-too-large': [413, 'it is larger than 25 MB: ask for a smaller one, or a link'],
  'media-unsafe': [
    502,
    'nothing was shown: what came is not what was sent; try again, then tell your administrator',
  ],
  'media-unreachable': [502, 'nothing was shown, because WhatsApp did not answer: try again in a moment'],
  'log-unavailable': [
    503,
    'nothing was shown, because the log could not take it down: try again in a moment',
  ],
}

function shown(why: RevealRefusal | MediaRefusal): Response {
  const [status, says] = refusals[why]
  const body: RevealRefused = { error: faultOf(why), why, says }
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}

function faultOf(why: RevealRefusal | MediaRefusal): Fault['code'] {
  if (why === 'media-too-large') return 'TOO_LARGE'
  if (why === 'media-gone' || why === 'media-not-kept') return 'NOT_FOUND'
  if (why === 'media-unsafe' || why === 'media-unreachable') return 'SERVICE_FAILED'
  if (why === 'step-up') return 'STEP_UP_NEEDED'
  if (why === 'log-unavailable') return 'LOG_UNAVAILABLE'
  if (why === 'words-gone') return 'KEY_DESTROYED'
  if (why === 'not-found') return 'NOT_FOUND'
  if (why === 'reason-too-long') return 'TOO_LARGE'
  return why === 'bad-reason' ? 'BAD_PAYLOAD' : 'NOT_ALLOWED'
}
