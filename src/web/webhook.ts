import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Fault } from '../fault.ts'
import type { LaneKey } from '../ids.ts'
import type { Log } from '../log.ts'
import type { AccountNotice, Delivery } from '../message/delivery.ts'
import { showFault } from './show-fault.ts'

/** Meta's webhook bodies reach 3 MB. Bytes. @see https://developers.facebook.com/docs/graph-api/webhooks */
const longestBody = 3 * 1024 * 1024

const tooLarge = () => showFault(new Fault('TOO_LARGE', 'body over 3 MB'))
const countBytes = bodyLimit({ maxSize: longestBody, onError: tooLarge })

/** Where the length is declared it is enough: Node reads no more than that. To count bytes costs as much as all else of a call. */
const limitBody: MiddlewareHandler = async (context, next) => {
  const length = context.req.header('content-length')
  if (length === undefined || context.req.header('transfer-encoding') !== undefined)
    return countBytes(context, next)
  return Number(length) <= longestBody ? next() : tooLarge()
}

export type WebhookNeeds = {
  readonly verifyToken: string
  /** @throws Fault `BAD_SIGNATURE` */
  readonly verify: (body: Uint8Array<ArrayBuffer>, signature: string | null) => Promise<void>
  /** @throws Fault `BAD_PAYLOAD` */
  readonly parse: (body: Uint8Array) => Delivery
  /** Durable when it resolves. @throws Fault `DATABASE_DOWN` */
  readonly accept: (delivery: Delivery) => Promise<readonly LaneKey[]>
  readonly wake: (lane: LaneKey) => void
  /** Acts on news about the account, such as a restriction. */
  readonly heed: (notice: AccountNotice) => void
  readonly log: Log
}

/** Meta's door: the handshake, and deliveries that are answered 200 only when they are durable. */
export function webhook({ verifyToken, verify, parse, accept, wake, heed, log }: WebhookNeeds): Hono {
  const app = new Hono()

  app.get('/webhook', async (context) => {
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = context.req.query()
    const isMeta = mode === 'subscribe' && challenge !== undefined && (await isSame(token ?? '', verifyToken))
    return isMeta ? context.text(challenge) : context.json({ error: 'FORBIDDEN' }, 403)
  })

  app.post('/webhook', limitBody, async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer())
    await verify(body, context.req.header('x-hub-signature-256') ?? null)
    const delivery = parse(body)
    for (const lane of await accept(delivery)) wake(lane)
    for (const notice of delivery.notices) heed(notice)
    log({
      event: 'delivery-taken',
      messages: delivery.envelopes.length,
      statuses: delivery.statuses.length,
    })
    return context.json({ received: true })
  })

  app.onError((error) => {
    log({ event: 'delivery-refused', code: error instanceof Fault ? error.code : 'UNKNOWN' })
    return showFault(error)
  })
  return app
}

/** Compares secrets by their hashes, so that the time taken tells nothing of where they differ. */
async function isSame(given: string, wanted: string): Promise<boolean> {
  const [a, b] = await Promise.all([given, wanted].map(digest))
  return a !== undefined && b !== undefined && a.every((byte, at) => byte === b[at])
}

const digest = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
