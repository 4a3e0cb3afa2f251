import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { linesOf } from '../../src/host/play-talk.ts'
import { type CaseNumber, parseStaffId } from '../../src/ids.ts'
import { entriesOf, hour, loadBot, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

const bia = parseStaffId('bia'.padEnd(22, '0'))

let library: BotLibrary
let room: TurnRoom
let dani: LocalPerson
let number: CaseNumber
beforeAll(async () => {
  library = await loadBot()
})
beforeEach(async () => {
  room = openTurnRoom(library)
  dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  const [one] = room.stores.state.cases.values()
  if (!one) throw new Error('no case was opened')
  number = one.number
})
afterEach(() => room.close())

function claim(): void {
  const row = room.stores.state.cases.get(number)
  if (!row) throw new Error('there is no case')
  const claimed = { type: 'claimed', at: room.clock.now(), agent: bia } as const
  room.stores.state.cases.set(number, { ...row, events: [...row.events, claimed] })
}

const start = (template = 'case_follow_up', id = template) =>
  room.writeAsAgent({ case: number, staff: bia, role: 'agent', template }, id)

const agentLines = () => linesOf(room).filter(({ side }) => side === 'agent')
const failed = () => [...room.stores.state.outbox.values()].filter(({ state }) => state === 'failed')

test('a template of an agent reaches somebody who has not written for two days', async () => {
  claim()
  room.clock.advance(48 * hour)
  await start()
  await room.settle()
  expect(room.shown(dani).at(-1)).toContain(`protocolo ${number}`)
  expect(agentLines()).toMatchObject([{ kind: 'template', words: null }])
  expect(entriesOf(room).find(({ kind }) => kind === 'agent-replied')).toMatchObject({
    actor: { role: 'agent', id: bia },
    ...{ number, isSent: true },
  })
  expect(room.audited('notification-claimed')).toBe(1)
})

test('the same wish twice sends it once', async () => {
  claim()
  await start()
  await start()
  await room.settle()
  expect(room.shown(dani).filter((text) => text.includes('temos novidades'))).toHaveLength(1)
})

test('whoever stopped messages gets no template of an agent either, and the agent sees that it did not go', async () => {
  claim()
  await room.said(() => dani.write('parar'))
  await start()
  await room.settle()
  expect(room.shown(dani).join()).not.toContain('temos novidades')
  expect(failed()).toHaveLength(1)
  expect(entriesOf(room).at(-1)).toMatchObject({ kind: 'agent-replied', isSent: false })
  expect(agentLines()).toHaveLength(1)
})

test('a withdrawal between the wish and its sending wins', async () => {
  claim()
  dani.write('parar')
  await room.meta.idle()
  await start()
  await room.settle()
  expect(room.shown(dani).join()).not.toContain('temos novidades')
})

test('a template nobody wrote down, and one for a case that is not theirs, are kept as not sent', async () => {
  await start()
  await room.settle()
  claim()
  await start('no_such_template')
  await room.settle()
  expect(failed()).toHaveLength(2)
  expect(room.shown(dani).join()).not.toContain('temos novidades')
})

test('a template of which nobody can say whether it arrived is listed, never sent again', async () => {
  claim()
  room.meta.script([{ mishap: 'cut-before' }])
  await start()
  await room.settle()
  await room.wait(minute)
  expect(room.audited('send-unknown')).toBe(1)
  const started = [...room.stores.state.outbox.values()].filter(({ body }) => body.kind === 'template')
  expect(started).toMatchObject([{ state: 'unconfirmed' }])
})
