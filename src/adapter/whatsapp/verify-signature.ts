import { Fault } from '../../fault.ts'

const encoder = new TextEncoder()
const headerShape = /^sha256=([0-9a-f]{64})$/

/** Proves that Meta sent a body; `header` is `X-Hub-Signature-256`, null when it is missing. */
export type SignatureCheck = (body: Uint8Array<ArrayBuffer>, header: string | null) => Promise<void>

/**
 * The check for one app secret: HMAC-SHA-256 of the exact bytes. WebCrypto compares in constant time.
 *
 * @returns throws Fault `BAD_SIGNATURE` unless the header is `sha256=` and the 64 hex digits for this body
 * @see https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads
 */
export function signatureCheck(appSecret: string): SignatureCheck {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const readKey = () =>
    crypto.subtle.importKey('raw', encoder.encode(appSecret), algorithm, false, ['verify'])
  let key: ReturnType<typeof readKey> | null = null
  return async (body, header) => {
    const hex = headerShape.exec(header ?? '')?.[1]
    if (!hex) throw new Fault('BAD_SIGNATURE', 'X-Hub-Signature-256 is missing or not sha256=<64 hex digits>')
    const signature = Uint8Array.from({ length: 32 }, (_, n) =>
      Number.parseInt(hex.slice(2 * n, 2 * n + 2), 16),
    )
    // Read once: that costs more than the check itself.
    key ??= readKey()
    if (!(await crypto.subtle.verify('HMAC', await key, signature, body))) {
      throw new Fault('BAD_SIGNATURE', 'the body was not signed with WHATSAPP_APP_SECRET')
    }
  }
}
