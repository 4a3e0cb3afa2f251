import { afterEach, expect, test } from 'vitest'
import { libraryWith } from './own-flow.ts'
import { hour, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'

test('a wait lets time pass, calls again, and waits as long the next time', async () => {
  const flow = `answers: {}
steps:
  look: { call: orders.find, with: { number: "'0042'" }, save: order, on: { not_found: person, failed: person } }
  seen: { say: seen, show: { status: order.status } }
  pause: { wait: 10m }
  over: { if: "order.status == 'delivered'", then: person, else: look }
  person: { handoff: support }
`
  room = openTurnRoom(await libraryWith({ flow, prompts: { seen: '{status}' } }))
  const dani = room.somebody()
  expect(await room.said(() => dani.write(wish))).toEqual(['seen'])
  expect(await room.wait(9 * minute)).toEqual([])
  expect(await room.wait(minute)).toEqual(['seen'])
  expect(await room.wait(9 * minute)).toEqual([])
  expect(await room.wait(minute)).toEqual(['seen'])
  expect(room.calls).toHaveLength(3)
})

test('a question in between does not begin a wait anew', async () => {
  const flow = `answers: {}
steps:
  pause: { wait: 10m }
  seen: { say: seen, go: end }
`
  room = openTurnRoom(await libraryWith({ flow, prompts: { seen: 'Olá de novo.' } }))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  await room.wait(6 * minute)
  expect(await room.said(() => dani.write('aceitam pix?'))).toEqual(['pix'])
  expect(await room.wait(4 * minute)).toEqual(['seen'])
})

const twoWays = `answers:
  glad: { type: yes_no, personal: no }
steps:
  glad: { ask: glad, else: person }
  which: { if: glad, then: { say: glad }, else: sorry }
  bye: { say: bye, go: end }
  sorry: { say: sorry, go: end }
  person: { handoff: support }
`
const words = { 'ask.glad': 'Contente?', glad: 'Que bom!', sorry: 'Que pena.', bye: 'Até!' }

test('an if goes one way or the other', async () => {
  const library = await libraryWith({ flow: twoWays, prompts: words })
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  expect(await room.said(() => dani.write('sim'))).toEqual(['glad', 'bye'])
  await room.said(() => dani.write(wish))
  expect(await room.said(() => dani.write('não'))).toEqual(['sorry'])
})

test('a flow that is run returns to the one that ran it, which goes on with what it knew', async () => {
  const flow = `answers:
  glad: { type: yes_no, personal: no }
steps:
  glad: { ask: glad, else: person }
  visit: { run: appointment }
  after: { if: glad, then: { say: glad }, else: sorry }
  bye: { say: bye, go: end }
  sorry: { say: sorry, go: end }
  person: { handoff: support }
`
  room = openTurnRoom(await libraryWith({ flow, prompts: words }))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  expect(await room.said(() => dani.write('sim'))).toEqual(['ask.day'])
  await room.said(() => dani.write('amanhã'))
  await room.said(room.tap(dani, 'row_0'))
  await room.said(() => dani.write('Marina'))
  expect(await room.said(room.tap(dani, 'no'))).toEqual(['not_booked', 'glad', 'bye'])
})

const above = `answers: {}
steps:
  visit: { run: visit, on: { booked: { say: glad, go: end }, given_up: sorry } }
  bye: { say: bye, go: end }
  sorry: { say: sorry, go: end }
`
const run = `flow: visit
purpose: complaints
answers:
  glad: { type: yes_no, personal: no }
steps:
  glad: { ask: glad, else: plainly }
  which: { if: glad, then: booked, else: given_up }
  booked: { end: booked }
  given_up: { end: given_up }
  plainly: { end: yes }
`

const asked = () => JSON.stringify({ 'ask.glad': 'Contente?' })
const running = {
  flow: above,
  prompts: { glad: 'Que bom!', sorry: 'Que pena.', bye: 'Até!' },
  files: {
    'flows/visit.yaml': () => run,
    'flows/privacy.yaml': (text: string) => text.replace('may: [story]', 'may: [story, glad]'),
    'prompts/pt-BR/visit.yaml': asked,
    'prompts/it/visit.yaml': asked,
    'prompts/es/visit.yaml': asked,
    'prompts/en/visit.yaml': asked,
  },
}

test.each([
  ['sim', ['glad']],
  ['não', ['sorry']],
])('a flow says how it ended, and the one that ran it goes on by that: %s', async (answer, said) => {
  room = openTurnRoom(await libraryWith(running))
  const dani = room.somebody()
  expect(await room.said(() => dani.write(wish))).toEqual(['ask.glad'])
  expect(await room.said(() => dani.write(answer))).toEqual(said)
})

test('a flow that ends without a word about how leads on', async () => {
  room = openTurnRoom(await libraryWith(running))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  for (const noise of ['hmmm', 'xpto']) await room.said(() => dani.write(noise))
  expect(await room.said(() => dani.write('blergh'))).toEqual(['bye'])
})

test('what comes in without words of the person does not begin a silence anew', async () => {
  const flow = `answers: {}
steps:
  ask: { choose: { yes: end, person: person }, silent: { 2h: bye } }
  bye: { say: bye, go: end }
  person: { handoff: support }
`
  const prompts = { ask: 'E agora?', 'ask.yes': 'Sim', 'ask.person': 'Pessoa', bye: 'Até!' }
  room = openTurnRoom(await libraryWith({ flow, prompts }))
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  await room.wait(hour)
  expect(await room.said(() => dani.prefer('resume'))).toEqual([])
  expect(await room.wait(hour)).toEqual(['bye'])
})
