import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { libraryWith } from './own-flow.ts'
import { openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
let library: BotLibrary
beforeAll(async () => {
  library = await libraryWith({
    flow: `answers:
  papers: { type: document }
steps:
  papers: { ask: papers, tries: 2, else: person }
  heard: { say: heard, show: { papers: papers }, go: end }
  person: { handoff: support }
`,
    prompts: { 'ask.papers': 'Qual documento?', heard: 'Anotei {papers}.' },
  })
})
afterEach(() => room.close())

test.each([
  ['533401372', '533401372'],
  ['passport number 533401372', '533401372'],
  ['número do passaporte 533401372', '533401372'],
  ['driving licence VANEO 905126 O99AB', 'VANEO905126O99AB'],
])('a document asked for is taken, and no command: %s', async (words, value) => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero fazer uma reclamação'))
  expect(await room.said(() => dani.write(words))).toContain('heard')
  expect(room.shown(dani).some((shown) => shown.includes(`Anotei ${value}.`))).toBe(true)
})
