import { afterEach, describe, expect, test } from 'vitest'
import type { Behaviour } from '../../../src/adapter/local-meta/settings.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { account, ana, bruno, createWorld, effect, type World } from './world.ts'

let open: World | null = null
const begin = async (behaviour: Partial<Behaviour> = {}): Promise<World> => {
  open = await createWorld(behaviour)
  return open
}
afterEach(async () => {
  await open?.close()
  open = null
})

const textsOf = ({ received }: World) =>
  received.envelopes.map(({ inbound }) =>
    inbound.kind === 'text' ? RawText.reveal(inbound.text) : inbound.kind,
  )

describe('what people send', () => {
  test('every kind of message comes through the webhook as Meta would send it', async () => {
    const world = await begin()
    const person = world.meta.person(ana)
    const first = person.write('cadê o pedido? sou a Ana, é/ou não é')
    person.sendMedia({ media: 'voice', caption: null, fileName: null })
    person.sendMedia({ media: 'sticker', caption: null, fileName: null })
    person.sendMedia({ media: 'document', caption: 'meu contrato', fileName: 'ana.pdf' })
    person.sendAlbum(3)
    person.sendPlace({ latitude: -23.5, longitude: -46.6, name: 'Casa', address: 'Rua Inventada, 1' })
    person.sendContact({ name: 'Elena Esempio', phone: '15550100105' })
    person.react(first.id, '👍')
    person.edit(first.id, 'cadê o 1042?')
    person.takeBack(first.id)
    person.prefer('stop')
    person.sendKind('hologram', { body: 'oi' })
    await world.meta.idle()
    expect(
      world.received.envelopes.map(({ inbound }) =>
        inbound.kind === 'media' ? inbound.media : inbound.kind,
      ),
    ).toEqual(
      ['text', 'voice', 'sticker', 'document', 'image', 'image', 'image', 'location', 'contacts'].concat([
        'reaction',
        'edit',
        'revoke',
        'preference',
        'unsupported',
      ]),
    )
    expect(world.received.bodies[0]).toContain('cad\\u00ea o pedido? sou a Ana, \\u00e9\\/ou')
    expect(world.meta.conversationOf(ana.phone)[0]?.content).toEqual({ kind: 'removed' })
  })

  test('a tapped button or row brings its id back, and what was never offered cannot be tapped', async () => {
    const world = await begin()
    const person = world.meta.person(ana)
    person.write('oi')
    const offered = [{ id: 't1.more', title: 'Outro pedido', description: null }]
    const to = { by: 'phone', phone: new RawText(ana.phone) } as const
    await world.channel.send(to, {
      effect: effect(1),
      message: { kind: 'buttons', header: null, body: '?', buttons: offered },
    })
    person.tap('Outro pedido')
    await world.meta.idle()
    expect(world.received.envelopes.at(-1)?.inbound).toMatchObject({ kind: 'choice', choice: 't1.more' })
    expect(() => person.tap('t9.never')).toThrow('no bubble')
  })

  test('a hidden number is in no field, yet in the message id', async () => {
    const world = await begin()
    world.meta.person(bruno).write('oi')
    await world.meta.idle()
    const [envelope] = world.received.envelopes
    expect(envelope?.from.phone).toBeNull()
    expect(world.received.bodies.join()).not.toContain(bruno.phone)
    const id = envelope ? RawText.reveal(envelope.inbound.message) : ''
    expect(atob(id.replace('wamid.', ''))).toContain(bruno.phone)
  })

  test('a new number is told by the old one, with the new user id', async () => {
    const world = await begin()
    const person = world.meta.person(ana)
    person.write('oi')
    person.changeNumber('15550100199')
    person.write('sou eu')
    await world.meta.idle()
    const [before, change, after] = world.received.envelopes
    expect(change?.inbound).toMatchObject({ kind: 'system', change: 'number' })
    expect(before?.from.bsuid && RawText.reveal(before.from.bsuid)).not.toBe(person.phone().bsuid)
    expect(after?.from.bsuid && RawText.reveal(after.from.bsuid)).toBe(person.phone().bsuid)
    expect(world.meta.conversationOf('15550100199')).toHaveLength(2)
  })

  test('a new user id of a person who hides the number comes without any number', async () => {
    const world = await begin()
    const person = world.meta.person(bruno)
    person.changeNumber('15550100198')
    await world.meta.idle()
    expect(world.received.envelopes[0]?.inbound).toMatchObject({
      kind: 'system',
      change: 'user-id',
      to: { phone: null },
    })
    expect(world.received.bodies.join()).not.toContain('15550100198')
  })
})

describe('webhooks', () => {
  test('a webhook that is not answered with 200 comes again until it is', async () => {
    const world = await begin()
    world.answerNext([503, 500])
    world.meta.person(ana).write('oi')
    await world.meta.idle()
    expect(textsOf(world)).toEqual(['oi'])
    const attempts = world.events.flatMap((event) =>
      event.event === 'webhook' ? [[event.httpStatus, event.attempt]] : [],
    )
    expect(attempts).toEqual([
      [503, 1],
      [500, 2],
      [200, 3],
    ])
  })

  test('a webhook that is never answered is dropped after its last try', async () => {
    const world = await begin()
    world.answerNext([500, 500, 500, 500])
    world.meta.person(ana).write('oi')
    await world.meta.idle()
    expect(textsOf(world)).toEqual([])
    expect(world.events.at(-1)).toEqual({ event: 'webhook-dropped', updates: 1 })
  })

  test('on a good day the updates of one person come in order', async () => {
    const world = await begin()
    const texts = Array.from({ length: 20 }, (_, n) => `bolha ${n}`)
    for (const text of texts) world.meta.person(ana).write(text)
    await world.meta.idle()
    expect(textsOf(world)).toEqual(texts)
  })

  test('on a bad day they come in batches, twice and out of order, and none is missing', async () => {
    const world = await begin({ seed: 7, duplicates: 0.3, overtaken: 0.3, batch: 4 })
    const texts = Array.from({ length: 40 }, (_, n) => `bolha ${n}`)
    for (const text of texts) world.meta.person(ana).write(text)
    await world.meta.idle()
    const came = textsOf(world)
    expect(new Set(came)).toEqual(new Set(texts))
    expect(came.length).toBeGreaterThan(texts.length)
    expect([...new Set(came)]).not.toEqual(texts)
    expect(world.received.bodies.length).toBeLessThan(texts.length)
  })

  test('the handshake wants the verify token and the challenge back', async () => {
    const world = await begin()
    const answerWith = (body: (query: URLSearchParams) => string) => async (query: URLSearchParams) =>
      new Response(query.get('hub.verify_token') === account.verifyToken ? body(query) : 'no')
    expect(await world.meta.subscribe(answerWith((query) => query.get('hub.challenge') ?? ''))).toBe(true)
    expect(await world.meta.subscribe(answerWith(() => 'hello'))).toBe(false)
  })

  test('news about the account is a notice', async () => {
    const world = await begin()
    world.meta.announce('account_update', {
      event: 'DISABLED_UPDATE',
      ban_info: { waba_ban_state: 'DISABLE' },
    })
    await world.meta.idle()
    expect(world.received.notices).toEqual([{ notice: 'account-incident', event: 'DISABLED_UPDATE' }])
  })
})

describe('limits', () => {
  const many = (length: number) => 'x'.repeat(length)
  const button = (id: string, title: string) => ({ type: 'reply', reply: { id, title } })
  const buttons = (...list: object[]) => ({
    type: 'interactive',
    interactive: { type: 'button', body: { text: '?' }, action: { buttons: list } },
  })
  const list = (rows: object[], more: object = {}) => ({
    type: 'interactive',
    interactive: {
      type: 'list',
      body: { text: '?' },
      action: { button: 'Ver', sections: [{ rows }], ...more },
    },
  })
  const rows = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ id: `r${n}`, title: `linha ${n}` }))
  const picture = 'https://loja.example/a.jpg'
  const headed = (type: 'button' | 'list', header: object) => ({
    type: 'interactive',
    interactive: {
      type,
      header,
      body: { text: '?' },
      action:
        type === 'button' ? { buttons: [button('a', 'A')] } : { button: 'x', sections: [{ rows: rows(1) }] },
    },
  })
  const template = (name: string, parameters: string[]) => ({
    type: 'template',
    template: {
      name,
      language: { code: 'pt_BR' },
      components: [{ type: 'body', parameters: parameters.map((text) => ({ type: 'text', text })) }],
    },
  })

  const text = { type: 'text', text: 'Ana' }
  const pictured = { type: 'header', parameters: [{ type: 'image', image: { link: picture } }] }
  const ending = { type: 'button', sub_type: 'url', index: '1', parameters: [text] }
  const visit = (components: object[], name = 'visit') => ({
    type: 'template',
    template: { name, language: { code: 'pt_BR' }, components },
  })

  test.each<[string, object, number | null]>([
    ['4096 characters', { type: 'text', text: { body: many(4096) } }, null],
    ['4097 characters', { type: 'text', text: { body: many(4097) } }, 100],
    ['an empty text', { type: 'text', text: { body: '' } }, 131008],
    ['no content', { type: 'text' }, 131008],
    ['an unknown kind', { type: 'hologram', hologram: {} }, 100],
    ['another product', { messaging_product: 'sms', type: 'text', text: { body: 'oi' } }, 100],
    ['a tracker of 513', { biz_opaque_callback_data: many(513), type: 'text', text: { body: 'oi' } }, 100],
    ['three buttons', buttons(button('a', 'A'), button('b', 'B'), button('c', 'C')), null],
    ['four buttons', buttons(button('a', 'A'), button('b', 'B'), button('c', 'C'), button('d', 'D')), 131009],
    ['a title of 20', buttons(button('a', many(20))), null],
    ['a title of 21', buttons(button('a', many(21))), 100],
    ['the same title twice', buttons(button('a', 'A'), button('b', 'A')), 131009],
    ['the same id twice', buttons(button('a', 'A'), button('a', 'B')), 131009],
    ['an id with a space at its end', buttons(button('a ', 'A')), 131009],
    ['an id of 257', buttons(button(many(257), 'A')), 100],
    ['ten rows', list(rows(10)), null],
    ['eleven rows', list(rows(11)), 131009],
    [
      'eleven rows in two sections',
      list([], {
        sections: [
          { title: 'a', rows: rows(5) },
          { title: 'b', rows: rows(6) },
        ],
      }),
      131009,
    ],
    ['two sections without titles', list([], { sections: [{ rows: rows(1) }, { rows: rows(1) }] }), 131008],
    ['a row title of 25', list([{ id: 'r', title: many(25) }]), 100],
    ['a row description of 73', list([{ id: 'r', title: 'a', description: many(73) }]), 100],
    ['a list button of 21', list(rows(1), { button: many(21) }), 100],
    [
      'a body of 1025 above buttons',
      {
        type: 'interactive',
        interactive: { type: 'button', body: { text: many(1025) }, action: { buttons: [button('a', 'A')] } },
      },
      100,
    ],
    [
      'a caption of 1025',
      { type: 'image', image: { link: 'https://loja.example/a.jpg', caption: many(1025) } },
      100,
    ],
    ['a picture without id and link', { type: 'image', image: {} }, 131009],
    ['a picture nobody uploaded', { type: 'image', image: { id: '42' } }, 131053],
    ['a picture with a name', { type: 'image', image: { link: picture, filename: 'a.jpg' } }, 131009],
    ['a picture above buttons', headed('button', { type: 'image', image: { link: picture } }), null],
    ['a picture above a list', headed('list', { type: 'image', image: { link: picture } }), 131009],
    ['a sound above buttons', headed('button', { type: 'audio', audio: { link: picture } }), 131009],
    [
      'a picture above buttons with words of its own',
      headed('button', { type: 'image', image: { link: picture, caption: 'oi' } }),
      131009,
    ],
    ['a header that names no picture', headed('button', { type: 'image' }), 131009],
    ['a header nobody uploaded', headed('button', { type: 'image', image: { id: '42' } }), 131053],
    ['a template', template('reminder', ['Ana', 'sexta']), null],
    ['a template with a picture and an address', visit([pictured, ending]), null],
    ['a template without its picture', visit([ending]), 132012],
    [
      'a template with another kind of header',
      visit([{ type: 'header', parameters: [text] }, ending]),
      132012,
    ],
    ['a template without the end of its address', visit([pictured]), 131008],
    [
      'a template with an address where an answer is',
      visit([pictured, ending, { ...ending, index: '0' }]),
      132000,
    ],
    [
      'a template with a button it does not have',
      visit([pictured, ending, { ...ending, index: '2' }]),
      132000,
    ],
    ['a template with a footer of its own', visit([pictured, ending, { type: 'footer' }]), 131009],
    ['words above a template', visit([{ type: 'header', parameters: [text] }], 'titled'), null],
    ['no words above a template', visit([], 'titled'), 132000],
    ['a header for a template without one', visit([pictured], 'offer'), 132000],
    ['an unknown template', template('nothing', []), 132001],
    ['a parameter too few', template('reminder', ['Ana']), 132000],
    ['a parameter of two lines', template('reminder', ['Ana\nProva', 'sexta']), 132018],
    ['a paused template', template('tired', []), 132015],
    ['a template grown too long', template('reminder', [many(1024), 'sexta']), 132005],
  ])('%s', async (_, message, code) => {
    const world = await begin()
    world.meta.person(ana).write('oi')
    const answer = await fetch(`${world.graphUrl}/v26.0/${account.phoneNumberId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${account.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ messaging_product: 'whatsapp', to: ana.phone, ...message }),
    })
    const body = (await answer.json()) as { error?: { code: number } }
    expect(body.error?.code ?? null).toBe(code)
    expect(answer.status === 200).toBe(code === null)
  })

  test('an old version of the Graph API is refused', async () => {
    const world = await begin()
    const answer = await fetch(`${world.graphUrl}/v20.0/${account.phoneNumberId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${account.accessToken}` },
      body: '{}',
    })
    expect(answer.status).toBe(400)
  })

  test('more than the throughput of the number is refused until the next second', async () => {
    const world = await begin({ throughput: 2 })
    const to = { by: 'phone', phone: new RawText(ana.phone) } as const
    const send = () => world.channel.send(to, { effect: effect(1), message: { kind: 'text', body: 'oi' } })
    await send()
    await send()
    expect(await send()).toMatchObject({ class: 'transient', code: 130429 })
    world.clock.advance(1000)
    expect(await send()).toMatchObject({ outcome: 'accepted' })
  })

  test.each([
    ['marketing to who stopped it', 131050, (world: World) => world.meta.person(ana).prefer('stop')],
    ['a message to who blocked us', 131026, (world: World) => world.meta.person(ana).block()],
  ])('%s fails by a status', async (_, code, before) => {
    const world = await begin()
    world.meta.person(ana).write('oi')
    before(world)
    const to = { by: 'phone', phone: new RawText(ana.phone) } as const
    const rest = { language: 'pt_BR', header: null, parameters: [], addresses: [] } as const
    const message = { kind: 'template', name: 'offer', ...rest } as const
    expect(await world.channel.send(to, { effect: effect(1), message })).toMatchObject({
      outcome: 'accepted',
    })
    await world.meta.idle()
    expect(world.received.statuses).toMatchObject([{ status: 'failed', failure: { code } }])
  })
})

describe('media', () => {
  const headers = { authorization: `Bearer ${account.accessToken}` }

  test('a download address works for five minutes, and only with the token', async () => {
    const world = await begin()
    world.meta.person(ana).sendMedia({ media: 'image', caption: null, fileName: null })
    await world.meta.idle()
    const inbound = world.received.envelopes[0]?.inbound
    const id = inbound?.kind === 'media' ? RawText.reveal(inbound.mediaId) : ''
    const shown = await fetch(`${world.graphUrl}/v26.0/${id}`, { headers })
    const { url, file_size } = (await shown.json()) as { url: string; file_size: number }
    expect((await (await fetch(url, { headers })).arrayBuffer()).byteLength).toBe(file_size)
    expect((await fetch(url)).status).toBe(401)
    world.clock.advance(5 * 60_000)
    expect((await fetch(url, { headers })).status).toBe(404)
  })

  test('an upload is checked by its kind, its size and its first bytes', async () => {
    const world = await begin()
    expect(await upload(world, 'image/jpeg', jpeg(1000))).toBe(200)
    expect(await upload(world, 'image/jpeg', jpeg(5 * 1024 * 1024 + 1))).toBe(400)
    expect(await upload(world, 'image/png', jpeg(1000))).toBe(400)
    expect(await upload(world, 'image/jpeg', jpeg(0))).toBe(400)
    expect(await upload(world, 'image/webp', new Uint8Array(500 * 1024 + 1))).toBe(400)
    expect(await upload(world, 'image/gif', new Uint8Array(10))).toBe(400)
    expect(await upload(world, 'image/jpeg', jpeg(1000), '200000000000009')).toBe(400)
  })

  test('an upload is forgotten after thirty days', async () => {
    const world = await begin()
    await world.media.keep('a'.repeat(64), jpeg(1000), world.clock.now())
    const file = { at: 'project', sha256: 'a'.repeat(64), mime: 'image/jpeg' } as const
    const message = {
      kind: 'media',
      media: { media: 'image', file, fileName: null },
      caption: null,
    } as const
    world.meta.person(ana).write('oi')
    await world.channel.send({ by: 'phone', phone: new RawText(ana.phone) }, { effect: effect(1), message })
    const body = world.meta.calls().at(-1)?.body as { image: { id: string } }
    const known = async () =>
      (await fetch(`${world.graphUrl}/v26.0/${body.image.id}`, { headers })).status === 200
    expect(await known()).toBe(true)
    world.clock.advance(30 * 24 * 60 * 60_000)
    expect(await known()).toBe(false)
  })

  const jpeg = (length: number) => {
    const bytes = new Uint8Array(length)
    bytes.set([0xff, 0xd8, 0xff].slice(0, length))
    return bytes
  }

  async function upload(
    { graphUrl }: Pick<World, 'graphUrl'>,
    type: string,
    bytes: Uint8Array<ArrayBuffer>,
    number = account.phoneNumberId,
  ) {
    const form = new FormData()
    form.set('messaging_product', 'whatsapp')
    form.set('file', new Blob([bytes], { type }), 'file')
    const answer = await fetch(`${graphUrl}/v26.0/${number}/media`, { method: 'POST', headers, body: form })
    return answer.status
  }
})

test('the same seed gives the same ids', async () => {
  const idsOf = async () => {
    const world = await createWorld({ seed: 42 })
    const { id } = world.meta.person(ana).write('oi')
    await world.close()
    return id
  }
  expect(await idsOf()).toBe(await idsOf())
})
