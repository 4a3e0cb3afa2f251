import { readShort } from '../../read-short.ts'
import { longestAnswer, NotSent, type Post } from './post.ts'
import { isRecord } from './untrusted.ts'

/** POST by `fetch`, for hosts without `node:http`. */
export const postByFetch =
  (fetch: typeof globalThis.fetch): Post =>
  async ({ url, headers, body, timeoutMs }) => {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { ...headers },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      return {
        status: answer.status,
        retryAfter: answer.headers.get('retry-after'),
        text: await textOf(answer),
      }
    } catch (error) {
      throw leftNothing(error) ? new NotSent('no connection') : error
    }
  }

async function textOf(answer: Response): Promise<string> {
  const text = await readShort(answer, longestAnswer)
  if (text === null) throw new Error('the answer is too long')
  return text
}

/** System errors after which certainly no byte of the request has left. */
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

function leftNothing(error: unknown): boolean {
  const cause = isRecord(error) ? error.cause : null
  return isRecord(cause) && beforeSending.has(cause.code)
}
