import { afterEach, beforeAll, expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { day, hour, loadBot, minute, openTurnRoom, second, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

const states = () => [...room.stores.state.outbox.values()].map(({ state }) => state)
const events = (name: string) => room.events.filter(({ event }) => event === name).length
const refused = (code: number, httpStatus = 400) => ({ mishap: 'refused', code, httpStatus }) as const

test('a reply Meta cannot take for a moment is sent a little later, once', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([refused(131000, 500), { mishap: 'gateway', httpStatus: 502 }])
  await room.said(() => dani.write('cadê o 1042?'))
  expect(room.shown(dani)).toHaveLength(0)
  for (let waited = 0; waited < 4; waited += 1) await room.wait(5 * second)
  expect(room.shown(dani)).toHaveLength(1)
  expect(states()).toEqual(['sent'])
})

test('later replies wait behind one that is not taken, and keep their order', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([refused(131000, 500), refused(131000, 500), refused(131000, 500)])
  const write = (words: string) => {
    dani.write(words)
    return room.settle()
  }
  await write('cadê o 1042?')
  await write('aceitam pix?')
  await write('quanto é o frete?')
  for (let waited = 0; waited < 10; waited += 1) await room.wait(3 * second)
  const shown = room.shown(dani)
  expect(shown).toHaveLength(3)
  expect(shown[0]).toContain('1042')
  expect(shown[1]).toContain('QR code')
  expect(shown[2]).toContain('frete')
})

test('a person who gets too much too fast waits alone', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const vera = room.somebody({ phone: '5511955550155', name: 'Vera' })
  room.meta.script([refused(131056), { mishap: 'none' }, refused(131056), refused(131056)])
  await room.said(() => dani.write('cadê o 1042?'))
  expect(await room.said(() => vera.write('cadê o 1044?'))).toEqual(['status'])
  for (let waited = 0; waited < 6; waited += 1) await room.wait(6 * second)
  expect(room.shown(dani)).toHaveLength(1)
  expect(room.shown(vera)).toHaveLength(1)
  const refusals = room.meta
    .calls()
    .filter(({ code }) => code === 131056)
    .map(({ at }) => at)
  expect((refusals[2] ?? 0) - (refusals[1] ?? 0)).toBeGreaterThanOrEqual(4 * second)
})

test('a reply after the window is given up, not repeated', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([refused(131047)])
  await room.said(() => dani.write('cadê o 1042?'))
  await room.wait(hour)
  expect(
    room.meta
      .calls()
      .filter(({ path }) => path.endsWith('/messages'))
      .filter(({ code }) => code === 131047),
  ).toHaveLength(1)
  expect(states()).toEqual(['failed'])
})

test('an incident of the account stops the number, for however long, and nothing is lost', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const vera = room.somebody({ phone: '5511955550155', name: 'Vera' })
  room.meta.script(Array.from({ length: 20 }, () => refused(131031)))
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(() => vera.write('cadê o 1044?'))
  expect(events('number-stopped')).toBe(1)
  for (let waited = 0; waited < 40; waited += 1) await room.wait(minute)
  expect(room.shown(dani)).toHaveLength(1)
  expect(room.shown(vera)).toHaveLength(1)
  expect(events('number-resumed')).toBeGreaterThan(0)
})

test('a send that was cut off and arrived is settled by its status and not repeated', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([{ mishap: 'cut-after' }])
  await room.said(() => dani.write('cadê o 1042?'))
  expect(events('send-unknown')).toBe(1)
  await room.wait(minute)
  expect(room.shown(dani)).toHaveLength(1)
  expect(states()).toEqual(['sent'])
  expect(room.audited('reply-repeated')).toBe(0)
})

test('a send that was cut off and never heard of is sent once more, and the log says so', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([{ mishap: 'cut-before' }])
  await room.said(() => dani.write('cadê o 1042?'))
  expect(room.shown(dani)).toHaveLength(0)
  await room.wait(3 * second)
  expect(room.shown(dani)).toHaveLength(0)
  await room.wait(10 * second)
  expect(room.shown(dani)).toHaveLength(1)
  expect(room.audited('reply-repeated')).toBe(1)
  await room.wait(hour)
  expect(room.shown(dani)).toHaveLength(1)
})

/** Somebody with a visit on Monday the 23rd at ten, and so a reminder on Sunday at ten. */
async function withReminder() {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero marcar uma visita'))
  await room.said(() => dani.write('23/11/2026'))
  await room.said(room.tap(dani, 'row_0'))
  await room.said(() => dani.write('Marina'))
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['booked'])
  expect(room.stores.state.starts.size).toBe(1)
  return dani
}

const reminders = () =>
  room.meta.calls().filter(({ body }) => (body as { type?: string }).type === 'template')

test('a message the business starts and nobody confirms is listed, never repeated', async () => {
  const dani = await withReminder()
  room.meta.script([{ mishap: 'cut-before' }])
  await room.wait(instantOf(Date.UTC(2026, 10, 22, 13, 31)) - room.clock.now())
  expect(reminders()).toHaveLength(1)
  await room.wait(hour)
  await room.wait(day)
  expect(reminders()).toHaveLength(1)
  expect(states()).toContain('unconfirmed')
  expect(room.audited('send-unknown')).toBe(1)
  expect(room.shown(dani).at(-1)).toContain('Marcado')
})

test('a reminder waits for nothing and is sent at its time', async () => {
  const dani = await withReminder()
  await room.wait(instantOf(Date.UTC(2026, 10, 22, 12)) - room.clock.now())
  expect(reminders()).toHaveLength(0)
  await room.wait(2 * hour)
  expect(reminders()).toHaveLength(1)
  expect(room.shown(dani).at(-1)).toMatch(/23 de novembro/)
})

test('a failed status of a talk that is over begins no talk and opens no window', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([{ mishap: 'none' }, { mishap: 'fails-later', code: 131026 }])
  await room.said(() => dani.write('cadê o 1043?'))
  await room.said(room.tap(dani, 'details'))
  const talks = room.stores.state.talks.size
  await room.wait(minute)
  expect(room.stores.state.talks.size).toBe(talks)
})
