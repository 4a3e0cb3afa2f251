import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot, minute, openTurnRoom, second, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

test('the notice comes before any other words of the bot, and once', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.replies(() => dani.write('oi, bom dia'))).toEqual([['notice', 'greeting', 'menu']])
  expect(await room.replies(() => dani.write('quanto é o frete?'))).toEqual([['shipping_cost']])
  await room.wait(30 * 60 * minute)
  expect(await room.replies(() => dani.write('oi, voltei'))).toEqual([['greeting', 'menu']])
  expect(room.audited('notice-shown')).toBe(1)
})

test('a new version of the notice is shown to who has seen the old one', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('oi'))
  for (const [id, known] of room.stores.state.persons)
    room.stores.state.persons.set(id, { ...known, notice: 0 })
  expect((await room.replies(() => dani.write('quanto é o frete?')))[0]?.[0]).toBe('notice')
})

test('bubbles written in one go are one turn and get one reply', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const replies = await room.replies(() => {
    dani.write('oi')
    dani.write('tudo bem?')
    dani.write('cadê o meu pedido 1042?')
  })
  expect(replies).toHaveLength(1)
  expect(replies[0]).toContain('status')
})

test('an album is one turn and one answer', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const replies = await room.replies(() => dani.sendAlbum(4))
  expect(replies).toEqual([['notice', 'unreadable.image']])
})

const cannotRead = [
  ['voice', 'unreadable.voice'],
  ['audio', 'unreadable.audio'],
  ['image', 'unreadable.image'],
  ['video', 'unreadable.video'],
  ['sticker', 'unreadable.sticker'],
  ['document', 'unreadable.document'],
] as const

test.each(cannotRead)('a %s that nobody asked for has its own words', async (media, prompt) => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.sendMedia({ media, caption: null, fileName: null }))).toEqual([prompt])
})

test('a place, a contact, a catalogue order and what Meta may add tomorrow have their words', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const place = { latitude: -23.5, longitude: -46.6, name: 'Praça da Cera', address: 'Rua do Pavio 1' }
  expect(await room.said(() => dani.sendPlace(place))).toEqual(['unreadable.location'])
  await room.wait(2 * minute)
  const card = { name: 'Marina Duarte', phone: '5511955550177' }
  expect(await room.said(() => dani.sendContact(card))).toEqual(['unreadable.contacts'])
  await room.wait(2 * minute)
  expect(await room.said(() => dani.sendKind('hologram', { depth: 3 }))).toEqual(['unreadable.unsupported'])
  await room.wait(2 * minute)
  const order = {
    catalog_id: '1',
    product_items: [{ product_retailer_id: 'v1', quantity: 1, item_price: 49, currency: 'BRL' }],
  }
  expect(await room.said(() => dani.sendKind('order', order))).toEqual(['unreadable.order'])
  expect(room.stored().join(' ')).not.toMatch(/Marina|Duarte|55550177|Rua do Pavio/)
})

test('a burst of what cannot be read is answered once', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const voice = () => dani.sendMedia({ media: 'voice', caption: null, fileName: null })
  expect(await room.said(voice)).toEqual(['unreadable.voice'])
  expect(await room.said(voice)).toEqual([])
  expect(await room.said(() => dani.sendMedia({ media: 'sticker', caption: null, fileName: null }))).toEqual(
    [],
  )
  await room.wait(2 * minute)
  expect(await room.said(voice)).toEqual(['unreadable.voice'])
})

test('a caption is words, and a reaction is not answered', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const photo = () => dani.sendMedia({ media: 'image', caption: 'cadê o meu pedido 1042?', fileName: null })
  expect(await room.said(photo)).toEqual(['status'])
  const [answer] = room.meta.conversationOf(dani.phone().spec.phone).filter(({ side }) => side === 'business')
  expect(await room.said(() => dani.react(answer?.id ?? '', '👍'))).toEqual([])
})

test('the menu can still be answered after something that cannot be read', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(() => dani.sendMedia({ media: 'voice', caption: null, fileName: null }))
  expect(await room.said(() => dani.write('outro pedido'))).toEqual(['ask.order_number'])
})

test('several bubbles and a photo are one complaint, whole, whichever came first', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  const replies = await room.replies(() => {
    dani.sendMedia({ media: 'image', caption: null, fileName: null })
    dani.write('a vela chegou quebrada')
    dani.sendMedia({ media: 'voice', caption: null, fileName: null })
    dani.write('e o vidro também')
  })
  expect(replies).toEqual([['handoff.opened']])
  const rows = [...room.stores.state.vaults.values()].flatMap((vault) => [...vault.keys()])
  expect(rows.filter((name) => name.startsWith('media:'))).toHaveLength(2)
  expect(rows).toContain('answer:story')
})

test('who is still writing a complaint is waited for, and a wish to stop is not', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  dani.write('a vela chegou quebrada')
  await room.meta.idle()
  const before = room.clock.now()
  const stopped = await room.said(() => dani.write('PARAR'))
  expect(stopped).toContain('stopped')
  expect(room.clock.now() - before).toBeLessThan(15 * second)
})
