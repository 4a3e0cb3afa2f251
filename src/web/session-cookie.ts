import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { isLoopback } from '../loopback.ts'
import type { UnaskedHeader } from './sign-in-view.ts'

/** Browsers take `__Host-` only over https, from this very host; plain http is spoken on this machine alone. */
const nameOver = { https: '__Host-sigilo', loopback: 'sigilo' } as const

const isPlain = (url: string): boolean => isLoopback(new URL(url).hostname)

/** The token that a request shows; null: none. Anything may be in it. */
export function tokenOf(request: Request): string | null {
  const name = isPlain(request.url) ? nameOver.loopback : nameOver.https
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((one) => one.trim())
  const found = cookies.filter((one) => one.startsWith(`${name}=`))
  // Two of the same name: one was planted by somebody, and nobody knows which.
  return found.length === 1 ? (found[0]?.slice(name.length + 1) ?? null) : null
}

const unasked: UnaskedHeader = 'x-sigilo-unasked'

/** Whether a page asks by itself. Whoever pretends so only ends their own sign-in sooner. */
export const isUnasked = (request: Request): boolean => request.headers.has(unasked)

/** Until the browser is closed; how long it opens anything is the server's to say. */
export function setToken(context: Context, token: string): void {
  const isHere = isPlain(context.req.url)
  setCookie(context, isHere ? nameOver.loopback : nameOver.https, token, {
    path: '/',
    httpOnly: true,
    secure: !isHere,
    sameSite: 'Strict',
  })
}

export function dropToken(context: Context): void {
  const isHere = isPlain(context.req.url)
  deleteCookie(context, isHere ? nameOver.loopback : nameOver.https, { path: '/', secure: !isHere })
}
