import { metaJson, signatureOf } from './meta-json.ts'
import { createPending } from './pending.ts'
import type { Behaviour, LocalAccount, LocalMetaEvent } from './settings.ts'

/** Hands one webhook to the platform, as an HTTP POST to its `/webhook`. */
export type DeliverTo = (
  body: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
) => Promise<Response>

/** One `changes[]` item for one person (or for nobody, when it is about the account). */
export type Update = { readonly about: string; readonly field: string; readonly value: object }

export type Webhooks = {
  /** Sends after the usual latency, and so many milliseconds more. */
  readonly send: (update: Update, later?: number) => void
  /** Resolves when nothing is under way or waiting to be tried again. */
  readonly idle: () => Promise<void>
  readonly close: () => void
}

type WebhookNeeds = {
  readonly deliverTo: DeliverTo
  readonly random: () => number
  readonly tell: (event: LocalMetaEvent) => void
}

/** How much longer an overtaken update takes. Milliseconds. */
const overtakenMs = 40

/** Meta's side of the webhook: batches, signs, repeats until it gets 200. */
export function createWebhooks(
  { deliverTo, random, tell }: WebhookNeeds,
  account: LocalAccount,
  behaviour: Behaviour,
): Webhooks {
  const pending = createPending()
  const due: Update[] = []
  /** The last delivery about each person: the next waits for its first attempt. */
  const last = new Map<string, Promise<void>>()

  const attempt = async (body: Uint8Array<ArrayBuffer>, updates: number, tries: number): Promise<void> => {
    const httpStatus = await post(deliverTo, body, signatureOf(body, account.appSecret))
    tell({ event: 'webhook', updates, httpStatus, attempt: tries })
    if (httpStatus === 200) return
    const delay = behaviour.retryDelaysMs[tries - 1]
    if (delay === undefined) tell({ event: 'webhook-dropped', updates })
    else pending.later(delay, () => void pending.run(() => attempt(body, updates, tries + 1)))
  }

  const deliver = (updates: readonly Update[]) => {
    const body = metaJson(deliveryOf(updates, account))
    const key = behaviour.batch === 1 ? (updates[0]?.about ?? '') : ''
    const before = behaviour.overtaken === 0 ? (last.get(key) ?? Promise.resolve()) : Promise.resolve()
    const first = () => attempt(body, updates.length, 1)
    last.set(
      key,
      pending.run(() => before.then(first)),
    )
    if (random() < behaviour.duplicates) {
      pending.later(behaviour.webhookLatencyMs, () => void pending.run(first))
    }
  }

  const flush = () => {
    while (due.length > 0) deliver(due.splice(0, behaviour.batch))
  }

  return {
    send: (update, extra = 0) => {
      const isOvertaken = random() < behaviour.overtaken
      pending.later(behaviour.webhookLatencyMs + extra + (isOvertaken ? overtakenMs : 0), () => {
        due.push(update)
        // Updates that fall due in the same moment travel together.
        pending.later(0, flush)
      })
    },
    idle: pending.idle,
    close: pending.close,
  }
}

/** Several updates fill two entries, because Meta does not promise one. */
function deliveryOf(updates: readonly Update[], { businessAccountId }: LocalAccount): object {
  const half = updates.length > 2 ? Math.ceil(updates.length / 2) : updates.length
  const entries = [updates.slice(0, half), updates.slice(half)].filter((part) => part.length > 0)
  return {
    object: 'whatsapp_business_account',
    entry: entries.map((part) => ({
      id: businessAccountId,
      changes: part.map(({ field, value }) => ({ value, field })),
    })),
  }
}

async function post(deliverTo: DeliverTo, body: Uint8Array<ArrayBuffer>, signature: string): Promise<number> {
  try {
    const answer = await deliverTo(body, {
      'content-type': 'application/json',
      'user-agent': 'facebookexternalua',
      'x-hub-signature-256': signature,
    })
    await answer.body?.cancel()
    return answer.status
  } catch {
    return 0
  }
}
