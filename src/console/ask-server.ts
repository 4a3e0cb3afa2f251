import type { UnaskedHeader } from '../web/sign-in-view.ts'
import { isAttended } from './attendance.ts'

/** The server knows nothing by this key: it was started anew, or what was asked for has gone. */
export class Gone extends Error {}

/** The server understood and said no. */
export class Refused extends Error {
  readonly status: number
  /** A code of the server's; the whole answer is in `body`. */
  readonly code: string
  readonly body: Readonly<Record<string, unknown>>
  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(`the server answered ${status}`)
    this.status = status
    this.body = body
    this.code = typeof body.error === 'string' ? body.error : 'UNKNOWN'
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

const byItself: Readonly<Record<UnaskedHeader, string>> = { 'x-sigilo-unasked': 'yes' }

/** How long a server on this machine may take. Milliseconds. */
const patience = 20_000

/** What is fired when the server says that nobody is signed in. */
export const signedOutEvent = 'sigilo:signed-out'

/** What is fired when somebody wanted something of the server; the page's own question who is signed in is nobody's wish. */
export const askedEvent = 'sigilo:asked'

/** Asks the server; with a body it is told something. @throws Gone, Refused */
export const ask = <Answer>(path: string, body?: object): Promise<Answer> =>
  request<Answer>(body ? 'POST' : 'GET', path, body)

/** @throws Gone, Refused; anything else: the server could not be reached */
export async function request<Answer>(method: Method, path: string, body?: object): Promise<Answer> {
  const response = await answered(method, path, body, patience)
  return (response.status === 204 ? undefined : await response.json()) as Answer
}

/** How long a server may take that fetches a file from elsewhere first. Milliseconds. */
const filePatience = 90_000

/** Asks for a file. @throws Gone, Refused; anything else: the server could not be reached */
export const askFile = async (path: string, body: object): Promise<Response> =>
  answered('POST', path, body, filePatience)

async function answered(
  method: Method,
  path: string,
  body: object | undefined,
  timeoutMs: number,
): Promise<Response> {
  const headers = { ...(body && { 'content-type': 'application/json' }), ...(isAttended() ? {} : byItself) }
  const sent = body ? { body: JSON.stringify(body) } : {}
  const response = await fetch(path, { method, headers, ...sent, signal: AbortSignal.timeout(timeoutMs) })
  if (path !== '/api/me') dispatchEvent(new Event(askedEvent))
  if (response.status === 401) dispatchEvent(new Event(signedOutEvent))
  if (response.status === 404) throw new Gone()
  if (!response.ok) throw new Refused(response.status, await bodyOf(response))
  return response
}

async function bodyOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await response.json().catch(() => null)
  return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
}
