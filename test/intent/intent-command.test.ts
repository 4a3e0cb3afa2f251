import { expect, test } from 'vitest'
import { intentCommand } from '../../src/cli/intent.ts'
import { shopExamples } from './shop-examples.ts'

const trainFile = [
  ...shopExamples.map(({ locale, intent, text }) => ({ split: 'train', lang: locale, text, intent })),
  { split: 'test', lang: 'en', text: 'never learned', intent: 'unlearned' },
]
  .map((row) => JSON.stringify(row))
  .join('\n')

async function* each(lines: readonly string[]) {
  yield* lines
}

async function answers(lines: readonly string[], file = trainFile) {
  const written: unknown[] = []
  await intentCommand(file, each(lines), (line) => written.push(JSON.parse(line)))
  return written
}

test('every line gets its best guess, in order, under its own id', async () => {
  const lines = [
    '{"id":"a","text":"cadê meu pedido","lang":"pt-BR"}',
    '{"id":2,"text":"passami un operatore","lang":"it"}',
    '{"id":"c","text":"purple elephants","lang":"en"}',
  ]
  expect(await answers(lines)).toEqual([
    { id: 'a', intent: 'order', confidence: 0.999 },
    { id: 2, intent: 'human', confidence: 0.999 },
    { id: 'c', intent: expect.stringMatching(/^[a-z]+$/), confidence: expect.any(Number) },
  ])
})

test('rows of other splits are not learned', async () => {
  expect(await answers(['{"id":1,"text":"never learned"}'])).not.toMatchObject([{ intent: 'unlearned' }])
})

test('a bad line gets an error with its number and the rest goes on', async () => {
  const lines = ['{"id":1', '', '[]', '{"id":4,"text":7}', '{"id":5,"text":"gracias"}']
  expect(await answers(lines)).toEqual([
    { error: expect.any(String), line: 1 },
    { error: expect.any(String), line: 3 },
    { error: expect.any(String), line: 4 },
    { id: 5, intent: 'thanks', confidence: 0.999 },
  ])
})

test('a training file that cannot be read is refused with the line to mend', async () => {
  await expect(answers([], `${trainFile}\n{"split":"train"`)).rejects.toThrow(
    `line ${shopExamples.length + 2}`,
  )
  await expect(answers([], '{"split":"train","lang":"en","text":"hi"}')).rejects.toThrow('line 1')
})

test('a training file without a row to learn is refused', async () => {
  const file = '{"split":"test","lang":"en","text":"hi","intent":"greet"}'
  await expect(answers(['{"id":1,"text":"hi"}'], file)).rejects.toThrow('teaches nothing')
})
