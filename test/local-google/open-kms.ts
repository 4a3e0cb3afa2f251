import { createServer } from 'node:http'
import { createLocalKms, kmsKey, type LocalKms } from './local-kms.ts'
import { localProject } from './open-google.ts'
import { checkToken, type Served } from './serve-dlp.ts'
import { invalidArgument, type LocalProject, Refused } from './settings.ts'

/** Cloud KMS over HTTP with JSON, with the key `kmsKey` in it; bearer tokens are looked at. */
export async function openKms(
  change: Partial<LocalProject> = {},
): Promise<Served & { readonly kms: LocalKms; readonly url: string }> {
  const project = { ...localProject, ...change }
  const kms = createLocalKms()
  kms.make(kmsKey)
  const server = createServer(async (asked, answer) => {
    const parts: Buffer[] = []
    for await (const part of asked) parts.push(part)
    const say = (status: number, text: string) => {
      answer.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(text)
    }
    const mood = kms.moodFor > 0 ? kms.mood : 'well'
    if (mood === 'disconnects') {
      kms.moodFor -= 1
      asked.socket.destroy()
      return
    }
    try {
      await checkToken(asked.headers.authorization, project)
      const [, path] = /^\/v1\/(.+)$/.exec(asked.url ?? '') ?? []
      const said = kms.answer(asked.method ?? '', path ?? '', bodyIn(Buffer.concat(parts)))
      if (mood === 'hangs') return
      say(200, mood === 'garbage' ? '<html>' : JSON.stringify(said))
    } catch (error) {
      const { http, status, message } =
        error instanceof Refused ? error : { http: 500, status: 'INTERNAL', message: String(error) }
      say(http, JSON.stringify({ error: { code: http, message, status } }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    kms,
    port,
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

function bodyIn(bytes: Buffer): unknown {
  if (bytes.length === 0) return null
  try {
    return JSON.parse(bytes.toString())
  } catch {
    throw new Refused(invalidArgument, 'Invalid JSON payload received.')
  }
}
