import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import { clockAt } from '../../src/clock.ts'
import { type BotLibrary, createBotLibrary } from '../../src/host/bot-library.ts'
import { trainHere } from '../../src/host/train-model.ts'
import { filesWith, type OwnFlow } from './own-flow.ts'
import { openTurnRoom, type TurnRoom, wednesday } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'

const first: OwnFlow = {
  flow: `answers:
  code: { type: order_number, personal: no }
  born: { type: date }
  glad: { type: yes_no, personal: no }
steps:
  code: { ask: code, else: person }
  born: { ask: born, else: person }
  glad: { ask: glad, else: person }
  pick: { choose: { one: end, two: end } }
  person: { handoff: support }
`,
  prompts: {
    'ask.code': 'Qual?',
    'ask.born': 'Nasceu quando?',
    'ask.glad': 'Contente?',
    pick: 'Um ou dois?',
    'pick.one': 'Um',
    'pick.two': 'Dois',
  },
}

/** The same flow said otherwise, with what becomes of open talks. */
const secondWith = (migrations: string, flow = first.flow, more: Record<string, string> = {}): OwnFlow => ({
  flow: `migrations: ${migrations}\n${flow}`,
  prompts: { ...first.prompts, 'ask.born': 'Quando você nasceu?', ...more },
})

let library: BotLibrary

/** Ana, who has answered so much on the first version when the second is deployed. */
async function halfway(answers: readonly string[], second: OwnFlow, isTester = false) {
  const { botVersions } = memoryStores({
    ruleOf: (name) => ({ name, needs: 'nothing' }),
    clock: clockAt(wednesday),
  })
  library = createBotLibrary({
    versions: botVersions,
    cache: join(tmpdir(), 'sigilo-test-models'),
    train: trainHere,
    isTester: () => isTester,
  })
  const save = async (own: OwnFlow) => {
    expect(await library.load(await filesWith(own), wednesday)).toEqual([])
    if (!isTester) await library.goLive(library.draft().hash)
  }
  await save(first)
  room = openTurnRoom(library)
  const ana = room.somebody()
  await room.said(() => ana.write(wish))
  for (const answer of answers) await room.said(() => ana.write(answer))
  await save(second)
  return { ana, save }
}

const shown = () => {
  const [talk] = room.stores.state.talks.values()
  return talk?.state
}

describe('when another version is deployed, an open talk', () => {
  test('goes on in it where the same is asked, and the answer counts', async () => {
    const { ana } = await halfway(['1042'], secondWith('{}'))
    expect(await room.said(() => ana.write('3 de maio de 1990'))).toEqual(['ask.glad'])
    expect(shown()?.frames.at(-1)?.bot).toBe(library.current().hash)
    expect(Object.keys(shown()?.answers ?? {}).sort()).toEqual(['born', 'code'])
  })

  test('without rules stays on the version it began with, in its words', async () => {
    const { ana } = await halfway(['1042'], { ...secondWith('{}'), flow: first.flow })
    await room.said(() => ana.write('não sei'))
    expect(room.shown(ana).at(-1)).toContain('Nasceu quando?')
    expect(shown()?.frames.at(-1)?.bot).not.toBe(library.current().hash)
  })

  test('is asked anew where a rule leads to another question: the old answer is not taken for it, and is masked', async () => {
    const { ana } = await halfway(['1042'], secondWith('{ born: glad }'))
    expect(await room.said(() => ana.write('3 de maio de 1990'))).toEqual(['ask.glad'])
    expect(Object.keys(shown()?.answers ?? {})).toEqual(['code'])
    expect(room.stored().at(-1)).not.toContain('1990')
    expect(await room.said(() => ana.write('sim'))).toEqual(['pick'])
  })

  test('takes a button of the older version where it means the same', async () => {
    const { ana } = await halfway(['1042', '3 de maio de 1990', 'sim'], secondWith('{}'))
    const said = await room.said(room.tap(ana, 'one'))
    expect(said).not.toContain('old_menu')
  })

  test('finishes where it began where the new version needs what it was never asked', async () => {
    const asked = first.flow
      .replace('  glad: { type', '  width: { type: number, personal: no }\n  glad: { type')
      .replace(
        '  glad: { ask',
        '  width: { ask: width, else: person }\n  tell: { say: tell, show: { width: width } }\n  glad: { ask',
      )
    const more = { 'ask.width': 'Tamanho?', tell: 'Era {width}.' }
    const late = asked.replace('  pick: {', '  again: { say: tell, show: { width: width } }\n  pick: {')
    const { ana } = await halfway(['1042', '3 de maio de 1990'], secondWith('{}', late, more))
    expect(await room.said(() => ana.write('sim'))).toEqual(['pick'])
    expect(shown()?.frames.at(-1)?.bot).not.toBe(library.current().hash)
  })
})

test('a talk whose version can be read no more is left: the next wish begins anew', async () => {
  await halfway([], { ...secondWith('{}'), flow: first.flow })
  room.close()
  room = openTurnRoom({ ...library, at: async () => null })
  const ana = room.somebody()
  await room.said(() => ana.write(wish))
  const asked = await library.load(await filesWith(first), wednesday)
  expect([asked, await library.goLive(library.draft().hash)]).toEqual([[], true])
  expect(await room.said(() => ana.write('1042'))).not.toContain('ask.born')
  expect(await room.said(() => ana.write(wish))).toEqual(['ask.code'])
  expect(shown()?.frames.at(-1)?.bot).toBe(library.current().hash)
})

describe('on a test phone', () => {
  test('an open talk follows every save', async () => {
    const { ana } = await halfway(['1042'], { ...secondWith('{}'), flow: first.flow }, true)
    await room.said(() => ana.write('não sei'))
    expect(room.shown(ana).at(-1)).toContain('Quando você nasceu?')
  })

  test('what is written during a pause is heard, whether the files were saved meanwhile or not', async () => {
    const pause = first.flow.replace('  glad: { ask', '  pause: { wait: 10m }\n  glad: { ask')
    const own = { flow: pause, prompts: first.prompts }
    const { ana, save } = await halfway(['1042'], own, true)
    await room.said(() => ana.write('3 de maio de 1990'))
    expect(shown()?.frames.at(-1)?.step).toBe('pause')
    expect(await room.said(() => ana.write('oi'))).toContain('greeting')
    await save({ flow: pause, prompts: { ...first.prompts, 'pick.one': 'O um' } })
    expect(await room.said(() => ana.write('oi'))).toContain('greeting')
  })

  test('it begins anew where its step is gone, and the next wish is heard', async () => {
    const gone = first.flow
      .replace('  born: { ask: born, else: person }\n', '')
      .replace('  born: { type: date }\n', '')
    const { 'ask.born': _, ...prompts } = first.prompts
    const { ana } = await halfway(['1042'], { flow: gone, prompts }, true)
    expect(await room.said(() => ana.write(wish))).toEqual(['ask.code'])
  })
})
