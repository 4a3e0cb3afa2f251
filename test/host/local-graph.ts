import { createLocalMeta, type LocalMeta } from '../../src/adapter/local-meta/local-meta.ts'
import { type Behaviour, type LocalAccount, metaOnAGoodDay } from '../../src/adapter/local-meta/settings.ts'
import type { DeliverTo } from '../../src/adapter/local-meta/webhooks.ts'
import { type Clock, systemClock } from '../../src/clock.ts'
import { serveOnLoopback } from '../adapter/local-meta/serve.ts'

export const account: LocalAccount = {
  appSecret: 'a-made-up-app-secret',
  verifyToken: 'a-made-up-verify-token',
  accessToken: 'a-made-up-access-token',
  phoneNumberId: '200000000000001',
  businessAccountId: '300000000000001',
  displayPhone: '15550100001',
  templates: [],
}

/** Meta as a whole server sees it: its Graph API over HTTP, and the environment that points a platform at it. */
export type LocalGraph = {
  readonly meta: LocalMeta
  readonly environment: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** @param deliverTo where webhooks go; the platform may not be up yet */
export async function openLocalGraph(
  deliverTo: DeliverTo,
  behaviour: Partial<Behaviour> = {},
  clock: Clock = systemClock,
): Promise<LocalGraph> {
  const meta = createLocalMeta({ clock, deliverTo }, account, {
    ...metaOnAGoodDay,
    pairRate: 'ignored',
    throughput: Number.POSITIVE_INFINITY,
    ...behaviour,
  })
  const graph = await serveOnLoopback(meta.app)
  return {
    meta,
    environment: whatsappEnvironment(graph.url),
    close: async () => {
      meta.close()
      await graph.close()
    },
  }
}

export const whatsappEnvironment = (graphUrl: string): Readonly<Record<string, string>> => ({
  WHATSAPP_GRAPH_URL: graphUrl,
  WHATSAPP_ACCESS_TOKEN: account.accessToken,
  WHATSAPP_PHONE_NUMBER_ID: account.phoneNumberId,
  WHATSAPP_BUSINESS_ACCOUNT_ID: account.businessAccountId,
  WHATSAPP_APP_SECRET: account.appSecret,
  WHATSAPP_VERIFY_TOKEN: account.verifyToken,
})
