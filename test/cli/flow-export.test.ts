import { expect, test } from 'vitest'
import { flowExportCommand } from '../../src/cli/flow-export.ts'
import { loadBot } from '../../src/flow/load-bot.ts'
import { mistakeLine } from '../../src/flow/mistake.ts'
import { cleanBot } from '../flow/bot-folder.ts'

const hash = async (text: string) => String(text.length)

async function run(files: ReadonlyMap<string, string>, name?: string) {
  const loaded = await loadBot(files, hash)
  if (loaded.outcome === 'refused') throw new Error(loaded.mistakes.map(mistakeLine).join('\n'))
  const lines: string[] = []
  const told: string[] = []
  const code = flowExportCommand(
    loaded.bot,
    name,
    (line) => lines.push(line),
    (line) => told.push(line),
  )
  return { code, text: lines.join('\n'), told }
}

test('an exported flow takes the place of its file, and the bot is as free of mistakes as before', async () => {
  const files = cleanBot()
  for (const name of ['order', 'visit']) {
    const { code, text } = await run(cleanBot(), name)
    expect(code).toBe(0)
    files.delete(`flows/${name}.yaml`)
    files.set(`flows/${name}.machine.json`, text)
  }
  expect(JSON.parse((await run(files)).text)).toEqual(JSON.parse((await run(cleanBot())).text))
})

test('a name that is nearly right is told', async () => {
  expect(await run(cleanBot(), 'ordr')).toEqual({
    code: 1,
    text: '',
    told: ['There is no flow "ordr"; did you mean "order"?'],
  })
})
