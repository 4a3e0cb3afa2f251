import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { Fault } from '../fault.ts'

export type Listening = { readonly port: number; readonly close: () => Promise<void> }

/** How long open connections (live pages) may take to end when the server stops. Milliseconds. */
const farewell = 500

/**
 * A connection nobody uses is closed after so long: later than proxies close theirs (60 s), which would else write a
 * message into one that is just being closed. Milliseconds.
 */
const idle = 75_000

/** Serves an app over HTTP. @throws Fault `BAD_CONFIG` when the port cannot be had */
export function listen(app: Pick<Hono, 'fetch'>, hostname: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const serverOptions = { keepAliveTimeout: idle }
    const server = serve({ fetch: app.fetch, hostname, port, serverOptions }, ({ port: actual }) =>
      resolve({
        port: actual,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), farewell)
          }),
      }),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice = adviceOn(error.code, hostname, port)
      reject(advice ? new Fault('BAD_CONFIG', advice) : error)
    })
  })
}

function adviceOn(code: string | undefined, hostname: string, port: number): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is taken: set PORT to another, or stop what listens there`
    case 'EACCES':
      return `port ${port} is not for everybody: set PORT to one above 1023, or let this process have it`
    case 'EADDRNOTAVAIL':
      return `this machine has no address ${hostname}: bring its network up and start again`
    default:
      return null
  }
}
