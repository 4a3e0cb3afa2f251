import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { parseLocale } from '../../src/ids.ts'
import { loadBot, openTurnRoom, type TurnRoom, wednesday } from '../turn/turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

test('a language that was chosen is spoken before there are words to recognise one by', async () => {
  room = openTurnRoom(library, wednesday)
  const dani = room.somebody()
  await room.introduce(dani.phone(), parseLocale('it'))
  expect(await room.said(() => dani.write('1042'))).not.toEqual([])
  expect(room.shown(dani)[0]).toContain('assistente automatico')
})

test('whoever chose one language and writes another is answered in theirs', async () => {
  room = openTurnRoom(library, wednesday)
  const dani = room.somebody({ identity: 'hides-number' })
  await room.introduce(dani.phone(), parseLocale('it'))
  await room.said(() => dani.write('where is my order 1042 please?'))
  expect(room.shown(dani)[0]).toContain('Order 1042')
})
