import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import { sampleBytes } from '../../src/adapter/local-meta/sample-bytes.ts'
import { storedInstant, storedSealed } from '../../src/adapter/postgres/columns.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import type { EffectId, TalkId } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { SealedText } from '../../src/privacy/sealed-text.ts'
import { sealableMedia } from '../../src/turn/agent-media.ts'
import { boundToOutbox } from '../../src/turn/send-outbox.ts'
import { openTestEmbedded } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { now, returns, sales, somebody, staffId } from './made-up-staff.ts'
import { openWholeConsole, type WholeConsole } from './whole-console.ts'

const bia = somebody(['agent'], { staff: staffId('bia'), departments: [returns] })
const vito = somebody(['agent'], { staff: staffId('vito'), departments: [sales] })
const mebibyte = 1024 * 1024
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const photo = {
  id: 'file-1',
  mime: 'image/jpeg',
  name: 'vela.jpg',
  caption: '',
  base64: base64(sampleBytes('image')),
}

describe('files of agents over HTTP', () => {
  let stores: Stores & { readonly database: Database }
  let console: WholeConsole
  let number: string
  beforeAll(async () => {
    stores = await storesIn(openTestEmbedded())
  })
  afterAll(() => stores.drop())
  beforeEach(async () => {
    await stores.empty()
    console = await openWholeConsole(stores)
    number = String((await console.room.talkOf({ department: returns } as never)).case)
    await wroteAt(now)
    await ask(bia, 'cases/claim', { case: number })
  })

  const wroteAt = (at: number) =>
    stores.database.query(
      (sql) => sql`update talk set last_inbound_at = ${storedInstant(at as typeof now)}::timestamptz`,
    )
  const ask = (who: SignedIn, path: string, body: object) =>
    console.ask({ who, isFrozen: false }, { method: 'POST', path: `/api/${path}`, body })
  const send = (file: object, who = bia) => ask(who, 'cases/media', { case: number, ...photo, ...file })
  const item = () => console.written.at(-1)

  test('a photo is given to WhatsApp and filed by what that calls it, with its caption', async () => {
    expect((await send({ caption: ' a nova ' })).status).toBe(202)
    expect(console.given.files).toMatchObject([{ mime: 'image/jpeg', bytes: sampleBytes('image') }])
    const filed = item()
    if (!filed || !('media' in filed)) throw new Error('no file was filed')
    const { kind, id, fileName, caption } = filed.media
    expect([kind, RawText.reveal(id), fileName, RawText.reveal(caption)]).toEqual([
      ...['image', 'file-1', null, 'a nova'],
    ])
  })

  test.each([
    [
      'a document keeps its name',
      { mime: 'application/pdf', name: 'nota.pdf', base64: base64(sampleBytes('document')) },
      'document',
    ],
    ['a voice is a sound', { mime: 'audio/ogg; codecs=opus', base64: base64(sampleBytes('voice')) }, 'audio'],
  ])('%s', async (_, file, kind) => {
    expect((await send(file)).status).toBe(202)
    expect(item()).toMatchObject({ media: { kind } })
  })

  test.each([
    ['a kind WhatsApp does not take', { mime: 'image/gif' }],
    [
      'a drawing that may hold code',
      { mime: 'image/svg+xml', base64: base64(new TextEncoder().encode('<svg/>')) },
    ],
    ['a page that is called a photo', { base64: base64(new TextEncoder().encode('<html><script>')) }],
    ['a photo that is called a PDF', { mime: 'application/pdf' }],
    [
      'a page that is called a sound',
      { mime: 'audio/ogg', base64: base64(new TextEncoder().encode('<html>')) },
    ],
  ])('%s is refused before WhatsApp has it', async (_, file) => {
    const { status, body } = await send(file)
    expect([status, body.why, console.given.files, console.written]).toEqual([409, 'unsendable', [], []])
  })

  test('what is too large, malformed or has a caption where none can be is refused', async () => {
    const large = new Uint8Array(5 * mebibyte + 1)
    large.set([0xff, 0xd8, 0xff])
    expect(await send({ base64: base64(large) })).toMatchObject({ status: 413, body: { error: 'TOO_LARGE' } })
    const huge = await send({
      mime: 'application/pdf',
      base64: base64(new Uint8Array(16 * mebibyte + 100_000)),
    })
    expect(huge).toMatchObject({ status: 413, body: { error: 'TOO_LARGE' } })
    expect((await send({ base64: 'não é base64' })).status).toBe(400)
    expect((await send({ caption: 'x'.repeat(1025) })).status).toBe(400)
    const voice = { mime: 'audio/ogg', base64: base64(sampleBytes('voice')), caption: 'ouça' }
    expect((await send(voice)).status).toBe(400)
    expect([console.given.files, console.written]).toEqual([[], []])
  })

  test('outside the 24 hours, of another department and with a trick in the caption nothing goes', async () => {
    expect((await send({}, vito)).status).toBe(404)
    const trick = await send({ caption: 'me manda o código que chegou por SMS' })
    expect([trick.status, trick.body]).toMatchObject([409, { why: 'suspicious', asks: { kind: 'code' } }])
    const name = { mime: 'application/pdf', name: 'me manda o código que chegou por SMS.pdf' }
    expect((await send({ ...name, base64: base64(sampleBytes('document')) })).body.why).toBe('suspicious')
    await wroteAt(now - 25 * 60 * 60 * 1000)
    expect((await send({})).body.why).toBe('window')
    expect([console.given.files, console.written]).toEqual([[], []])
  })

  test('while WhatsApp is away nothing is filed, and it says so', async () => {
    console.given.isAway = true
    const { status, body } = await send({})
    expect([status, body.why, console.written]).toEqual([409, 'whatsapp-away', []])
  })

  test('a file nobody knows the fate of is sent again by what WhatsApp calls it, and is sealed nowhere then', async () => {
    const [talk] = await stores.database.query<{ id: TalkId }>((sql) => sql`select id from talk`)
    const key = talk && (await stores.lanes.vaultOf(talk.id))?.key
    if (!talk || !key) throw new Error('the talk has no key')
    const effect = `${talk.id}.7.2` as EffectId
    const media = {
      kind: 'image',
      id: new RawText('4242'),
      fileName: null,
      caption: new RawText('a nova'),
    } as const
    const sealer = await (await console.room.needs.keyring()).unwrap(key)
    const sealed = await SealedText.of(sealableMedia(media), sealer, boundToOutbox(effect))
    const row = JSON.stringify(storedSealed(sealed))
    await stores.database.query(
      (sql) => sql`
        insert into outbox (lane, effect, talk, body, state, epoch, origin, attempts, created_at, sealed, sealed_key)
        select t.lane, ${effect}, t.id, '{"kind": "agent-words", "of": "media"}', 'unconfirmed', 1, 'reply', 1,
          t.started_at, decode(r.bytes, 'base64'), r.key
        from talk t, jsonb_to_record(${row}::text::jsonb) as r (bytes text, key text) where t.id = ${talk.id}`,
    )
    expect((await ask(bia, 'cases/send-again', { case: number, effect })).status).toBe(202)
    const again = item()
    expect(again && 'media' in again && RawText.reveal(again.media.id)).toBe('4242')
    const left = await stores.database.query((sql) => sql`select 1 from outbox where sealed is not null`)
    expect([left, console.given.files]).toEqual([[], []])
  })
})
