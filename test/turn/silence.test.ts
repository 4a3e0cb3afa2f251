import { afterEach, expect, test } from 'vitest'
import { libraryWith } from './own-flow.ts'
import { hour, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'
const flow = `answers:
  glad: { type: yes_no, personal: no }
  postcode: { type: postcode, keep: 24h }
steps:
  glad:
    ask: glad
    silent: { 10m: { say: still_there, go: glad }, 2h: { say: bye, go: end } }
  free: { call: calendar.free, with: { day: "'2026-11-20'" }, save: times, on: { none: person, failed: person } }
  pick: { choose_from: times, row: row, silent: { 10m: { say: still_there, go: check } } }
  check: { confirm: [glad], silent: { 20m: find } }
  find: { call: orders.find, with: { number: "'0042'" }, save: order, on: { not_found: person, failed: person } }
  theirs: { prove: order, by: [postcode], silent: { 30m: { say: bye, go: end } } }
  person: { handoff: support }
`
const prompts = {
  'ask.glad': 'Contente?',
  still_there: 'Ainda está aí?',
  bye: 'Até!',
  pick: 'Qual?',
  row: '{start, time, short}',
  'pick.none_fits': 'Nenhum',
  check: 'Certo?',
  'check.glad': 'Contente',
  'ask.postcode': 'CEP?',
}

test('who leaves a question open is reminded once, asked again, and told good-bye later', async () => {
  room = openTurnRoom(await libraryWith({ flow, prompts }))
  const dani = room.somebody()
  expect(await room.said(() => dani.write(wish))).toEqual(['ask.glad'])
  expect(await room.wait(9 * minute)).toEqual([])
  expect(await room.wait(minute)).toEqual(['still_there', 'ask.glad'])
  expect(await room.wait(hour)).toEqual([])
  expect(await room.wait(50 * minute)).toEqual(['bye'])
  expect(await room.wait(12 * hour)).toEqual([])
})

test('words that do not answer begin the silence anew', async () => {
  room = openTurnRoom(await libraryWith({ flow, prompts }))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  await room.wait(9 * minute)
  expect(await room.said(() => dani.write('hmmm'))).toEqual(['ask.glad'])
  expect(await room.wait(9 * minute)).toEqual([])
  expect(await room.wait(minute)).toEqual(['still_there', 'ask.glad'])
})

test('rows, a confirmation and a proof can be left open too', async () => {
  room = openTurnRoom(await libraryWith({ flow, prompts }))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  expect(await room.said(() => dani.write('sim'))).toEqual(['pick'])
  expect(await room.wait(10 * minute)).toEqual(['still_there', 'check'])
  expect(await room.wait(20 * minute)).toEqual(['ask.postcode'])
  expect(await room.wait(30 * minute)).toEqual(['bye'])
})
