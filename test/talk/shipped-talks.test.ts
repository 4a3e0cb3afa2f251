import { describe, expect, test } from 'vitest'
import { readTalks } from '../../src/flow/talk/read-talks.ts'
import { loadForPlay } from '../../src/host/flow-test-command.ts'
import { playTalk } from '../../src/host/play-talk.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'

const files = await readBotFiles('flows', 'prompts')
const library = await loadForPlay(files, () => undefined, null)
const read = [...files]
  .filter(([file]) => file.endsWith('.talk.yaml'))
  .map(([file, text]) => readTalks(file, text))

describe('the talks that ship with the demo bot', () => {
  test('can all be read', () => {
    expect(read.flatMap(({ mistakes }) => mistakes)).toEqual([])
    expect(read.flatMap(({ talks }) => talks.map(({ test }) => test)).length).toBeGreaterThan(20)
  })

  for (const talk of read.flatMap(({ talks }) => talks.map(({ test }) => test)))
    test(talk.talk, async () => {
      expect(await playTalk({ library, log: () => undefined }, talk)).toEqual([])
    })

  test('a talk that breaks off says in which turn', async () => {
    const broken = readTalks(
      'broken.talk.yaml',
      'talk: broken\nperson: { whatsapp: unknown, locale: en }\nturns: [{ person: hi, bot: bye }, { wait: 1m }, { choose: nothing }]\n',
    )
    const talk = broken.talks[0]?.test
    if (!talk) throw new Error('the talk could not be read')
    const failures = await playTalk({ library, log: () => undefined }, talk)
    expect(failures.map(({ turn }) => turn)).toEqual([1, 3])
  })

  test('a talk that expects something else fails with its turn', async () => {
    const wrong = readTalks(
      'wrong.talk.yaml',
      'talk: wrong\nperson: { whatsapp: unknown, locale: en }\nturns: [{ person: "where is order 1042?", bot: bye, stored: "nothing" }]\n',
    )
    const talk = wrong.talks[0]?.test
    if (!talk) throw new Error('the talk could not be read')
    const failures = await playTalk({ library, log: () => undefined }, talk)
    expect(failures.map(({ turn }) => turn)).toEqual([1, 1])
    expect(failures[0]?.says).toContain('the bot should say bye')
  })
})
