import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import { sampleBytes } from '../../src/adapter/local-meta/sample-bytes.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { serveReveal } from '../../src/host/serve-reveal.ts'
import { parseDepartmentName } from '../../src/ids.ts'
import type { MediaFailure, OpenedMedia, OpenMedia } from '../../src/message/media.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { reveal } from '../../src/web/reveal.ts'
import { minute, support } from '../contract/made-up.ts'
import { openTestEmbedded } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { openRoom, type Room, somebodyOf, tree } from '../handoff/reveal/reveal-room.ts'

let stores: Stores & { readonly database: Database }
let room: Room
let signedIn: Map<string, SignedIn>
/** What WhatsApp gives, and which ids it was asked for. */
let whatsapp: OpenMedia
let asked: string[]
beforeAll(async () => {
  stores = await storesIn(openTestEmbedded())
})
beforeEach(async () => {
  await stores.empty()
  room = openRoom(stores)
  signedIn = new Map([['carla', somebodyOf(support)]])
  whatsapp = async () => opened(sampleBytes('image'), 'image/jpeg')
  asked = []
})
afterAll(() => stores.drop())

const opened = (bytes: Uint8Array, mime: string): OpenedMedia => ({
  ...{ outcome: 'opened', mime },
  bytes: new Uint8Array(bytes),
})
const sent = { kind: 'image', id: '4242', sha256: null } as const

const send = (path: string, body: object, as = 'carla') =>
  reveal(
    serveReveal({
      ...room.needs,
      openMedia: (medium) => {
        asked.push(RawText.reveal(medium.id))
        return whatsapp(medium)
      },
      signedIn: async (request) => signedIn.get(request.headers.get('x-made-up') ?? '') ?? null,
      tree: async () => tree,
    }),
    null,
  ).request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'x-made-up': as, origin: 'http://localhost' },
  })
const carla = () => signedIn.get('carla') ?? somebodyOf(support)
const grantOf = async (answer: Response) =>
  ((await answer.json()) as { grant: { grant: string } }).grant.grant
/** A case of Carla's with its words open, and a photo on line 5. */
async function claimed(kind: string = 'image') {
  const talk = await room.talkOf({ claimedBy: carla(), sent: { ...sent, kind } })
  const grant = await grantOf(await send('/api/reveal', { scope: 'case', case: talk.case, reason: null }))
  return { ...talk, grant }
}
const why = async (answer: Response) => [answer.status, ((await answer.json()) as { why: string }).why]

test('a photo of a claimed case is in the log by its line, before its first byte leaves', async () => {
  const { talk, case: number, grant } = await claimed()
  const answer = await send('/api/reveal/media', { grant, line: 5 })
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(sampleBytes('image')))
  expect([answer.status, Object.fromEntries(answer.headers)]).toMatchObject([
    200,
    {
      ...{ 'content-type': 'image/jpeg', 'content-disposition': 'inline', 'cache-control': 'no-store' },
      ...{ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" },
    },
  ])
  expect(room.log.entries.at(-1)).toMatchObject({
    ...{ kind: 'media-opened', grant, talk, case: number, line: 5, medium: 'image' },
    ...{ actor: { role: 'agent', id: carla().staff }, department: support, session: carla().session },
  })
  await send('/api/reveal/media', { grant, line: 5 })
  expect(room.log.kinds()).toEqual(['revealed', 'media-opened', 'media-opened'])
  expect([asked, JSON.stringify(room.log.entries).includes('4242')]).toEqual([['4242', '4242'], false])
})

test('without a receipt of the log not a byte is shown', async () => {
  const { grant } = await claimed()
  room.log.break()
  const answer = await send('/api/reveal/media', { grant, line: 5 })
  expect(await why(answer.clone())).toEqual([503, 'log-unavailable'])
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(300)
  room.log.break(false)
  expect((await send('/api/reveal/media', { grant, line: 5 })).status).toBe(200)
})

test.each<[string, () => OpenedMedia, string | null, string?]>([
  ['a voice note plays', () => opened(sampleBytes('voice'), 'audio/ogg; codecs=opus'), 'audio/ogg'],
  ['a PDF is saved, not shown', () => opened(sampleBytes('document'), 'application/pdf'), null, 'file.pdf'],
  [
    'a page that is called a photo is a file',
    () => opened(new TextEncoder().encode('<html><script>alert(1)</script>'), 'image/jpeg'),
    null,
  ],
  [
    'a drawing that may hold code is a file',
    () => opened(new TextEncoder().encode('<svg onload="alert(1)"/>'), 'image/svg+xml'),
    null,
  ],
  ['words are a file', () => opened(new TextEncoder().encode('<b>oi</b>'), 'text/html'), null],
  [
    'a page that is called a sound is a file',
    () => opened(new TextEncoder().encode('<html>'), 'audio/ogg'),
    null,
  ],
])('%s', async (_, given, type, name = 'file.bin') => {
  const { grant } = await claimed('document')
  whatsapp = async () => given()
  const answer = await send('/api/reveal/media', { grant, line: 5 })
  expect([
    answer.status,
    answer.headers.get('content-type'),
    answer.headers.get('content-disposition'),
  ]).toEqual([
    200,
    type ?? 'application/octet-stream',
    type === null ? `attachment; filename="${name}"` : 'inline',
  ])
})

test.each<[MediaFailure, number, string]>([
  ['gone', 410, 'media-gone'],
  ['too-large', 413, 'media-too-large'],
  ['not-as-sent', 502, 'media-unsafe'],
  ['unreachable', 502, 'media-unreachable'],
])(
  'what WhatsApp does not give (%s) says what to do, and no look is in the log',
  async (failure, status, name) => {
    const { grant } = await claimed()
    whatsapp = async () => ({ outcome: 'failed', why: failure })
    expect(await why(await send('/api/reveal/media', { grant, line: 5 }))).toEqual([status, name])
    expect(room.log.kinds()).toEqual(['revealed'])
  },
)

test('a grant opens what it is for, to whoever asked for it, while it is open', async () => {
  const { talk, grant, ...one } = await claimed()
  signedIn.set('bia', somebodyOf(support))
  const code = 'answer-customer'
  const reason = { code, text: 'a cliente pediu, é a Zulmira Tavolieri' }
  const token = await grantOf(await send('/api/reveal', { scope: 'token', talk, token: 'CPF_1', reason }))
  const first = await grantOf(await send('/api/reveal', { scope: 'message', talk, line: 1, reason }))
  const medium = (grantId: string, as?: string, line = 5) =>
    send('/api/reveal/media', { grant: grantId, line }, as)
  expect(await why(await medium(grant, 'bia'))).toEqual([404, 'not-found'])
  expect(await why(await medium(token))).toEqual([404, 'not-found'])
  expect(await why(await medium(first))).toEqual([404, 'not-found'])
  expect(await why(await medium(grant, 'carla', 99))).toEqual([404, 'not-found'])
  expect(await why(await medium(grant, 'carla', 1))).toEqual([410, 'media-not-kept'])
  expect((await medium(grant, 'nobody')).status).toBe(401)
  expect((await send('/api/reveal/media', { grant, line: 'five' })).status).toBe(400)
  const whole = await grantOf(await send('/api/reveal', { scope: 'talk', talk, reason }))
  expect((await medium(whole)).status).toBe(200)
  room.clock.advance(16 * minute)
  expect(await why(await medium(whole))).toEqual([409, 'over'])
  expect(asked).toEqual(['4242'])
  await room.destroyKey({ talk, ...one })
  expect(await why(await medium(grant))).toEqual([410, 'words-gone'])
})

test.each(['case given back', 'rights lost', 'words destroyed', 'grant given back'] as const)(
  '%s while WhatsApp was still giving it: nothing is shown',
  async (meanwhile) => {
    const talk = await claimed()
    whatsapp = async () => {
      if (meanwhile === 'words destroyed') await room.destroyKey(talk)
      if (meanwhile === 'rights lost')
        signedIn.set('carla', { ...carla(), departments: [parseDepartmentName('sales')] })
      if (meanwhile === 'grant given back') await send('/api/grants/end', { grant: talk.grant })
      if (meanwhile === 'case given back')
        await room.addToCase(talk, [{ type: 'returned', at: room.clock.now(), why: 'agent' }])
      return opened(sampleBytes('image'), 'image/jpeg')
    }
    const answer = await send('/api/reveal/media', { grant: talk.grant, line: 5 })
    // Who asks is read once a request: rights that were lost meanwhile end the next one.
    if (meanwhile === 'rights lost') {
      expect(await why(await send('/api/reveal/media', { grant: talk.grant, line: 5 }))).toEqual([
        409,
        'over',
      ])
      return
    }
    expect(answer.status).toBe(meanwhile === 'words destroyed' ? 410 : 409)
    expect(answer.headers.get('content-type')).toContain('json')
  },
)
