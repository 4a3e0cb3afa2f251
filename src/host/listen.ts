import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { Fault } from '../fault.ts'

export type Listening = { readonly port: number; readonly close: () => Promise<void> }

/** How long open connections (live pages) may take to end when the server stops. Milliseconds. */
const farewell = 500

/** Serves an app over HTTP. @throws Fault `BAD_CONFIG` when the port is taken */
export function listen(app: Pick<Hono, 'fetch'>, hostname: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, ({ port: actual }) =>
      resolve({
        port: actual,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), farewell)
          }),
      }),
    )
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Fault('BAD_CONFIG', `port ${port} is taken: set PORT to another, or stop what listens there`)
          : error,
      ),
    )
  })
}
