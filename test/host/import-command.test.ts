import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { readTalks } from '../../src/flow/talk/read-talks.ts'
import { loadForPlay } from '../../src/host/flow-test-command.ts'
import { runDialogflowImport } from '../../src/host/import-command.ts'
import { playTalk } from '../../src/host/play-talk.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'
import { cafe, zipped } from '../import/dialogflow/agent.ts'

const built = pathToFileURL(`${join(import.meta.dirname, '../../src/host')}/`)
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigilo-import-'))
  await writeFile(join(folder, 'cafe.zip'), zipped(cafe()))
})

async function run(zip: string, to: string) {
  const lines: string[] = []
  const told: string[] = []
  const io = { out: (line: string) => lines.push(line), tell: (line: string) => told.push(line), built }
  const code = await runDialogflowImport(io, { zip: join(folder, zip), folder: join(folder, to) })
  return { code, lines, told }
}

test('an agent is written as a whole bot, and what the detectors know is left out', async () => {
  const { code, lines } = await run('cafe.zip', 'bot')
  expect(code).toBe(0)
  expect(lines[0]).toMatch(/^In: \d+ objects; \d+ carried over, \d+ listed\.$/)
  expect((await readdir(join(folder, 'bot'))).sort()).toEqual(['IMPORT.md', 'flows', 'prompts'])
  expect(await readFile(join(folder, 'bot/flows/intents.yaml'), 'utf8')).not.toContain('Ana Maria')
})

test('a folder that holds something, or a link, is never written into', async () => {
  await mkdir(join(folder, 'full'))
  await writeFile(join(folder, 'full/mine.txt'), 'mine')
  await symlink(join(folder, 'elsewhere'), join(folder, 'link'))
  expect(await run('cafe.zip', 'full')).toMatchObject({ code: 1, lines: [] })
  expect(await run('cafe.zip', 'link')).toMatchObject({ code: 1, lines: [] })
  expect(await readdir(join(folder, 'full'))).toEqual(['mine.txt'])
})

test('an empty folder is taken', async () => {
  await mkdir(join(folder, 'empty'))
  expect((await run('cafe.zip', 'empty')).code).toBe(0)
})

test('what cannot be imported says why, and nothing is there', async () => {
  await writeFile(join(folder, 'broken.zip'), 'no zip')
  const { code, told } = await run('broken.zip', 'bot')
  expect({ code, told }).toEqual({
    code: 1,
    told: [`${join(folder, 'broken.zip')} was not imported: it is no zip. Nothing was written.`],
  })
  expect((await readdir(folder)).sort()).toEqual(['broken.zip', 'cafe.zip'])
})

test('a disk that fails half-way leaves nothing behind', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(run('cafe.zip', 'file/bot')).rejects.toThrow()
  expect((await readdir(folder)).sort()).toEqual(['cafe.zip', 'file'])
})

test('the imported bot answers its own test cases as the agent did', async () => {
  await run('cafe.zip', 'bot')
  const files = await readBotFiles(join(folder, 'bot/flows'), join(folder, 'bot/prompts'))
  const library = await loadForPlay(files, () => undefined, null)
  const { talks } = readTalks('imported.talk.yaml', files.get('flows/imported.talk.yaml') ?? '')
  expect(talks.length).toBe(2)
  for (const { test: talk } of talks)
    expect(await playTalk({ library, log: () => undefined }, talk)).toEqual([])
})
