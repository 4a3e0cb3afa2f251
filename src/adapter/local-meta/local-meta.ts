import type { Hono } from 'hono'
import type { Clock } from '../../clock.ts'
import { createGraphApp } from './graph-app.ts'
import { createMediaStore } from './media-store.ts'
import { createPairRate, createThroughput } from './pair-rate.ts'
import { createPerson, type LocalPerson } from './person.ts'
import { createPhones, type PersonSpec } from './phones.ts'
import { seededRandom } from './seeded-random.ts'
import type { Behaviour, Bubble, LocalAccount, LocalMetaEvent, Mishap, RecordedCall } from './settings.ts'
import { createStatuses } from './statuses.ts'
import { createWebhooks, type DeliverTo } from './webhooks.ts'

/** Meta on this machine: the Graph API for the platform, phones for people, and a record of what happened. */
export type LocalMeta = {
  /** The Graph API: `/v26.0/<phone number id>/messages` and media. */
  readonly app: Hono
  /** A person with this phone; the same phone when asked again. */
  readonly person: (spec: PersonSpec) => LocalPerson
  /** What a phone shows, oldest first; nothing for a number nobody has. */
  readonly conversationOf: (phone: string) => readonly Bubble[]
  /** The calls the platform made, oldest first; at least the last 10,000. */
  readonly calls: () => readonly RecordedCall[]
  /** Tells everything from now on; the result ends it. */
  readonly onEvent: (listener: (event: LocalMetaEvent) => void) => () => void
  /** What goes wrong with the next sends, one each. */
  readonly script: (mishaps: readonly Mishap[]) => void
  /** What goes wrong with every send and every question from now on; null: nothing. */
  readonly breakDown: (mishap: Mishap | null) => void
  /** News about the account, such as `account_update`. */
  readonly announce: (field: string, value: object) => void
  /** Meta's handshake with the platform's `GET /webhook`; true when it was answered as Meta wants. */
  readonly subscribe: (get: (query: URLSearchParams) => Promise<Response>) => Promise<boolean>
  /** Resolves when no webhook is under way or waiting for another try. */
  readonly idle: () => Promise<void>
  readonly close: () => void
}

/** Calls remembered; a demo may run for weeks. */
const mostCalls = 20_000

type LocalMetaNeeds = { readonly clock: Clock; readonly deliverTo: DeliverTo }

/**
 * A faithful little Meta, strict about every limit of the Cloud API: what it lets pass, Meta lets pass. Used by tests
 * and by the demo; it speaks HTTP and signs its webhooks, so the platform cannot tell the difference.
 */
export function createLocalMeta(
  { clock, deliverTo }: LocalMetaNeeds,
  account: LocalAccount,
  behaviour: Behaviour,
): LocalMeta {
  const random = seededRandom(behaviour.seed)
  const calls: RecordedCall[] = []
  const mishaps: Mishap[] = []
  let outage: Mishap | null = null
  const listeners = new Set<(event: LocalMetaEvent) => void>()
  const tell = (event: LocalMetaEvent) => {
    if (event.event === 'call') calls.push(event.call)
    if (calls.length > mostCalls) calls.splice(0, mostCalls / 2)
    for (const listener of listeners) listener(event)
  }

  const throughput = createThroughput(clock, behaviour.throughput)
  const webhooks = createWebhooks({ deliverTo, random, tell }, account, behaviour)
  const phones = createPhones({ clock, random, tell })
  const statuses = createStatuses({ clock, phones, webhooks }, account, behaviour)
  const media = createMediaStore(clock, random)
  const pairRate = createPairRate(clock)
  const nextMishap = (): Mishap => mishaps.shift() ?? outage ?? { mishap: 'none' }
  const parts = { clock, phones, statuses, media, pairRate, throughput, account, behaviour }

  return {
    app: createGraphApp({ ...parts, tell, nextMishap, outage: () => outage ?? { mishap: 'none' } }),
    person: (spec) => createPerson({ clock, phones, webhooks, statuses, media, random, account }, spec),
    conversationOf: (phone) => phones.find(phone)?.bubbles ?? [],
    calls: () => calls,
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    script: (next) => {
      mishaps.push(...next)
    },
    breakDown: (mishap) => {
      outage = mishap
    },
    announce: (field, value) => webhooks.send({ about: '', field, value }),
    subscribe: async (get) => {
      const challenge = String(Math.floor(random() * 1e9))
      const query = {
        'hub.mode': 'subscribe',
        'hub.challenge': challenge,
        'hub.verify_token': account.verifyToken,
      }
      const answer = await get(new URLSearchParams(query))
      return answer.status === 200 && (await answer.text()) === challenge
    },
    idle: webhooks.idle,
    close: webhooks.close,
  }
}
