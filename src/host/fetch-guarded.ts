import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { Fault } from '../fault.ts'
import { isPublicAddress } from './public-address.ts'

type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

export type GuardSettings = {
  /** `shop.example`, or `shop.example:8443`: the only ones that are connected to. */
  readonly hosts: readonly string[]
  /** Beginnings of addresses that the platform itself plays on loopback. */
  readonly trusted: readonly string[]
  readonly resolve: Resolve
  readonly mayConnect: (address: string) => boolean
  /** PEM certificates that are trusted instead of those of the system; null: the system's. */
  readonly authorities: string | null
}

/** Sockets nobody used for so long are closed. Milliseconds. */
const idle = 4000

/** Asks the system, for all addresses of a name: one that is not public makes the name unusable. */
const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    )
  })

/** What the platform runs with: the system's resolver, its certificates, and public addresses alone. */
export const guardedAsUsual = (
  hosts: readonly string[],
  trusted: readonly string[],
): typeof globalThis.fetch =>
  createGuardedFetch({
    hosts,
    trusted,
    resolve: resolveBySystem,
    mayConnect: isPublicAddress,
    authorities: null,
  })

/**
 * `fetch` for addresses that stand in designers' files: https to listed hosts alone, never to a number, and to no
 * address that is not public. What a name leads to is looked up once, looked at, and connected to, so that it cannot
 * be another one in between. Redirects are answers like any other, and proxies of the environment are not used.
 */
export function createGuardedFetch(settings: GuardSettings): typeof globalThis.fetch {
  const { trusted, authorities } = settings
  const lookup = lookupOf(settings)
  const agent = new Agent({
    keepAlive: true,
    timeout: idle,
    lookup,
    ...(authorities ? { ca: authorities } : {}),
  })
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (trusted.some((base) => url.origin === new URL(base).origin)) return fetch(url, init)
    if (!isListed(settings.hosts, url)) throw new Fault('BAD_CONFIG', 'this host is not listed')
    return send(agent, url, init ?? {})
  }
}

function isListed(hosts: readonly string[], url: URL): boolean {
  const { protocol, username, password, host, hostname } = url
  const isNumber = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
  return protocol === 'https:' && !isNumber && username === '' && password === '' && hosts.includes(host)
}

const lookupOf =
  ({ resolve, mayConnect }: GuardSettings): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses
        if (!first || !addresses.every(({ address }) => mayConnect(address)))
          done(new Fault('BAD_CONFIG', 'this name leads to no public address'), '', 0)
        else if (options.all) done(null, [...addresses])
        else done(null, first.address, first.family)
      },
      () => done(new Error('this name leads nowhere'), '', 0),
    )
  }

function send(agent: Agent, url: URL, init: RequestInit): Promise<Response> {
  const body = typeof init.body === 'string' ? Buffer.from(init.body) : null
  const headers = {
    ...Object.fromEntries(new Headers(init.headers)),
    'accept-encoding': 'identity',
    ...(body ? { 'content-length': String(body.byteLength) } : {}),
  }
  return new Promise((resolve, reject) => {
    const method = init.method ?? 'GET'
    const call = request(url, { agent, method, headers, ...(init.signal ? { signal: init.signal } : {}) })
    call.once('error', reject)
    call.once('response', (answer) => {
      try {
        resolve(responseOf(answer))
      } catch (error) {
        answer.destroy()
        reject(error)
      }
    })
    call.end(body ?? undefined)
  })
}

/** Statuses that never have a body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304])

function responseOf(answer: IncomingMessage): Response {
  const status = answer.statusCode ?? 0
  const headers = new Headers()
  for (const name of ['content-type', 'retry-after'] as const) {
    const value = answer.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  if (bodiless.has(status)) {
    answer.resume()
    return new Response(null, { status, headers })
  }
  return new Response(Readable.toWeb(answer) as ReadableStream<Uint8Array>, { status, headers })
}
