import { Fault } from '../../fault.ts'
import { readShort } from '../../read-short.ts'

export type KmsNeeds = {
  readonly fetch: typeof globalThis.fetch
  /** A bearer token. */
  readonly token: () => Promise<string>
  /** `https://cloudkms.googleapis.com`, without a slash at its end. */
  readonly url: string
}

/** What Google said: an answer, or the canonical status of its refusal. */
export type KmsAnswer =
  | { readonly outcome: 'answered'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly outcome: 'refused'; readonly status: string }

/** How long one request may take, how often it is made, the rest between. Milliseconds. */
const patience = 1500
const tries = 3
const rest = 150
/** The longest answer: a wrapped key is some 200 bytes. Bytes. */
const longest = 64 * 1024

/** Statuses after which the same request may succeed. */
const passing: ReadonlySet<string> = new Set([
  'RESOURCE_EXHAUSTED',
  'UNAVAILABLE',
  'INTERNAL',
  'DEADLINE_EXCEEDED',
  'ABORTED',
  'UNKNOWN',
])

/**
 * One request to Cloud KMS as JSON over HTTPS, a few times where that may help.
 * @param isWhole whether the answer came as it was sent; else it is asked again
 * @throws Fault `KEYS_AWAY` when nobody answers, or not as the API says
 */
export async function askKms(
  needs: KmsNeeds,
  { path, body }: { readonly path: string; readonly body: object | null },
  isWhole: (answer: Readonly<Record<string, unknown>>) => boolean = () => true,
): Promise<KmsAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await once(needs, path, body)
    if (answer.outcome === 'refused' && !passing.has(answer.status)) return answer
    if (answer.outcome === 'answered' && isWhole(answer.body)) return answer
    if (attempt === tries)
      throw away(answer.outcome === 'refused' ? answer.status : 'its answers arrive damaged')
    await pause(rest * 2 ** (attempt - 1))
  }
}

/** @param why a status of Google's or words of ours: never what was sent or answered */
export const away = (why: string): Fault =>
  new Fault(
    'KEYS_AWAY',
    `Google Cloud KMS does not help (${why}): nothing is stored without its keys, and what has come in waits. Look at the key's state, the account's role cloudkms.cryptoKeyEncrypterDecrypter and the network`,
  )

async function once({ fetch, token, url }: KmsNeeds, path: string, body: object | null): Promise<KmsAnswer> {
  try {
    const answer = await fetch(`${url}/v1/${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const said = parsed(await readShort(answer, longest))
    if (answer.ok) return said ? { outcome: 'answered', body: said } : refusal('UNKNOWN')
    return refusal(statusIn(said) ?? statusByHttp[answer.status] ?? 'UNKNOWN')
  } catch (error) {
    // A key of the account that cannot sign is said as it is.
    if (error instanceof Fault) throw error
    return refusal('UNAVAILABLE')
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const refusal = (status: string) => ({ outcome: 'refused', status }) as const

function parsed(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

/** The canonical status of an error; its message may quote what was sent, and is never looked at. */
function statusIn(said: Readonly<Record<string, unknown>> | null): string | null {
  const error = said?.error
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  return typeof status === 'string' && /^[A-Z_]{2,30}$/.test(status) ? status : null
}

/** What proxies on the way answer with has no status of Google's in it. */
const statusByHttp: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}
