import { afterEach, expect, test } from 'vitest'
import { libraryWith } from './own-flow.ts'
import { hour, openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const flow = `answers: {}
steps:
  order: { call: orders.find, with: { number: "'0042'" }, save: order, on: { not_found: person, failed: person } }
  remind: { notify: nudge, at: "now + duration('2h')", say: planned, go: end }
  person: { handoff: support }
`
const files = {
  'flows/business.yaml': (text: string) => `${text}media_hosts: [media.loja-aurora.example]\n`,
}
const prompts = {
  planned: 'Aviso em duas horas.',
  nudge: 'O seu pedido: {order_status}.',
  'nudge.1': '{order_status}',
  'nudge.media': 'https://media.loja-aurora.example/pedido.jpg',
  'nudge.media.alt': 'Uma caixa',
  'nudge.button.1': 'Menu',
  'nudge.button.2': 'STOP',
  'nudge.button.3': 'Ver',
  'nudge.button.3.url': 'https://loja.example/{order_status}',
  'nudge.button.3.url.1': '{order_status}',
}
async function nudged(own: Partial<typeof prompts> = {}) {
  room = openTurnRoom(await libraryWith({ flow, prompts: { ...prompts, ...own }, files }))
  const dani = room.somebody()
  expect(await room.said(() => dani.write('quero fazer uma reclamação'))).toEqual(['planned'])
  await room.wait(2 * hour)
  return dani
}

test('a template comes with its picture and its buttons', async () => {
  const dani = await nudged()
  expect(room.meta.conversationOf(dani.phone().spec.phone).at(-1)?.content).toEqual({
    kind: 'template',
    name: 'nudge',
    header: 'image',
    file: null,
    text: 'O seu pedido: preparing.',
    choices: [
      { id: 'Menu', title: 'Menu', description: null },
      { id: 'STOP', title: 'STOP', description: null },
    ],
  })
})

test('who taps an answer has written its words: the menu comes, or the messages end', async () => {
  const dani = await nudged()
  expect(await room.said(() => dani.tap('Menu'))).toEqual(['menu'])
  expect(await room.said(() => dani.tap('STOP'))).toEqual(['stopped'])
  expect(await room.said(() => dani.write('quero fazer uma reclamação'))).toEqual([])
})

test('a template is given its picture of the project by what WhatsApp calls it', async () => {
  const dani = await nudged({ 'nudge.media': 'atelie.jpg' })
  const shown = room.meta.conversationOf(dani.phone().spec.phone).at(-1)?.content
  expect(shown).toMatchObject({
    kind: 'template',
    header: 'image',
    file: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(room.meta.calls().filter(({ path }) => path.endsWith('/media'))).toHaveLength(1)
})
