import { afterEach, beforeAll, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { entriesOf, hour, loadBot, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

/** A message whose delivery took so many milliseconds. */
const late = (person: LocalPerson, text: string, milliseconds: number) => () => {
  room.clock.advance(-milliseconds)
  person.write(text)
  room.clock.advance(milliseconds)
}

async function subscribed(): Promise<LocalPerson> {
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  await room.said(room.tap(dani, 'yes'))
  await room.said(room.tap(dani, 'yes'))
  return dani
}

test('a yes that was written before the question of consent was sent is no answer to it', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(late(dani, 'quero receber avisos', 4 * minute))
  expect(await room.said(late(dani, 'sim', 2 * minute))).toEqual(['order_updates.ask'])
  expect(room.consentFor('order_updates').status).toBe('requested')
  expect(await room.said(() => dani.write('sim'))).toEqual(['order_updates.confirm'])
})

test('whoever says "keep sending" after silence has decided is told that it is stopped', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed()
  await room.said(() => dani.write('cancelar'))
  const keep = room.tap(dani, 'no')
  await room.wait(25 * hour)
  expect(await room.said(keep)).toEqual(['stopped'])
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test('"keep sending" said twice is not told twice that it worked', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed()
  await room.said(() => dani.write('cancelar'))
  const keep = room.tap(dani, 'no')
  expect(await room.said(keep)).toEqual(['kept'])
  expect(await room.said(keep)).toEqual(['expired'])
})

test('a withdrawal by silence is the act of our clock, one by words the act of the person', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed()
  await room.said(() => dani.write('cancelar'))
  await room.wait(25 * hour)
  const actors = () =>
    entriesOf(room).flatMap(({ kind, actor }) => (kind === 'withdrawal' ? [actor.role, actor.id] : []))
  expect(new Set(actors())).toEqual(new Set(['system', 'timer']))
  await room.said(() => room.somebody({ phone: '5511955550177' }).write('PARAR'))
  expect(actors()).toContain('person')
})

test('a second yes to what is confirmed is told that it holds', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  await room.said(room.tap(dani, 'yes'))
  const allow = room.tap(dani, 'yes')
  expect(await room.said(allow)).toEqual(['thanks'])
  expect(await room.said(allow)).toEqual(['already'])
  expect(room.consentFor('order_updates').status).toBe('confirmed')
})

test("a yes in the chat while WhatsApp's own switch says stop is told where the switch is", async () => {
  room = openTurnRoom(library)
  const dani = await subscribed()
  await room.said(() => dani.prefer('stop'))
  await room.said(() => dani.write('quero receber avisos'))
  await room.said(room.tap(dani, 'yes'))
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['blocked', 'thanks'])
})

test('whoever asks for messages while we wonder whether to stop keeps their reminders', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed()
  await room.said(() => dani.write('cancelar'))
  expect(room.consentFor('appointments').status).toBe('paused')
  expect(await room.said(() => dani.write('quero receber avisos'))).toEqual(['lifted', 'order_updates.ask'])
  await room.wait(25 * hour)
  expect(room.consentFor('appointments').status).toBe('none')
})
