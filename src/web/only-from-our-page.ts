import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { Fault } from '../fault.ts'
import { isLoopback } from '../loopback.ts'
import { showFault } from './show-fault.ts'

const reading = ['GET', 'HEAD']

/**
 * What comes from another page is not even looked at: what changes something must name our own origin, be JSON, and ask
 * for this host. Browsers write `Origin` and `Sec-Fetch-Site` themselves; no page can.
 * @param publicOrigin `https://console.example`; null: this machine alone
 */
export function onlyFromOurPage(publicOrigin: string | null): MiddlewareHandler {
  return async (context, next) => {
    const { host, hostname, origin } = new URL(context.req.url)
    const isPublic = publicOrigin !== null && new URL(publicOrigin).host === host
    if (!isPublic && !isLoopback(hostname)) return context.json({ error: 'NOT_FOUND' }, 404)
    const ours = isPublic ? publicOrigin : origin
    const from = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const isReading = reading.includes(context.req.method)
    const isForeign = from === undefined ? !isReading : from !== ours
    if (isForeign || (site !== undefined && site !== 'same-origin' && site !== 'none'))
      return context.json({ error: 'NOT_ALLOWED' }, 403)
    const type = context.req.header('content-type')
    if (type !== undefined && !/^application\/json\b/.test(type))
      return context.json({ error: 'BAD_PAYLOAD' }, 415)
    await next()
    context.header('Cache-Control', 'no-store')
    context.header('Referrer-Policy', 'no-referrer')
  }
}

/** Bytes. */
const longestBody = 16 * 1024

/** What stands before every route of sign-in and staff. */
export const guards = (publicOrigin: string | null): readonly MiddlewareHandler[] => [
  secureHeaders(),
  onlyFromOurPage(publicOrigin),
  bodyLimit({ maxSize: longestBody, onError: () => showFault(new Fault('TOO_LARGE', 'body over 16 kB')) }),
]
