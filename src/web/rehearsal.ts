import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import * as z from 'zod'
import { Fault } from '../fault.ts'
import { onlyFromThisMachine } from './only-from-this-machine.ts'
import { phoneAct } from './phones.ts'
import { type RehearsalMenu, type RehearsalView, servicesModes } from './rehearsal-view.ts'
import { showFault } from './show-fault.ts'

export const rehearsalIdentity = z.enum(['unknown', 'known', 'hides-number', 'foreign'])
export type RehearsalIdentity = z.infer<typeof rehearsalIdentity>

const name = z.string().min(1).max(200)

/** Where the talk begins: with an empty chat, at a step, or with an example of an intent. */
const beginning = z.discriminatedUnion('at', [
  z.object({ at: z.literal('chat') }),
  z.object({ at: z.literal('step'), flow: name, step: name }),
  z.object({ at: z.literal('intent'), intent: name }),
])

/** Who is played, in which language, and from where. */
export const rehearsalStart = z.object({
  locale: z.string().max(12),
  identity: rehearsalIdentity,
  begin: beginning,
})
export type RehearsalStart = z.infer<typeof rehearsalStart>

/** The longest time travel of one act. Minutes: 31 days. */
const longestWait = 31 * 24 * 60

/** What can be done in a rehearsal: all that is done on a phone, and what is done to the world around it. */
export const rehearsalAct = z.discriminatedUnion('act', [
  ...phoneAct.options,
  z.object({ act: z.literal('pass'), minutes: z.int().min(1).max(longestWait) }),
  z.object({ act: z.literal('services'), mode: z.enum(servicesModes) }),
  z.object({ act: z.literal('service'), operation: name, answer: name }),
  z.object({ act: z.literal('close-case') }),
])
export type RehearsalAct = z.infer<typeof rehearsalAct>

/** The talk as a test, or why it cannot be one. */
export type TalkAsTest =
  | { readonly outcome: 'written'; readonly yaml: string }
  | { readonly outcome: 'refused'; readonly why: 'nothing-done' | 'not-in-tests' }

/** Rooms in which talks are rehearsed against the draft; the host builds them. */
export type Rehearsals = {
  readonly menu: () => RehearsalMenu
  /** `no-such-place`: the draft has no such step, intent or language. */
  readonly start: (
    start: RehearsalStart,
  ) => Promise<{ readonly outcome: 'started'; readonly room: string } | { readonly outcome: 'no-such-place' }>
  /** Resolves when everything it led to has happened. */
  readonly act: (room: string, act: RehearsalAct) => Promise<'done' | 'not-offered' | 'nobody'>
  readonly view: (room: string) => Promise<RehearsalView | null>
  readonly asTest: (room: string, title: string) => TalkAsTest | null
  /** Counts up whenever what the room shows may have changed. Null: there is no such room. */
  readonly changes: (room: string) => number | null
}

/** How often it is looked whether something changed, and how often an idle page is told that the line is open. Milliseconds. */
const glance = 50
const heartbeat = 15_000

/** Bytes. */
const longestBody = 64 * 1024

const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: longestBody,
  onError: () => showFault(new Fault('TOO_LARGE', 'body over 64 KB')),
})

/** The simulator page's API. It exists only while WhatsApp is simulated and the server listens on loopback. */
export function rehearsal(rooms: Rehearsals): Hono {
  const app = new Hono()
  app.use('/rehearsals/*', onlyFromThisMachine, secureHeaders(), limitBody)

  app.get('/rehearsals/menu', (context) => context.json(rooms.menu()))

  app.post('/rehearsals', async (context) => {
    const body = rehearsalStart.safeParse(await context.req.json().catch(() => null))
    if (!body.success) return context.json({ error: 'BAD_PAYLOAD' }, 400)
    const started = await rooms.start(body.data)
    return started.outcome === 'started'
      ? context.json({ room: started.room })
      : context.json({ error: 'NO_SUCH_PLACE' }, 409)
  })

  app.get('/rehearsals/:room', async (context) => {
    const view = await rooms.view(context.req.param('room'))
    return view ? context.json(view) : context.json({ error: 'NOT_FOUND' }, 404)
  })

  app.post('/rehearsals/:room/acts', async (context) => {
    const body = rehearsalAct.safeParse(await context.req.json().catch(() => null))
    if (!body.success) return context.json({ error: 'BAD_PAYLOAD' }, 400)
    const outcome = await rooms.act(context.req.param('room'), body.data)
    if (outcome === 'nobody') return context.json({ error: 'NOT_FOUND' }, 404)
    if (outcome === 'not-offered') return context.json({ error: 'NOT_OFFERED' }, 409)
    return context.json({ done: true })
  })

  app.get('/rehearsals/:room/test', (context) => {
    const written = rooms.asTest(context.req.param('room'), context.req.query('title') ?? '')
    return written ? context.json(written) : context.json({ error: 'NOT_FOUND' }, 404)
  })

  app.get('/rehearsals/:room/events', (context) => {
    const room = context.req.param('room')
    if (rooms.changes(room) === null) return context.json({ error: 'NOT_FOUND' }, 404)
    return streamSSE(context, async (stream) => {
      let told = -1
      let beat = 0
      for (let now = rooms.changes(room); now !== null && !stream.aborted; now = rooms.changes(room)) {
        if (now !== told || beat * glance >= heartbeat) {
          await stream.writeSSE({ event: now === told ? 'open' : 'changed', data: '' })
          told = now
          beat = 0
        }
        beat += 1
        await stream.sleep(glance)
      }
    })
  })

  app.onError(showFault)
  return app
}
