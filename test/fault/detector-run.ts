import { join } from 'node:path'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { systemClock } from '../../src/clock.ts'
import { compose, ruleFrom } from '../../src/host/compose.ts'
import { openStorage } from '../../src/host/open-storage.ts'
import type { LogEvent } from '../../src/log.ts'
import type { Channel } from '../../src/message/channel.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { createAnonymizer } from '../../src/privacy/anonymize.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import { epochKeys } from '../../src/privacy/epoch-keys.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { acceptDelivery } from '../../src/turn/accept-delivery.ts'
import { startPump } from '../../src/turn/pump.ts'
import { canaries, person } from '../canary/made-up-person.ts'
import { needlesOf } from '../canary/needles.ts'
import { leaksInTables, leaksInText } from '../canary/search.ts'
import { until } from '../host/in-process.ts'
import { loadBot } from '../turn/turn-room.ts'
import { brokenDetector, failures } from './broken-detectors.ts'

export type DetectorRun = {
  /** The longest anybody waited for the first answer, by failure. Milliseconds. */
  readonly slowest: Readonly<Record<string, number>>
  readonly messages: number
  readonly heard: number
  readonly dead: number
  readonly leaks: readonly string[]
}

type Settings = {
  readonly data: string
  readonly built: URL
  readonly perFailure: number
  /** Persons who wait for their answer at the same time. */
  readonly inFlight: number
  /** How long a detector may take. Milliseconds. */
  readonly patience: number
}

/** Lanes worked on at once, as in production. */
const width = 48
const business = '100000000000001'

/** Everybody writes once, to detectors that fail at the first sight of their words; then all that was kept is searched. */
export async function runDetectors(settings: Settings): Promise<DetectorRun> {
  const { data, built, perFailure, inFlight, patience } = settings
  const storage = await openStorage({ databaseUrl: null, data, built }, systemClock)
  const keyring = keyringOf(nodeCrypto, newKeys(nodeCrypto))
  const bots = await loadBot()
  // What the bot's examples teach is read once, before anybody waits.
  await bots.understanding(bots.current()).language('bom dia')
  const events: LogEvent[] = []
  const answered = createAnswers()
  const platform = compose({
    ...storage,
    lanes: storage.lanes(ruleFrom(bots)),
    bots,
    keyring,
    epochKeys: epochKeys({ keyring, store: storage.keyStore }),
    crypto: nodeCrypto,
    channel: answered.channel,
    outside: null,
    callService: () => Promise.reject(new Error('nobody asks for an order')),
    clock: systemClock,
    log: (event) => events.push(event),
    webhook: { appSecret: '', verifyToken: '', phoneNumberId: business, businessAccountId: business },
  })
  const detectors = [...embeddedDetectors(), brokenDetector(patience)]
  const needs = {
    ...platform.needs,
    anonymize: createAnonymizer({ detectors, masking: noMaskingWords, patience }),
  }
  const pump = startPump(needs, { width, sweep: 500 })
  const slowest: Record<string, number> = {}
  const writeOne = async (n: number) => {
    const failure = n % failures.length
    const phone = `5511955${String(n).padStart(6, '0')}`
    const begun = performance.now()
    const lanes = await acceptDelivery({ ...needs, inbox: storage.inbox }, deliveryOf(phone, failure))
    for (const lane of lanes) pump.wake(lane)
    await answered.first(phone)
    const name = failures[failure] ?? ''
    slowest[name] = Math.max(slowest[name] ?? 0, performance.now() - begun)
    await answered.heard(phone)
  }
  const messages = perFailure * failures.length
  await closedLoop(messages, inFlight, writeOne)
  await pump.stop()
  await storage.close()
  return { slowest, messages, ...(await kept(data, built, JSON.stringify(events))) }
}

const deliveryOf = (phone: string, failure: number) => ({
  envelopes: [
    {
      business,
      from: { phone: new RawText(phone), bsuid: null, parentBsuid: null },
      profileName: new RawText(person.name),
      inbound: {
        kind: 'text',
        at: systemClock.now(),
        message: new RawText(`wamid.${phone}`),
        text: new RawText(
          `bom dia! sou ${person.name}, cpf ${person.cpf}, ${person.email} #failure ${failure} ${phone}`,
        ),
      },
    } as const,
  ],
  statuses: [],
  notices: [],
})

/** A channel that takes everything, and who was told to wait or answered. */
function createAnswers() {
  const said = new Map<string, readonly ('wait' | 'answer')[]>()
  const channel: Channel = {
    read: async () => {},
    send: async (to, { effect, message }) => {
      const phone = to.by === 'phone' ? RawText.reveal(to.phone) : ''
      const isWait = JSON.stringify(message).includes('não estou conseguindo ler')
      said.set(phone, [...(said.get(phone) ?? []), isWait ? 'wait' : 'answer'])
      return { outcome: 'accepted', message: new RawText(`wamid.${effect}`) }
    },
  }
  const saidTo = (phone: string) => said.get(phone) ?? []
  return {
    channel,
    first: (phone: string) => until(() => saidTo(phone).length > 0),
    heard: (phone: string) => until(() => saidTo(phone).includes('answer')),
  }
}

async function closedLoop(count: number, inFlight: number, one: (n: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await one(next++)
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
}

/** What lies in the tables and the log when it is over. */
async function kept(data: string, built: URL, log: string) {
  const needles = needlesOf(canaries)
  const folder = join(data, 'database')
  const database = await openEmbedded({ folder, worker: new URL('pglite-worker.js', built) })
  const tables = await leaksInTables(database, needles)
  const [row] = await database.query<{ heard: number; dead: number }>(
    (sql) => sql`
      select (select count(*)::int from transcript_line where side = 'customer') as heard,
        (select count(*)::int from dead) + (select count(*)::int from inbox) as dead`,
  )
  await database.close()
  const leaks = [...tables.leaks, ...leaksInText('log', log, needles)]
  return { heard: row?.heard ?? 0, dead: row?.dead ?? -1, leaks }
}
