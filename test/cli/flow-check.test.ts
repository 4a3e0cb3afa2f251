import { expect, test } from 'vitest'
import { flowCheckCommand } from '../../src/cli/flow-check.ts'
import { cleanBot } from '../flow/bot-folder.ts'

async function run(files: ReadonlyMap<string, string>) {
  const lines: string[] = []
  const code = await flowCheckCommand(
    async () => files,
    (line) => lines.push(line),
  )
  return { code, lines }
}

test('a clean bot is summed up in one line', async () => {
  const lines = ['No mistakes: 2 flows, 18 steps, 1 FAQ entries, 2 languages.']
  expect(await run(cleanBot())).toEqual({ code: 0, lines })
})

test('every mistake is a line that editors can jump to, and the command fails', async () => {
  const files = cleanBot()
  files.set('flows/order.yaml', (files.get('flows/order.yaml') ?? '').replace('{ ask:', '{ aks:'))
  const lines = ['flows/order.yaml:8:13 unknown verb "aks"; did you mean "ask"?', '1 mistake.']
  expect(await run(files)).toEqual({ code: 1, lines })
})
