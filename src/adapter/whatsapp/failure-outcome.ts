import type { SendOutcome } from '../../message/channel.ts'
import { isRecord } from './untrusted.ts'

/** System errors after which certainly no byte of the request has left: no name, no route, no connection, no TLS. */
const beforeSending: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** What a rejected `fetch` says about the message. In doubt it may have arrived. */
export function failureOutcome(error: unknown): SendOutcome {
  const cause = isRecord(error) ? error.cause : null
  const code = isRecord(cause) ? cause.code : null
  return beforeSending.has(code)
    ? { outcome: 'refused', class: 'transient', code: -1, retryAfterMs: null }
    : { outcome: 'unsure' }
}
