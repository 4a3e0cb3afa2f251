import { createHmac } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { seededRandom } from '../../src/adapter/local-meta/seeded-random.ts'
import { openServer } from '../../src/adapter/postgres/open-server.ts'
import { type FastGraph, openFastGraph } from '../bench/fast-graph.ts'
import { deliver, type InProcess, startInProcess, until } from '../host/in-process.ts'
import { account, whatsappEnvironment } from '../host/local-graph.ts'
import { prepareData } from '../host/prepare-data.ts'
import { shareModels } from '../host/share-models.ts'
import { mutate } from './mutate.ts'

const secret = 'Tavolieri, 713.402.958-08'
let data: string
let graph: FastGraph
let server: InProcess

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-webhook-'))
  await prepareData(data)
  graph = await openFastGraph(0)
  server = await startInProcess(data, whatsappEnvironment(graph.url))
})

afterAll(async () => {
  await server.stop()
  await graph.close()
  await rm(data, { recursive: true })
})

const textFrom = (phone: string, body: string) =>
  JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: account.businessAccountId,
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { phone_number_id: account.phoneNumberId },
              contacts: [{ profile: { name: 'Dani' }, wa_id: phone }],
              messages: [
                {
                  from: phone,
                  id: `wamid.${Math.random()}`,
                  timestamp: '1795435200',
                  type: 'text',
                  text: { body },
                },
              ],
            },
          },
        ],
      },
    ],
  })

const turnsTaken = () => server.events.filter(({ event }) => event === 'turn-taken').length
const failures = () => server.events.filter(({ event }) => event === 'turn-failed' || event === 'dead-letter')

describe('the handshake', () => {
  const get = (query: Record<string, string>) =>
    fetch(`${server.url}/webhook?${new URLSearchParams(query)}`).then(async (answer) => ({
      status: answer.status,
      text: await answer.text(),
    }))
  const right = {
    'hub.mode': 'subscribe',
    'hub.challenge': '1158201444',
    'hub.verify_token': account.verifyToken,
  }

  test('is answered with the challenge to who knows the token', async () => {
    expect(await get(right)).toEqual({ status: 200, text: '1158201444' })
  })

  test.each([
    ['another token', { ...right, 'hub.verify_token': 'guess' }],
    ['no token', { 'hub.mode': 'subscribe', 'hub.challenge': '1' }],
    ['another mode', { ...right, 'hub.mode': 'unsubscribe' }],
    ['no challenge', { 'hub.mode': 'subscribe', 'hub.verify_token': account.verifyToken }],
  ])('is refused with %s', async (_, query) => {
    expect(await get(query)).toEqual({ status: 403, text: '{"error":"FORBIDDEN"}' })
  })
})

describe('a delivery', () => {
  test('with another signature is refused', async () => {
    const answer = await deliver(server.url, textFrom('5511955550160', secret), 'not-the-secret')
    expect(answer).toEqual({ status: 401, text: '{"error":"BAD_SIGNATURE"}' })
  })

  test.each([
    ['no signature', {}],
    ['a signature of another kind', { 'x-hub-signature': 'sha1=00' }],
    ['a signature that is no hex', { 'x-hub-signature-256': 'sha256=ç' }],
  ])('with %s is refused', async (_, headers) => {
    const body = textFrom('5511955550160', secret)
    const answer = await fetch(`${server.url}/webhook`, {
      method: 'POST',
      body,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, encodeURIComponent(value)]),
      ),
    })
    expect(answer.status).toBe(401)
  })

  test.each([
    ['cut off', textFrom('5511955550160', secret).slice(0, -3)],
    ['empty', ''],
    ['a list', `["${secret}"]`],
    ['a word', `"${secret}"`],
    ['not JSON', secret],
  ])('that is %s is refused without a word of it', async (_, body) => {
    const answer = await deliver(server.url, body)
    expect(answer).toEqual({ status: 400, text: '{"error":"BAD_PAYLOAD"}' })
  })

  test('that is not UTF-8 is refused', async () => {
    const answer = await deliver(server.url, Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]))
    expect(answer.status).toBe(400)
  })

  test.each([
    ['that says its length', true],
    ['in chunks', false],
  ])('over 3 MB %s is refused', async (_, saysLength) => {
    expect(await postLarge(saysLength)).toBe(413)
  })

  test('just under 3 MB is read', async () => {
    const body = textFrom('5511955550161', 'a'.repeat(60_000))
    const padded = `${body.slice(0, -1)},"more":"${'x'.repeat(3 * 1024 * 1024 - body.length - 20)}"}`
    expect((await deliver(server.url, padded)).status).toBe(200)
  })

  test.each([
    ['a kind of tomorrow', { type: 'hologram', hologram: { words: secret } }],
    ['a kind without a name', { note: secret }],
    ['a kind that is words', { type: secret }],
  ])('with %s is taken', async (_, content) => {
    const delivery = JSON.parse(textFrom('5511955550162', ''))
    const message = delivery.entry[0].changes[0].value.messages[0]
    delivery.entry[0].changes[0].value.messages[0] = {
      ...message,
      type: undefined,
      text: undefined,
      ...content,
    }
    const before = turnsTaken()
    expect((await deliver(server.url, JSON.stringify(delivery))).status).toBe(200)
    await until(() => turnsTaken() > before)
    expect(failures()).toEqual([])
  })

  test('nothing of any of them is in the log', () => {
    const said = server.said()
    expect(said).toContain('BAD_PAYLOAD')
    expect(said).not.toContain('Tavolieri')
    expect(said).not.toContain('713.402')
    expect(said).not.toContain('5511955550')
  })
})

/** On a bare socket, because a client that is still writing may lose the answer it was given. */
function postLarge(saysLength: boolean): Promise<number> {
  const body = Buffer.alloc(3 * 1024 * 1024 + 65_536, 0x20)
  const signature = createHmac('sha256', account.appSecret).update(body).digest('hex')
  const length = saysLength ? `content-length: ${body.length}` : 'transfer-encoding: chunked'
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    let answer = ''
    socket.on('data', (bytes) => {
      answer += bytes
    })
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)))
    socket.on('error', (error) => answer === '' && reject(error))
    socket.write(
      `POST /webhook HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-hub-signature-256: sha256=${signature}\r\n${length}\r\n\r\n`,
    )
    for (let at = 0; at < body.length; at += 65_536) {
      if (!saysLength) socket.write('10000\r\n')
      socket.write(body.subarray(at, at + 65_536))
      if (!saysLength) socket.write('\r\n')
    }
    if (!saysLength) socket.write('0\r\n\r\n')
  })
}

test('no content makes the server fail, whatever it is', { timeout: 120_000 }, async () => {
  const folder = 'test/fixture/whatsapp'
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const fixtures = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  // A message seen before would have no turn.
  const fixture = (n: number) =>
    JSON.parse(fixtures[n % fixtures.length]?.replaceAll('wamid.', `wamid.${n}.`) ?? '')
  const random = seededRandom(20)
  const bad: { readonly status: number; readonly body: string }[] = []
  const tell = async (n: number) => {
    const delivery = mutate(fixture(n), random)
    const { status } = await deliver(server.url, JSON.stringify(delivery))
    const isDelivery = Array.isArray((delivery as { entry?: unknown } | null)?.entry)
    if (status !== (isDelivery ? 200 : 400))
      bad.push({ status, body: JSON.stringify(delivery).slice(0, 2000) })
  }
  for (let n = 0; n < 200; n += 10) await Promise.all(Array.from({ length: 10 }, (_, more) => tell(n + more)))
  expect(bad).toEqual([])
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
  const before = turnsTaken()
  expect((await deliver(server.url, textFrom('5511955550163', 'posso trocar?'))).status).toBe(200)
  await until(() => turnsTaken() > before)
  expect(failures()).toEqual([])
})

test('what is not there is not there, the simulator included', async () => {
  for (const path of ['/', '/phones', '/phones/x', '/assets/index.js', '/webhook/x']) {
    const answer = await fetch(`${server.url}${path}`)
    expect({ path, status: answer.status }).toEqual({ path, status: 404 })
  }
  const start = { method: 'POST', body: '{"locale":"pt-BR","identity":"known"}' }
  expect((await fetch(`${server.url}/phones`, start)).status).toBe(404)
})

describe('when the database is lost', () => {
  let cable: Cable
  let own: InProcess
  let folder: string

  beforeAll(async () => {
    const answer = await fetch(`${inject('databases')}/server`)
    const { url }: { url: string } = await answer.json()
    const name = `webhook_${process.pid}`
    const admin = openServer({ url, pool: 1, prepares: false })
    await admin.query((sql) => sql.unsafe(`create database ${name}`))
    await admin.close()
    cable = await layCable(new URL(url))
    const through = new URL(url)
    through.host = `127.0.0.1:${cable.port}`
    through.pathname = `/${name}`
    folder = await mkdtemp(join(tmpdir(), 'sigilo-lost-'))
    await shareModels(folder)
    own = await startInProcess(folder, {
      ...whatsappEnvironment(graph.url),
      DATABASE_URL: through.href,
      SIGILO_KEYS: textOfKeys(newKeys(nodeCrypto)),
    })
  })

  afterAll(async () => {
    await own.stop()
    await cable.cut()
    await rm(folder, { recursive: true })
  })

  test('Meta is told 503 and health says so; both recover by themselves', { timeout: 60_000 }, async () => {
    const health = () => fetch(`${own.url}/health`).then(({ status }) => status)
    expect(await health()).toBe(200)
    expect((await deliver(own.url, textFrom('5511955550164', 'oi'))).status).toBe(200)
    await cable.cut()
    expect(await health()).toBe(503)
    const refused = await deliver(own.url, textFrom('5511955550164', secret))
    expect(refused).toEqual({ status: 503, text: '{"error":"DATABASE_DOWN"}' })
    await cable.join()
    await until(async () => (await health()) === 200, 30_000)
    const answered = graph.nextTo('5511955550165')
    expect((await deliver(own.url, textFrom('5511955550165', 'posso trocar?'))).status).toBe(200)
    await answered
    expect(own.said()).not.toContain('Tavolieri')
  })
})

/** The way to a database, to be cut and joined. */
type Cable = { readonly port: number; readonly cut: () => Promise<void>; readonly join: () => Promise<void> }

async function layCable({ hostname, port }: URL): Promise<Cable> {
  const ends = new Set<Socket>()
  let server: Server | null = null
  const join = (on: number) =>
    new Promise<number>((resolve) => {
      server = createServer((near) => {
        const far = connect(Number(port), hostname)
        for (const end of [near, far]) {
          ends.add(end)
          end.on('error', () => undefined)
          end.on('close', () => {
            ends.delete(end)
            near.destroy()
            far.destroy()
          })
        }
        near.pipe(far).pipe(near)
      })
      server.listen(on, '127.0.0.1', () => {
        const address = server?.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  const own = await join(0)
  return {
    port: own,
    cut: () =>
      new Promise((resolve) => {
        if (!server?.listening) return resolve()
        server.close(() => resolve())
        for (const end of ends) end.destroy()
      }),
    join: async () => {
      await join(own)
    },
  }
}
