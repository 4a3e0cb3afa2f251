import { Fault } from '../../fault.ts'
import type { ServiceCall, ServiceOperation, ServiceOutcome } from '../../flow/service.ts'
import { travelsSafely } from '../../loopback.ts'
import { readLimited } from './read-limited.ts'
import { readResult } from './read-result.ts'
import { type ServiceRequest, serviceRequest } from './service-request.ts'

type CallNeeds = {
  readonly fetch: typeof fetch
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Bytes of an answer. */
const longestAnswer = 256 * 1024
/** Wait before the first further try; four times as long before each next one. Milliseconds. */
const firstWait = 100

const failed: ServiceOutcome = { outcome: 'failed' }

/** One try: an outcome, or `again` where another try may help. */
type Try = ServiceOutcome | 'again'

/**
 * Calls declared services over HTTP: no redirects, no other host than the declared one, answers of 256 KB at most and
 * exactly as declared.
 *
 * @param bases addresses for words that stand for one, such as `demo-shop`; loopback may be plain http
 * @throws Fault `BAD_CONFIG` when an address is neither https nor loopback
 */
export function createServiceCall(
  { fetch, wait }: CallNeeds,
  bases: Readonly<Record<string, string>>,
): ServiceCall {
  for (const base of Object.values(bases)) checkBase(base)
  return async (operation, input, { idempotencyKey }) => {
    const base = Object.hasOwn(bases, operation.base) ? bases[operation.base] : operation.base
    if (base === undefined || !travelsSafely(base)) return failed
    const request = serviceRequest(operation, base, input)
    if (!request) return failed
    for (let tries = 0; tries <= operation.retries; tries += 1) {
      if (tries > 0) await wait(firstWait * 4 ** (tries - 1))
      const result = await tryOnce(fetch, operation, request, idempotencyKey)
      if (result !== 'again') return result
    }
    return failed
  }
}

function checkBase(base: string): void {
  if (!travelsSafely(base))
    throw new Fault('BAD_CONFIG', 'a service address must be https (http to loopback addresses only)')
}

async function tryOnce(
  fetch: CallNeeds['fetch'],
  operation: ServiceOperation,
  { url, body }: ServiceRequest,
  idempotencyKey: string,
): Promise<Try> {
  try {
    const answer = await fetch(url, {
      method: operation.method,
      headers: {
        accept: 'application/json',
        'idempotency-key': idempotencyKey,
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(operation.timeoutMs),
    })
    return await outcomeOf(operation, answer)
  } catch {
    // Nothing of the error goes on: it may quote the address, and the address a person's words.
    return 'again'
  }
}

/** Statuses that say "not now". */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

async function outcomeOf(operation: ServiceOperation, answer: Response): Promise<Try> {
  const outcome = operation.outcomes.get(answer.status)
  if (outcome !== undefined || !answer.ok) {
    await answer.body?.cancel()
    if (outcome !== undefined) return { outcome }
    return passing.has(answer.status) ? 'again' : failed
  }
  const text = await readLimited(answer, longestAnswer)
  const result = text === null ? null : readResult(operation, jsonIn(text))
  return result === null ? failed : { outcome: 'done', ...result }
}

/** An empty answer has no fields; an operation that declares none is content with it. */
function jsonIn(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return null
  }
}
