import { afterEach, beforeAll, expect, test } from 'vitest'
import { noCase } from '../../src/handoff/case/case.ts'
import type { CaseOutcome } from '../../src/handoff/case/case-event.ts'
import { evolve } from '../../src/handoff/case/evolve.ts'
import { botFilesOf } from '../../src/host/bot-files-of.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { act, bia, claim, closeAll } from './at-the-desk.ts'
import { loadBot, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

const close = (outcome: CaseOutcome): Promise<readonly string[]> => room.said(() => closeAll(room, outcome))

test('a question of consent that was left for a person is not asked again when their case is closed', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  await room.said(() => dani.write('quero falar com um atendente'))
  expect(await close('solved')).toEqual(['handoff.closed'])
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
})

test('a complaint of who left the queue before brings its priority and its story to the same case', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  await room.said(() => dani.write('voltar ao assistente'))
  await room.said(() => dani.write('quero fazer uma reclamação'))
  await room.said(() => dani.write('a vela chegou quebrada'))
  const [row] = room.stores.state.cases.values()
  expect(room.stores.state.cases.size).toBe(1)
  expect(row?.events.reduce(evolve, noCase)).toMatchObject({ priority: 'high', shown: ['story'] })
})

test.each(['no-reply', 'duplicate'] as const)('a case closed as %s is not rated', async (outcome) => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  await room.said(() => dani.write('a vela chegou quebrada'))
  expect(await close(outcome)).toEqual(['handoff.closed'])
})

test('whose case waits in a lane that was joined to theirs is not answered by the bot', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  for (const [id, talk] of room.stores.state.talks)
    room.stores.state.talks.set(id, { ...talk, state: { ...talk.state, handedOff: null } })
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual([])
  expect(await room.said(() => dani.write('voltar ao assistente'))).toEqual(['handoff.back'])
})

test('what was not understood before a case does not count after it', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody({ locale: 'en' })
  await room.said(() => dani.write('purple elephants dance sideways'))
  await room.said(() => dani.write('green whales sing upwards'))
  await room.said(() => dani.write('agent'))
  await room.said(() => dani.write('back to the assistant'))
  expect(await room.said(() => dani.write('blorb zint quax'))).toEqual(['not_understood'])
})

test('who asks for a person instead of telling their complaint is not told that one was recorded', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  expect(await room.said(() => dani.write('ATENDENTE'))).toEqual(['handoff.opened'])
  expect(room.shown(dani).at(-1)).not.toMatch(/reclamação/)
})

test('a case is gone on from in the version of the flow it was opened in', async () => {
  const own = await loadBot(botFilesOf({}, undefined))
  room = openTurnRoom(own)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  await room.said(() => dani.write('a vela chegou quebrada'))
  const files = new Map(await botFilesOf({}, undefined))
  const path = 'flows/complaint.yaml'
  files.set(path, files.get(path)?.replaceAll('person', 'human') ?? '')
  expect(await own.load(files, room.clock.now())).toEqual([])
  expect(await room.wait(11 * minute)).toEqual(['still_waiting'])
  expect(await close('solved')).toEqual(['handoff.closed', 'csat'])
})

const closing = { type: 'close', outcome: 'solved', by: bia, as: 'agent' } as const

test('who asked for a person without any flow is asked how it was, where whoever closes wants to know', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  await claim(room)
  const said = await room.said(() => act(room, { ...closing, survey: true }))
  expect(said).toEqual(['handoff.closed', 'survey.ask'])
  expect(await room.said(() => dani.write('5'))).toEqual(['survey.thanks'])
})

test('and is not asked where nobody wants to know', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
  await claim(room)
  expect(await room.said(() => act(room, { ...closing, survey: false }))).toEqual(['handoff.closed'])
})
