import { Fault } from '../../fault.ts'

const encoder = new TextEncoder()
const headerShape = /^sha256=([0-9a-f]{64})$/

/**
 * Proves that Meta sent the body: HMAC-SHA-256 of the exact bytes under the app secret. WebCrypto compares in
 * constant time.
 *
 * @param header the `X-Hub-Signature-256` header, `sha256=` and 64 hex digits; null when it is missing
 * @throws Fault `BAD_SIGNATURE`
 * @see https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads
 */
export async function verifySignature(
  body: Uint8Array<ArrayBuffer>,
  header: string | null,
  appSecret: string,
): Promise<void> {
  const hex = headerShape.exec(header ?? '')?.[1]
  if (!hex) throw new Fault('BAD_SIGNATURE', 'X-Hub-Signature-256 is missing or not sha256=<64 hex digits>')
  const signature = Uint8Array.from({ length: 32 }, (_, n) =>
    Number.parseInt(hex.slice(2 * n, 2 * n + 2), 16),
  )
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(appSecret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  if (!(await crypto.subtle.verify('HMAC', key, signature, body))) {
    throw new Fault('BAD_SIGNATURE', 'the body was not signed with WHATSAPP_APP_SECRET')
  }
}
