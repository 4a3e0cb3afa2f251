import { expect, test } from 'vitest'
import { flowTestCommand, type PlayedTalk } from '../../src/cli/flow-test.ts'

const greeting = 'talk: hello\nperson: { whatsapp: unknown, locale: it }\nturns: [{ person: ciao }]\n'

async function run(files: Readonly<Record<string, string>>, failures: PlayedTalk['failures']) {
  const lines: string[] = []
  const code = await flowTestCommand(
    new Map(Object.entries(files)),
    async () => failures,
    (line) => lines.push(line),
  )
  return { code, lines }
}

test('talks that went as they are written are counted', async () => {
  expect(await run({ 'flows/hello.talk.yaml': greeting }, [])).toEqual({
    code: 0,
    lines: ['1 passed, 0 failed'],
  })
})

test('what went otherwise is told with its file, line and turn', async () => {
  const { code, lines } = await run({ 'flows/hello.talk.yaml': greeting }, [{ turn: 1, says: 'no answer' }])
  expect(code).toBe(1)
  expect(lines).toEqual(['flows/hello.talk.yaml:1 "hello", turn 1: no answer', '0 passed, 1 failed'])
})

test('a bot without talks is not a tested one', async () => {
  const { code, lines } = await run({ 'flows/faq.yaml': '' }, [])
  expect(code).toBe(1)
  expect(lines[0]).toBe('0 passed, 0 failed')
})
