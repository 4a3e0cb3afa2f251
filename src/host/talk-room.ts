import { createDemoShop } from '../adapter/demo-shop/demo-shop.ts'
import { keyringOf } from '../adapter/local-key/keyring.ts'
import { newKeys } from '../adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { createLocalMeta, type LocalMeta } from '../adapter/local-meta/local-meta.ts'
import type { LocalPerson } from '../adapter/local-meta/person.ts'
import type { Phone } from '../adapter/local-meta/phones.ts'
import { metaOnAGoodDay } from '../adapter/local-meta/settings.ts'
import { type MemoryStores, memoryStores } from '../adapter/memory/memory-stores.ts'
import { createServiceCall } from '../adapter/services/call-service.ts'
import { createCloudApi } from '../adapter/whatsapp/cloud-api.ts'
import type { Post } from '../adapter/whatsapp/post.ts'
import type { clockAt } from '../clock.ts'
import type { ServiceCall } from '../flow/service.ts'
import type { StepWatch } from '../flow/step-watch.ts'
import type { Locale, MessageKey } from '../ids.ts'
import type { Log } from '../log.ts'
import { epochKeys } from '../privacy/epoch-keys.ts'
import type { OutsideDetector } from '../privacy/outside-detector.ts'
import { type Beginning, beginAt } from '../turn/begin-at.ts'
import type { DeskItem, DeskOpening } from '../turn/desk-words.ts'
import { drain } from '../turn/drain-lane.ts'
import type { CallEnding } from '../web/rehearsal-view.ts'
import type { BotLibrary } from './bot-library.ts'
import { compose, ruleFrom } from './compose.ts'
import { introducePhone } from './introduce-phone.ts'
import { templatesOf } from './simulated-whatsapp.ts'

/** A call of the bot's to a service: which operation got which inputs, by name, and how it ended. */
export type SentCall = {
  readonly operation: string
  readonly inputs: readonly string[]
  readonly ended: CallEnding
}

/**
 * The whole platform in one process without sockets or disk, with a Meta and a shop of its own and a clock that moves
 * only when told: for talk tests and `sigilo chat`.
 */
export type TalkRoom = {
  readonly meta: LocalMeta
  readonly stores: MemoryStores
  readonly calls: SentCall[]
  /** Tells the business which language a person chose. */
  readonly introduce: (person: Phone, locale: Locale) => Promise<void>
  /** Begins a talk at a step; only before the person has written. */
  readonly beginAt: (person: LocalPerson, beginning: Beginning) => Promise<void>
  /** Files what an agent writes to a customer. */
  readonly writeAsAgent: (desk: DeskItem | DeskOpening, id: string) => Promise<MessageKey>
  /** Resolves when everything said so far was answered; a person who may still be writing is waited for. */
  readonly settle: () => Promise<void>
  readonly close: () => void
}

const graph = 'http://127.0.0.1:1'
const shop = 'http://127.0.0.1:2'
const second = 1000
/** A gathered answer is waited for at most this long on the room's own clock. Milliseconds. */
const longestPause = 150 * second

type RoomNeeds = {
  readonly library: BotLibrary
  readonly clock: ReturnType<typeof clockAt>
  readonly log: Log
  /** Null: our own detectors alone. */
  readonly outside: OutsideDetector | null
  /** Stands before every call to a service. */
  readonly aroundServices?: (real: ServiceCall) => ServiceCall
  readonly watch?: StepWatch
  /** `hidden`: no ticks on anybody's phone, which are half of all that goes to and fro. */
  readonly ticks?: 'shown' | 'hidden'
}

export function openTalkRoom(needs: RoomNeeds): TalkRoom {
  const { library, clock, log, outside, aroundServices = (real) => real, watch, ticks = 'shown' } = needs
  // The local Meta's timers do not keep a process alive; waiting for them must.
  const awake = setInterval(() => undefined, second)
  const stores = memoryStores({ ruleOf: ruleFrom(library), clock })
  const keyring = keyringOf(nodeCrypto, newKeys(nodeCrypto))
  const account = {
    appSecret: 'room-secret',
    verifyToken: 'room-token',
    accessToken: 'room-access',
    phoneNumberId: '100000000000001',
    businessAccountId: '100000000000002',
    displayPhone: '551150550100',
    templates: templatesOf(library.current()),
  }
  const behaviour = {
    ...metaOnAGoodDay,
    pairRate: 'ignored',
    throughput: Number.POSITIVE_INFINITY,
    ...(ticks === 'hidden' ? { statuses: [] } : {}),
  } as const
  const meta = createLocalMeta(
    {
      clock,
      deliverTo: async (body, headers) => {
        const counted = { ...headers, 'content-length': String(body.byteLength) }
        return platform.app.request('/webhook', { method: 'POST', body, headers: counted })
      },
    },
    account,
    behaviour,
  )
  const demoShop = createDemoShop(clock, library.current().business.timezone)
  const reach: typeof fetch = async (input, init) => {
    // Nothing here takes long enough to be given up, and a signal costs more than the request.
    const { signal: _, ...asked } = init ?? {}
    const url = String(input instanceof Request ? input.url : input)
    if (!url.startsWith(shop)) throw new TypeError('nothing is outside of this room')
    return demoShop.request(url, asked)
  }
  const channel = createCloudApi(
    { post: postTo(meta.app), media: { bytes: library.mediaBytes, uploads: stores.uploads }, clock },
    { ...account, graphUrl: graph, version: 'v26.0', timeoutMs: 5 * second },
  )
  const calls: SentCall[] = []
  const sealers = epochKeys({ keyring, store: stores.keyStore })
  const platform = compose({
    ...stores,
    isReady: async () => true,
    bots: library,
    keyring,
    epochKeys: sealers,
    crypto: nodeCrypto,
    outside,
    channel: ticks === 'hidden' ? { ...channel, read: async () => undefined } : channel,
    callService: noting(
      calls,
      aroundServices(
        createServiceCall(
          { fetch: reach, wait: async () => undefined, clock, secrets: () => null },
          { 'demo-shop': shop },
        ),
      ),
    ),
    clock,
    log,
    webhook: account,
    ...(watch ? { watch } : {}),
  })

  async function drainAll(): Promise<void> {
    await meta.idle()
    while (await drain(platform.needs, null)) await meta.idle()
  }

  return {
    meta,
    stores,
    calls,
    introduce: (phone, locale) =>
      introducePhone({ directory: stores.directory, keyring, epochKeys: sealers, clock }, phone, locale),
    beginAt: async (person, beginning) => {
      // Nothing but a sign of life opens the 24 hours in which the business may write.
      person.react('wamid.none', '👋')
      await meta.idle()
      const claim = await stores.lanes.claim(null, clock.now())
      if (claim) await beginAt(platform.needs, claim, beginning)
    },
    writeAsAgent: platform.writeAsAgent,
    settle: async () => {
      await drainAll()
      const writes = () => [...stores.state.lanes.values()].some(({ tail, head }) => tail > head)
      for (let waited = 0; waited < longestPause && writes(); waited += second) {
        clock.advance(second)
        await drainAll()
      }
    },
    close: () => {
      clearInterval(awake)
      meta.close()
    },
  }
}

/** POST to a Meta in this process: no stream to read, nothing to give up. */
const postTo =
  (graphApp: LocalMeta['app']): Post =>
  async ({ url, headers, body }) => {
    const answer = await graphApp.request(url, { method: 'POST', headers: { ...headers }, body })
    return {
      status: answer.status,
      retryAfter: answer.headers.get('retry-after'),
      text: await answer.text(),
    }
  }

const noting =
  (calls: SentCall[], call: ServiceCall): ServiceCall =>
  async (operation, input, options) => {
    const outcome = await call(operation, input, options)
    const failure = 'why' in outcome ? { why: outcome.why, field: outcome.field } : null
    const ended = { outcome: outcome.outcome, failure }
    calls.push({ operation: operation.name, inputs: Object.keys(input), ended })
    return outcome
  }
