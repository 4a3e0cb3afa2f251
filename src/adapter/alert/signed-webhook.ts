import type { Clock } from '../../clock.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import type { TellAlerts } from './told-alert.ts'

type Needs = {
  readonly fetch: typeof globalThis.fetch
  readonly crypto: Pick<Crypto, 'hmac'>
  readonly clock: Clock
}

type Settings = { readonly url: string; readonly key: Uint8Array }

/** How long a receiver may take. Milliseconds. */
const patience = 10_000

/**
 * Tells alerts to a receiver that can check that they are ours: HMAC-SHA-256 of `id.timestamp.body`. What was sent again
 * has the same id.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const signedWebhook =
  ({ fetch, crypto, clock }: Needs, { url, key }: Settings): TellAlerts =>
  async ({ id, type, alerts, link }) => {
    const now = clock.now()
    const data = type === 'alert.raised' ? { ...alerts[0], link } : { alerts, link }
    const body = JSON.stringify({ type, timestamp: new Date(now).toISOString(), data })
    const timestamp = Math.floor(now / 1000)
    const mac = await crypto.hmac(key, new TextEncoder().encode(`${id}.${timestamp}.${body}`))
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': `v1,${btoa(String.fromCharCode(...mac))}`,
      },
      body,
      signal: AbortSignal.timeout(patience),
    }).catch(() => null)
    if (!answer) return 'unreachable'
    await answer.body?.cancel().catch(() => undefined)
    return answer.ok ? 'taken' : 'refused'
  }
