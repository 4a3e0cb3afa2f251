import { expect, test } from 'vitest'
import { optOutCommand } from '../../src/cli/optout.ts'

async function run(lines: readonly string[]): Promise<readonly unknown[]> {
  const written: string[] = []
  async function* input() {
    yield* lines
  }
  await optOutCommand(input(), (line) => written.push(line))
  return written.map((line) => JSON.parse(line))
}

test('each message gets its verdict, in order', async () => {
  expect(
    await run([
      '{"id":"a","text":"PARAR","lang":"pt-BR"}',
      '{"id":2,"text":"basta","lang":"it"}',
      '',
      '{"id":"c","text":"where is my order?"}',
      '{"id":"d","text":"stop","lang":null}',
    ]),
  ).toEqual([
    { id: 'a', verdict: 'out' },
    { id: 2, verdict: 'ambiguous' },
    { id: 'c', verdict: 'none' },
    { id: 'd', verdict: 'out' },
  ])
})

test('a bad line is told by its number, without its words, and the rest goes on', async () => {
  expect(
    await run([
      '{"id":1,',
      '[]',
      'null',
      '{"text":"stop"}',
      '{"id":1,"text":7}',
      '{"id":1,"text":"stop","lang":1}',
      '{"id":9,"text":"stop"}',
    ]),
  ).toEqual([
    { error: 'not a JSON object', line: 1 },
    { error: 'not a JSON object', line: 2 },
    { error: 'not a JSON object', line: 3 },
    { error: '"id" must be a string or a number', line: 4 },
    { error: '"text" must be a string', line: 5 },
    { error: '"lang" must be a string', line: 6 },
    { id: 9, verdict: 'out' },
  ])
})
