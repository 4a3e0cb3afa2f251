import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'

export type Served = { readonly url: string; readonly close: () => Promise<void> }

/** Serves an app over real HTTP on a free loopback port. */
export function serveOnLoopback(app: Pick<Hono, 'fetch'>): Promise<Served> {
  return new Promise((resolve) => {
    const server: ServerType = serve(
      { fetch: app.fetch, hostname: '127.0.0.1', port: 0 },
      ({ port }: AddressInfo) => {
        resolve({
          url: `http://127.0.0.1:${port}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => closed())
              if ('closeAllConnections' in server) server.closeAllConnections()
            }),
        })
      },
    )
  })
}
