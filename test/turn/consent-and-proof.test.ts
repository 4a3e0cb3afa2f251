import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { hour, loadBot, minute, openTurnRoom, ownerOf, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

test('consent takes two different messages, by button', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.write('quero receber avisos'))).toEqual(['order_updates.ask'])
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['order_updates.confirm'])
  expect(room.consentFor('order_updates').status).toBe('given')
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['thanks'])
  expect(room.consentFor('order_updates').status).toBe('confirmed')
})

test('consent takes two different messages, in words', async () => {
  room = openTurnRoom(library)
  const gianna = room.somebody({ locale: 'it' })
  await room.said(() => gianna.write('voglio ricevere gli avvisi'))
  expect(await room.said(() => gianna.write('sì'))).toEqual(['order_updates.confirm'])
  expect(await room.said(() => gianna.write('sì'))).toEqual(['thanks'])
})

test('a yes written before the question was sent is no answer to it', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => {
    dani.write('quero receber avisos')
    dani.write('sim')
  })
  expect(room.consentFor('order_updates').status).toBe('requested')
  await room.said(() => {
    room.tap(dani, 'yes')()
    dani.write('sim')
  })
  expect(room.consentFor('order_updates').status).toBe('given')
})

test('a yes tapped twice counts once and the second question stays open', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const yes = room.tap(dani, 'yes')
  await room.said(() => {
    yes()
    yes()
  })
  expect(room.consentFor('order_updates').status).toBe('given')
  expect(await room.said(yes)).toEqual(['old_menu', 'order_updates.confirm'])
  expect(room.consentFor('order_updates').status).toBe('given')
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['thanks'])
})

test('a consent button of the past says that it is over and records nothing', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const yes = room.tap(dani, 'yes')
  expect(await room.said(room.tap(dani, 'no'))).toEqual(['no_updates'])
  expect(await room.said(yes)).toEqual(['expired'])
  expect(room.consentFor('order_updates').status).toBe('refused')
})

test('an old no to what holds now is a doubt, and asked about', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const no = room.tap(dani, 'no')
  await room.said(room.tap(dani, 'yes'))
  await room.said(room.tap(dani, 'yes'))
  expect(await room.said(no)).toEqual(['stop_question'])
  expect(room.consentFor('order_updates').status).toBe('paused')
})

test('a question of consent lapses after a day, and its button with it', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const yes = room.tap(dani, 'yes')
  expect(await room.wait(24 * hour + minute)).toEqual([])
  expect(room.consentFor('order_updates').status).toBe('expired')
  expect(await room.said(yes)).toEqual(['expired'])
  expect(room.consentFor('order_updates').status).toBe('expired')
})

test('a question in between is answered and consent is asked for again', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  expect(await room.said(() => dani.write('quanto é o frete?'))).toEqual([
    'shipping_cost',
    'order_updates.ask',
  ])
  await room.said(() => dani.write('sim'))
  expect(await room.said(() => dani.write('aceitam pix?'))).toEqual(['pix', 'order_updates.confirm'])
  expect(await room.said(() => dani.write('sim'))).toEqual(['thanks'])
})

test('another wish in the middle of a consent question is followed, and no yes of it counts', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  expect(await room.said(() => dani.write('cadê o meu pedido?'))).toEqual(['ask.order_number'])
  expect(await room.said(() => dani.write('1042'))).toEqual(['status'])
  expect(room.consentFor('order_updates').status).toBe('requested')
})

test('words that are no yes or no are asked again, and in the end a person comes', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody({ locale: 'en' })
  await room.said(() => dani.write('sign me up'))
  expect(await room.said(() => dani.write('purple elephants dance'))).toEqual(['again', 'order_updates.ask'])
  expect(await room.said(() => dani.write('green whales sing'))).toEqual(['again', 'order_updates.ask'])
  expect(await room.said(() => dani.write('blorb zint quax'))).toEqual(['handoff.opened'])
})

const personal = /Ana|Lamparina|Rua da Cera|01310|castiçal|Estrela/

test('an order number alone never shows name, address or items', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  await room.said(() => dani.write('99999-999'))
  expect(room.shown(dani).slice(1).join('\n')).not.toMatch(personal)
  expect(room.shown(dani).join('\n')).not.toMatch(/Ana|Rua da Cera|castiçal/)
})

test('the number an order was placed from proves it', async () => {
  room = openTurnRoom(library)
  const ana = room.somebody(ownerOf('1042'))
  await room.said(() => ana.write('cadê o 1042?'))
  expect(await room.said(room.tap(ana, 'details'))).toEqual(['details'])
  expect(room.shown(ana).at(-1)).toMatch(/Ana Lamparina[\s\S]*Rua da Cera/)
})

test('a stranger proves an order by its postcode', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  expect(await room.said(room.tap(dani, 'details'))).toEqual(['ask.postcode'])
  expect(await room.said(() => dani.write('01310100'))).toEqual(['details'])
  expect(room.stored().at(-1)).toBe('[POSTCODE_1]')
})

test('a proof of one order proves no other', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  await room.said(() => dani.write('01310-100'))
  expect(await room.said(room.tap(dani, 'another'))).toEqual(['ask.order_number'])
  await room.said(() => dani.write('0042'))
  const next = await room.said(room.tap(dani, 'details'))
  expect(next).not.toContain('details')
  expect(room.shown(dani).join('\n')).not.toMatch(/Bento|Travessa/)
})

test('five wrong proofs of a person bring a person, and the right one comes too late', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  for (let tries = 1; tries < 5; tries += 1)
    expect(await room.said(() => dani.write(`0000${tries}-000`))).toEqual(
      [`again.postcode.${Math.min(tries, 2)}`].map((name) =>
        tries > 2 ? expect.stringMatching(/^(again|ask)/) : name,
      ),
    )
  expect(await room.said(() => dani.write('00005-000'))).toEqual(['not_proved', 'handoff.opened'])
  await room.said(() => dani.write('voltar ao assistente'))
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  expect(await room.said(() => dani.write('01310-100'))).not.toContain('details')
})

test('five wrong proofs of an order close it to everybody but its own number', async () => {
  room = openTurnRoom(library)
  for (const phone of ['5511955550181', '5511955550182', '5511955550183']) {
    const one = room.somebody({ phone })
    await room.said(() => one.write('cadê o 1042?'))
    await room.said(room.tap(one, 'details'))
    await room.said(() => one.write('00001-000'))
    await room.said(() => one.write('00002-000'))
  }
  const late = room.somebody({ phone: '5511955550184' })
  await room.said(() => late.write('cadê o 1042?'))
  await room.said(room.tap(late, 'details'))
  expect(await room.said(() => late.write('01310-100'))).toEqual(['not_proved', 'handoff.opened'])
  const ana = room.somebody(ownerOf('1042'))
  await room.said(() => ana.write('cadê o 1042?'))
  expect(await room.said(room.tap(ana, 'details'))).toEqual(['details'])
})

test('proofs may be tried again a day later', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  for (let tries = 1; tries <= 5; tries += 1) await room.said(() => dani.write(`0000${tries}-000`))
  await room.said(() => dani.write('voltar ao assistente'))
  await room.wait(25 * hour)
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  expect(await room.said(() => dani.write('01310-100'))).toEqual(['details'])
})
