import { createServer as createHttp } from 'node:http'
import { connect, createServer as createTcp, type Socket } from 'node:net'
import { type handleUnaryCall, Metadata, Server, ServerCredentials } from '@grpc/grpc-js'
import { importSPKI, jwtVerify } from 'jose'
import type { LocalDlp } from './local-dlp.ts'
import { invalidArgument, type LocalProject, Refused, type Request, unauthenticated } from './settings.ts'
import { dlpService, inspectContent } from './wire.ts'

export type Served = { readonly port: number; readonly close: () => Promise<void> }

/** How long `slow` takes. Milliseconds. */
const slowness = 300

/** A door that can be slammed: what is connected breaks off. */
async function behindDoor(inner: number): Promise<Served & { readonly slam: () => void }> {
  const sockets = new Set<Socket>()
  const door = createTcp((outside) => {
    const inside = connect(inner, '127.0.0.1')
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      sockets.add(one)
      one.on('error', () => undefined)
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const address = door.address()
  const slam = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    slam,
    close: () => {
      slam()
      return new Promise((done) => door.close(() => done()))
    },
  }
}

/** gRPC, without TLS: who asks is then not looked at, but where the request is led to is. */
export async function serveGrpc(dlp: LocalDlp): Promise<Served> {
  const server = new Server({ 'grpc.max_receive_message_length': 64 * 1024 * 1024 })
  let door: Awaited<ReturnType<typeof behindDoor>> | null = null
  const answer: handleUnaryCall<Request, object> = (call, done) => {
    const led = call.metadata.get('x-goog-request-params')[0]
    if (led !== `parent=${encodeURIComponent(call.request.parent ?? '')}`)
      return done(statusOf(new Refused(invalidArgument, 'x-goog-request-params does not name the parent')))
    const mood = dlp.moodFor > 0 ? dlp.mood : 'well'
    try {
      const response = dlp.inspect(call.request, inspectContent.requestSerialize(call.request).length)
      if (mood === 'hangs') return
      if (mood === 'disconnects') return door?.slam()
      if (mood === 'slow') return void setTimeout(() => done(null, response), slowness)
      done(null, mood === 'garbage' || mood === 'half-answer' ? { [mood]: true, ...response } : response)
    } catch (error) {
      done(statusOf(error))
    }
  }
  const spoiling = {
    ...inspectContent,
    responseSerialize: (value: object) => {
      const bytes = inspectContent.responseSerialize(value)
      if ('garbage' in value) return Buffer.from([0xff, 0xff, 0xff, 0xff, 0x07])
      return 'half-answer' in value ? bytes.subarray(0, Math.max(1, bytes.length - 3)) : bytes
    },
  }
  server.addService({ ...dlpService, InspectContent: spoiling }, { InspectContent: answer })
  const inner = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    ),
  )
  door = await behindDoor(inner)
  return {
    port: door.port,
    close: async () => {
      await door?.close()
      server.forceShutdown()
    },
  }
}

function statusOf(error: unknown) {
  if (!(error instanceof Refused)) return { code: 13, details: String(error) }
  const metadata = new Metadata()
  metadata.set('x-debug', Buffer.from(error.message).toString('base64'))
  return { code: error.code, details: error.message, metadata }
}

/** The same over HTTP with JSON, as `content:inspect`; bearer tokens are looked at. */
export async function serveRest(dlp: LocalDlp, project: LocalProject): Promise<Served> {
  let door: Awaited<ReturnType<typeof behindDoor>> | null = null
  const server = createHttp(async (asked, answer) => {
    const parts: Buffer[] = []
    for await (const part of asked) parts.push(part)
    const body = Buffer.concat(parts)
    const mood = dlp.moodFor > 0 ? dlp.mood : 'well'
    const say = (status: number, text: string) => {
      answer.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(text)
    }
    try {
      const [, parent] = /^\/v2\/(projects\/.+)\/content:inspect$/.exec(asked.url ?? '') ?? []
      if (asked.method !== 'POST' || parent === undefined) return say(404, '<html>Not Found</html>')
      await checkToken(asked.headers.authorization, project)
      const response = asJson(dlp.inspect({ ...requestIn(body), parent }, body.length))
      if (mood === 'hangs') return
      if (mood === 'disconnects') return door?.slam()
      if (mood === 'slow') return void setTimeout(() => say(200, response), slowness)
      if (mood === 'garbage') return say(200, `<html>${body.toString()}</html>`)
      if (mood === 'half-answer') return say(200, response.slice(0, -3))
      say(200, response)
    } catch (error) {
      const { http, status, message } =
        error instanceof Refused ? error : { http: 500, status: 'INTERNAL', message: String(error) }
      say(http, JSON.stringify({ error: { code: http, message, status, details: [{ text: message }] } }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  door = await behindDoor(typeof address === 'object' && address ? address.port : 0)
  return {
    port: door.port,
    close: async () => {
      await door?.close()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

const scope = 'https://www.googleapis.com/auth/cloud-platform'

export async function checkToken(
  header: string | undefined,
  { publicKey, account, clock }: LocalProject,
): Promise<void> {
  try {
    const key = await importSPKI(publicKey, 'RS256')
    const token = header?.replace(/^Bearer /, '') ?? ''
    const { payload } = await jwtVerify(token, key, {
      currentDate: new Date(clock.now()),
      issuer: account,
      subject: account,
    })
    if (payload.scope === scope && (payload.exp ?? 0) - (payload.iat ?? 0) <= 3600) return
  } catch {
    // Said below.
  }
  throw new Refused(unauthenticated, 'Request had invalid authentication credentials.')
}

/** JSON that is a message of the proto to its last field. */
function requestIn(body: Buffer): Request {
  const json = parsed(body)
  const message = inspectContent.requestDeserialize(inspectContent.requestSerialize(json))
  const stray = strayField(json, message)
  if (stray) throw new Refused(invalidArgument, `Invalid JSON payload received. Unknown name "${stray}".`)
  return message
}

function parsed(body: Buffer): object {
  try {
    const json: unknown = JSON.parse(body.toString())
    if (typeof json === 'object' && json !== null) return json
  } catch {
    // Said below.
  }
  throw new Refused(invalidArgument, `Invalid JSON payload received: ${body.toString()}`)
}

/** A field that the message does not have; what is empty or the default is left out of it. */
function strayField(json: unknown, message: unknown): string | null {
  if (typeof json !== 'object' || json === null) return null
  for (const [name, value] of Object.entries(json)) {
    const known = typeof message === 'object' && message !== null && name in message
    const isDefault =
      value === false || value === 0 || value === '' || (Array.isArray(value) && value.length === 0)
    if (!known && !isDefault) return name
    const inner = known ? strayField(value, (message as Readonly<Record<string, unknown>>)[name]) : null
    if (inner) return inner
  }
  return null
}

/** What is 0, empty or false is left out, and 64-bit numbers are texts: proto3's JSON. */
const asJson = (response: object): string =>
  JSON.stringify(inspectContent.responseDeserialize(inspectContent.responseSerialize(response)))
