import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { demoPages, pageAt } from '../console/page-paths.ts'

const typeOf: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Nothing is let in but the files themselves; no code can make markup or code out of text. */
const pagePolicy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    // What customers sent, in the memory of the page alone.
    imgSrc: ["'self'", 'blob:'],
    mediaSrc: ['blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
})

/**
 * The built console: every page is the same document, which finds in its address what to show, and asks for nothing
 * that whoever is signed in may not have.
 * @param isDemo people on this machine play with made-up customers, and need no sign-in for that
 */
export function consoleFiles(built: URL, isDemo: boolean): Hono {
  const app = new Hono()
  // `data-demo` stands in the document, so that a page need not ask before it shows anything.
  const asServed = (html: string) => (isDemo ? html.replace('<html ', '<html data-demo="yes" ') : html)
  const send = async (path: string, { status, cache }: { status: 200 | 404; cache: string }) => {
    const body = await readFile(new URL(`console/${path}`, built)).catch(() => null)
    if (!body) return null
    const type = typeOf[extname(path)] ?? 'application/octet-stream'
    const sent = extname(path) === '.html' ? asServed(body.toString()) : new Uint8Array(body)
    return new Response(sent, { status, headers: { 'content-type': type, 'cache-control': cache } })
  }
  app.get(
    '/assets/:file{[\\w.-]+}',
    pagePolicy,
    async (context) =>
      (await send(`assets/${context.req.param('file')}`, {
        status: 200,
        cache: 'public, max-age=31536000, immutable',
      })) ?? context.notFound(),
  )
  app.get('*', pagePolicy, async (context, next) => {
    const page = pageAt(context.req.path)?.page ?? null
    const isPage = page !== null && (isDemo || page === 'start' || !demoPages.includes(page))
    // Programs that ask for what is not there are told so in their own way.
    if (!isPage && !context.req.header('accept')?.includes('text/html')) return next()
    const document = await send('index.html', { status: isPage ? 200 : 404, cache: 'no-store' })
    return document ?? context.notFound()
  })
  return app
}
