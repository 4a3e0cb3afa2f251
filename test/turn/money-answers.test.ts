import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { libraryWith } from './own-flow.ts'
import { openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
let library: BotLibrary
beforeAll(async () => {
  library = await libraryWith({
    flow: `answers:
  budget: { type: money, min: 10, personal: no }
  paid: { type: money }
steps:
  budget: { ask: budget, tries: 3, else: person }
  paid: { ask: paid, tries: 3, else: person }
  much: { if: "budget > 100 || budget * 2 > 100", then: rich, else: heard }
  rich: { say: rich, show: { budget: budget, double: budget * 2 } }
  heard: { confirm: [budget, paid], on: { yes: end } }
  person: { handoff: support }
`,
    prompts: {
      'ask.budget': 'Quanto quer gastar?',
      'ask.paid': 'Quanto pagou?',
      rich: '{budget, number, ::currency/BRL}, o dobro {double, number, ::currency/BRL}',
      heard: '{budget, number, ::currency/BRL} e {paid, number, ::currency/BRL}?',
      'heard.budget': 'O valor',
      'heard.paid': 'O pago',
    },
  })
})
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'

test('money is in whole units in expressions, in prompts and in what is confirmed', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  for (const words of [wish, '50']) await room.said(() => dani.write(words))
  expect(await room.said(() => dani.write('R$ 1.250,50'))).toEqual(['heard'])
  expect(room.shown(dani).at(-1)).toMatch(/^R\$\s50,00 e R\$\s1\.250,50\?/)
})

test('money with cents is calculated with as it was said', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  for (const words of [wish, '9,90']) await room.said(() => dani.write(words))
  for (const words of ['50,10', '20 reais']) await room.said(() => dani.write(words))
  expect(room.shown(dani).at(-1)).toMatch(/R\$\s50,10, o dobro R\$\s100,20/)
})
