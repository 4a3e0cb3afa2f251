import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { linesOf } from '../../src/host/play-talk.ts'
import type { CaseNumber, StaffId } from '../../src/ids.ts'
import { parseStaffId } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { refusedHere } from '../../src/turn/refused-here.ts'
import { entriesOf, hour, loadBot, minute, openTurnRoom, second, type TurnRoom } from './turn-room.ts'

const bia = parseStaffId('bia'.padEnd(22, '0'))
const carla = parseStaffId('carla'.padEnd(22, '0'))

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

function claim(agent: StaffId): void {
  const row = room.stores.state.cases.get(number)
  if (!row) throw new Error('there is no case')
  const events = [...row.events, { type: 'claimed', at: room.clock.now(), agent } as const]
  room.stores.state.cases.set(number, { ...row, events })
}

let ids = 0
const write = (words: string, staff = bia, id = `words-${ids++}`) =>
  room.writeAsAgent({ case: number, staff, role: 'agent', words: new RawText(words) }, id)

const sends = () => [...room.stores.state.outbox.values()].filter(({ body }) => body.kind === 'agent-words')
const agentLines = () => linesOf(room).filter(({ side }) => side === 'agent')

test('what an agent writes reaches the customer as it is and is kept masked', async () => {
  claim(bia)
  await write('Oi, Dani! O CPF 529.982.247-25 está certo?')
  await room.settle()
  expect(room.shown(dani).at(-1)).toBe('Oi, Dani! O CPF 529.982.247-25 está certo?')
  const [line] = agentLines()
  expect(line?.words?.text).toMatch(/^Oi, .* O CPF \[CPF_1\] está certo\?$/)
  expect(line?.words?.text).not.toContain('Dani')
  expect(JSON.stringify(entriesOf(room))).not.toMatch(/529|Dani/)
  expect(entriesOf(room).findLast(({ kind }) => kind === 'agent-replied')).toMatchObject({
    actor: { role: 'agent', id: bia },
    ...{ number, effect: line?.effect, isSent: true },
  })
})

test('what went out is sealed nowhere any more', async () => {
  claim(bia)
  await write('já vejo')
  await room.settle()
  expect(sends()).toMatchObject([{ state: 'sent', words: null }])
})

test('a value the customer told before has the same token in what the agent writes', async () => {
  claim(bia)
  dani.write('meu cpf é 529.982.247-25')
  await room.settle()
  await write('confirmo o 52998224725')
  await room.settle()
  expect(agentLines()[0]?.words?.text).toBe('confirmo o [CPF_1]')
})

test('the same message again is one message', async () => {
  claim(bia)
  const first = await write('olá', bia, 'once')
  const second = await write('olá', bia, 'once')
  await room.settle()
  expect(second).toBe(first)
  expect(room.shown(dani).filter((text) => text === 'olá')).toHaveLength(1)
})

test('customer and agent who write at once are kept in the order of the lane', async () => {
  claim(bia)
  dani.write('primeiro')
  await room.meta.idle()
  await write('segundo')
  dani.write('terceiro')
  await room.meta.idle()
  await write('quarto')
  await room.settle()
  const words = linesOf(room).flatMap(({ words }) => words?.text ?? [])
  expect(words.slice(-4)).toEqual(['primeiro', 'segundo', 'terceiro', 'quarto'])
})

test.each([
  ['nobody has claimed', () => undefined],
  ['somebody else has', () => claim(carla)],
])('words for a case that %s are kept as not sent', async (_, before) => {
  before()
  await write('eu resolvo')
  await room.settle()
  expect(room.shown(dani)).not.toContain('eu resolvo')
  expect(sends()).toMatchObject([{ state: 'failed', words: null }])
  expect(agentLines()).toHaveLength(1)
  expect(entriesOf(room).at(-1)).toMatchObject({ kind: 'agent-replied', isSent: false })
})

test('of two agents only the one who has the case at that moment answers', async () => {
  claim(bia)
  await write('sou a Bia')
  await write('sou a Carla', carla)
  await room.settle()
  const shown = room.shown(dani)
  expect(shown.filter((text) => text.startsWith('sou a'))).toEqual(['sou a Bia'])
})

test('a day after the customer last wrote nothing is sent, and it says why', async () => {
  claim(bia)
  room.clock.advance(24 * hour + minute)
  await write('ainda está aí?')
  await room.settle()
  expect(room.shown(dani)).not.toContain('ainda está aí?')
  expect(sends().map(({ state }) => state)).toEqual(['failed'])
  expect(refusedHere.window).toBe(131_047)
})

test('words of which nobody can say whether they arrived are not sent a second time by themselves', async () => {
  claim(bia)
  room.meta.script([{ mishap: 'cut-before' }])
  await write('seu pedido saiu')
  await room.settle()
  await room.wait(minute)
  expect(sends()).toMatchObject([{ state: 'unconfirmed' }])
  expect(room.audited('reply-repeated')).toBe(0)
  expect(room.audited('send-unknown')).toBe(1)
})

test('what Meta did not take for a moment goes out in its turn, before what came after it', async () => {
  claim(bia)
  room.meta.script([{ mishap: 'refused', httpStatus: 500, code: 131000 }])
  await write('um')
  await write('dois')
  await room.settle()
  for (let n = 0; n < 6; n += 1) await room.wait(10 * second)
  expect(room.shown(dani).slice(-2)).toEqual(['um', 'dois'])
})

test('the person who leaves the queue in the same breath gets no more words', async () => {
  claim(bia)
  dani.write('voltar ao assistente')
  await room.meta.idle()
  await write('um momento')
  await room.settle()
  expect(room.shown(dani)).not.toContain('um momento')
  expect(sends()).toMatchObject([{ state: 'failed' }])
})
