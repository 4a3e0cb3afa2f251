import { afterEach, beforeAll, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

/** Nothing of these may lie anywhere outside the sealed rows. */
const made = /zulmira|tavolieri|529\.?982|palmeiras|95555|example\.org/i

const sent: readonly (readonly [string, (person: LocalPerson) => unknown])[] = [
  [
    'the caption of a photo',
    (one) => one.sendMedia({ media: 'image', caption: 'sou a Zulmira Tavolieri', fileName: null }),
  ],
  [
    'the caption of a video',
    (one) => one.sendMedia({ media: 'video', caption: 'cpf 529.982.247-25', fileName: null }),
  ],
  [
    'the name of a file',
    (one) => one.sendMedia({ media: 'document', caption: null, fileName: 'cpf_zulmira_tavolieri.pdf' }),
  ],
  [
    'a caption and the name of a file',
    (one) =>
      one.sendMedia({
        media: 'document',
        caption: 'segue, zulmira@example.org',
        fileName: 'cpf_529.982.247-25.pdf',
      }),
  ],
  [
    'a place',
    (one) =>
      one.sendKind('location', {
        latitude: -23.5,
        longitude: -46.6,
        name: 'Casa da Zulmira',
        address: 'Rua das Palmeiras, 7',
      }),
  ],
  [
    'a contact card',
    (one) =>
      one.sendKind('contacts', [
        {
          name: { formatted_name: 'Zulmira Tavolieri' },
          phones: [{ phone: '+55 21 95555-0182' }],
          emails: [{ email: 'z@example.org' }],
        },
      ]),
  ],
  [
    'an order of the catalogue',
    (one) =>
      one.sendKind('order', {
        catalog_id: '1',
        text: 'para Zulmira Tavolieri',
        product_items: [{ product_retailer_id: 'v', quantity: 1, item_price: 9, currency: 'BRL' }],
      }),
  ],
  ["a template's button", (one) => one.sendKind('button', { payload: 'x', text: 'sou Zulmira Tavolieri' })],
]

test.each(sent)('%s is words like any other: masked where it is kept', async (_, send) => {
  room = openTurnRoom(library)
  const dani = room.somebody({ name: 'Dani' })
  await room.said(() => send(dani))
  const { lines, talks, outbox, log } = room.stores.state
  const kept = [
    ...lines.values(),
    ...talks.values(),
    ...outbox.values(),
    ...log.map(({ bytes }) => Buffer.from(bytes).toString()),
  ]
  expect(room.stored().join()).toMatch(/\[[A-Z_]+_1\]/)
  expect(JSON.stringify(kept)).not.toMatch(made)
})

test('a reaction keeps nothing but that there was one, whatever stands in its place', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const { id } = dani.write('bom dia')
  await room.said(() => undefined)
  await room.said(() => dani.react(id, 'Zulmira Tavolieri'))
  await room.said(() => dani.react(id, '👍'))
  expect(JSON.stringify([...room.stores.state.lines.values()])).not.toMatch(made)
})

test('no byte of a photo, a voice note or a file is asked for', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  for (const media of ['image', 'voice', 'document', 'video'] as const)
    await room.said(() => dani.sendMedia({ media, caption: null, fileName: null }))
  const asked = room.meta.calls().map(({ path }) => path)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((path) => !path.endsWith('/messages'))).toEqual([])
})
