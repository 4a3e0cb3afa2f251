import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { metaJson } from '../../src/adapter/local-meta/meta-json.ts'
import { type ChildServer, freePort, startChild } from '../host/child-server.ts'
import { copyBot } from '../host/copy-bot.ts'
import { account, whatsappEnvironment } from '../host/local-graph.ts'
import { closedLoop, type Figures } from './closed-loop.ts'
import { openFastGraph } from './fast-graph.ts'
import { percentile } from './percentiles.ts'

export type Measured = {
  /** Webhook to its 200. */
  readonly ack: Figures
  /** Webhook to the answer at Meta: one whole turn. */
  readonly turn: Figures
  /** Resident memory of the server at the end. Megabytes. */
  readonly memory: number
  /** Processor time of the server for one turn. Milliseconds. */
  readonly cpuPerTurn: number
}

export type MeasureSettings = {
  readonly built: URL
  readonly data: string
  readonly databaseUrl: string | null
  readonly keys: string
  readonly clients: number
  readonly seconds: { readonly warm: number; readonly counted: number }
  /** How long Meta takes to answer a call. Milliseconds. */
  readonly graphMs: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

/** Each client is one person after another: a message, its 200, its answer, the next message. */
export async function measurePlatform(settings: MeasureSettings): Promise<Measured> {
  const { built, data, databaseUrl, keys, clients, seconds, graphMs } = settings
  const graph = await openFastGraph(graphMs)
  const environment = {
    ...whatsappEnvironment(graph.url),
    ...(await copyBot(data)),
    SIGILO_DATA: data,
    SIGILO_KEYS: keys,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  }
  const server = await startChild(built, environment, await freePort())
  const acks: { at: number; took: number }[] = []
  let serial = 0
  const people = Array.from({ length: clients }, () => ({ phone: '', said: 0 }))
  try {
    const began = performance.now()
    let turns = 0
    let cpuBefore = 0
    // What a start and the first turns cost is not what a turn costs.
    setTimeout(async () => {
      turns = 0
      cpuBefore = await cpuOf(server)
    }, seconds.warm * 1000)
    const turn = await closedLoop(clients, seconds, async (client) => {
      const person = people[client] ?? { phone: '', said: 0 }
      // One person is answered at most 60 times an hour.
      if (person.said % 30 === 0) person.phone = `5511955${String(++serial).padStart(6, '0')}`
      const answered = graph.nextTo(person.phone)
      const start = performance.now()
      const status = await post(`${server.url}/webhook`, textFrom(person.phone, person.said++))
      acks.push({ at: performance.now(), took: performance.now() - start })
      if (status !== 200) throw new Error(`the webhook answered ${status}`)
      await answered
      turns += 1
      return performance.now() - start
    })
    const from = began + seconds.warm * 1000
    const counted = acks.filter(({ at }) => at >= from).map(({ took }) => took)
    return {
      ack: figuresOf(counted, seconds.counted),
      turn,
      memory: await memoryOf(server),
      cpuPerTurn: ((await cpuOf(server)) - cpuBefore) / turns,
    }
  } finally {
    await server.stop()
    await graph.close()
  }
}

const figuresOf = (took: readonly number[], seconds: number): Figures => ({
  perSecond: took.length / seconds,
  p50: percentile(took, 0.5),
  p99: percentile(took, 0.99),
})

/** The yardstick of this very minute: the same bodies to a bare node:http server. */
export async function measureEcho(clients: number, seconds: MeasureSettings['seconds']): Promise<Figures> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('bare-echo.mjs', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) =>
    child.stdout.once('data', (bytes) => resolve(String(bytes).trim())),
  )
  try {
    return await closedLoop(clients, seconds, async (client) => {
      const start = performance.now()
      await post(`http://127.0.0.1:${port}/`, textFrom('5511955000000', client))
      return performance.now() - start
    })
  } finally {
    child.kill()
  }
}

const questions = [
  'a loja funciona domingo?',
  'posso trocar?',
  'vcs abrem sábado?',
  'quais as formas de pagamento?',
  'onde fica a loja?',
  'a que horas fecha',
]
let messages = 0

function textFrom(phone: string, n: number): Uint8Array<ArrayBuffer> {
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: account.displayPhone, phone_number_id: account.phoneNumberId },
    contacts: [{ profile: { name: 'Dani Prova' }, wa_id: phone, user_id: `BR.1${phone}` }],
    messages: [
      {
        from: phone,
        from_user_id: `BR.1${phone}`,
        id: `wamid.${Buffer.from(`${phone}|${process.pid}|${messages++}`).toString('base64')}`,
        timestamp: String(Math.floor(Date.now() / 1000)),
        type: 'text',
        text: { body: questions[n % questions.length] },
      },
    ],
  }
  return metaJson({
    object: 'whatsapp_business_account',
    entry: [{ id: account.businessAccountId, changes: [{ value, field: 'messages' }] }],
  })
}

/** `fetch` would cost the client more than the server. */
function post(url: string, body: Uint8Array): Promise<number> {
  const signature = createHmac('sha256', account.appSecret).update(body).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    'x-hub-signature-256': `sha256=${signature}`,
  }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

const memoryOf = async ({ pid }: ChildServer): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** User and system time so far. Milliseconds (a tick of Linux is 10). */
const cpuOf = async ({ pid }: ChildServer): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
}
