import { afterEach, beforeAll, expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { day, hour, loadBot, minute, openTurnRoom, ownerOf, second, type TurnRoom } from './turn-room.ts'

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

test('a photo nobody asked for brings the open question again, once', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê meu pedido?'))
  const photo = () => dani.sendMedia({ media: 'image', caption: null, fileName: null })
  expect(await room.said(photo)).toEqual(['unreadable.image', 'ask.order_number'])
  expect(await room.said(photo)).toEqual([])
})

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
  expect(rows.filter((name) => name.startsWith('sent:'))).toHaveLength(2)
  expect(rows).toContain('answer:-:story')
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

test('a question of the FAQ is answered at an open question, which is asked again', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o meu pedido?'))
  expect(await room.said(() => dani.write('aceitam pix?'))).toEqual(['pix', 'ask.order_number'])
  expect(await room.said(() => dani.write('1042'))).toEqual(['status'])
  expect(await room.said(() => dani.write('quanto é o frete?'))).toEqual(['shipping_cost'])
  expect(await room.said(room.tap(dani, 'details'))).toEqual(['ask.postcode'])
  expect(await room.said(() => dani.write('aceitam pix?'))).toEqual(['pix', 'ask.postcode'])
})

test('unknown words bring other words, then the menu, and in the end a person', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody({ locale: 'en' })
  expect(await room.said(() => dani.write('hello'))).toEqual(['greeting', 'menu'])
  expect(await room.said(() => dani.write('blorb zint quax'))).toEqual(['not_understood'])
  expect(await room.said(() => dani.write('wump frizzle dack'))).toEqual(['not_understood'])
  expect(await room.said(() => dani.write('drundle pock plim'))).toEqual(['handoff.opened'])
})

test('at a menu of a flow, words nobody knows are asked again and in the end bring a person', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody({ locale: 'en' })
  await room.said(() => dani.write('where is 1042?'))
  expect(await room.said(() => dani.write('blorb zint quax'))).toEqual(['again'])
  expect(await room.said(() => dani.write('wump frizzle dack'))).toEqual(['handoff.opened'])
})

test.each([
  ['2', 'order_updates.ask'],
  ['o segundo', 'order_updates.ask'],
  ['receber avisos', 'order_updates.ask'],
  ['ver detalhes', 'ask.postcode'],
  ['outro pedido', 'ask.order_number'],
])('"%s" chooses from the menu that was shown', async (words, prompt) => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  expect(await room.said(() => dani.write(words))).toEqual([prompt])
})

test('another order named in the middle is shown, not the first again', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(() => dani.write('cadê o pedido 1044?'))
  expect(room.shown(dani).at(-1)).toContain('1044')
})

test('an order asked for from within a visit is the one that was named, each time', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero marcar uma visita'))
  expect(await room.said(() => dani.write('cadê o pedido 1042?'))).toEqual(['status'])
  await room.said(() => dani.write('quero marcar uma visita'))
  await room.said(() => dani.write('cadê o pedido 1044?'))
  expect(room.shown(dani).at(-1)).toContain('1044')
})

test('the first sentence fills what it says', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.write('quero marcar uma visita para amanhã'))).toEqual(['pick'])
})

async function atConfirmation() {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero marcar uma visita para amanhã'))
  await room.said(room.tap(dani, 'row_0'))
  expect(await room.said(() => dani.write('Marina'))).toEqual(['is_this_right'])
  expect(room.shown(dani).at(-1)).toContain('10:00')
  return dani
}

test('"não, às 11" takes the other time and asks once more', async () => {
  const dani = await atConfirmation()
  expect(await room.said(() => dani.write('não, às 11'))).toEqual(['is_this_right'])
  expect(room.shown(dani).at(-1)).toContain('11:00')
  expect(await room.said(() => dani.write('sim'))).toEqual(['booked', 'reminder_planned'])
})

test('"não, na segunda" takes another day, whose times are shown', async () => {
  const dani = await atConfirmation()
  expect(await room.said(() => dani.write('não, na segunda'))).toEqual(['pick'])
  expect(await room.said(room.tap(dani, 'row_1'))).toEqual(['is_this_right'])
  expect(room.shown(dani).at(-1)).toMatch(/23 de novembro/)
})

test('"change" asks which, and the item is asked again, by button and by words', async () => {
  const dani = await atConfirmation()
  expect(await room.said(room.tap(dani, 'change'))).toEqual(['change_which'])
  expect(await room.said(room.tap(dani, 'change_name'))).toEqual(['ask.name'])
  expect(await room.said(() => dani.write('Teresa'))).toEqual(['is_this_right'])
  expect(room.shown(dani).at(-1)).toContain('Teresa')
  expect(await room.said(room.tap(dani, 'change'))).toEqual(['change_which'])
  expect(await room.said(() => dani.write('o dia'))).toEqual(['ask.day'])
})

test('a written no is the button no', async () => {
  const dani = await atConfirmation()
  expect(await room.said(() => dani.write('não'))).toEqual(['not_booked'])
})

test('words that are no answer at a confirmation bring the buttons again', async () => {
  const dani = await atConfirmation()
  expect(await room.said(() => dani.write('blorb zint quax'))).toEqual(['again'])
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['booked'])
})

test('an old confirmation books nothing that was changed since', async () => {
  const dani = await atConfirmation()
  const oldYes = room.tap(dani, 'yes')
  await room.said(() => dani.write('não, às 11'))
  expect(await room.said(oldYes)).toEqual(['old_menu', 'is_this_right'])
  expect(room.calls.filter(({ operation }) => operation === 'calendar.book')).toEqual([])
})

test('a row of an old list picks nothing from the new one', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero marcar uma visita para amanhã'))
  const old = room.tap(dani, 'row_0')
  await room.said(room.tap(dani, 'none_fits'))
  await room.said(() => dani.write('segunda'))
  expect(await room.said(old)).toEqual(['old_menu', 'pick'])
})

test('rows beyond the first page are reached by "more", and come round again', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero marcar uma visita para amanhã'))
  expect(await room.said(room.tap(dani, 'more'))).toEqual(['pick'])
  const next = room.tap(dani, 'row_8')
  expect(await room.said(next)).toEqual(['ask.name'])
})

test('a button of a talk that is over brings the menu of now', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  const old = room.tap(dani, 'details')
  await room.wait(day + second)
  expect(await room.said(old)).toEqual(['old_menu'])
  expect(await room.said(room.tap(dani, 'order_status'))).toEqual(['ask.order_number'])
})

test('who falls silent at a menu is told good-bye after two hours, once, and a new talk begins after', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  expect(await room.wait(hour)).toEqual([])
  expect(await room.wait(hour)).toEqual(['bye'])
  expect(await room.wait(3 * hour)).toEqual([])
  expect(await room.said(() => dani.write('cadê o meu pedido?'))).toEqual(['ask.order_number'])
  expect(room.stores.state.talks.size).toBe(2)
})

test('a talk ends after a day without a word, and nothing is said', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o meu pedido?'))
  expect(await room.wait(day)).toEqual([])
  const [talk] = room.stores.state.talks.values()
  expect(talk?.endedAt).not.toBeNull()
  expect(await room.said(() => dani.write('1042'))).not.toEqual(['ask.order_number'])
})

test('the language of the words is spoken, also when it changes in mid-talk', async () => {
  room = openTurnRoom(library)
  const gianna = room.somebody({ locale: 'it' })
  await room.said(() => gianna.write("buongiorno, dov'è il mio ordine?"))
  expect(room.shown(gianna).at(-1)).toContain('ordine')
  await room.said(() => gianna.write('sorry, can we speak English please? where is my order'))
  expect(room.shown(gianna).at(-1)).toContain('order number')
})

test('one message answers the open question and a later one', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o meu pedido?'))
  await room.said(() => dani.write('é o 1042, CEP 01310-100'))
  expect(await room.said(() => dani.write('detalhes'))).not.toContain('ask.postcode')
  expect(room.stored().at(-2)).toBe('é o 1042, CEP [POSTCODE_1]')
})

test('whoever asks for another language gets the open question in it', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o meu pedido?'))
  expect(await room.said(() => dani.write('english please'))).toEqual(['ask.order_number'])
  expect(room.shown(dani).at(-1)).toContain('order number')
  expect(await room.said(() => dani.write('deutsch bitte'))).toEqual(['other_language', 'ask.order_number'])
})

test('a language the business does not speak gets the first one and one polite sentence', async () => {
  room = openTurnRoom(library)
  const jules = room.somebody({ locale: 'fr' })
  const said = await room.said(() => jules.write('bonjour, je voudrais savoir où est ma commande'))
  expect(said).toContain('other_language')
  const next = await room.said(() => jules.write("j'attends toujours une réponse de votre part"))
  expect(next).not.toContain('other_language')
})

test('a reminder is sent the day before, in the words Meta approved', async () => {
  const dani = await atConfirmation()
  await room.said(() => dani.write('não, na segunda'))
  await room.said(room.tap(dani, 'row_0'))
  expect(await room.said(() => dani.write('sim'))).toEqual(['booked', 'reminder_planned'])
  await room.wait(instantOf(Date.UTC(2026, 10, 22, 12)) - room.clock.now())
  expect(room.shown(dani).at(-1)).toContain('Marcado')
  await room.wait(hour)
  expect(room.shown(dani).at(-1)).toMatch(/[Ll]embrete.*23 de novembro/s)
})

test('a reminder brings as many parameters as its words have in the language of the talk', async () => {
  room = openTurnRoom(library)
  const vera = room.somebody({ locale: 'es', phone: '34600000155' })
  await room.said(() => vera.write('quiero pedir una cita para el lunes'))
  await room.said(room.tap(vera, 'row_0'))
  await room.said(() => vera.write('Vera'))
  expect(await room.said(() => vera.write('sí'))).toEqual(['booked', 'reminder_planned'])
  await room.wait(6 * day)
  expect(room.shown(vera).at(-1)).toMatch(/Recordatorio.*lunes 23 de noviembre a las/s)
})

test('a reminder is refused after a withdrawal', async () => {
  const dani = await atConfirmation()
  await room.said(() => dani.write('não, na segunda'))
  await room.said(room.tap(dani, 'row_0'))
  await room.said(() => dani.write('sim'))
  expect(room.stores.state.starts.size).toBe(1)
  await room.said(() => dani.write('PARAR'))
  const shown = room.shown(dani).length
  await room.wait(6 * day)
  expect(room.shown(dani)).toHaveLength(shown)
})

test('a question in between brings the choices again, not the details above them', async () => {
  room = openTurnRoom(library)
  const ana = room.somebody(ownerOf('1042'))
  await room.said(() => ana.write('cadê o 1042?'))
  await room.said(room.tap(ana, 'details'))
  expect(await room.said(() => ana.write('aceitam pix?'))).toEqual(['pix'])
  expect(await room.said(room.tap(ana, 'another'))).toEqual(['ask.order_number'])
})
