import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { type DepartmentName, parseDepartmentName } from '../../src/ids.ts'
import { leaf } from '../contract/made-up.ts'
import { bia } from './at-the-desk.ts'
import { day, loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

/** The second of three messages could not be opened; what it was is known, so that it can be mended. */
async function lostOne() {
  room = openTurnRoom(library)
  const dani = room.somebody()
  for (const words of ['bom dia', 'cadê o 1042?', 'aceitam pix?']) dani.write(words)
  await room.meta.idle()
  const { inbox, dead } = room.stores.state
  const [lane] = inbox.keys()
  const [first, second, third] = [...inbox.values()].flat()
  if (!lane || !first || !second || !third) throw new Error('nothing came in')
  inbox.set(lane, [first, { ...second, body: first.body }, third])
  expect(await room.said(() => undefined)).toEqual(['greeting', 'menu', 'pix'])
  const [letter] = dead
  if (!letter) throw new Error('nothing was put aside')
  return {
    dani,
    letter,
    message: second.dedupe,
    mend: () => Object.assign(letter.item, { body: second.body }),
  }
}

const open = (opens: DepartmentName, id = 'once') => {
  const [lane] = room.stores.state.lanes.keys()
  if (!lane) throw new Error('nobody wrote')
  return room.writeAsAgent({ opens, lane, staff: bia, role: 'admin' }, id)
}
const cases = () => [...room.stores.state.cases.values()].map(({ department }) => department)
const support = parseDepartmentName('support')

test('what is tried again is answered, once, behind what was answered before', async () => {
  const { message, mend } = await lostOne()
  mend()
  const retry = () => room.stores.unfinished.retryLetter(message, leaf(), room.clock.now())
  expect(await Promise.all([retry(), retry()])).toEqual(['retried', 'not-waiting'])
  expect(await room.said(() => undefined)).toEqual(['status'])
  expect(room.stored()).toEqual(['bom dia', 'aceitam pix?', 'cadê o 1042?'])
  expect(await retry()).toBe('not-waiting')
})

test('what still cannot be processed is put aside again, and nobody else waits for it', async () => {
  const { message } = await lostOne()
  await room.stores.unfinished.retryLetter(message, leaf(), room.clock.now())
  expect(await room.said(() => undefined)).toEqual([])
  expect(room.stores.state.dead.map(({ item }) => item.dedupe)).toEqual([message])
  expect(room.events.filter(({ event }) => event === 'dead-letter')).toHaveLength(2)
})

test('a case is opened in the chosen department, the customer is told its number, and the bot is silent', async () => {
  const { dani } = await lostOne()
  expect(await room.said(() => open(support))).toEqual(['handoff.opened'])
  expect(cases()).toEqual([support])
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual([])
  expect(await room.said(() => open(support))).toEqual([])
  expect(await room.said(() => open(support, 'another'))).toEqual([])
  expect(cases()).toEqual([support])
})

test('where nothing may be said any more the case is opened all the same, and told when they write', async () => {
  const { dani } = await lostOne()
  await room.wait(2 * day)
  expect(await room.said(() => open(support))).toEqual([])
  expect(cases()).toEqual([support])
  expect(await room.said(() => dani.write('oi?'))).toEqual(['late', 'handoff.outside_hours'])
})
