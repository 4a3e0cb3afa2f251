import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import * as z from 'zod'
import { Fault } from '../fault.ts'
import { onlyFromThisMachine } from './only-from-this-machine.ts'
import type { PhoneView } from './phone-view.ts'
import { showFault } from './show-fault.ts'

/** What a made-up person can do on their phone. */
export const phoneAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('write'), text: z.string().min(1).max(4096) }),
  z.object({ act: z.literal('tap'), choice: z.string().min(1).max(256) }),
  z.object({ act: z.literal('media'), media: z.enum(['voice', 'image', 'sticker', 'document', 'video']) }),
  z.object({ act: z.literal('album') }),
  z.object({ act: z.literal('place') }),
  z.object({ act: z.literal('prefer'), value: z.enum(['stop', 'resume']) }),
])
export type PhoneAct = z.infer<typeof phoneAct>

export const phoneIdentity = z.enum(['known', 'hides-number', 'foreign'])
export type PhoneIdentity = z.infer<typeof phoneIdentity>

/** The made-up phones that the start page holds; the host plays them with the local Meta. */
export type Phones = {
  /** A new made-up person with a phone; the key names them in this API. */
  readonly start: (choice: {
    readonly locale: string
    readonly identity: PhoneIdentity
  }) => Promise<{ readonly person: string }>
  /** `not-offered`: nobody can tap what is not on their phone. `nobody`: no one has this key. */
  readonly act: (person: string, act: PhoneAct) => 'done' | 'not-offered' | 'nobody'
  /** Everything the page shows of a person; null when nobody has this key. */
  readonly view: (person: string) => Promise<PhoneView | null>
  /** Calls back after anything changed for the person; the result ends it. Null when nobody has this key. */
  readonly watch: (person: string, changed: () => void) => (() => void) | null
}

const startBody = z.object({ locale: z.string().max(12), identity: phoneIdentity })

/** How often an idle page is told that the line is open. Milliseconds. */
const heartbeat = 15_000

/** Bytes. */
const longestBody = 64 * 1024

const limitBody = bodyLimit({
  maxSize: longestBody,
  onError: () => showFault(new Fault('TOO_LARGE', 'body over 64 KB')),
})

/** The start page's API. It exists only while WhatsApp is simulated and the server listens on loopback. */
export function phones(played: Phones): Hono {
  const app = new Hono()
  app.use('/phones/*', onlyFromThisMachine, secureHeaders(), limitBody)

  app.post('/phones', async (context) => {
    const body = startBody.safeParse(await context.req.json().catch(() => null))
    return body.success
      ? context.json(await played.start(body.data))
      : context.json({ error: 'BAD_PAYLOAD' }, 400)
  })

  app.get('/phones/:person', async (context) => {
    const view = await played.view(context.req.param('person'))
    return view ? context.json(view) : context.json({ error: 'NOT_FOUND' }, 404)
  })

  app.post('/phones/:person/acts', async (context) => {
    const body = phoneAct.safeParse(await context.req.json().catch(() => null))
    if (!body.success) return context.json({ error: 'BAD_PAYLOAD' }, 400)
    const outcome = played.act(context.req.param('person'), body.data)
    if (outcome === 'nobody') return context.json({ error: 'NOT_FOUND' }, 404)
    if (outcome === 'not-offered') return context.json({ error: 'NOT_OFFERED' }, 409)
    return context.json({ sent: true }, 202)
  })

  app.get('/phones/:person/events', (context) => {
    let changed = true
    const end = played.watch(context.req.param('person'), () => {
      changed = true
    })
    if (!end) return context.json({ error: 'NOT_FOUND' }, 404)
    return streamSSE(context, async (stream) => {
      stream.onAbort(end)
      let beat = 0
      while (!stream.aborted) {
        if (changed) {
          changed = false
          await stream.writeSSE({ event: 'changed', data: '' })
          beat = 0
        } else if (beat++ * 100 >= heartbeat) {
          await stream.writeSSE({ event: 'open', data: '' })
          beat = 0
        }
        await stream.sleep(100)
      }
    })
  })

  app.onError(showFault)
  return app
}
