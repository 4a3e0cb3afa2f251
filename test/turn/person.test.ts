import { afterEach, beforeAll, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { instantOf } from '../../src/clock.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { closeAll } from './at-the-desk.ts'
import { day, hour, loadBot, minute, openTurnRoom, second, type TurnRoom, wednesday } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

const numberShown = (person: LocalPerson) =>
  /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(room.shown(person).at(-1) ?? '')?.[0]

const closeCase = (): Promise<readonly string[]> => room.said(() => closeAll(room))

test('a case has a number that is told, and the bot is silent from then on', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.write('quero falar com um atendente'))).toEqual(['handoff.opened'])
  const [number] = room.stores.state.cases.keys()
  expect(numberShown(dani)).toBe(number)
  expect(await room.said(() => dani.write('alguém aí?'))).toEqual([])
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual([])
  expect(await room.said(() => dani.sendMedia({ media: 'voice', caption: null, fileName: null }))).toEqual([])
  expect(room.stored()).toContain('alguém aí?')
  expect(room.audited('case-opened')).toBe(1)
})

test('STOP, privacy and the way back are heard while a person is called', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  expect(await room.said(() => dani.write('privacidade'))).toEqual(['privacy'])
  expect(await room.said(() => dani.write('PARAR'))).toEqual(['stopped'])
  expect(await room.said(() => dani.write('voltar ao assistente'))).toEqual(['handoff.back'])
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
})

test('who comes back from the queue is asked the open question again', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero marcar uma visita'))
  expect(await room.said(() => dani.write('quero falar com um atendente'))).toEqual(['handoff.opened'])
  expect(await room.said(() => dani.write('voltar ao assistente'))).toEqual(['handoff.back'])
})

test('whoever asks again for a person in the same talk has the same number', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  const first = numberShown(dani)
  await room.said(() => dani.write('voltar ao assistente'))
  expect(await room.said(() => dani.write('quero falar com um atendente'))).toEqual(['handoff.opened'])
  expect(numberShown(dani)).toBe(first)
  expect(room.stores.state.cases.size).toBe(1)
  expect(room.audited('case-reopened')).toBe(1)
})

test('the wait is announced after ten minutes, once, and after four hours the bot is back, with a mark', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  expect(await room.wait(9 * minute)).toEqual([])
  expect(await room.wait(minute)).toEqual(['handoff.waiting'])
  expect(await room.wait(hour)).toEqual([])
  expect(await room.wait(3 * hour)).toEqual(['handoff.returned'])
  const [row] = room.stores.state.cases.values()
  expect(row?.events.at(-1)).toMatchObject({ type: 'returned', why: 'unclaimed' })
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
})

test('a complaint announces its wait in words of its own', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  await room.said(() => dani.write('a vela chegou quebrada'))
  expect(await room.wait(10 * minute)).toEqual(['still_waiting'])
})

const night = instantOf(Date.UTC(2026, 10, 18, 2))
const holiday = instantOf(Date.UTC(2026, 10, 20, 14))

test('at night the person is told once when the business opens', async () => {
  room = openTurnRoom(library, night)
  const dani = room.somebody()
  expect(await room.said(() => dani.write('quero falar com um atendente'))).toEqual(['handoff.outside_hours'])
  expect(room.shown(dani).at(-1)).toMatch(/18 de novembro.*09:00/s)
  expect(await room.said(() => dani.write('oi?'))).toEqual([])
  expect(await room.wait(20 * minute)).toEqual([])
  room.clock.advance(wednesday - hour - room.clock.now())
  expect(await room.wait(9 * minute)).toEqual([])
  expect(await room.wait(2 * minute)).toEqual(['handoff.waiting'])
})

test('on a holiday a complaint says when we open', async () => {
  room = openTurnRoom(library, holiday)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  expect(await room.said(() => dani.write('a vela chegou quebrada'))).toEqual(['we_open_at'])
  expect(room.shown(dani).at(-1)).toMatch(/23 de novembro/)
})

test('a case that waits over a weekend keeps its talk, hears nothing and spins nowhere', async () => {
  room = openTurnRoom(library, instantOf(Date.UTC(2026, 10, 20, 23)))
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  await room.wait(25 * hour)
  const turns = room.events.filter(({ event }) => event === 'turn-taken').length
  await room.wait(hour)
  expect(await room.said(() => dani.write('ainda estão aí?'))).toEqual([])
  expect(room.events.filter(({ event }) => event === 'turn-taken').length - turns).toBeLessThan(3)
  expect(room.stored()).toContain('ainda estão aí?')
  expect(room.stores.state.talks.size).toBe(1)
})

test('closing a case ends the silence and goes on with the flow', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  await room.said(() => dani.write('a vela chegou quebrada'))
  expect(await closeCase()).toEqual(['handoff.closed', 'csat'])
  expect(await room.said(() => dani.write('5'))).toEqual(['survey.thanks'])
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
})

test('who does not rate is simply answered', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  await room.said(() => dani.write('a vela chegou quebrada'))
  await closeCase()
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
  expect(await room.said(() => dani.write('5'))).not.toContain('survey.thanks')
})

test('a case closed while the person writes ends the silence for those words too', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  const said = await room.said(() => {
    dani.write('quanto é o frete?')
    return closeAll(room)
  })
  expect(said).toEqual(['handoff.closed', 'shipping_cost'])
})

test('nothing is said outside the 24 hours, and the case is over all the same', async () => {
  room = openTurnRoom(library, instantOf(Date.UTC(2026, 10, 20, 23)))
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  await room.wait(2 * day)
  const calls = room.meta.calls().length
  expect(await closeCase()).toEqual([])
  expect(room.meta.calls()).toHaveLength(calls)
  await room.wait(5 * second)
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
})

test('who hides the number is answered by the user id', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody({ identity: 'hides-number' })
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
  const sent = room.meta
    .calls()
    .map(({ body }) => body as { recipient?: string; to?: string; text?: unknown })
  expect(sent.filter(({ recipient }) => recipient === dani.phone().bsuid).length).toBeGreaterThan(0)
  expect(room.shown(dani)).toHaveLength(1)
})

test.each(['shows-number', 'hides-number'] as const)(
  'who %s and changes it stays the same person, answered on the new one',
  async (identity) => {
    room = openTurnRoom(library)
    const dani = room.somebody({ identity })
    await room.said(() => dani.write('cadê o meu pedido?'))
    await room.said(() => dani.changeNumber('5511955550122'))
    expect(await room.said(() => dani.write('1042'))).toEqual(['status'])
    expect(room.stores.state.persons.size).toBe(1)
    expect(room.meta.conversationOf('5511955550122').at(-1)?.side).toBe('business')
  },
)

test('an edited message is stored in its new words only, also of an earlier turn', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const { id } = dani.write('cadê o meu pedido? sou o Joaquim')
  await room.said(() => undefined)
  await room.said(() => dani.write('1042'))
  expect(await room.said(() => dani.edit(id, 'cadê a minha encomenda?'))).toEqual([])
  expect(room.stored()).toEqual(['cadê a minha encomenda?', '1042'])
})

test('what is taken back is gone from what is stored', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const { id } = dani.write('cadê o meu pedido? moro longe daqui')
  await room.said(() => undefined)
  await room.said(() => dani.write('1042'))
  await room.said(() => dani.takeBack(id))
  expect(room.stored().join(' ')).not.toContain('longe')
})

test('a name learned later hides it in the words stored before', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('zuleica quer saber de horário'))
  await room.said(() => dani.write('quero marcar uma visita'))
  await room.said(() => dani.write('2026-11-20'))
  await room.said(room.tap(dani, 'row_0'))
  await room.said(() => dani.write('Zuleica'))
  expect(room.stored().join(' ')).not.toMatch(/zuleica/i)
})

test('two names behind one token are both hidden from the next turn on', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('meu nome é Otília Zyqwen'))
  await room.said(() => dani.write('aliás, meu nome é Otília Trobbo'))
  await room.said(() => dani.write('procure por zyqwen ou por trobbo'))
  expect(room.stored().at(-1)).toBe('procure por [NAME_1] ou por [NAME_1]')
})

test('a doubled delivery is one message', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  await room.wait(5 * second)
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['order_updates.confirm'])
})
