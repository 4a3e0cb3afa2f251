import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { libraryWith } from './own-flow.ts'
import { openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await libraryWith({
    flow: `answers:
  plan: { type: choice, values: [gold, silver], personal: no }
  pay: { type: choice, values: [card, cash] }
steps:
  plan: { ask: plan, tries: 3, else: person }
  pay: { ask: pay, tries: 3, else: person }
  heard: { confirm: [plan, pay], on: { yes: bye } }
  bye: { say: bye, go: end }
  person: { handoff: support }
`,
    prompts: {
      'ask.plan': 'Qual plano?',
      'plan.gold': 'Plano ouro',
      'plan.silver': 'Plano prata',
      'ask.pay': 'Como paga?',
      'pay.card': 'Com cartão',
      'pay.cash': 'Em dinheiro',
      heard: '{plan, select, gold {Ouro} other {Prata}}, {pay, select, card {cartão} other {dinheiro}}?',
      'heard.plan': 'O plano',
      'heard.pay': 'O pagamento',
      bye: 'Até!',
    },
  })
})
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'

test('a choice is asked with its titles, and answered by a tap', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.write(wish))).toEqual(['ask.plan'])
  expect(await room.said(room.tap(dani, 'silver'))).toEqual(['ask.pay'])
  expect(await room.said(room.tap(dani, 'card'))).toEqual(['heard'])
  expect(room.shown(dani).at(-1)).toContain('Prata, cartão?')
})

test('a choice is answered in words, by number, and corrected', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  expect(await room.said(() => dani.write('roxo com bolinhas'))).toEqual(['ask.plan'])
  expect(await room.said(() => dani.write('o ouro'))).toEqual(['ask.pay'])
  expect(await room.said(() => dani.write('2'))).toEqual(['heard'])
  expect(room.shown(dani).at(-1)).toContain('Ouro, dinheiro?')
  expect(await room.said(() => dani.write('não, o plano prata'))).toEqual(['heard'])
  expect(room.shown(dani).at(-1)).toContain('Prata, dinheiro?')
  expect(await room.said(() => dani.write('sim'))).toEqual(['bye'])
})

test('a choice that is personal is hidden, written or tapped', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  await room.said(() => dani.write('plano ouro'))
  await room.said(room.tap(dani, 'cash'))
  expect(room.stored().slice(1)).toEqual(['plano ouro', '[OTHER_1]'])
})
