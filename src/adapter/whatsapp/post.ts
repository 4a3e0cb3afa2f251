/** What came back over HTTP; nothing of it is trusted yet. */
export type PostAnswer = {
  readonly status: number
  /** The header of that name. */
  readonly retryAfter: string | null
  readonly text: string
}

export type PostRequest = {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or the bytes of a form. */
  readonly body: string | Uint8Array<ArrayBuffer>
  /** How long the whole call may take. Milliseconds. */
  readonly timeoutMs: number
}

/**
 * One POST, once: no redirects, no second try.
 * Rejects with `NotSent` when certainly nothing left this machine, with anything else when the request may have arrived.
 */
export type Post = (request: PostRequest) => Promise<PostAnswer>

/** No name, no route, no connection, no TLS: the other side has not seen a byte of the request. */
export class NotSent extends Error {
  override readonly name = 'NotSent'
}

/** Longer answers are not Meta's. Bytes. */
export const longestAnswer = 1024 * 1024
