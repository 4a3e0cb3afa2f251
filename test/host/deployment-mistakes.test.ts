import { tmpdir } from 'node:os'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { memoryMediaFiles } from '../../src/adapter/memory/memory-media.ts'
import { createServiceCall } from '../../src/adapter/services/call-service.ts'
import { clockAt, instantOf } from '../../src/clock.ts'
import type { Bot } from '../../src/flow/bot.ts'
import { mistakeLine } from '../../src/flow/mistake.ts'
import { readServices } from '../../src/flow/parse/services-file.ts'
import { readYaml } from '../../src/flow/parse/yaml-file.ts'
import { createBotLibrary } from '../../src/host/bot-library.ts'
import type { Config, WhatsappConfig } from '../../src/host/config.ts'
import { deploymentMistakes, type Lacks, refuseWhatLacks } from '../../src/host/deployment-mistakes.ts'
import { deploy } from '../../src/host/serve-deploys.ts'
import { cleanBot } from '../flow/bot-folder.ts'

const text = `shop:
  at: https://shop.example/v1
  headers: { X-Shop-Token: "{secret.shop_token}" }
  login: { user: "{secret.shop_user}", password: "{secret.shop_word}" }
  operations:
    orders.find: { get: /orders, gives: { n: { type: number } } }
    orders.list: { get: /all }
demo:
  at: demo-shop
  operations: { a: { get: /a } }
`
const { part: services, mistakes } = readServices(readYaml('flows/services.yaml', text, false).yaml)
const businessFile = 'name: Loja\nmedia_hosts: [cdn.shop.example, cdn.loja.com.br]\n'
const bot = {
  services: services ?? new Map(),
  business: { mediaHosts: ['cdn.shop.example', 'cdn.loja.com.br'] } as unknown as Bot['business'],
  files: new Map([['flows/business.yaml', businessFile]]),
}
const simulated = { whatsapp: null }
const real = { whatsapp: { graphUrl: 'https://graph.facebook.com' } as WhatsappConfig }
const played = { whatsapp: { graphUrl: 'http://127.0.0.1:4000' } as WhatsappConfig }

test('a service asks for its host and its secrets, each by name, at its place', () => {
  expect(mistakes).toEqual([])
  const found = deploymentMistakes(bot, {
    ...simulated,
    serviceHosts: ['stock.example'],
    secrets: new Map([['SHOP_USER', 'u']]),
  })
  expect(found.map(mistakeLine)).toEqual([
    'flows/services.yaml:2:7 this deployment does not let "shop" call shop.example; if it may, add shop.example to SIGILO_SERVICE_HOSTS where the platform runs',
    'flows/services.yaml:2:7 "shop" needs the secret SIGILO_SECRET_SHOP_TOKEN, which is not set; set SIGILO_SECRET_SHOP_TOKEN where the platform runs, and start it again',
    'flows/services.yaml:2:7 "shop" needs the secret SIGILO_SECRET_SHOP_WORD, which is not set; set SIGILO_SECRET_SHOP_WORD where the platform runs, and start it again',
  ])
})

test('nothing is lacking where all of it is given', () => {
  const secrets = new Map(['SHOP_TOKEN', 'SHOP_USER', 'SHOP_WORD'].map((name) => [name, 'made-up']))
  expect(deploymentMistakes(bot, { ...simulated, serviceHosts: ['shop.example'], secrets })).toEqual([])
})

test('a real number is not served with pictures that stand on a host of examples', () => {
  const config = { serviceHosts: ['shop.example'], secrets: new Map() }
  const hosts = (one: Pick<Config, 'whatsapp'>) =>
    deploymentMistakes({ ...bot, services: new Map() }, { ...config, ...one }).map(mistakeLine)
  expect(hosts(simulated)).toEqual([])
  expect(hosts(played)).toEqual([])
  expect(hosts(real)).toEqual([
    'flows/business.yaml:2:14 nobody answers at cdn.shop.example: WhatsApp could not fetch the pictures of prompts from there; put your own host here and into the prompts ("….media"), or remove both',
  ])
})

test('a secret goes to its service and comes back nowhere, whatever the service does', async () => {
  const operation = services?.get('orders.find')
  if (!operation) throw new Error('no operation')
  const canary = 'c4n4ry-made-up'
  const answers: (() => Response | Promise<Response>)[] = [
    () => Response.json({ n: canary }),
    () => Response.json({ error: canary }, { status: 401 }),
    () => Promise.reject(new Error(`connect ${canary}`)),
    () => Response.json({ n: 1 }),
  ]
  for (const answer of answers) {
    const sent: string[] = []
    const call = createServiceCall(
      {
        fetch: async (_, init) => {
          sent.push(...Object.values(Object.fromEntries(new Headers(init?.headers))))
          return answer()
        },
        wait: async () => undefined,
        clock: clockAt(instantOf(0)),
        secrets: () => canary,
      },
      {},
    )
    const outcome = await call(operation, {}, { idempotencyKey: 'turn.1' })
    expect(sent).toContain(canary)
    expect(sent).toContain(`Basic ${btoa(`${canary}:${canary}`)}`)
    expect(inspect(outcome, { depth: null })).not.toContain(canary)
  }
  expect(inspect([operation, bot], { depth: null })).not.toContain(canary)
})

test('a version that cannot be served here does not start, and what is not set is named', () => {
  const lacking = deploymentMistakes(bot, {
    ...simulated,
    serviceHosts: ['shop.example'],
    secrets: new Map([['SHOP_USER', 'u']]),
  })
  expect(() => refuseWhatLacks(lacking)).toThrow(
    /SIGILO_SECRET_SHOP_TOKEN, which is not set; .*SIGILO_SECRET_SHOP_WORD, which is not set/,
  )
  expect(() => refuseWhatLacks([])).not.toThrow()
})

describe('files that ask for what is not set', () => {
  const files = new Map(cleanBot())
  const written = files.get('flows/services.yaml') ?? ''
  files.set(
    'flows/services.yaml',
    written.replace(
      'at: demo-shop',
      'at: https://shop.example\n  headers: { X-Shop-Token: "{secret.shop_token}" }',
    ),
  )
  const lacks: Lacks = (loaded) =>
    deploymentMistakes(loaded, { ...simulated, serviceHosts: ['shop.example'], secrets: new Map() })
  const versions = { keep: () => Promise.reject(new Error('kept')), files: () => Promise.resolve(null) }

  test('are nobody’s draft', async () => {
    const train = () => Promise.reject(new Error('trained'))
    const library = createBotLibrary({ versions, cache: tmpdir(), train, lacks })
    const found = await library.load(files, instantOf(0))
    expect(found.map(({ says }) => says)).toEqual([
      '"shop" needs the secret SIGILO_SECRET_SHOP_TOKEN, which is not set',
    ])
    expect(() => library.draft()).toThrow('no bot is loaded')
  })

  test('are not deployed', async () => {
    const never = () => Promise.reject(new Error('looked at'))
    const deployments = { live: never, list: never, asked: never, add: never, ask: never, openTalks: never }
    const media = memoryMediaFiles()
    const needs = { versions, media, clock: clockAt(instantOf(0)), lacks, deployments: deployments as never }
    const by = { role: 'operator', id: 'cli' } as const
    const outcome = await deploy(needs, { files, by, isCheck: false, isAnyway: false })
    expect(outcome).toEqual({
      outcome: 'mistakes',
      mistakes: [expect.stringContaining('SIGILO_SECRET_SHOP_TOKEN')],
    })
  })
})
