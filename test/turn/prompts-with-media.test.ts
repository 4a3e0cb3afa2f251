import { afterEach, expect, test } from 'vitest'
import { libraryWith } from './own-flow.ts'
import { openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const flow = `answers: {}
steps:
  shop: { say: shop }
  which: { choose: { candles: list, person: person } }
  list: { say: list, go: end }
  person: { handoff: support }
`
const prompts = {
  shop: 'A nossa loja.',
  'shop.media': 'https://media.loja-aurora.example/fachada.jpg',
  'shop.media.alt': 'A loja, com a porta azul',
  which: 'O que deseja?',
  'which.candles': 'Velas',
  'which.person': 'Pessoa',
  list: 'A lista de preços.',
  'list.media': 'https://media.loja-aurora.example/pre%C3%A7os.pdf',
  'list.media.alt': 'Preços de todas as velas',
}
const files = {
  'flows/business.yaml': (text: string) => `${text}media_hosts: [media.loja-aurora.example]\n`,
}

test('a picture stands above the buttons of the same turn, and a document has the words below it', async () => {
  room = openTurnRoom(await libraryWith({ flow, prompts, files }))
  const dani = room.somebody()
  expect(await room.said(() => dani.write('quero fazer uma reclamação'))).toEqual(['shop', 'which'])
  const last = () => room.meta.conversationOf(dani.phone().spec.phone).at(-1)?.content
  expect(last()).toMatchObject({
    kind: 'buttons',
    header: 'image',
    choices: [{ title: 'Velas' }, { title: 'Pessoa' }],
  })
  expect(await room.said(room.tap(dani, 'candles'))).toEqual(['list'])
  expect(last()).toMatchObject({ kind: 'media', media: 'document', caption: 'A lista de preços.' })
  const sent = room.meta.calls().at(-1)?.body
  expect(sent).toMatchObject({ document: { filename: 'preços.pdf', link: prompts['list.media'] } })
})

const ours = { ...prompts, 'shop.media': 'atelie.jpg', 'list.media': 'atelie.jpg' }

test('a picture of the project is given to WhatsApp once, and shown by what WhatsApp calls it', async () => {
  room = openTurnRoom(await libraryWith({ flow, prompts: ours }))
  const dani = room.somebody()
  const last = () => room.meta.conversationOf(dani.phone().spec.phone).at(-1)?.content
  await room.said(() => dani.write('quero fazer uma reclamação'))
  expect(last()).toMatchObject({ kind: 'buttons', header: 'image' })
  await room.said(room.tap(dani, 'candles'))
  expect(last()).toMatchObject({ kind: 'media', media: 'image', caption: 'A lista de preços.' })
  const uploads = room.meta.calls().filter(({ path }) => path.endsWith('/media'))
  expect(uploads).toHaveLength(1)
  expect(room.meta.calls().at(-1)?.body).toMatchObject({ image: { id: expect.stringMatching(/^\d+$/) } })
})

test('what a picture shows is said where WhatsApp does not take it', async () => {
  const library = await libraryWith({ flow, prompts: ours })
  room = openTurnRoom({ ...library, mediaBytes: async () => null })
  const dani = room.somebody()
  expect(await room.said(() => dani.write('quero fazer uma reclamação'))).toEqual(['shop', 'which'])
  expect(room.meta.conversationOf(dani.phone().spec.phone).at(-1)?.content).toMatchObject({
    kind: 'buttons',
    header: null,
    text: expect.stringContaining('O que deseja?\n\nA loja, com a porta azul'),
  })
  expect(room.events).toContainEqual({ event: 'send-refused', class: 'media', code: 0 })
})
