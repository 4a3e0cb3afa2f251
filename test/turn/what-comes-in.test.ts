import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

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
  expect(await room.said(() => dani.sendMedia(photo('a janela do meu quarto ontem')))).toEqual(['unreadable.image'])
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
