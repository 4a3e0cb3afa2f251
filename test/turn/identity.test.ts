import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot, openTurnRoom, second, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

test('who hides the number is answered by the user id', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody({ identity: 'hides-number' })
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
  const sent = room.meta
    .calls()
    .map(({ body }) => body as { recipient?: string; to?: string; text?: unknown })
  expect(sent.filter(({ recipient }) => recipient === dani.phone().bsuid).length).toBeGreaterThan(0)
  expect(room.shown(dani)).toHaveLength(1)
})

test.each(['shows-number', 'hides-number'] as const)(
  'who %s and changes it stays the same person, answered on the new one',
  async (identity) => {
    room = openTurnRoom(library)
    const dani = room.somebody({ identity })
    await room.said(() => dani.write('cadê o meu pedido?'))
    await room.said(() => dani.changeNumber('5511955550122'))
    expect(await room.said(() => dani.write('1042'))).toEqual(['status'])
    expect(room.stores.state.persons.size).toBe(1)
    expect(room.meta.conversationOf('5511955550122').at(-1)?.side).toBe('business')
  },
)

test('an edited message is stored in its new words only, also of an earlier turn', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const { id } = dani.write('cadê o meu pedido? sou o Joaquim')
  await room.said(() => undefined)
  await room.said(() => dani.write('1042'))
  expect(await room.said(() => dani.edit(id, 'cadê a minha encomenda?'))).toEqual([])
  expect(room.stored()).toEqual(['cadê a minha encomenda?', '1042'])
})

test('what is taken back is gone from what is stored', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const { id } = dani.write('cadê o meu pedido? moro longe daqui')
  await room.said(() => undefined)
  await room.said(() => dani.write('1042'))
  await room.said(() => dani.takeBack(id))
  expect(room.stored().join(' ')).not.toContain('longe')
})

test('a name learned later hides it in the words stored before', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('zuleica quer saber de horário'))
  await room.said(() => dani.write('quero marcar uma visita'))
  await room.said(() => dani.write('2026-11-20'))
  await room.said(room.tap(dani, 'row_0'))
  await room.said(() => dani.write('Zuleica'))
  expect(room.stored().join(' ')).not.toMatch(/zuleica/i)
})

test('a doubled delivery is one message', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  await room.wait(5 * second)
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['order_updates.confirm'])
})
