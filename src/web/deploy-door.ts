import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { Fault } from '../fault.ts'
import { isLoopback } from '../loopback.ts'
import { showFault } from './show-fault.ts'

export type DeployDoor = {
  /** Whose token it is; null: nobody's. */
  readonly ownerOf: (token: string) => string | null
  /** Does what is asked, in this name. @throws Fault `BAD_PAYLOAD` for what may not be asked here */
  readonly serve: (command: unknown, by: string) => Promise<unknown>
}

/** All files of a bot, as JSON. Bytes. */
const longestBody = 32 * 1024 * 1024

const limitBody = bodyLimit({
  maxSize: longestBody,
  onError: () => showFault(new Fault('TOO_LARGE', 'body over 32 MB')),
})

/**
 * Where designers deploy from elsewhere: `POST /deploy` with a token of their own. Over https, as whatever stands in
 * front of this server says, or on this machine. A body that breaks off is no JSON, and changes nothing.
 */
export function deployDoor({ ownerOf, serve }: DeployDoor): Hono<{ Variables: { by: string } }> {
  const app = new Hono<{ Variables: { by: string } }>()
  app.use('/deploy', secureHeaders(), async (context, next) => {
    const isSafe =
      context.req.header('x-forwarded-proto') === 'https' || isLoopback(new URL(context.req.url).hostname)
    if (!isSafe) return context.json({ error: 'FORBIDDEN', says: 'deploy over https' }, 403)
    const [, token = ''] = /^Bearer ([\w-]{20,200})$/.exec(context.req.header('authorization') ?? '') ?? []
    const by = token === '' ? null : ownerOf(token)
    if (by === null) return context.json({ error: 'FORBIDDEN' }, 401)
    context.set('by', by)
    return next()
  })
  app.post('/deploy', limitBody, async (context) => {
    const command: unknown = await context.req.json().catch(() => null)
    return context.json({ answer: await serve(command, context.get('by')) })
  })
  app.onError((error) => {
    const says = error instanceof Fault ? { says: error.message } : {}
    const answer = showFault(error)
    return Response.json({ error: error instanceof Fault ? error.code : 'UNKNOWN', ...says }, answer)
  })
  return app
}
