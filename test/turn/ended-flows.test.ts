import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { libraryWith } from './own-flow.ts'
import { loadBot, openTurnRoom, ownerOf, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

const rows = () => [...room.stores.state.vaults.values()].flatMap((vault) => [...vault.keys()])

test('a second complaint in the same talk is asked for, not handed over with the first', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(() => dani.write('quero fazer uma reclamação'))
  expect(await room.said(() => dani.write('a vela chegou quebrada'))).toEqual(['handoff.opened'])
  await room.said(() => dani.write('voltar ao assistente'))
  expect(await room.said(() => dani.write('quero fazer uma reclamação'))).toEqual(['ask.story'])
  expect(rows().filter((row) => row.startsWith('answer:'))).toEqual([])
})

test('a second visit in the same talk is asked its day', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  expect(await room.said(() => dani.write('quero marcar uma visita para amanhã'))).toEqual(['pick'])
  await room.said(room.tap(dani, 'row_0'))
  await room.said(() => dani.write('Marina'))
  expect(await room.said(room.tap(dani, 'no'))).toContain('not_booked')
  expect(await room.said(() => dani.write('quero marcar uma visita'))).toEqual(['ask.day'])
})

test('a flow that was interrupted keeps what it was told and what was proved', async () => {
  room = openTurnRoom(library)
  const ana = room.somebody(ownerOf('1042'))
  await room.said(() => ana.write('cadê o 1042?'))
  expect(await room.said(room.tap(ana, 'details'))).toEqual(['details'])
  await room.said(() => ana.write('quero marcar uma visita'))
  expect(rows().filter((row) => row.startsWith('result:order'))).toHaveLength(1)
})

test('what a flow says with its last words is shown, and its row goes with the next turn', async () => {
  const flow = `answers:
  guest: { type: name }
steps:
  guest: { ask: guest, else: person }
  heard: { say: heard, show: { guest: guest }, go: end }
  person: { handoff: support }
`
  const prompts = { 'ask.guest': 'Quem?', heard: 'Bem-vinda, {guest}!' }
  room = openTurnRoom(await libraryWith({ flow, prompts }))
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(() => dani.write('quero fazer uma reclamação'))
  await room.said(() => dani.write('Otília Trobbo'))
  expect(room.shown(dani).at(-1)).toContain('Bem-vinda, Otília Trobbo!')
  expect(rows()).toContain('answer:NAME:guest')
  await room.said(() => dani.write('aceitam pix?'))
  expect(rows()).not.toContain('answer:NAME:guest')
})
