import { expect, test } from 'vitest'
import { flowDiffCommand } from '../../src/cli/flow-diff.ts'
import { changedBot, type Edit } from '../flow/changed-bot.ts'

const privacy = 'flows/privacy.yaml'
const raise: Edit = [privacy, 'version: 1', 'version: 2']
const longer: Edit = [privacy, 'keep: 30d', 'keep: 365d']

async function run(before: readonly Edit[], after: readonly Edit[]) {
  const lines: string[] = []
  const bots = [await changedBot(...before), await changedBot(...after)] as const
  const code = flowDiffCommand(...bots, (line) => lines.push(line))
  return { code, text: lines.join('\n') }
}

test('two bots that are the same for people end with 0', async () => {
  expect(await run([], [])).toEqual({
    code: 0,
    text: 'Nothing changes for people. The notice is version 1, as before.',
  })
})

test('a change that the notice does not tell ends with 2, and says where it is written', async () => {
  expect(await run([], [longer])).toEqual({
    code: 2,
    text: [
      '+ what is kept for "visits" stays longer: 365 days, where it was 30 days (flows/privacy.yaml purposes.visits.keep)',
      '1 change for people, 1 of them for more than before (+). The notice is still version 1: say it there, and raise "notice: version" in flows/privacy.yaml.',
    ].join('\n'),
  })
})

test('with a raised notice it ends with 0', async () => {
  const { code, text } = await run([], [longer, raise])
  expect(code).toBe(0)
  expect(text).toContain('The notice is version 2 now, and people are shown it again.')
})

test('a lowered notice ends with 2, whatever else changed', async () => {
  expect((await run([raise], [])).code).toBe(2)
  expect((await run([raise], [longer])).code).toBe(2)
})
