import type { LookupAddress } from 'node:dns'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGuardedFetch, type GuardSettings } from '../../src/host/fetch-guarded.ts'
import { isPublicAddress } from '../../src/host/public-address.ts'
import { selfSigned } from '../fixture/self-signed.ts'

const { key, certificate } = selfSigned('shop.example')

/** Each name leads where it is told, one answer after the other; the last one stays. */
function leadsTo(...answers: readonly (readonly string[])[]) {
  const left = [...answers]
  return async (): Promise<readonly LookupAddress[]> => {
    const addresses = left.length > 1 ? left.shift() : left[0]
    return (addresses ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  }
}

const outcomeOf = (answer: Promise<Response>): Promise<string> =>
  answer.then(
    async (response) => `${response.status} ${await response.text()}`,
    (error: Error) => error.message,
  )

describe('what stands in a designer’s file', () => {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  /** As it runs, but that names lead to this machine; ports of addresses are where somebody would hear them. */
  const guarded = (changes: Partial<GuardSettings>) =>
    createGuardedFetch({
      hosts: [`shop.example:${port}`, `rebind.example:${port}`],
      trusted: [],
      resolve: leadsTo(['127.0.0.1']),
      mayConnect: isPublicAddress,
      authorities: certificate,
      ...changes,
    })

  /** An address of this machine, of its networks, or of a cloud's own rooms, however it is written. */
  const inside = [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::]',
    '0.0.0.0',
    '0',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '169.254.169.254',
    '[fd00:ec2::254]',
    'metadata.google.internal',
    '100.64.0.1',
    '10.1.2.3',
    '172.16.9.9',
    '192.168.7.7',
    '198.18.0.9',
    '192.0.2.9',
    '224.0.0.9',
    '255.255.255.255',
    '[fe80::9]',
    '[fc00::9]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    'user:word@127.0.0.1',
    'shop.example@127.0.0.1',
    'shop.example.127.0.0.1.nip.example',
    'ⓛocalhost',
    '127。0。0。1',
    'SHOP.EXAMPLE.',
    'xn--shp-1na.example',
  ]

  test.each(inside)('as %s is never connected to, listed or not', async (host) => {
    connections = 0
    const address = new URL(`https://${host}:${port}/orders/1042`)
    for (const hosts of [[`shop.example:${port}`], [address.host]])
      await expect(guarded({ hosts })(address)).rejects.toThrow()
    expect(connections).toBe(0)
  })

  test.each([
    'http://shop.example/',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1:6379/_x',
    'file:///etc/passwd',
    'data:text/plain,x',
    'jar:http://127.0.0.1!/',
    'http:/\\127.0.0.1/',
    '//127.0.0.1/',
    'http://shop.example\\@127.0.0.1/',
    'http://shop.example:80\\@127.0.0.1/',
    'http://127.0.0.1#@shop.example/',
    'https://shop.example:22/',
  ])('as %s is never connected to', async (address) => {
    connections = 0
    await expect(guarded({})(address)).rejects.toThrow()
    expect(connections).toBe(0)
  })

  test('is looked up once: a name that leads elsewhere afterwards is not asked again', async () => {
    connections = 0
    const resolve = leadsTo(['192.0.2.1'], ['127.0.0.1'])
    await expect(guarded({ resolve })(`https://rebind.example:${port}/`)).rejects.toThrow()
    await expect(guarded({ resolve })(`https://rebind.example:${port}/`)).rejects.toThrow('no public address')
    expect(connections).toBe(0)
  })

  test('is not called when only one of its addresses is inside', async () => {
    connections = 0
    const resolve = leadsTo(['198.41.0.4', '127.0.0.1'])
    await expect(guarded({ resolve })(`https://shop.example:${port}/`)).rejects.toThrow('no public address')
    expect(connections).toBe(0)
  })
})

describe('a listed host with a certificate', () => {
  const heard: string[] = []
  const server = createHttps({ key, cert: certificate }, (request, answer) => {
    heard.push(`${request.method} ${request.url} ${request.headers['x-shop-token'] ?? '-'}`)
    request.resume()
    if (request.url === '/away') return answer.writeHead(302, { location: '/orders/1042' }).end()
    if (request.url === '/gone') return answer.writeHead(204).end()
    if (request.url === '/never') return undefined
    if (request.url === '/drip') return answer.writeHead(200).write('{')
    return answer.writeHead(429, { 'retry-after': '7', 'x-inner': 'no' }).end('{"later":true}')
  })
  let base = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `https://shop.example:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const guarded = (changes: Partial<GuardSettings> = {}) =>
    createGuardedFetch({
      hosts: [new URL(base).host],
      trusted: [],
      resolve: leadsTo(['127.0.0.1']),
      mayConnect: () => true,
      authorities: certificate,
      ...changes,
    })

  test('is asked with our headers, and answers with its status, its words and when to come again', async () => {
    const call = guarded()
    const answer = await call(`${base}/orders/1042`, {
      method: 'POST',
      headers: { 'X-Shop-Token': 't' },
      body: '{}',
    })
    expect([answer.status, await answer.text()]).toEqual([429, '{"later":true}'])
    expect([...answer.headers]).toEqual([['retry-after', '7']])
    expect(heard.at(-1)).toBe('POST /orders/1042 t')
  })

  test('sends nobody elsewhere', async () => {
    heard.length = 0
    expect(await outcomeOf(guarded()(`${base}/away`))).toBe('302 ')
    expect(heard).toEqual(['GET /away -'])
  })

  test('may answer without a body', async () => {
    expect(await outcomeOf(guarded()(`${base}/gone`))).toBe('204 ')
  })

  test('is not waited for longer than it may take', async () => {
    await expect(guarded()(`${base}/never`, { signal: AbortSignal.timeout(80) })).rejects.toThrow()
    const begun = await guarded()(`${base}/drip`, { signal: AbortSignal.timeout(300) })
    expect(begun.status).toBe(200)
    await expect(begun.text()).rejects.toThrow()
  })

  test('is not believed without a certificate we trust', async () => {
    heard.length = 0
    await expect(guarded({ authorities: null })(`${base}/orders/1042`)).rejects.toThrow()
    expect(heard).toEqual([])
  })
})

test('an address with an inner one in it is as inside as that one', () => {
  const octet = fc.nat(255)
  fc.assert(
    fc.property(octet, octet, octet, octet, (a, b, c, d) => {
      const four = `${a}.${b}.${c}.${d}`
      const hex = [a * 256 + b, c * 256 + d].map((part) => part.toString(16)).join(':')
      for (const carrier of [`::ffff:${four}`, `::${four}`, `64:ff9b::${hex}`, `2002:${hex}::1`])
        expect([carrier, isPublicAddress(carrier)]).toEqual([carrier, false])
    }),
    { numRuns: 100 },
  )
  for (const far of ['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '198.41.0.4'])
    expect(isPublicAddress(far)).toBe(true)
  for (const no of ['', 'shop.example', '010.0.0.1', '1', '2001:db8::1', 'fe80::1%eth0', 'ff02::1'])
    expect(isPublicAddress(no)).toBe(false)
})
