import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryMediaUploads } from '../../../src/adapter/memory/memory-media.ts'
import { createCloudApi } from '../../../src/adapter/whatsapp/cloud-api.ts'
import type { Post } from '../../../src/adapter/whatsapp/post.ts'
import { systemClock } from '../../../src/clock.ts'
import { postByNode } from '../../../src/host/post-by-node.ts'
import type { Address, SendOutcome } from '../../../src/message/channel.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import type { OutgoingMessage, RenderedMessage } from '../../../src/message/reply.ts'
import { account, ana, bruno, createWorld, effect, type World } from '../local-meta/world.ts'

const post = postByNode()
const needs = { post, media: { bytes: async () => null, uploads: memoryMediaUploads() }, clock: systemClock }
const toAna: Address = { by: 'phone', phone: new RawText(ana.phone) }
const saying = (body: string, n = 0): OutgoingMessage => ({
  effect: effect(n),
  message: { kind: 'text', body },
})
const kindOf = ({ outcome }: SendOutcome) => outcome

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

describe('sending', () => {
  test.each<[RenderedMessage, object]>([
    [
      { kind: 'text', body: 'Olá, Ana' },
      { kind: 'text', text: 'Olá, Ana' },
    ],
    [
      {
        kind: 'buttons',
        header: null,
        body: 'Mais alguma coisa?',
        buttons: [
          { id: 'a', title: 'Sim', description: null },
          { id: 'b', title: 'Não', description: null },
        ],
      },
      {
        kind: 'buttons',
        header: null,
        text: 'Mais alguma coisa?',
        choices: [
          { id: 'a', title: 'Sim' },
          { id: 'b', title: 'Não' },
        ],
      },
    ],
    [
      {
        kind: 'list',
        body: 'Quando?',
        button: 'Horários',
        rows: [{ id: 'r1', title: '10:00', description: 'com Gil' }],
      },
      {
        kind: 'list',
        text: 'Quando?',
        button: 'Horários',
        choices: [{ id: 'r1', title: '10:00', description: 'com Gil' }],
      },
    ],
    [
      {
        kind: 'template',
        name: 'reminder',
        language: 'pt_BR',
        header: null,
        parameters: ['Ana\nProva', 'sexta      10:00'],
        addresses: [],
      },
      { kind: 'template', name: 'reminder', text: 'Olá Ana Prova, até sexta 10:00!' },
    ],
    [
      {
        kind: 'template',
        name: 'visit',
        language: 'pt_BR',
        header: {
          header: 'media',
          media: {
            media: 'image',
            file: { at: 'address', link: 'https://loja.example/vela.jpg' },
            fileName: null,
          },
        },
        parameters: [],
        addresses: [{ button: 2, text: '3001' }],
      },
      {
        kind: 'template',
        name: 'visit',
        header: 'image',
        text: 'Até já.',
        choices: [{ id: 'Parar', title: 'Parar' }],
      },
    ],
    [
      {
        kind: 'template',
        name: 'titled',
        language: 'pt_BR',
        header: { header: 'text', text: 'Ana' },
        parameters: [],
        addresses: [],
      },
      { kind: 'template', name: 'titled', header: null, text: 'Até já.', choices: [] },
    ],
    [
      {
        kind: 'buttons',
        header: {
          media: 'image',
          file: { at: 'address', link: 'https://loja.example/vela.jpg' },
          fileName: null,
        },
        body: 'Esta?',
        buttons: [{ id: 'a', title: 'Sim', description: null }],
      },
      { kind: 'buttons', header: 'image', text: 'Esta?', choices: [{ id: 'a', title: 'Sim' }] },
    ],
    [
      {
        kind: 'media',
        media: {
          media: 'document',
          file: { at: 'address', link: 'https://loja.example/nota.pdf' },
          fileName: 'nota.pdf',
        },
        caption: 'Sua nota',
      },
      { kind: 'media', media: 'document', link: 'https://loja.example/nota.pdf', caption: 'Sua nota' },
    ],
  ])('a message arrives on the phone as it was meant', async (message, shown) => {
    world.meta.person(ana).write('oi')
    const outcome = await world.channel.send(toAna, { effect: effect(1), message })
    expect(outcome.outcome).toBe('accepted')
    const bubble = world.meta.conversationOf(ana.phone).at(-1)
    expect(bubble).toMatchObject({ side: 'business', effect: effect(1), content: shown })
    expect(outcome.outcome === 'accepted' && RawText.reveal(outcome.message)).toBe(bubble?.id)
  })

  test('a person who hides the number is reached by user id', async () => {
    const person = world.meta.person(bruno)
    person.write('oi')
    await world.meta.idle()
    const bsuid = world.received.envelopes[0]?.from.bsuid
    if (!bsuid) throw new Error('no user id came')
    const outcome = await world.channel.send({ by: 'bsuid', bsuid }, saying('Olá'))
    expect(outcome.outcome).toBe('accepted')
    expect(world.meta.calls().at(-1)?.body).toMatchObject({ recipient: person.phone().bsuid })
    expect(world.meta.calls().at(-1)?.body).not.toHaveProperty('to')
  })

  test('the statuses of a message bring our effect back', async () => {
    world.meta.person(ana).write('oi')
    await world.channel.send(toAna, saying('Olá', 7))
    world.meta.person(ana).read()
    await world.meta.idle()
    expect(world.received.statuses.map(({ effect: id, status }) => [id, status])).toEqual([
      [effect(7), 'sent'],
      [effect(7), 'delivered'],
      [effect(7), 'read'],
    ])
  })

  test('a message is marked as read and the person sees that an answer is being written', async () => {
    world.meta.person(ana).write('oi')
    await world.meta.idle()
    const message = world.received.envelopes[0]?.inbound.message
    if (!message) throw new Error('nothing came')
    await world.channel.read(message, true)
    expect(world.events).toContainEqual(expect.objectContaining({ event: 'typing', phone: ana.phone }))
    await world.channel.read(new RawText('wamid.nobody'), false)
    expect(world.meta.calls().at(-1)).toMatchObject({ code: 100 })
  })

  test('calls carry the proof of the app secret where Meta requires it', async () => {
    const strict = await createWorld({ requiresProof: true })
    strict.meta.person(ana).write('oi')
    expect(kindOf(await strict.channel.send(toAna, saying('Olá')))).toBe('accepted')
    await strict.close()
    const bare = await createWorld({ requiresProof: true }, { appSecret: null })
    expect(await bare.channel.send(toAna, saying('Olá'))).toMatchObject({
      outcome: 'refused',
      class: 'ours',
      code: 100,
    })
    await bare.close()
  })
})

describe('what Meta refuses', () => {
  test.each([
    [130429, 400, 'transient'],
    [131000, 500, 'transient'],
    [80007, 400, 'transient'],
    [131056, 400, 'pair'],
    [131047, 400, 'window'],
    [131026, 400, 'person'],
    [131050, 400, 'person'],
    [130497, 400, 'person'],
    [131009, 400, 'ours'],
    [190, 401, 'account'],
    [0, 401, 'account'],
    [200, 403, 'account'],
    [131031, 403, 'account'],
    [987654, 400, 'ours'],
    [987654, 500, 'transient'],
  ])('code %i with HTTP %i is of class %s', async (code, httpStatus, expected) => {
    world.meta.script([{ mishap: 'refused', code, httpStatus }])
    const outcome = await world.channel.send(toAna, saying('Olá'))
    expect(outcome).toEqual({ outcome: 'refused', class: expected, code, retryAfterMs: null })
  })

  test('what Meta says about a person in an error goes nowhere', async () => {
    world.meta.script([{ mishap: 'refused', code: 131026, httpStatus: 400 }])
    expect(JSON.stringify(await world.channel.send(toAna, saying('Olá')))).not.toContain(ana.phone)
  })

  test('a text after 24 hours is refused at once or by a status, as Meta pleases', async () => {
    const statuses = world
    statuses.meta.person(ana).write('oi')
    statuses.clock.advance(24 * 3600_000)
    expect(kindOf(await statuses.channel.send(toAna, saying('Ainda aí?', 3)))).toBe('accepted')
    await statuses.meta.idle()
    expect(statuses.received.statuses).toMatchObject([
      { effect: effect(3), status: 'failed', failure: { class: 'window', code: 131047 } },
    ])

    const answers = await createWorld({ closedWindow: 'answer' })
    answers.meta.person(bruno)
    const toBruno: Address = { by: 'phone', phone: new RawText(bruno.phone) }
    expect(await answers.channel.send(toBruno, saying('Oi?'))).toMatchObject({
      class: 'window',
      code: 131047,
    })
    await answers.close()
  })

  test('a wrong token is an account incident', async () => {
    const wrong = await createWorld({}, { accessToken: 'stolen' })
    expect(await wrong.channel.send(toAna, saying('Olá'))).toMatchObject({ class: 'account', code: 190 })
    await wrong.close()
  })

  test('more than the pair rate allows is refused for this person only', async () => {
    const person = world.meta.person(ana)
    world.meta.person(bruno)
    person.write('oi')
    for (let n = 0; n < 45; n += 1)
      expect(kindOf(await world.channel.send(toAna, saying('Olá', n)))).toBe('accepted')
    expect(await world.channel.send(toAna, saying('Olá', 45))).toMatchObject({ class: 'pair', code: 131056 })
    const toBruno: Address = { by: 'phone', phone: new RawText(bruno.phone) }
    expect(kindOf(await world.channel.send(toBruno, saying('Olá')))).toBe('accepted')
    world.clock.advance(6000)
    expect(kindOf(await world.channel.send(toAna, saying('Olá', 46)))).toBe('accepted')
  })
})

describe('when the network fails', () => {
  test('nobody listening: certainly not sent', async () => {
    await world.close()
    const { graphUrl } = world
    world = await createWorld()
    const channel = createCloudApi(needs, {
      graphUrl,
      version: 'v26.0',
      phoneNumberId: account.phoneNumberId,
      accessToken: 'x',
      appSecret: null,
      timeoutMs: 2000,
    })
    expect(await channel.send(toAna, saying('Olá'))).toMatchObject({
      outcome: 'refused',
      class: 'transient',
      code: -1,
    })
  })

  test.each(['cut-before', 'cut-after'] as const)(
    'the connection is cut: it may have arrived (%s)',
    async (mishap) => {
      world.meta.person(ana).write('oi')
      world.meta.script([{ mishap }])
      expect(await world.channel.send(toAna, saying('Olá', 5))).toEqual({ outcome: 'unsure' })
      await world.meta.idle()
      const told = world.received.statuses.filter((status) => status.effect === effect(5))
      expect(told.length > 0).toBe(mishap === 'cut-after')
    },
  )

  test('no answer in time: it may have arrived', async () => {
    const slow = await createWorld({}, { timeoutMs: 50 })
    slow.meta.script([{ mishap: 'silent' }])
    expect(await slow.channel.send(toAna, saying('Olá'))).toEqual({ outcome: 'unsure' })
    await slow.close()
  })

  test.each<[number, object]>([
    [502, { outcome: 'unsure' }],
    [504, { outcome: 'unsure' }],
    [503, { outcome: 'refused', class: 'transient', code: 503 }],
    [429, { outcome: 'refused', class: 'transient', code: 429 }],
    [404, { outcome: 'refused', class: 'ours', code: 404 }],
  ])(
    "a gateway's %i without an answer of Meta's is judged by what it proves",
    async (httpStatus, outcome) => {
      world.meta.script([{ mishap: 'gateway', httpStatus }])
      expect(await world.channel.send(toAna, saying('Olá'))).toMatchObject(outcome)
    },
  )

  test('marking as read never fails', async () => {
    await world.close()
    await expect(world.channel.read(new RawText('wamid.QU5B'), true)).resolves.toBeUndefined()
    world = await createWorld()
  })
})

describe('settings', () => {
  const settings = {
    graphUrl: 'https://graph.facebook.com',
    version: 'v26.0',
    phoneNumberId: '200000000000001',
    accessToken: 'x',
    appSecret: null,
    timeoutMs: 1000,
  }

  test.each(['http://graph.facebook.com', 'http://127.0.0.1.example.org', 'ftp://127.0.0.1', 'graph'])(
    'the address %s is refused',
    (graphUrl) => {
      expect(() => createCloudApi(needs, { ...settings, graphUrl })).toThrow(/WHATSAPP_GRAPH_URL/)
    },
  )

  test.each(['https://graph.facebook.com', 'http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:1'])(
    'the address %s is accepted',
    (graphUrl) => {
      expect(() => createCloudApi(needs, { ...settings, graphUrl })).not.toThrow()
    },
  )

  test.each([
    ['https://graph.facebook.com', '/v26.0/200000000000001/messages'],
    ['https://gateway.example.org/meta/', '/meta/v26.0/200000000000001/messages'],
  ])('calls to %s go to %s', async (graphUrl, path) => {
    const asked: string[] = []
    const note: Post = async ({ url }) => {
      asked.push(url.pathname)
      return { status: 200, retryAfter: null, text: '{}' }
    }
    await createCloudApi({ ...needs, post: note }, { ...settings, graphUrl }).send(toAna, saying('Olá'))
    expect(asked).toEqual([path])
  })
})
