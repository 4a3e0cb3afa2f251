import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { type Case, noCase } from '../../src/handoff/case/case.ts'
import { evolve } from '../../src/handoff/case/evolve.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { caseNumberIn } from '../../src/turn/case-number-in.ts'
import { closeAll } from './at-the-desk.ts'
import { day, hour, loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
let dani: LocalPerson
let number: string
beforeAll(async () => {
  library = await loadBot()
})
beforeEach(async () => {
  room = openTurnRoom(library)
  dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  number = [...room.stores.state.cases.keys()].at(-1) ?? ''
  await room.said(() => closeAll(room))
})
afterEach(() => room.close())

const lines = (of = number) =>
  [...room.stores.state.cases.values()].find((row) => row.number === of)?.events.map(({ type }) => type)

test('a person who tells the number of their case within 72 hours has it back, under the same number', async () => {
  await room.wait(day + hour)
  const before = room.stores.state.cases.size
  expect(await room.said(() => dani.write(`é sobre o protocolo ${number.toLowerCase()}`))).toEqual([
    'handoff.opened',
  ])
  expect(lines()).toEqual(['opened', 'closed', 'reopened'])
  expect(room.stores.state.cases.size).toBe(before)
  expect(await room.said(() => dani.write('alguém aí?'))).toEqual([])
  expect(await room.said(() => dani.write('voltar ao assistente'))).toEqual(['handoff.back'])
})

test('who wants a person again in a later talk has their case back, with what was said before', async () => {
  const talks = () => [...room.stores.state.talks.keys()].length
  const before = talks()
  await room.wait(day + hour)
  expect(await room.said(() => dani.write('quero falar com um atendente'))).toEqual(['handoff.opened'])
  expect(room.shown(dani).at(-1)).toContain(number)
  expect(lines()).toEqual(['opened', 'closed', 'reopened'])
  expect(talks()).toBe(before + 1)
  const [row] = [...room.stores.state.cases.values()]
  const current = row?.events.reduce<Case>(evolve, noCase)
  const opened = row?.events[0]
  expect(current).toMatchObject({
    earlierTalks: [opened?.type === 'opened' ? opened.talk : ''],
    status: 'waiting',
  })
  expect(current).not.toMatchObject({ talk: opened?.type === 'opened' ? opened.talk : '' })
})

test('after 72 hours a new wish is a new case', async () => {
  await room.wait(5 * day)
  await room.said(() => dani.write('quero falar com um atendente'))
  expect([...room.stores.state.cases.keys()]).toEqual([number, expect.stringMatching(/-/)])
})

test('after 72 hours they are told that it is closed', async () => {
  await room.wait(4 * day)
  expect(await room.said(() => dani.write(`protocolo ${number}`))).toEqual(['handoff.closed'])
  expect(lines()).toEqual(['opened', 'closed'])
})

test('the number of somebody else’s case is answered exactly like one there never was', async () => {
  const eva = room.somebody({ name: 'Eva', phone: '5511955550111' })
  await room.said(() => eva.write('oi'))
  const theirs = await room.said(() => eva.write(`protocolo ${number}`))
  const told = room.shown(eva).at(-1)
  const unknown = number.startsWith('2') ? '3A3A-3A3A' : '2A2A-2A2A'
  expect(await room.said(() => eva.write(`protocolo ${unknown}`))).toEqual(theirs)
  expect(theirs).toEqual(['handoff.unknown_number'])
  expect(room.shown(eva).at(-1)).toBe(told)
  expect(lines()).toEqual(['opened', 'closed'])
})

test('a case number is read as people write it, and other words with a dash are none', () => {
  for (const said of ['4F7K-2M9P', 'protocolo 4f7k2m9p', 'meu caso é 4F7K 2M9P', 'case number: 4F7K-2M9P'])
    expect(caseNumberIn(said)).toBe('4F7K-2M9P')
  for (const said of ['meia-casas', 'pedido 1042', '2222-33334', 'x4F7K-2M9P', '01310-100'])
    expect(caseNumberIn(said)).toBeNull()
})
