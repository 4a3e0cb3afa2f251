import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createServiceCall } from '../../../src/adapter/services/call-service.ts'
import { clockAt, instantOf } from '../../../src/clock.ts'
import { loadBot } from '../../../src/flow/load-bot.ts'
import { mistakeLine } from '../../../src/flow/mistake.ts'
import { readServices } from '../../../src/flow/parse/services-file.ts'
import { readYaml } from '../../../src/flow/parse/yaml-file.ts'
import { shippedBot } from '../../flow/bot-folder.ts'

const root = new URL('../../../', import.meta.url)
const examples = new URL('examples/services/', root)
const vendors = readdirSync(examples).filter((name) => !name.includes('.'))
const textOf = (vendor: string) => readFileSync(new URL(`${vendor}/services.yaml`, examples), 'utf8')

/** What was asked and answered once, written down by hand. */
type Recorded = {
  readonly title: string
  readonly operation: string
  readonly input: Record<string, string>
  readonly request?: {
    readonly method: string
    readonly url: string
    readonly headers: Record<string, string>
    readonly body: unknown
  }
  readonly answer?: { readonly status: number; readonly body: unknown }
  readonly asked?: number
  readonly outcome: object
}

const recordedOf = (vendor: string): readonly Recorded[] =>
  JSON.parse(readFileSync(new URL(`contract/${vendor}.json`, import.meta.url), 'utf8'))

test('there are examples for three kinds of shops', () => {
  expect(vendors).toEqual(['rest-orders', 'shopify', 'woocommerce'])
})

describe.each(vendors)('the example %s', (vendor) => {
  const { part: services, mistakes } = readServices(
    readYaml('flows/services.yaml', textOf(vendor), false).yaml,
  )

  test.each(recordedOf(vendor).map((recorded) => [recorded.title, recorded] as const))(
    '%s',
    async (_, recorded) => {
      expect(mistakes.map(mistakeLine)).toEqual([])
      const operation = services?.get(recorded.operation)
      if (!operation) throw new Error(`no operation ${recorded.operation}`)
      const asked: Request[] = []
      const call = createServiceCall(
        {
          fetch: async (input, init) => {
            asked.push(new Request(input, init))
            return Response.json(recorded.answer?.body, { status: recorded.answer?.status ?? 500 })
          },
          wait: async () => undefined,
          clock: clockAt(instantOf(0)),
          secrets: (name) => `made-up-${name.toLowerCase()}`,
        },
        {},
      )
      const outcome = await call(operation, recorded.input, { idempotencyKey: 'turn.1' })
      expect('why' in outcome ? { outcome: 'failed' } : outcome).toEqual(recorded.outcome)
      expect(asked.length).toBe(recorded.asked ?? 1)
      const [request] = asked
      if (!recorded.request || !request) return
      const body = await request.text()
      expect({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: body === '' ? null : JSON.parse(body),
      }).toEqual({
        ...recorded.request,
        headers: { accept: 'application/json', 'idempotency-key': 'turn.1', ...recorded.request.headers },
      })
    },
  )

  test('fits the shipped flows, put in as its README says', async () => {
    const shipped = [...shippedBot(root.pathname)]
    const files = new Map(shipped.filter(([path]) => !path.endsWith('.talk.yaml')))
    const own = files.get('flows/services.yaml') ?? ''
    const start = own.indexOf('    orders.find:')
    const end = own.indexOf('    orders.may_change:')
    const studio = (own.slice(0, start) + own.slice(end)).replace(/^shop:/m, 'studio:')
    files.set('flows/services.yaml', `${studio}\n${textOf(vendor)}`)
    const privacy = files.get('flows/privacy.yaml') ?? ''
    const purposes = privacy.split(/^(?= {2}[a-z_]+:)/m)
    const moved = purposes.map((purpose) =>
      /^ {2}order_/.test(purpose) ? purpose : purpose.replace('recipients: [shop]', 'recipients: [studio]'),
    )
    files.set('flows/privacy.yaml', moved.join(''))
    const loaded = await loadBot(files, async (text) => String(text.length))
    expect(loaded.outcome === 'refused' ? loaded.mistakes.map(mistakeLine) : []).toEqual([])
  })
})
