import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot, minute, openTurnRoom, type TurnRoom, wednesday } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom

beforeAll(async () => {
  library = await loadBot()
}, 60_000)

afterEach(() => room.close())

const tellings = (event: string) => room.events.filter((one) => one.event === event)

/** Whoever is called like the moment they write has their name in every turn's times, and no turn of theirs is kept. */
const namedLikeNow = { name: String(wednesday) }

test('whoever is not kept by the guard is told once that they wait, in words without them', async () => {
  room = openTurnRoom(library)
  const person = room.somebody(namedLikeNow)
  const said = await room.said(() => person.write('cadê o 1042?'))
  expect(said.filter((prompt) => prompt === 'read_later')).toHaveLength(1)
  expect(room.shown(person).join()).not.toContain(namedLikeNow.name)
  expect(room.stored()).toEqual([])
})

test('each refusal is told to operators without the value, and what is refused to the end is a dead letter', async () => {
  room = openTurnRoom(library)
  await room.said(() => room.somebody(namedLikeNow).write('cadê o 1042?'))
  expect(tellings('write-refused')).toHaveLength(8)
  expect(JSON.stringify(tellings('write-refused'))).not.toContain(namedLikeNow.name)
  expect(tellings('dead-letter')).toHaveLength(1)
})

test('whose message is refused to the end gets a person, is told so, and may go back to the assistant', async () => {
  room = openTurnRoom(library)
  const person = room.somebody(namedLikeNow)
  expect(await room.said(() => person.write('cadê o 1042?'))).toEqual(['read_later', 'handoff.opened'])
  const [row] = room.stores.state.cases.values()
  expect(row && room.shown(person).at(-1)).toContain(row?.number)
  expect(await room.wait(minute)).toEqual([])
  expect(room.stores.state.cases.size).toBe(1)
  expect(await room.said(() => person.write('voltar ao assistente'))).toEqual(['handoff.back'])
  expect(await room.said(() => person.write('aceitam pix?'))).toContain('pix')
})
