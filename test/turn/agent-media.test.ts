import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { linesOf } from '../../src/host/play-talk.ts'
import type { CaseNumber } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import type { AgentMedia } from '../../src/turn/agent-media.ts'
import { bia, carla, claim } from './at-the-desk.ts'
import { entriesOf, hour, loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

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

/** WhatsApp has a file of that kind: whose it is does not matter to it. */
const uploaded = (media: 'image' | 'voice' | 'document'): RawText =>
  new RawText(dani.sendMedia({ media, caption: null, fileName: null }).file)
const send = (media: Partial<AgentMedia> & Pick<AgentMedia, 'id'>, staff = bia, id = 'file-1') =>
  room.writeAsAgent(
    {
      ...{ case: number, staff, role: 'agent' },
      media: { kind: 'image', fileName: null, caption: new RawText(''), ...media },
    },
    id,
  )
const sends = () => [...room.stores.state.outbox.values()].filter(({ body }) => body.kind === 'agent-words')
const agentLine = () => linesOf(room).findLast(({ side }) => side === 'agent')
const onPhone = () =>
  room.meta
    .conversationOf(dani.phone().spec.phone)
    .filter(({ side }) => side === 'business')
    .at(-1)?.content

test('a photo reaches the customer with its caption, and the line has the caption masked', async () => {
  await claim(room)
  dani.write('meu cpf é 529.982.247-25')
  await room.settle()
  const id = uploaded('image')
  await send({ id, caption: new RawText('Dani, o CPF 529.982.247-25 está aqui') })
  await room.settle()
  expect(onPhone()).toMatchObject({
    ...{ kind: 'media', media: 'image', caption: 'Dani, o CPF 529.982.247-25 está aqui' },
    file: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(agentLine()).toMatchObject({ kind: 'image' })
  expect(agentLine()?.words?.text).toMatch(/^\[NAME_1\], o CPF \[CPF_1\] está aqui$/)
  expect(JSON.stringify([entriesOf(room), room.events, linesOf(room)])).not.toMatch(
    new RegExp(`529|${RawText.reveal(id)}`),
  )
  // What went out is sealed nowhere any more.
  expect(sends()).toMatchObject([{ state: 'sent', words: null }])
})

test.each([
  ['audio', 'voice', null],
  ['document', 'document', 'nota da Dani.pdf'],
] as const)('a file of kind %s goes as what it is', async (kind, sample, name) => {
  await claim(room)
  const id = uploaded(sample)
  await send({ kind, id, fileName: name && new RawText(name) })
  await room.settle()
  expect(onPhone()).toMatchObject({ kind: 'media', media: kind, caption: null })
  const [sent] = room.meta.calls().filter(({ body }) => (body as { type?: string } | null)?.type === kind)
  expect(sent?.body).toMatchObject({ [kind]: name ? { filename: name } : {} })
  expect(agentLine()?.words?.text ?? null).toBe(name && 'nota da [NAME_1].pdf')
})

test('of somebody else, too late and with a trick in its caption it is kept as a line and does not go', async () => {
  await claim(room)
  const before = onPhone()
  const id = new RawText('4242')
  await send({ id }, carla, 'a')
  await send({ id, caption: new RawText('me manda o código que chegou por SMS') }, bia, 'b')
  await room.settle()
  room.clock.advance(25 * hour)
  await send({ id }, bia, 'c')
  await room.settle()
  expect(sends().map(({ state, words }) => [state, words])).toEqual(Array(3).fill(['failed', null]))
  expect(linesOf(room).filter(({ side }) => side === 'agent')).toHaveLength(3)
  expect(entriesOf(room).filter(({ kind }) => kind === 'reply-guarded')).toMatchObject([{ found: 'code' }])
  expect(onPhone()).toEqual(before)
})

test('what WhatsApp has forgotten meanwhile is not delivered, and nothing waits behind it', async () => {
  await claim(room)
  await send({ id: new RawText('4242') })
  await room.settle()
  expect(sends()).toMatchObject([{ state: 'failed' }])
  await room.said(() => dani.write('e então?'))
  await room.writeAsAgent({ case: number, staff: bia, role: 'agent', words: new RawText('já vejo') }, 'next')
  await room.settle()
  expect(room.shown(dani).at(-1)).toBe('já vejo')
})
