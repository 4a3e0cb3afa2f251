import { describe, expect, test } from 'vitest'
import { totalsOf } from '../../src/cli/coverage-lines.ts'
import { tallyOf } from '../../src/flow/cover/coverage.ts'
import { checkTalks } from '../../src/flow/talk/check-talks.ts'
import { readTalks } from '../../src/flow/talk/read-talks.ts'
import { loadForPlay, playAll } from '../../src/host/flow-test-command.ts'
import { playTalk } from '../../src/host/play-talk.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'

const files = await readBotFiles('flows', 'prompts')
const library = await loadForPlay(files, () => undefined, null)
const { tests, mistakes } = checkTalks(files, library.current())
const tally = tallyOf(library.current())
const played = await playAll(library, tests, tally)

const play = (text: string) => {
  const [talk] = readTalks('x.talk.yaml', text).talks
  if (!talk) throw new Error('the talk could not be read')
  return playTalk({ library, log: () => undefined }, talk.test)
}

describe('the talks that ship with the demo bot', () => {
  test('can all be read', () => {
    expect(mistakes).toEqual([])
    expect(tests.length).toBeGreaterThan(120)
  })

  for (const { test: talk, failures } of played)
    test(`${talk.talk} (${talk.file})`, () => expect(failures).toEqual([]))

  test('come to every step and to nineteen ways of twenty, and prove that every personal answer is hidden', () => {
    const { steps, edges, slots } = totalsOf(tally.coverage())
    expect(steps.taken).toBe(steps.of)
    expect(edges.taken).toBeGreaterThanOrEqual(0.95 * edges.of)
    expect(slots.taken).toBe(slots.of)
  })

  test('a talk that breaks off says in which turn, and nothing of those that never came', async () => {
    const failures = await play(
      'talk: broken\nperson: { whatsapp: unknown, locale: en }\nturns: [{ person: hi, bot: bye }, { wait: 1m }, { choose: nothing }, { wait: 1m }]\n',
    )
    expect(failures.map(({ turn }) => turn)).toEqual([1, 3])
  })

  test('a talk that expects something else fails with its turn', async () => {
    const failures = await play(
      'talk: wrong\nperson: { whatsapp: unknown, locale: en }\nturns: [{ person: "where is order 1042?", bot: bye, stored: "nothing" }]\n',
    )
    expect(failures.map(({ turn }) => turn)).toEqual([1, 1])
    expect(failures[0]?.says).toContain('the bot should say bye')
  })
})
