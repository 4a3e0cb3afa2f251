import { describe, expect, test } from 'vitest'
import { parseTalkTests } from '../../src/flow/talk-test.ts'
import { loadForPlay } from '../../src/host/flow-test-command.ts'
import { playTalk } from '../../src/host/play-talk.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'

const files = await readBotFiles('flows', 'prompts')
const library = await loadForPlay(files, () => undefined)
const read = [...files]
  .filter(([file]) => file.endsWith('.talk.yaml'))
  .map(([file, text]) => parseTalkTests(file, text))

describe('the talks that ship with the demo bot', () => {
  test('can all be read', () => {
    expect(read.flatMap(({ mistakes }) => mistakes)).toEqual([])
    expect(read.flatMap(({ tests }) => tests).length).toBeGreaterThan(20)
  })

  for (const talk of read.flatMap(({ tests }) => tests))
    test(talk.talk, async () => {
      expect(await playTalk(library, talk, () => undefined)).toEqual([])
    })

  test('a talk that breaks off says in which turn', async () => {
    const broken = parseTalkTests(
      'broken.talk.yaml',
      'talk: broken\nperson: { whatsapp: unknown, locale: en }\nturns: [{ person: hi, bot: bye }, { wait: 1m }, { choose: nothing }]\n',
    )
    const [talk] = broken.tests
    if (!talk) throw new Error('the talk could not be read')
    const failures = await playTalk(library, talk, () => undefined)
    expect(failures.map(({ turn }) => turn)).toEqual([1, 3])
  })

  test('a talk that expects something else fails with its turn', async () => {
    const wrong = parseTalkTests(
      'wrong.talk.yaml',
      'talk: wrong\nperson: { whatsapp: unknown, locale: en }\nturns: [{ person: "where is order 1042?", bot: bye, stored: "nothing" }]\n',
    )
    const [talk] = wrong.tests
    if (!talk) throw new Error('the talk could not be read')
    const failures = await playTalk(library, talk, () => undefined)
    expect(failures.map(({ turn }) => turn)).toEqual([1, 1])
    expect(failures[0]?.says).toContain('the bot should say bye')
  })
})
