import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleBytes } from '../../../src/adapter/local-meta/sample-bytes.ts'
import { mediaOpener, mostOpenedBytes } from '../../../src/adapter/whatsapp/open-media.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { type Served, serveOnLoopback } from '../local-meta/serve.ts'
import { account, ana, createWorld, type World } from '../local-meta/world.ts'

const day = 24 * 60 * 60 * 1000
const photo = { media: 'image', caption: null, fileName: null } as const
const voice = { media: 'voice', caption: null, fileName: null } as const

describe('from the local Meta', () => {
  let world: World
  beforeEach(async () => {
    world = await createWorld({ requiresProof: true })
  })
  afterEach(() => world.close())

  const settings = () => ({ ...account, graphUrl: world.graphUrl, version: 'v26.0' })
  const newest = async () => {
    await world.meta.idle()
    const inbound = world.received.envelopes.at(-1)?.inbound
    if (inbound?.kind !== 'media') throw new Error('no media came in')
    return { id: inbound.mediaId, sha256: inbound.sha256 }
  }

  test.each([
    ['a photo', photo, 'image/jpeg'],
    ['a voice note', voice, 'audio/ogg; codecs=opus'],
  ] as const)('%s comes whole, with its hash proved by what the webhook said', async (_, sent, mime) => {
    world.meta.person(ana).sendMedia(sent)
    const medium = await newest()
    expect(medium.sha256).toBe(createHash('sha256').update(sampleBytes(sent.media)).digest('base64'))
    const open = mediaOpener({ fetch }, settings())
    expect(await open(medium)).toEqual({ outcome: 'opened', mime, bytes: sampleBytes(sent.media) })
    // An earlier version kept no hash: Meta's own of now holds.
    expect(await open({ ...medium, sha256: null })).toMatchObject({ outcome: 'opened' })
    expect(await open({ ...medium, sha256: `${'A'.repeat(43)}=` })).toEqual({
      outcome: 'failed',
      why: 'not-as-sent',
    })
  })

  test('after seven days WhatsApp has it no more', async () => {
    world.meta.person(ana).sendMedia(photo)
    const medium = await newest()
    world.clock.advance(7 * day)
    expect(await mediaOpener({ fetch }, settings())(medium)).toEqual({ outcome: 'failed', why: 'gone' })
  })

  test('what is larger than a look may hold is not even asked for', async () => {
    const bytes = new Uint8Array(mostOpenedBytes + 1)
    world.meta.person(ana).sendMedia({ media: 'document', caption: null, fileName: null, bytes })
    const medium = await newest()
    const asked: string[] = []
    const counting: typeof fetch = (input, init) => {
      asked.push(new URL(String(input)).pathname)
      return fetch(input, init)
    }
    expect(await mediaOpener({ fetch: counting }, settings())(medium)).toEqual({
      outcome: 'failed',
      why: 'too-large',
    })
    expect(asked).toHaveLength(1)
  })

  test('an id that is none of Meta’s goes nowhere, and a wrong token is no reason to say that it is gone', async () => {
    const none = mediaOpener({ fetch: () => Promise.reject(new Error('asked')) }, settings())
    for (const id of ['../../me', 'a/b', '', '9?x=1'])
      expect(await none({ id: new RawText(id), sha256: null })).toEqual({ outcome: 'failed', why: 'gone' })
    world.meta.person(ana).sendMedia(photo)
    const open = mediaOpener({ fetch }, { ...settings(), accessToken: 'another' })
    expect(await open(await newest())).toEqual({ outcome: 'failed', why: 'unreachable' })
  })
})

describe('from somebody who plays Meta', () => {
  let served: Served
  let elsewhere: Served
  /** Tokens that came where nobody should have brought one. */
  let tokens: string[]
  const bytes = sampleBytes('image')
  const sha256 = createHash('sha256').update(bytes).digest('hex')

  afterEach(() => Promise.all([served.close(), elsewhere.close()]))

  /** What the hostile server says of a file, and what it hands out. */
  async function play(said: (own: string, other: string) => object, give: () => Response) {
    tokens = []
    elsewhere = await serveOnLoopback(
      new Hono().all('*', (c) => {
        tokens.push(c.req.header('authorization') ?? 'none')
        return c.body(new Uint8Array(bytes))
      }),
    )
    const app = new Hono()
    let own = ''
    app.get('/v26.0/:id', (c) =>
      c.json({ mime_type: 'image/jpeg', sha256, file_size: bytes.length, ...said(own, elsewhere.url) }),
    )
    app.get('/file', () => give())
    served = await serveOnLoopback(app)
    own = served.url
    const open = mediaOpener({ fetch }, { ...account, graphUrl: own, version: 'v26.0' })
    const outcome = await open({ id: new RawText('42'), sha256 })
    return outcome.outcome === 'opened' ? 'opened' : outcome.why
  }
  const here = (own: string) => ({ url: `${own}/file` })
  const file = (body: BodyInit | null = new Uint8Array(bytes), init: ResponseInit = {}) =>
    new Response(body, init)

  test('an honest answer is opened', async () => {
    expect(await play(here, () => file())).toBe('opened')
  })

  test.each<[string, (own: string, other: string) => object, () => Response, string]>([
    ['another host', (_, other) => ({ url: `${other}/file` }), file, 'not-as-sent'],
    ['a host that ends like Meta’s', () => ({ url: 'https://evilfbsbx.com/f' }), file, 'not-as-sent'],
    ['Meta’s host by plain http', () => ({ url: 'http://lookaside.fbsbx.com/f' }), file, 'not-as-sent'],
    ['a file of this machine', () => ({ url: 'file:///etc/passwd' }), file, 'not-as-sent'],
    ['a name in the address', (own) => ({ url: own.replace('//', '//a:b@') }), file, 'not-as-sent'],
    ['other bytes', here, () => file(new Uint8Array(bytes.length)), 'not-as-sent'],
    ['fewer bytes', here, () => file(new Uint8Array(bytes.subarray(1))), 'not-as-sent'],
    ['a page instead', here, () => file('<html><script>alert(1)</script></html>'), 'not-as-sent'],
    ['no hash at all', (own) => ({ ...here(own), sha256: undefined }), file, 'not-as-sent'],
    ['a length that is none', (own) => ({ ...here(own), file_size: -1 }), file, 'not-as-sent'],
    ['an address that has run out', here, () => file(null, { status: 404 }), 'gone'],
    ['an answer of a gateway', here, () => file('<html>', { status: 502 }), 'unreachable'],
  ])('%s: nothing is opened, and the token goes nowhere', async (_, said, give, why) => {
    expect(await play(said, give)).toBe(why)
    expect(tokens).toEqual([])
  })

  test('a redirect is not followed', async () => {
    const to = () => Response.redirect(`${elsewhere.url}/file`, 302)
    expect(await play(here, to)).toBe('not-as-sent')
    expect(tokens).toEqual([])
  })

  test('a body without an end is left after what was promised', async () => {
    let given = 0
    const endless = () =>
      file(
        new ReadableStream({
          pull: (stream) => {
            given += 65_536
            stream.enqueue(new Uint8Array(65_536))
          },
        }),
      )
    expect(await play(here, endless)).toBe('not-as-sent')
    expect(given).toBeLessThan(16 * 1024 * 1024)
  })

  test('a server that never ends is left when its time is over', async () => {
    const slow = (input: string | URL | Request, init?: RequestInit) => {
      const soon = AbortSignal.any([init?.signal ?? AbortSignal.timeout(0), AbortSignal.timeout(50)])
      return fetch(input, { ...init, signal: soon })
    }
    const app = new Hono().all('*', () => file(new ReadableStream({ start: () => undefined })))
    served = await serveOnLoopback(app)
    elsewhere = await serveOnLoopback(new Hono())
    const open = mediaOpener({ fetch: slow }, { ...account, graphUrl: served.url, version: 'v26.0' })
    expect(await open({ id: new RawText('42'), sha256 })).toEqual({ outcome: 'failed', why: 'unreachable' })
  })
})
