import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Mishap } from '../../src/adapter/local-meta/settings.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { bia, claim } from './at-the-desk.ts'
import { hour, loadBot, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

/** So long, and everything is tried again by itself meanwhile as often as it wants. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 5 * minute) await room.wait(5 * minute)
}

const states = () => [...room.stores.state.outbox.values()].map(({ state }) => state)

const outages: readonly (readonly [string, Mishap])[] = [
  ['is not let through by its own gateway', { mishap: 'gateway', httpStatus: 503 }],
  ['says that it cannot', { mishap: 'refused', code: 131016, httpStatus: 503 }],
  ['does not know the token', { mishap: 'refused', code: 190, httpStatus: 401 }],
]

for (const [what, mishap] of outages)
  test(`Meta that ${what} for three hours gets every answer afterwards, once and in order`, async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    await room.said(() => dani.write('quero falar com um atendente'))
    await claim(room)
    const gino = room.somebody({ phone: '393331234567', locale: 'it', name: 'Gino' })
    const before = { dani: room.shown(dani).length, gino: room.shown(gino).length }
    room.meta.breakDown(mishap)
    const say = (words: string, id: string) => {
      const [number] = room.stores.state.cases.keys()
      if (!number) throw new Error('no case')
      return room.writeAsAgent({ case: number, staff: bia, role: 'agent', words: new RawText(words) }, id)
    }
    await say('Bom dia, Dani!', 'one')
    await say('Já vejo o pedido.', 'two')
    await room.said(() => gino.write("dov'è il 1042?"))
    await pass(3 * hour)
    expect(room.shown(dani)).toHaveLength(before.dani)
    expect(room.shown(gino)).toHaveLength(before.gino)
    expect(states().filter((state) => state === 'failed')).toEqual([])
    room.meta.breakDown(null)
    await pass(20 * minute)
    expect(room.shown(dani).slice(before.dani)).toEqual(['Bom dia, Dani!', 'Já vejo o pedido.'])
    const told = room.shown(gino).slice(before.gino)
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told).size).toBe(told.length)
    expect(told.join('\n')).toContain('1042')
    expect(states().filter((state) => state !== 'sent')).toEqual([])
  })

test('answers that may have arrived are not sent again and again, but listed for somebody to settle', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  await claim(room)
  const gino = room.somebody({ phone: '393331234567', locale: 'it', name: 'Gino' })
  // Meta has each of them, and says nothing: neither an answer nor a status.
  room.meta.breakDown({ mishap: 'gateway', httpStatus: 502 })
  const [number] = room.stores.state.cases.keys()
  if (!number) throw new Error('no case')
  await room.writeAsAgent(
    { case: number, staff: bia, role: 'agent', words: new RawText('Bom dia, Dani!') },
    'one',
  )
  await room.said(() => gino.write("dov'è il 1042?"))
  const calls = () => room.meta.calls().length
  await pass(3 * hour)
  const listed = await room.stores.unfinished.sends()
  expect(listed.map(({ kind }) => kind).slice(0, 2)).toEqual(['words', 'reply'])
  expect(listed[0]).toMatchObject({ case: number })
  const before = calls()
  room.meta.breakDown(null)
  await pass(30 * minute)
  expect(calls()).toBe(before)
})

test('a message that Meta does not take while it takes others is given up, and holds nobody up', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const failed = () => states().filter((state) => state === 'failed').length
  const refusal: Mishap = { mishap: 'refused', code: 131000, httpStatus: 500 }
  room.meta.breakDown(refusal)
  await room.said(() => dani.write('cadê o 1042?'))
  for (let tries = 0; tries < 14; tries += 1) await room.wait(15 * minute)
  expect(failed()).toBe(0)
  room.meta.breakDown(null)
  const ana = room.somebody({ phone: '5511955550155', name: 'Ana' })
  expect(await room.said(() => ana.write('aceitam pix?'))).toContain('pix')
  room.meta.breakDown(refusal)
  await room.wait(15 * minute)
  expect(failed()).toBeGreaterThan(0)
  room.meta.breakDown(null)
  expect(await room.said(() => dani.write('aceitam pix?'))).toContain('pix')
  expect(room.shown(dani).join('\n')).not.toContain('Pedido 1042')
})
