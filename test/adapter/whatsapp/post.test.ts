import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longestAnswer, NotSent, type Post } from '../../../src/adapter/whatsapp/post.ts'
import { postByFetch } from '../../../src/adapter/whatsapp/post-by-fetch.ts'
import { postByNode } from '../../../src/host/post-by-node.ts'
import { freePort } from '../../host/child-server.ts'

let server: Server
let base: URL
const heard: { readonly path: string; readonly body: string; readonly key: string | undefined }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      heard.push({ path: request.url ?? '', body, key: request.headers.authorization })
      if (request.url === '/silent') return
      if (request.url === '/cut') return void request.socket.destroy()
      if (request.url === '/half') {
        response.writeHead(200, { 'content-length': '100' })
        return void response.write('half', () => request.socket.destroy())
      }
      if (request.url === '/moved') response.setHeader('location', '/ok')
      if (request.url === '/slow-down') response.setHeader('retry-after', '7')
      const status = { '/moved': 302, '/slow-down': 429, '/broken': 500 }[request.url ?? ''] ?? 200
      response.writeHead(status).end(request.url === '/endless' ? 'x'.repeat(longestAnswer + 1) : 'olá')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe.each<[string, Post]>([
  ['node:http', postByNode()],
  ['fetch', postByFetch(fetch)],
])('a POST by %s', (_, post) => {
  const to = (path: string, timeoutMs = 5000) =>
    post({
      url: new URL(path, base),
      headers: { authorization: 'Bearer made-up' },
      body: '{"a":"ç"}',
      timeoutMs,
    })

  test('carries its headers and its bytes, and brings the answer back', async () => {
    expect(await to('/ok')).toEqual({ status: 200, retryAfter: null, text: 'olá' })
    expect(heard.at(-1)).toEqual({ path: '/ok', body: '{"a":"ç"}', key: 'Bearer made-up' })
  })

  test('hands over every status as it is, and how long to wait', async () => {
    expect(await to('/slow-down')).toEqual({ status: 429, retryAfter: '7', text: 'olá' })
    expect(await to('/broken')).toMatchObject({ status: 500 })
  })

  test('does not follow a redirect: the token is for one address', async () => {
    expect(await to('/moved')).toMatchObject({ status: 302 })
    expect(heard.at(-1)?.path).toBe('/moved')
  })

  test.each(['/cut', '/half'])('leaves open what became of a call that was cut off (%s)', async (path) => {
    await expect(to(path)).rejects.not.toBeInstanceOf(NotSent)
  })

  test('gives up after its time, and leaves open whether it arrived', async () => {
    await expect(to('/silent', 100)).rejects.not.toBeInstanceOf(NotSent)
  })

  test('does not read an endless answer', async () => {
    await expect(to('/endless')).rejects.not.toBeInstanceOf(NotSent)
  })

  test('says when certainly nothing left: nobody listens, no such name', async () => {
    for (const url of [`http://127.0.0.1:${await freePort()}/`, 'http://nobody.invalid/']) {
      const sent = post({ url: new URL(url), headers: {}, body: '{}', timeoutMs: 5000 })
      await expect(sent).rejects.toBeInstanceOf(NotSent)
    }
  })

  test('a server that does not speak TLS has not seen the request', async () => {
    const url = new URL(base)
    url.protocol = 'https:'
    const sent = post({ url, headers: {}, body: '{"secret":1}', timeoutMs: 5000 })
    await expect(sent).rejects.toBeInstanceOf(Error)
    expect(heard.some(({ body }) => body.includes('secret'))).toBe(false)
  })

  test('goes over the connection that is open', async () => {
    const sockets = new Set<unknown>()
    server.on('connection', (socket) => sockets.add(socket))
    await to('/ok')
    const before = sockets.size
    for (let n = 0; n < 5; n += 1) await to('/ok')
    expect(sockets.size).toBe(before)
  })
})
