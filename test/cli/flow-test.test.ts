import { expect, test } from 'vitest'
import { flowTestLines, isPassed, type PlayedTalk } from '../../src/cli/flow-test.ts'
import { junitXml } from '../../src/cli/junit.ts'
import { readTalks } from '../../src/flow/talk/read-talks.ts'

const file = 'flows/hello.talk.yaml'
const written = 'talk: hello\nperson: { whatsapp: unknown, locale: it }\nturns:\n  - { person: ciao }\n'

const played = (...says: readonly string[]): readonly PlayedTalk[] =>
  readTalks(file, written).talks.map(({ test }) => ({
    test,
    failures: says.map((one) => ({ turn: 1, says: one })),
    milliseconds: 12,
  }))

test('talks that went as they are written are counted', () => {
  const result = { mistakes: [], played: played() }
  expect(flowTestLines(result)).toEqual(['1 passed, 0 failed'])
  expect(isPassed(result)).toBe(true)
})

test('what went otherwise is told with its file, line and turn', () => {
  const result = { mistakes: [], played: played('no answer') }
  expect(flowTestLines(result)).toEqual([
    'flows/hello.talk.yaml:4:1 "hello", turn 1: no answer',
    '0 passed, 1 failed',
  ])
  expect(isPassed(result)).toBe(false)
})

test('a bot without talks is not a tested one', () => {
  const result = { mistakes: [], played: [] }
  expect(flowTestLines(result)[0]).toBe('0 passed, 0 failed')
  expect(isPassed(result)).toBe(false)
})

test('a file that cannot be read fails as a talk does', () => {
  const result = { mistakes: readTalks(file, 'talk: [').mistakes, played: played() }
  expect(flowTestLines(result).at(-1)).toBe('1 passed, 1 failed')
  expect(isPassed(result)).toBe(false)
})

test('build servers read talks as test cases, whatever their words are', () => {
  const { mistakes } = readTalks('flows/broken.talk.yaml', 'talk: [')
  const xml = junitXml({ mistakes, played: played('the bot should say "<bye>" & more\u0007') })
  expect(xml).toContain(
    '<testsuite name="flows/hello.talk.yaml" tests="1" failures="1" errors="0" time="0.012">',
  )
  expect(xml).toContain('<failure message="the bot should say &quot;&lt;bye&gt;&quot; &amp; more\uFFFD">')
  expect(xml).toContain('<testsuite name="flows/broken.talk.yaml" tests="1" failures="0" errors="1"')
  expect(xml).not.toContain('\u0007')
})
