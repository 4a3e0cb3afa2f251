import type { Clock, Instant } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import type { ServiceCall, ServiceInput, ServiceOperation, ServiceOutcome } from '../../flow/service.ts'
import type { ServiceFailure } from '../../log.ts'
import { travelsSafely } from '../../loopback.ts'
import { createAnswerCache } from './answer-cache.ts'
import { endingOf, saysAgain } from './read-ending.ts'
import { readLimited } from './read-limited.ts'
import { readResult } from './read-result.ts'
import { retryAfter } from './retry-after.ts'
import { type Secrets, secretHeaders } from './secret-headers.ts'
import { type ServiceRequest, serviceRequest } from './service-request.ts'

type CallNeeds = {
  readonly fetch: typeof fetch
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
  readonly clock: Clock
  readonly secrets: Secrets
}

/** Bytes of an answer. */
const longestAnswer = 256 * 1024
/** Characters of all answers that are kept to be given again. */
const mostKept = 8 * 1024 * 1024
/** Wait before the first further try; four times as long before each next one. Milliseconds. */
const firstWait = 100
/**
 * All tries of a call together, with the waits between them: somebody waits for a reply, and the lane's lease of 30
 * seconds may be a third gone when the call begins. Milliseconds.
 */
const longestCall = 15_000

const failed = (why: ServiceFailure, field: string | null = null): ServiceOutcome => ({
  outcome: 'failed',
  why,
  field,
})

/** One try: an outcome, or that another try may help, from when on, and why the last of them failed. */
type Try = ServiceOutcome | { readonly again: number | null; readonly why: ServiceFailure }

/**
 * Calls declared services over HTTP: no redirects, no other host than the declared one, answers of 256 KB at most and
 * exactly as declared, all tries within 15 seconds.
 *
 * @param bases addresses for words that stand for one, such as `demo-shop`; loopback may be plain http
 * @throws Fault `BAD_CONFIG` when an address is neither https nor loopback
 */
export function createServiceCall(needs: CallNeeds, bases: Readonly<Record<string, string>>): ServiceCall {
  const { wait, clock, secrets } = needs
  for (const base of Object.values(bases)) checkBase(base)
  const cache = createAnswerCache(mostKept)

  async function tries(call: Call, operation: ServiceOperation): Promise<ServiceOutcome> {
    const end = clock.now() + longestCall
    let asked: number | null = null
    let why: ServiceFailure = 'late'
    for (let tried = 0; tried <= operation.retries; tried += 1) {
      const pause = tried === 0 ? 0 : Math.max(firstWait * 4 ** (tried - 1), asked ?? 0)
      if (clock.now() + pause >= end) return failed(why)
      if (pause > 0) await wait(pause)
      const result = await tryOnce(needs, operation, call, Math.min(operation.timeoutMs, end - clock.now()))
      if (!('again' in result)) return result
      asked = result.again
      why = result.why
    }
    return failed(why)
  }

  return async (operation, input, { idempotencyKey }) => {
    const base = Object.hasOwn(bases, operation.base) ? bases[operation.base] : operation.base
    if (base === undefined || !travelsSafely(base)) return failed('not-allowed')
    const request = serviceRequest(operation, base, input)
    const headers = secretHeaders(operation, secrets)
    if (!request) return failed('bad-input')
    if (!headers) return failed('no-secret')
    const known = cache.get(operation, request.url, clock.now())
    if (known) return known
    const outcome = await tries({ ...request, headers, input, idempotencyKey }, operation)
    cache.put(operation, request.url, outcome, clock.now())
    return outcome
  }
}

function checkBase(base: string): void {
  if (!travelsSafely(base))
    throw new Fault('BAD_CONFIG', 'a service address must be https (http to loopback addresses only)')
}

type Call = ServiceRequest & {
  readonly headers: Readonly<Record<string, string>>
  readonly input: ServiceInput
  readonly idempotencyKey: string
}

async function tryOnce(
  { fetch, clock }: CallNeeds,
  operation: ServiceOperation,
  { url, body, headers, input, idempotencyKey }: Call,
  timeoutMs: number,
): Promise<Try> {
  try {
    const answer = await fetch(url, {
      method: operation.method,
      headers: {
        accept: 'application/json',
        ...headers,
        'idempotency-key': idempotencyKey,
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.max(1, timeoutMs)),
    })
    return await readTry(operation, answer, input, clock.now())
  } catch (error) {
    // Nothing of the error goes on: it may quote the address, and the address a person's words.
    return { again: null, why: whyOf(error) }
  }
}

function whyOf(error: unknown): ServiceFailure {
  if (error instanceof Fault) return 'not-allowed'
  return error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name) ? 'late' : 'unreachable'
}

/** Statuses that say "not now". */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

async function readTry(
  operation: ServiceOperation,
  answer: Response,
  input: ServiceInput,
  now: Instant,
): Promise<Try> {
  const { status } = answer
  const text = await readLimited(answer, longestAnswer)
  const told = { status, json: text === null ? undefined : jsonIn(text) }
  const notNow = (): Try => ({ again: retryAfter(answer.headers.get('retry-after'), now), why: 'busy' })
  if (saysAgain(operation, told, input)) return notNow()
  const outcome = endingOf(operation, told, input)
  if (outcome !== null) return { outcome }
  if (passing.has(status)) return notNow()
  if (!answer.ok) return failed(status >= 300 && status < 400 ? 'redirected' : 'status')
  if (told.json === undefined) return failed('no-json')
  const result = readResult(operation, told.json)
  return 'unlike' in result ? failed('unlike', result.unlike) : { outcome: 'done', ...result }
}

/** An empty answer has no fields; an operation that declares none is content with it. */
function jsonIn(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
}
