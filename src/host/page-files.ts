import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const typeOf: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The built start page: static files under a policy that lets nothing in but themselves. */
export function startPageFiles(built: URL): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      referrerPolicy: 'no-referrer',
    }),
  )
  const send = async (path: string) => {
    const body = await readFile(new URL(`console/${path}`, built)).catch(() => null)
    if (!body) return null
    const immutable = path.startsWith('assets/')
    return new Response(body, {
      headers: {
        'content-type': typeOf[extname(path)] ?? 'application/octet-stream',
        'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    })
  }
  app.get('/', async (context) => (await send('index.html')) ?? context.notFound())
  app.get(
    '/assets/:file{[\\w.-]+}',
    async (context) => (await send(`assets/${context.req.param('file')}`)) ?? context.notFound(),
  )
  return app
}
