import { afterEach, beforeAll, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { day, hour, loadBot, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

const photo = (caption: string | null) => ({ media: 'image', caption, fileName: null }) as const

test('a caption that is understood is answered, any other gets the words for photos', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.sendMedia(photo('cadê o 1042?')))).toEqual(['status'])
  expect(await room.said(() => dani.sendMedia(photo('a janela do meu quarto ontem')))).toEqual([
    'unreadable.image',
  ])
})

test('a wish to stop under a photo is a wish to stop', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.sendMedia(photo('PARAR')))).toEqual(['stopped'])
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test("a template's own stop button stops", async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const tap = () => dani.sendKind('button', { payload: 'promo-stop', text: 'Parar promoções' })
  expect(await room.said(tap)).toEqual(['stopped'])
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test('a wish to stop is on record at its own time, however many things came with it', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const at = room.clock.now()
  dani.write('PARAR')
  await room.meta.idle()
  room.clock.advance(60_000)
  await room.said(() => dani.write('obrigado'))
  const withdrawn = [...room.stores.state.consent.values()].flat().filter(({ type }) => type === 'withdrawn')
  expect(new Set(withdrawn.map((event) => event.at))).toEqual(new Set([at]))
})

/** Somebody who wrote the same until the bot fell silent. */
async function withStoppedLoop(): Promise<LocalPerson> {
  room = openTurnRoom(library)
  const dani = room.somebody()
  for (let times = 0; times < 3; times += 1)
    expect(await room.said(() => dani.write('que horas abre?'))).not.toContain('loop')
  expect(await room.said(() => dani.write('que horas abre?'))).toContain('loop')
  expect(await room.said(() => dani.write('que horas abre?'))).toEqual([])
  return dani
}

test('after a loop was stopped, the switch in the app, an edit and a revoke are still heard', async () => {
  const dani = await withStoppedLoop()
  const first = dani.write('moro na rua de cima')
  const second = dani.write('perto da praça')
  await room.settle()
  await room.said(() => dani.edit(first.id, 'deixa pra lá'))
  await room.said(() => dani.takeBack(second.id))
  expect(room.stored().slice(-2)).toEqual(['deixa pra lá', '…'])
  expect(await room.said(() => dani.prefer('stop'))).toEqual([])
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test('after a loop was stopped, privacy and the way back are answered', async () => {
  const dani = await withStoppedLoop()
  expect(await room.said(() => dani.write('privacidade'))).toEqual(['privacy'])
  expect(await room.said(() => dani.write('voltar ao assistente'))).toEqual(['handoff.back'])
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
})

test('whoever asks for privacy over and over beside people is answered three times', async () => {
  const dani = await withStoppedLoop()
  const said: string[] = []
  for (let times = 0; times < 8; times += 1) said.push(...(await room.said(() => dani.write('privacidade'))))
  expect(said).toEqual(['privacy', 'privacy', 'privacy'])
})

test('four pages of rows are no loop, whether "more" is tapped or written', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero marcar uma visita para amanhã'))
  for (let pages = 0; pages < 5; pages += 1) expect(await room.said(room.tap(dani, 'more'))).toEqual(['pick'])
  for (let pages = 0; pages < 5; pages += 1)
    expect(await room.said(() => dani.write('ver mais'))).toEqual(['pick'])
})

test('the reply that ends a loop still says what was done', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const many = Array.from({ length: 60 }, () => room.clock.now())
  for (const lane of room.stores.state.lanes.values()) lane.memo = { ...lane.memo, replies: many }
  expect(await room.said(() => dani.write('PARAR'))).toEqual(['stopped', 'handoff.opened', 'loop'])
})

test('after a day without us, what needs no answer is done all the same', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  await room.said(room.tap(dani, 'yes'))
  await room.said(() => dani.write('moro na rua de cima'))
  const { id } = dani.write('e a praça é perto')
  dani.takeBack(id)
  dani.sendMedia(photo('PARAR'))
  await room.meta.idle()
  await room.wait(day + hour)
  expect(room.stored().join(' ')).not.toContain('praça')
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test('what is not said to us is neither answered nor marked as read, and begins no talk', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.sendKind('request_welcome', {}))).toEqual([])
  expect(await room.said(() => dani.sendKind('system', { type: 'of_tomorrow' }))).toEqual([])
  expect(room.meta.calls()).toEqual([])
  expect(room.stores.state.talks.size).toBe(0)
})

test('what is not said to us is kept in the talk that is open', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  const wrote = [...room.stores.state.talks.values()].map(({ lastInboundAt }) => lastInboundAt)
  expect(await room.said(() => dani.sendKind('system', { type: 'of_tomorrow' }))).toEqual([])
  expect([...room.stores.state.lines.values()].flat().at(-1)?.kind).toBe('unsupported')
  expect([...room.stores.state.talks.values()].map(({ lastInboundAt }) => lastInboundAt)).toEqual(wrote)
})

test('what is said is marked as read, and the bot shown to be writing only where it may answer', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const typing = () =>
    room.meta.calls().flatMap(({ body }) => {
      const { status, typing_indicator } = body as { status?: string; typing_indicator?: object }
      return status === 'read' ? [typing_indicator !== undefined] : []
    })
  const { id } = dani.write('cadê o 1042?')
  await room.said(() => undefined)
  await room.said(() => dani.react(id, '👍'))
  await room.said(() => dani.write('quero falar com um atendente'))
  await room.said(() => dani.write('alguém aí?'))
  expect(typing()).toEqual([true, true, false])
})

test('late messages get one apology, however many deliveries they come in', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  const writeLate = (words: string) => () => {
    room.clock.advance(-20 * minute)
    dani.write(words)
    room.clock.advance(20 * minute)
  }
  const said: string[] = []
  for (const words of ['cadê o 1042?', 'aceitam pix?', 'quanto é o frete?'])
    said.push(...(await room.said(writeLate(words))))
  expect(said.filter((name) => name === 'late')).toHaveLength(1)
  await room.wait(hour)
  expect(await room.said(writeLate('tem loja física?'))).toContain('late')
})

test('a case that was opened while nothing could be said is told when the person writes again', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  dani.write('cadê o 1042?')
  await room.meta.idle()
  expect(await room.wait(25 * hour)).toEqual([])
  expect(await room.said(() => dani.write('oi?'))).toEqual(['late', 'handoff.opened'])
  const [number] = room.stores.state.cases.keys()
  expect(room.shown(dani).at(-1)).toContain(number)
  expect(await room.said(() => dani.write('alguém?'))).toEqual([])
  expect(room.stores.state.cases.size).toBe(1)
})

test.each([131047, 131000, 131042])(
  'a reply lost with status %i becomes a case, told when the person writes',
  async (code) => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    room.meta.script([{ mishap: 'fails-later', code }])
    await room.said(() => dani.write('quanto é o frete?'))
    await room.wait(2 * minute)
    expect(room.stores.state.cases.size).toBe(1)
    expect(await room.said(() => dani.write('e então?'))).toEqual(['handoff.opened'])
    expect(await room.said(() => dani.write('voltar ao assistente'))).toEqual(['handoff.back'])
  },
)

test('trouble of the account that a status tells stops the number, trouble of one person does not', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const names = () => room.events.map(({ event }) => event)
  room.meta.script([{ mishap: 'fails-later', code: 130497 }])
  await room.said(() => dani.write('quanto é o frete?'))
  expect(room.events).toContainEqual({ event: 'send-refused', class: 'person', code: 130497 })
  expect(names()).not.toContain('number-stopped')
  expect(room.stores.state.cases.size).toBe(0)
  room.meta.script([{ mishap: 'fails-later', code: 131042 }])
  await room.said(() => dani.write('aceitam pix?'))
  expect(room.events).toContainEqual({ event: 'number-stopped', code: 131042 })
  await room.wait(minute)
  expect(await room.said(() => dani.write('oi'))).toContain('handoff.opened')
  expect(names()).toContain('number-resumed')
})

test('what is edited or taken back after its talk was over is gone from there, too', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const first = dani.write('aceitam pix? moro na rua de cima')
  await room.said(() => undefined)
  await room.wait(day + hour)
  const second = dani.write('aceitam pix? moro perto da praça')
  await room.said(() => undefined)
  await room.wait(day + hour)
  expect(room.stores.state.talks.size).toBe(2)
  await room.said(() => dani.edit(first.id, 'aceitam pix?'))
  await room.said(() => dani.takeBack(second.id))
  await room.said(() => dani.react(first.id, '👍'))
  expect(room.stores.state.talks.size).toBe(2)
  expect(room.stored()).toEqual(['aceitam pix?', '…'])
})

test('what asks for nothing is not apologized for, and opens no case, however late it comes', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const { id } = dani.write('cadê o 1042?')
  await room.said(() => undefined)
  for (const late of [hour, 25 * hour]) {
    dani.react(id, '👍')
    dani.edit(id, 'cadê o 1043?')
    await room.meta.idle()
    expect(await room.wait(late)).toEqual([])
  }
  expect(room.stores.state.cases.size).toBe(0)
  expect(room.stored()).toEqual(['cadê o 1043?'])
})

test('a yes with a photo is a yes', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  expect(
    await room.said(() => {
      dani.write('sim')
      dani.sendMedia(photo('olha'))
    }),
  ).toEqual(['order_updates.confirm'])
})
