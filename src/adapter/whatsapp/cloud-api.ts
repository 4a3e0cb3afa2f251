import { Fault } from '../../fault.ts'
import { travelsSafely } from '../../loopback.ts'
import type { Channel, SendOutcome } from '../../message/channel.ts'
import { RawText } from '../../message/raw-text.ts'
import { messageBody } from './message-body.ts'
import { NotSent, type Post } from './post.ts'
import { readAnswer } from './read-answer.ts'

type CloudApiNeeds = { readonly post: Post }

export type CloudApiSettings = {
  /** `https://graph.facebook.com`, or a gateway with a path; plain http is accepted to loopback addresses only. */
  readonly graphUrl: string
  /** `v26.0` */
  readonly version: string
  readonly phoneNumberId: string
  readonly accessToken: string
  /** With it every call carries `appsecret_proof`, which Meta can be told to require; null: without. */
  readonly appSecret: string | null
  /** How long Meta may take to answer one call. Milliseconds. */
  readonly timeoutMs: number
}

/**
 * WhatsApp through Meta's Cloud API.
 *
 * @throws Fault `BAD_CONFIG` when the address is not https, the version or the number's id are not of Meta's shape
 */
export function createCloudApi({ post }: CloudApiNeeds, settings: CloudApiSettings): Channel {
  const endpoint = endpointOf(settings)
  const url = withProof(endpoint, settings)
  const headers = { authorization: `Bearer ${settings.accessToken}`, 'content-type': 'application/json' }
  const call = async (body: object) =>
    post({ url: await url, headers, body: JSON.stringify(body), timeoutMs: settings.timeoutMs })

  return {
    send: async (to, message): Promise<SendOutcome> => {
      try {
        return readAnswer(await call(messageBody(to, message)))
      } catch (error) {
        return error instanceof NotSent
          ? { outcome: 'refused', class: 'transient', code: -1, retryAfterMs: null }
          : { outcome: 'unsure' }
      }
    },
    read: async (message, typing) => {
      try {
        await call({
          messaging_product: 'whatsapp',
          status: 'read',
          message_id: RawText.reveal(message),
          ...(typing ? { typing_indicator: { type: 'text' } } : {}),
        })
      } catch {
        // The port promises to resolve: the person sees one grey tick more, no more than that.
      }
    },
  }
}

function endpointOf({ graphUrl, version, phoneNumberId }: CloudApiSettings): URL {
  if (!travelsSafely(graphUrl))
    throw new Fault('BAD_CONFIG', 'WHATSAPP_GRAPH_URL must be https (http to loopback addresses only)')
  if (!/^v\d{1,3}\.\d$/.test(version))
    throw new Fault('BAD_CONFIG', 'WHATSAPP_GRAPH_VERSION must look like v26.0')
  if (!/^\d{1,32}$/.test(phoneNumberId))
    throw new Fault('BAD_CONFIG', 'WHATSAPP_PHONE_NUMBER_ID must be digits')
  const endpoint = new URL(graphUrl)
  endpoint.pathname = `${endpoint.pathname.replace(/\/$/, '')}/${version}/${phoneNumberId}/messages`
  return endpoint
}

/** @see https://developers.facebook.com/docs/graph-api/guides/secure-requests#appsecret_proof */
async function withProof(endpoint: URL, { appSecret, accessToken }: CloudApiSettings): Promise<URL> {
  if (appSecret === null) return endpoint
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(appSecret), algorithm, false, ['sign'])
  const proof = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(accessToken)))
  const url = new URL(endpoint)
  url.searchParams.set(
    'appsecret_proof',
    Array.from(proof, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  )
  return url
}
