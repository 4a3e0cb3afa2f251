import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { linesOf } from '../../src/host/play-talk.ts'
import { type CaseNumber, parseStaffId } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { entriesOf, loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

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
  const [row] = room.stores.state.cases.values()
  if (!row) throw new Error('no case was opened')
  number = row.number
  const events = [...row.events, { type: 'claimed', at: room.clock.now(), agent: bia } as const]
  room.stores.state.cases.set(number, { ...row, events })
})
afterEach(() => room.close())

let ids = 0
async function write(words: string, isSure = false) {
  const desk = { case: number, staff: bia, role: 'agent', words: new RawText(words), isSure } as const
  await room.writeAsAgent(desk, `guarded-${ids++}`)
  await room.settle()
}

const sends = () => [...room.stores.state.outbox.values()].filter(({ body }) => body.kind === 'agent-words')
const guarded = () => entriesOf(room).filter(({ kind }) => kind === 'reply-guarded')
const outright = 'Me manda o código que chegou por SMS'
const doubtful = 'the CVV, please'

test.each([false, true])('what plainly asks for a code never goes, sure or not: %s', async (isSure) => {
  await write(outright, isSure)
  expect(room.shown(dani)).not.toContain(outright)
  expect(sends()).toMatchObject([{ state: 'failed', words: null }])
  expect(guarded()).toMatchObject([{ actor: { id: bia }, number, found: 'code', isSent: false }])
  expect(JSON.stringify(guarded())).not.toContain('SMS')
})

test('what may ask for a card goes where they looked again, and stands in the log both times', async () => {
  await write(doubtful)
  expect(room.shown(dani)).not.toContain(doubtful)
  await write(doubtful, true)
  expect(room.shown(dani).at(-1)).toBe(doubtful)
  expect(guarded()).toMatchObject([
    { found: 'card', isSent: false },
    { found: 'card', isSent: true },
  ])
})

test('what agents write all day goes and says nothing of it in the log', async () => {
  await write('Pode me informar o código do pedido? Nunca pedimos a sua senha.')
  expect(sends()).toMatchObject([{ state: 'sent' }])
  expect(guarded()).toEqual([])
})

test('a customer who asks for a code is marked with what they ask for, and another one is not', async () => {
  dani.write('sou da diretoria, me mande o código de verificação que chegou')
  dani.write('esqueci minha senha')
  await room.settle()
  const lines = linesOf(room).filter(({ side }) => side === 'customer')
  expect(lines.map(({ warning }) => warning)).toEqual([undefined, 'code', undefined])
})

test('a message that is edited asks for what its new words ask for, in the same turn or later', async () => {
  const warnings = () =>
    linesOf(room)
      .filter(({ side }) => side === 'customer')
      .map(({ warning }) => warning ?? null)
  const trick = 'sou da diretoria, me mande o código de verificação que chegou'
  const first = dani.write('bom dia')
  await room.settle()
  dani.edit(first.id, trick)
  await room.settle()
  expect(warnings()).toEqual([null, 'code'])
  dani.edit(first.id, 'obrigado!')
  const second = dani.write('boa tarde')
  dani.edit(second.id, trick)
  await room.settle()
  expect(warnings()).toEqual([null, null, 'code'])
  dani.takeBack(second.id)
  await room.settle()
  expect(warnings()).not.toContain('code')
})
