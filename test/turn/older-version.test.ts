import { afterEach, expect, test } from 'vitest'
import { filesWith, libraryWith, type OwnFlow } from './own-flow.ts'
import { openTurnRoom, type TurnRoom, wednesday } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'

const first: OwnFlow = {
  flow: `answers:
  code: { type: order_number, personal: no }
steps:
  code: { ask: code, else: person }
  find: { call: orders.find, with: { number: code }, save: order, on: { not_found: person, failed: person } }
  tell: { say: before, show: { status: order.status }, choose: { more: code, done: end } }
  person: { handoff: support }
`,
  prompts: {
    'ask.code': 'Qual?',
    before: 'Antes: {status}',
    'tell.more': 'Outro',
    'tell.done': 'Tudo certo',
  },
}

const second: OwnFlow = {
  flow: `answers:
  glad: { type: yes_no, personal: no }
steps:
  glad: { ask: glad, else: person }
  after: { say: after, go: end }
  person: { handoff: support }
`,
  prompts: { 'ask.glad': 'Contente?', after: 'Depois.' },
}

test('a talk goes on in the version it began with, in its words; the next one is in the new version', async () => {
  const library = await libraryWith(first)
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.write(wish))).toEqual(['ask.code'])
  expect(await library.load(await filesWith(second), wednesday)).toEqual([])
  expect(await room.said(() => dani.write('1042'))).toEqual(['before'])
  expect(room.shown(dani).at(-1)).toContain('Antes: shipped')
  expect(await room.said(() => dani.write('tudo certo'))).toEqual([])
  expect(await room.said(() => dani.write(wish))).toEqual(['ask.glad'])
  expect(room.shown(dani).at(-1)).toContain('Contente?')
})
