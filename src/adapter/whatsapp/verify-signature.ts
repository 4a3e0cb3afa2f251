import { Fault } from '../../fault.ts'
import type { Crypto } from '../../privacy/crypto.ts'

const headerShape = /^sha256=([0-9a-f]{64})$/

/** Proves that Meta sent a body; `header` is `X-Hub-Signature-256`, null when it is missing. */
export type SignatureCheck = (body: Uint8Array, header: string | null) => Promise<void>

/**
 * The check for one app secret: HMAC-SHA-256 of the exact bytes.
 *
 * @returns throws Fault `BAD_SIGNATURE` unless the header is `sha256=` and the 64 hex digits for this body
 * @see https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads
 */
export function signatureCheck({ hmac }: Pick<Crypto, 'hmac'>, appSecret: string): SignatureCheck {
  const key = new TextEncoder().encode(appSecret)
  return async (body, header) => {
    const hex = headerShape.exec(header ?? '')?.[1]
    if (!hex) throw new Fault('BAD_SIGNATURE', 'X-Hub-Signature-256 is missing or not sha256=<64 hex digits>')
    if (!isSame(await hmac(key, body), hex)) {
      throw new Fault('BAD_SIGNATURE', 'the body was not signed with WHATSAPP_APP_SECRET')
    }
  }
}

/** Looks at every byte, so that the time taken does not tell where they differ. */
function isSame(mac: Uint8Array, hex: string): boolean {
  let difference = 0
  mac.forEach((byte, at) => {
    difference |= byte ^ Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)
  })
  return difference === 0
}
