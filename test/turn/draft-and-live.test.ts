import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import { clockAt } from '../../src/clock.ts'
import { createBotLibrary } from '../../src/host/bot-library.ts'
import { trainHere } from '../../src/host/train-model.ts'
import { filesWith, type OwnFlow } from './own-flow.ts'
import { openTurnRoom, type TurnRoom, wednesday } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'

const asking = (words: string): OwnFlow => ({
  flow: `answers:
  glad: { type: yes_no, personal: no }
steps:
  glad: { ask: glad, else: person }
  after: { say: after, go: end }
  person: { handoff: support }
`,
  prompts: { 'ask.glad': words, after: 'Depois.' },
})

/** A library with one listed test phone: whoever has the identifiers that `list` was given. */
async function withTester(first: OwnFlow) {
  const listed = new Set<string>()
  const { botVersions } = memoryStores({
    ruleOf: (name) => ({ name, needs: 'nothing' }),
    clock: clockAt(wednesday),
  })
  const library = createBotLibrary({
    versions: botVersions,
    cache: join(tmpdir(), 'sigilo-test-models'),
    train: trainHere,
    isTester: (identifiers) => identifiers.some((one) => listed.has(one)),
  })
  const save = async (own: OwnFlow) => {
    expect(await library.load(await filesWith(own), wednesday)).toEqual([])
    return library.draft().hash
  }
  await library.goLive(await save(first))
  room = openTurnRoom(library)
  /** Everybody who has written so far gets the draft. */
  const listAll = () => {
    for (const index of room.stores.state.aliases.keys()) listed.add(index)
  }
  return { library, save, listAll }
}

test('what is saved reaches the listed test phone at once, and customers only when it is deployed', async () => {
  const { library, save, listAll } = await withTester(asking('Contente?'))
  const [rui, ana] = [
    room.somebody({ name: 'Rui', phone: '5511955550101' }),
    room.somebody({ name: 'Ana', phone: '5511955550102' }),
  ]
  await room.said(() => rui.write('oi'))
  listAll()
  const edited = await save(asking('Está contente?'))
  await room.said(() => rui.write(wish))
  await room.said(() => ana.write(wish))
  expect(room.shown(rui).at(-1)).toContain('Está contente?')
  expect(room.shown(ana).at(-1)).toContain('Contente?')
  expect(room.shown(ana).at(-1)).not.toContain('Está')

  expect(await library.goLive(edited)).toBe(true)
  const bia = room.somebody({ name: 'Bia', phone: '5511955550103' })
  await room.said(() => bia.write(wish))
  expect(room.shown(bia).at(-1)).toContain('Está contente?')
})

test('the words of an open talk do not change under it, although its flow file is the same', async () => {
  const { library, save } = await withTester(asking('Contente?'))
  const ana = room.somebody()
  await room.said(() => ana.write(wish))
  await library.goLive(await save({ ...asking('Está contente?') }))
  await room.said(() => ana.write('não sei bem, azul'))
  expect(room.shown(ana).at(-1)).toContain('Contente?')
  expect(room.shown(ana).at(-1)).not.toContain('Está')
})
