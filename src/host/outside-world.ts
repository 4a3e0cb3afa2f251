import { createDemoShop } from '../adapter/demo-shop/demo-shop.ts'
import type { Clock } from '../clock.ts'
import type { Bots } from '../turn/needs.ts'
import type { Config, WhatsappConfig } from './config.ts'
import { listen } from './listen.ts'
import { type SimulatedWhatsapp, simulateWhatsapp, templatesOf } from './simulated-whatsapp.ts'

/** The parties around the platform: played on loopback where they are not configured. */
export type OutsideWorld = {
  /** How to reach the played Meta; unused where the real one is configured. */
  readonly whatsapp: WhatsappConfig
  readonly simulated: SimulatedWhatsapp | null
  /** Addresses for words such as `demo-shop` in `services.yaml`. */
  readonly bases: Readonly<Record<string, string>>
  /** Tells the played Meta where our webhook is. */
  readonly listenAt: (webhook: string) => void
  readonly close: () => Promise<void>
}

type Needs = {
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
  readonly bots: Pick<Bots, 'servedTo'>
}

const secret = (random: Needs['random']) => Buffer.from(random(24)).toString('base64url')

/** Starts a shop for the demo's `services.yaml`, and Meta where WhatsApp is simulated; each a real HTTP server. */
export async function playOutsideWorld(
  { clock, random, bots }: Needs,
  config: Pick<Config, 'whatsapp'>,
): Promise<OutsideWorld> {
  const shop = await listen(createDemoShop(clock, bots.servedTo([]).bot.business.timezone), '127.0.0.1', 0)
  const bases = { 'demo-shop': `http://127.0.0.1:${shop.port}` }
  if (config.whatsapp)
    return { whatsapp: config.whatsapp, simulated: null, bases, listenAt: () => undefined, close: shop.close }
  let webhook: string | null = null
  const account = {
    appSecret: secret(random),
    verifyToken: secret(random),
    accessToken: secret(random),
    phoneNumberId: '100000000000001',
    businessAccountId: '100000000000002',
    displayPhone: '551150550100',
    /** Meta approves at once what an edit adds. */
    get templates() {
      return templatesOf(bots.servedTo([]).bot)
    },
  }
  const deliverTo = (body: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>) =>
    webhook === null
      ? Promise.resolve(new Response(null, { status: 503 }))
      : fetch(webhook, { method: 'POST', body, headers: { ...headers } })
  const simulated = simulateWhatsapp({ clock, random, deliverTo }, account)
  const graph = await listen(simulated.meta.app, '127.0.0.1', 0)
  return {
    whatsapp: { ...account, graphUrl: `http://127.0.0.1:${graph.port}`, graphVersion: 'v26.0' },
    simulated,
    bases,
    listenAt: (url) => {
      webhook = url
    },
    close: async () => {
      simulated.meta.close()
      await Promise.all([graph.close(), shop.close()])
    },
  }
}
