import type { MiddlewareHandler } from 'hono'
import { isLoopback } from '../loopback.ts'

/** A page from elsewhere cannot drive this API, not even through a name that it points at this machine. */
export const onlyFromThisMachine: MiddlewareHandler = async (context, next) => {
  const { hostname, origin } = new URL(context.req.url)
  const from = context.req.header('origin')
  if (!isLoopback(hostname) || (from !== undefined && from !== origin))
    return context.json({ error: 'NOT_FOUND' }, 404)
  await next()
}
