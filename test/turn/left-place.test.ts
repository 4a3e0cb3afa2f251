import { afterEach, expect, test } from 'vitest'
import { libraryWith } from './own-flow.ts'
import { hour, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'
const flow = `answers:
  glad: { type: yes_no, personal: no }
  sure: { type: yes_no, personal: no }
steps:
  glad: { ask: glad, silent: { 10m: { say: still_there, go: glad }, 2h: { say: bye, go: end } } }
  sure: { ask: sure }
  bye: { say: bye }
`
const prompts = {
  'ask.glad': 'Contente?',
  'ask.sure': 'Mesmo?',
  still_there: 'Ainda está aí?',
  bye: 'Até!',
}

const placeLeft = () => [...room.stores.state.talks.values()].at(-1)?.state.left ?? null
const isOver = () => [...room.stores.state.talks.values()].at(-1)?.endedAt !== null

test('a talk keeps the step at which the person fell silent, also when the flow says good-bye by itself', async () => {
  room = openTurnRoom(await libraryWith({ flow, prompts }))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  expect(placeLeft()).toBeNull()
  await room.wait(2 * hour)
  expect(isOver()).toBe(true)
  expect(placeLeft()).toEqual({ flow: 'complaint', step: 'glad' })
})

test('a talk that ends after a day without a word was left where it stood', async () => {
  room = openTurnRoom(await libraryWith({ flow, prompts }))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  await room.said(() => dani.write('sim'))
  await room.wait(25 * hour)
  expect(isOver()).toBe(true)
  expect(placeLeft()).toEqual({ flow: 'complaint', step: 'sure' })
})

test('whoever writes again after a reminder left nothing, and a talk that came to its end was not left', async () => {
  room = openTurnRoom(await libraryWith({ flow, prompts }))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  await room.wait(10 * minute)
  expect(placeLeft()).toEqual({ flow: 'complaint', step: 'glad' })
  await room.said(() => dani.write('sim'))
  expect(placeLeft()).toBeNull()
  await room.said(() => dani.write('sim'))
  expect(isOver()).toBe(true)
  expect(placeLeft()).toBeNull()
})
