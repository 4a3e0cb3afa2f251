import { readShort } from '../../read-short.ts'
import { type Inspect, type InspectAnswer, type InspectRequest, refusalOf, refused } from './inspect.ts'

type RestNeeds = {
  readonly fetch: typeof globalThis.fetch
  /** A bearer token. */
  readonly token: () => Promise<string>
}

/** The longest answer that is read: 3,000 findings are some 1.5 MB. Bytes. */
const longestAnswer = 8 * 1024 * 1024
const longestError = 64 * 1024

/**
 * `inspectContent` as JSON over HTTPS, for hosts where Google's own client cannot run.
 * @param url `https://dlp.googleapis.com`, or the endpoint of a region, without a slash at its end
 * @see https://cloud.google.com/sensitive-data-protection/docs/reference/rest/v2/projects.locations.content/inspect
 */
export const restTransport =
  ({ fetch, token }: RestNeeds, url: string): Inspect =>
  async (request, milliseconds) => {
    const given = AbortSignal.timeout(milliseconds)
    try {
      return await ask({ fetch, token }, url, request, given)
    } catch {
      return refused(given.aborted ? 'late' : 'unavailable')
    }
  }

async function ask(
  { fetch, token }: RestNeeds,
  url: string,
  { parent, ...body }: InspectRequest,
  signal: AbortSignal,
): Promise<InspectAnswer> {
  const bearer = await tokenOr(token)
  if (bearer === null) return refused('denied')
  const answer = await fetch(`${url}/v2/${parent}/content:inspect`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
    redirect: 'manual',
    signal,
  })
  const text = await readShort(answer, answer.ok ? longestAnswer : longestError)
  if (!answer.ok) return refused(refusalOf(codeIn(answer.status, text)))
  const response = text === null ? undefined : parsed(text)
  return response === undefined ? refused('nonsense') : { outcome: 'answered', response }
}

/** Null: no token could be made, so nobody would be believed to be us. */
async function tokenOr(token: () => Promise<string>): Promise<string | null> {
  try {
    return await token()
  } catch {
    return null
  }
}

/** Undefined where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const codeByName: Readonly<Record<string, number>> = {
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNAVAILABLE: 14,
  UNAUTHENTICATED: 16,
}

/** What proxies on the way answer with has no status of Google's in it. */
const codeByHttp: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 10,
  413: 3,
  429: 8,
  502: 14,
  503: 14,
  504: 4,
}

const unknown = 2

/** The canonical code of an error; its message is never looked at. */
function codeIn(http: number, text: string | null): number {
  const body = text === null ? null : parsed(text)
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  const named = typeof status === 'string' ? codeByName[status] : undefined
  return named ?? codeByHttp[http] ?? unknown
}
