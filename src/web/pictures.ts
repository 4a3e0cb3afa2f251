import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

export type ShownFile = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Null: no picture that a page may show; it is handed out as a file. */
  readonly picture: 'image/jpeg' | 'image/png' | null
}

/** By its SHA-256; null: not there. */
type FindFile = (sha256: string) => Promise<ShownFile | null>

const nothingRuns = secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], sandbox: [] } })

/** What a bot's prompts show, for the phones of the pages: under its hash, so that it never changes. */
export function pictures(find: FindFile, guard: MiddlewareHandler): Hono {
  const app = new Hono()
  app.use('/pictures/*', guard, nothingRuns)
  app.get('/pictures/:sha256{[0-9a-f]{64}}', async (context) => {
    const file = await find(context.req.param('sha256'))
    if (!file) return context.json({ error: 'NOT_FOUND' }, 404)
    context.header('content-type', file.picture ?? 'application/octet-stream')
    if (file.picture === null) context.header('content-disposition', 'attachment')
    context.header('cache-control', 'private, max-age=31536000, immutable')
    return context.body(file.bytes)
  })
  return app
}
