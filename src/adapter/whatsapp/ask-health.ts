import type { ChannelHealth } from '../../message/channel-state.ts'
import { readShort } from '../../read-short.ts'
import { errorClass } from './error-class.ts'
import { type GraphAccount, graphEndpoint } from './graph-endpoint.ts'
import { jsonOf } from './read-answer.ts'
import { recordIn, recordsIn, wholeNumberIn } from './untrusted.ts'

export type AskedHealth = { readonly health: ChannelHealth; readonly code: number | null }

/** Longer answers are not Meta's. Bytes. */
const longest = 64 * 1024

/**
 * Asks Meta whether the number can send: one call that sends nothing and costs nothing. Resolves whatever happens.
 *
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status
 */
export async function askHealth(
  fetch: typeof globalThis.fetch,
  account: GraphAccount & { readonly timeoutMs: number },
): Promise<AskedHealth> {
  try {
    const url = await graphEndpoint(account, null)
    url.searchParams.set('fields', 'health_status')
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${account.accessToken}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(account.timeoutMs),
    })
    return readHealth(answer.status, (await readShort(answer, longest)) ?? '')
  } catch {
    return { health: 'unreachable', code: null }
  }
}

/** Of Meta's sentences nothing is read: they end here. */
function readHealth(status: number, text: string): AskedHealth {
  const body = jsonOf(text)
  const refused = wholeNumberIn(recordIn(body.error).code)
  if (refused !== null) return { health: healthOf(refused, status), code: refused }
  const { can_send_message: can, entities } = recordIn(body.health_status)
  if (can === 'AVAILABLE') return { health: 'available', code: null }
  if (can === 'LIMITED') return { health: 'limited', code: null }
  if (can === 'BLOCKED') return { health: 'blocked', code: whyBlocked(entities) }
  return status >= 500 ? { health: 'unreachable', code: status } : { health: 'not-told', code: null }
}

/** A token may be good for sending and still not be allowed to ask. */
const mayNotAsk: ReadonlySet<number> = new Set([3, 10, 100])

function healthOf(code: number, status: number): ChannelHealth {
  if (mayNotAsk.has(code) || (code >= 200 && code <= 299)) return 'not-told'
  const known = errorClass(code, status)
  if (known === 'account') return 'refused'
  return known === 'transient' ? 'unreachable' : 'not-told'
}

const whyBlocked = (entities: unknown): number | null =>
  recordsIn(entities)
    .flatMap(({ errors }) => recordsIn(errors))
    .map(({ error_code: code }) => wholeNumberIn(code))
    .find((code) => code !== null) ?? null
