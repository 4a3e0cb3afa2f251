import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The Graph API reduced to what a throughput figure needs: it takes every message and answers after a while. The local
 * Meta would cost the machine more than the platform does.
 */
export type FastGraph = {
  readonly url: string
  /** Resolves when the next message to this number has come in. */
  readonly nextTo: (phone: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** What Meta says when it is asked how the number stands. */
const healthy = '{"health_status":{"can_send_message":"AVAILABLE"}}'

export async function openFastGraph(answerMs: number): Promise<FastGraph> {
  const waiting = new Map<string, () => void>()
  let serial = 0
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      response.setHeader('content-type', 'application/json')
      if (request.method === 'GET') return void response.end(healthy)
      const body = JSON.parse(Buffer.concat(parts).toString())
      const answer = () => {
        response.end(
          body.status === 'read'
            ? '{"success":true}'
            : `{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.OUT${serial++}"}]}`,
        )
      }
      if (typeof body.to === 'string') waiting.get(body.to)?.()
      if (answerMs > 0) setTimeout(answer, answerMs)
      else answer()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    nextTo: (phone) =>
      new Promise((resolve) => {
        waiting.set(phone, resolve)
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
