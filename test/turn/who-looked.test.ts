import { beforeAll, expect, test } from 'vitest'
import { after } from '../../src/clock.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import type { Look } from '../../src/turn/looks.ts'
import { day, hour, loadBot, openTurnRoom, type TurnRoom, wednesday } from './turn-room.ts'

let library: BotLibrary
beforeAll(async () => {
  library = await loadBot()
})

/** Everybody in the room was looked at like this. */
function showTo(room: TurnRoom, looks: readonly Look[]): void {
  for (const { person } of room.stores.state.lanes.values()) room.stores.state.looks.set(person, looks)
}

const look = (ago: number, role = 'agent', reason = 'answer-customer'): Look => ({
  at: after(wednesday, -ago),
  role,
  reason,
})

const languages = [
  [
    'pt-BR',
    'quem leu minha conversa?',
    'cadê meu pedido?',
    /18\/11\/2026 às 08:00, atendente, para responder a você/,
  ],
  [
    'it',
    'chi ha letto la mia conversazione?',
    "dov'è il mio ordine?",
    /18\/11\/2026 alle 08:00, operatore, per risponderti/,
  ],
  [
    'es',
    '¿quién leyó mi conversación?',
    '¿dónde está mi pedido?',
    /18\/11\/2026 a las 0?8:00, agente, para responderte/,
  ],
  [
    'en',
    'who read my conversation?',
    'where is my order?',
    /Nov 18, 2026 at 8:00 AM, an agent, to answer you/,
  ],
] as const

test.each(languages)(
  'who asks in %s is told when, what for and by what role, and the question comes back',
  async (locale, asks, wish, told) => {
    const room = openTurnRoom(library)
    const dani = room.somebody({ locale })
    expect(await room.said(() => dani.write(wish))).toEqual(['ask.order_number'])
    expect(await room.said(() => dani.write(asks))).toEqual(['looks.none', 'ask.order_number'])
    showTo(room, [look(2 * hour), look(3 * day, 'privacy-officer', 'claimed-case')])
    expect(await room.said(() => dani.write(`${asks} `))).toEqual(['looks.some', 'ask.order_number'])
    expect(room.shown(dani).at(-1)?.replaceAll('\u202f', ' ')).toMatch(told)
  },
)

test('many looks are one message, of the newest, with how many there were', async () => {
  const room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('oi'))
  const reasons = ['technical-fault', 'data-subject-request', 'emergency', 'something-new']
  showTo(
    room,
    Array.from({ length: 180 }, (_, n) => look(n * hour, 'department-admin', reasons[n % reasons.length])),
  )
  await room.said(() => dani.write('alguém da equipe leu minhas mensagens?'))
  const words = room.shown(dani).at(-1) ?? ''
  expect(words).toContain('180 vezes')
  expect(words.length).toBeLessThan(1024)
  expect(words.match(/•/g)).toHaveLength(4)
  expect(words).toContain('por outro motivo')
})

test('beside a person of the shop it is answered too, and the assistant stays silent otherwise', async () => {
  const room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('atendente'))
  expect(await room.said(() => dani.write('quem leu minha conversa?'))).toEqual(['looks.none'])
  expect(await room.said(() => dani.write('meu pedido é o 1042'))).toEqual([])
})

test('nobody is told of somebody else', async () => {
  const room = openTurnRoom(library)
  const [dani, bia] = [room.somebody(), room.somebody({ name: 'Bia', phone: '5511955550198' })]
  await room.said(() => dani.write('oi'))
  showTo(room, [look(hour)])
  await room.said(() => bia.write('oi'))
  expect(await room.said(() => bia.write('quem leu minha conversa?'))).toContain('looks.none')
  expect(await room.said(() => dani.write('quem leu minha conversa?'))).toContain('looks.some')
})
