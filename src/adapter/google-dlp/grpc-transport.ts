import type { v2 } from '@google-cloud/dlp'
import { type Inspect, type InspectAnswer, refusalOf, refused } from './inspect.ts'

/** What is used of Google's own client. */
export type DlpClient = Pick<v2.DlpServiceClient, 'inspectContent' | 'close'>

export type GrpcTransport = { readonly inspect: Inspect; readonly close: () => Promise<void> }

/**
 * `inspectContent` by Google's own client, for Node. The client is opened at once, so that the first message does not wait for it;
 * one that could not be opened is tried again with the next request.
 */
export function grpcTransport(open: () => Promise<DlpClient>): GrpcTransport {
  let opening: Promise<DlpClient> | null = null
  const opened = (): Promise<DlpClient> => {
    opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  opened().catch(() => undefined)
  return {
    inspect: async (request, milliseconds) => {
      const answer = ask(opened, request, milliseconds)
      // The client's own time-out begins when it has a connection and a token.
      return Promise.race([answer, late(milliseconds, answer)])
    },
    close: async () => {
      const client = await opening?.catch(() => null)
      opening = Promise.reject(new Error('closed'))
      opening.catch(() => undefined)
      await client?.close().catch(() => undefined)
    },
  }
}

async function ask(
  opened: () => Promise<DlpClient>,
  request: Parameters<Inspect>[0],
  milliseconds: number,
): Promise<InspectAnswer> {
  const client = await opened().catch(() => null)
  if (!client) return refused('denied')
  try {
    // Its own retries are off: they would run past the time a person waits.
    const [response] = await client.inspectContent(request, { timeout: milliseconds, retry: null })
    return { outcome: 'answered', response }
  } catch (error) {
    return refused(refusalOf(codeIn(error)))
  }
}

const unknown = 2

const codeIn = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number'
    ? error.code
    : unknown

function late(milliseconds: number, answer: Promise<unknown>): Promise<InspectAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(refused('late')), milliseconds)
    answer.finally(() => clearTimeout(timer))
  })
}
