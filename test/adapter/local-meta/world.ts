import { Hono } from 'hono'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { createLocalMeta, type LocalMeta } from '../../../src/adapter/local-meta/local-meta.ts'
import {
  type Behaviour,
  type LocalAccount,
  type LocalMetaEvent,
  metaOnAGoodDay,
} from '../../../src/adapter/local-meta/settings.ts'
import { memoryMediaFiles, memoryMediaUploads } from '../../../src/adapter/memory/memory-media.ts'
import { type CloudApiSettings, createCloudApi } from '../../../src/adapter/whatsapp/cloud-api.ts'
import { parseDelivery } from '../../../src/adapter/whatsapp/parse-delivery.ts'
import { signatureCheck } from '../../../src/adapter/whatsapp/verify-signature.ts'
import { clockAt, instantOf } from '../../../src/clock.ts'
import { postByNode } from '../../../src/host/post-by-node.ts'
import { parseEffectId } from '../../../src/ids.ts'
import type { Channel } from '../../../src/message/channel.ts'
import type { AccountNotice, StatusUpdate } from '../../../src/message/delivery.ts'
import type { Envelope } from '../../../src/message/inbound.ts'
import type { MediaFiles } from '../../../src/turn/media-files.ts'
import { serveOnLoopback } from './serve.ts'

export const account: LocalAccount = {
  appSecret: 'a-made-up-app-secret',
  verifyToken: 'a-made-up-verify-token',
  accessToken: 'a-made-up-access-token',
  phoneNumberId: '200000000000001',
  businessAccountId: '300000000000001',
  displayPhone: '15550100001',
  templates: [
    {
      name: 'reminder',
      language: 'pt_BR',
      category: 'utility',
      body: 'Olá {{1}}, até {{2}}!',
      header: null,
      buttons: [],
      state: 'approved',
    },
    {
      name: 'visit',
      language: 'pt_BR',
      category: 'utility',
      body: 'Até já.',
      header: { header: 'image' },
      buttons: [
        { button: 'quick_reply', text: 'Parar' },
        { button: 'url', text: 'Ver', url: 'https://loja.example/visitas/{{1}}' },
      ],
      state: 'approved',
    },
    {
      name: 'titled',
      language: 'pt_BR',
      category: 'utility',
      body: 'Até já.',
      header: { header: 'text', text: 'Visita de {{1}}' },
      buttons: [],
      state: 'approved',
    },
    {
      name: 'offer',
      language: 'pt_BR',
      category: 'marketing',
      body: 'Só hoje.',
      header: null,
      buttons: [],
      state: 'approved',
    },
    {
      name: 'tired',
      language: 'pt_BR',
      category: 'marketing',
      body: 'De novo.',
      header: null,
      buttons: [],
      state: 'paused',
    },
  ],
}

export const ana = {
  name: 'Ana Prova',
  phone: '15550100101',
  country: 'BR',
  identity: 'shows-number',
} as const
export const bruno = {
  name: 'Bruno Teste',
  phone: '15550100102',
  country: 'BR',
  identity: 'hides-number',
} as const

export const effect = (n: number) => parseEffectId(`AAAAAAAAAAAAAAAAAAAAAA.${n}.0`)

/** Everything that came in through the webhook, in its order. */
export type Received = {
  readonly envelopes: Envelope[]
  readonly statuses: StatusUpdate[]
  readonly notices: AccountNotice[]
  readonly bodies: string[]
}

export type World = {
  readonly meta: LocalMeta
  readonly channel: Channel
  /** The project's own pictures. */
  readonly media: MediaFiles
  readonly clock: ReturnType<typeof clockAt>
  readonly received: Received
  readonly events: readonly LocalMetaEvent[]
  readonly graphUrl: string
  /** What the webhook answers to the next calls; then 200 again. */
  readonly answerNext: (statuses: readonly number[]) => void
  readonly close: () => Promise<void>
}

/** The local Meta and our adapter, speaking real HTTP in both directions. */
export async function createWorld(
  behaviour: Partial<Behaviour> = {},
  settings: Partial<CloudApiSettings> = {},
): Promise<World> {
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 23, 12)))
  const received: Received = { envelopes: [], statuses: [], notices: [], bodies: [] }
  const answers: number[] = []
  const webhook = await serveOnLoopback(webhookApp(received, answers, clock))
  const deliverTo = (body: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>) =>
    fetch(`${webhook.url}/webhook`, { method: 'POST', body, headers })
  const meta = createLocalMeta({ clock, deliverTo }, account, {
    ...metaOnAGoodDay,
    retryDelaysMs: [0, 5, 10],
    ...behaviour,
  })
  const graph = await serveOnLoopback(meta.app)
  const events: LocalMetaEvent[] = []
  meta.onEvent((event) => events.push(event))
  const media = memoryMediaFiles()
  const channel = createCloudApi(
    { post: postByNode(), media: { bytes: media.bytes, uploads: memoryMediaUploads() }, clock },
    {
      graphUrl: graph.url,
      version: 'v26.0',
      phoneNumberId: account.phoneNumberId,
      accessToken: account.accessToken,
      appSecret: account.appSecret,
      timeoutMs: 2000,
      ...settings,
    },
  )
  return {
    meta,
    channel,
    media,
    clock,
    received,
    events,
    graphUrl: graph.url,
    answerNext: (statuses) => answers.push(...statuses),
    close: async () => {
      meta.close()
      await Promise.all([graph.close(), webhook.close()])
    },
  }
}

function webhookApp(received: Received, answers: number[], clock: ReturnType<typeof clockAt>): Hono {
  const app = new Hono()
  const verify = signatureCheck(nodeCrypto, account.appSecret)
  app.post('/webhook', async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer())
    await verify(body, c.req.header('x-hub-signature-256') ?? null)
    const status = answers.shift() ?? 200
    if (status === 200) {
      const { envelopes, statuses, notices } = parseDelivery(body, account, clock.now())
      received.envelopes.push(...envelopes)
      received.statuses.push(...statuses)
      received.notices.push(...notices)
      received.bodies.push(new TextDecoder().decode(body))
    }
    return new Response(null, { status })
  })
  return app
}
