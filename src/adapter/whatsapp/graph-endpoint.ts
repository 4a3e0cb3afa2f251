import { Fault } from '../../fault.ts'
import { travelsSafely } from '../../loopback.ts'

/** One business number at Meta, and who asks. */
export type GraphAccount = {
  /** `https://graph.facebook.com`, or a gateway with a path; plain http is accepted to loopback addresses only. */
  readonly graphUrl: string
  /** `v26.0` */
  readonly version: string
  readonly phoneNumberId: string
  readonly accessToken: string
  /** With it every call carries `appsecret_proof`, which Meta can be told to require; null: without. */
  readonly appSecret: string | null
}

/**
 * Where calls about the number go; null: questions about the number itself.
 *
 * @throws Fault `BAD_CONFIG` when the address is not https, the version or the number's id are not of Meta's shape
 */
export function graphEndpoint(account: GraphAccount, part: 'messages' | 'media' | null): Promise<URL> {
  const { phoneNumberId } = account
  if (!/^\d{1,32}$/.test(phoneNumberId))
    throw new Fault('BAD_CONFIG', 'WHATSAPP_PHONE_NUMBER_ID must be digits')
  return endpointAt(account, `${phoneNumberId}${part === null ? '' : `/${part}`}`)
}

/** Where a file is asked for; null: no id of Meta's. */
export const graphMedium = async (account: GraphAccount, id: string): Promise<URL | null> =>
  /^\w{1,128}$/.test(id) ? endpointAt(account, id) : null

function endpointAt(account: GraphAccount, path: string): Promise<URL> {
  const { graphUrl, version } = account
  if (!travelsSafely(graphUrl))
    throw new Fault('BAD_CONFIG', 'WHATSAPP_GRAPH_URL must be https (http to loopback addresses only)')
  if (!/^v\d{1,3}\.\d$/.test(version))
    throw new Fault('BAD_CONFIG', 'WHATSAPP_GRAPH_VERSION must look like v26.0')
  const endpoint = new URL(graphUrl)
  endpoint.pathname = `${endpoint.pathname.replace(/\/$/, '')}/${version}/${path}`
  return withProof(endpoint, account)
}

/** @see https://developers.facebook.com/docs/graph-api/guides/secure-requests#appsecret_proof */
async function withProof(endpoint: URL, { appSecret, accessToken }: GraphAccount): Promise<URL> {
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
