import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { deployCommand, historyCommand, rollbackCommand } from '../../src/host/deploy-command.ts'
import { newDeployToken } from '../../src/host/deploy-tokens.ts'
import { builtPlatform } from './built.ts'
import { copyBot } from './copy-bot.ts'
import { type InProcess, startInProcess, until } from './in-process.ts'
import { type LocalGraph, openLocalGraph } from './local-graph.ts'
import { prepareData } from './prepare-data.ts'

/** The platform on a (local) real number, with one listed test phone and one designer who deploys over HTTP. */
let data: string
let folders: Readonly<Record<string, string>>
let graph: LocalGraph
let server: InProcess
const { token, hash } = newDeployToken()

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-draft-'))
  await prepareData(data)
  folders = await copyBot(data)
  let url = ''
  graph = await openLocalGraph((body, headers) => fetch(`${url}/webhook`, { method: 'POST', body, headers }))
  server = await startInProcess(data, {
    ...graph.environment,
    SIGILO_TEST_PHONES: '+55 11 95555-0191, +39 355 555 0191',
    SIGILO_DEPLOY_TOKENS: `ana=${hash}`,
  })
  url = server.url
}, 120_000)

afterAll(async () => {
  await server.stop()
  await graph.close()
  await rm(data, { recursive: true })
})

const wish = 'quero fazer uma reclamação'
const edited = 'Estou ouvindo, pode contar.'

const somebody = (phone: string): LocalPerson =>
  graph.meta.person({ name: 'Dani', phone, country: 'BR', identity: 'shows-number' })

/** What the business said to them last, once it has answered. */
async function answerTo(person: LocalPerson): Promise<string> {
  const shown = () =>
    graph.meta
      .conversationOf(person.phone().spec.phone)
      .flatMap(({ side, content }) => (side === 'business' && 'text' in content ? [content.text] : []))
  const before = shown().length
  person.write(wish)
  await until(() => shown().length > before)
  return shown().at(-1) ?? ''
}

async function run(command: typeof deployCommand, ...args: readonly string[]) {
  const lines: string[] = []
  const environment = { ...folders, SIGILO_DEPLOY_TOKEN: token }
  const built = await builtPlatform()
  const io = { out: (line: string) => void lines.push(line), environment, built }
  const code = await command(io, [...args, '--to', server.url])
  return { code, said: lines.join('\n') }
}

test('a saved edit is on the designer’s own phone within a minute, on a customer’s only when it is deployed', {
  timeout: 120_000,
}, async () => {
  const file = join(folders.SIGILO_PROMPTS ?? '', 'pt-BR', 'complaint.yaml')
  const written = await readFile(file, 'utf8')
  const tester = somebody('5511955550191')
  const saved = performance.now()
  await writeFile(file, written.replace(/^(ask\.story:) .*(\n {2}.*)*/m, `$1 ${edited}`))
  await until(() => server.events.some(({ event }) => event === 'bot-loaded'))
  expect(await answerTo(tester)).toContain(edited)
  expect(performance.now() - saved).toBeLessThan(60_000)
  expect(await answerTo(somebody('5511955550192'))).not.toContain(edited)

  const checked = await run(deployCommand, '--check')
  expect([checked.code, checked.said]).toEqual([
    0,
    expect.stringContaining('1 open talk finishes on the version'),
  ])
  expect(checked.said).toContain('1 open talk on test phones')
  const deployed = await run(deployCommand)
  expect([deployed.code, deployed.said]).toEqual([0, expect.stringContaining('Customers get version 2 now.')])
  expect(await answerTo(somebody('5511955550193'))).toContain(edited)

  expect((await run(rollbackCommand)).said).toContain('Customers get version 3 now.')
  expect(await answerTo(somebody('5511955550194'))).not.toContain(edited)
  const { said } = await run(historyCommand)
  expect(said.split('\n').map((line) => line.split('  ').filter((_, at) => at !== 1 && at !== 3))).toEqual([
    ['3', 'ana (designer)', 'version 1 again'],
    ['2', 'ana (designer)'],
    ['1', 'host (system)'],
  ])
})

test('a changed picture travels with its deploy, once, and is another version', {
  timeout: 60_000,
}, async () => {
  const laptop = join(data, 'laptop')
  await copyBot(laptop)
  const bot = join(laptop, 'bot')
  const picture = await readFile(join(bot, 'media', 'atelie.jpg'))
  await writeFile(join(bot, 'media', 'atelie.jpg'), Buffer.concat([picture, Buffer.from('another')]))
  const before = (await run(historyCommand)).said.split('\n').length
  const deployed = await run(deployCommand, bot)
  expect(deployed.said).toContain('Sent 1 file of media/.')
  expect(deployed.said).toContain(`Customers get version ${before + 1} now.`)
  expect((await run(deployCommand, bot)).said).toBe(
    `Customers get these files already: they are version ${before + 1}.`,
  )
  expect((await run(rollbackCommand)).said).toContain(`Customers get version ${before + 2} now.`)
  expect((await run(deployCommand, bot)).said).not.toContain('Sent')
})

test('with a token nobody has, and over plain http to elsewhere, nothing is deployed', async () => {
  const io = { out: () => undefined, environment: { ...folders }, built: await builtPlatform() }
  await expect(deployCommand(io, ['--to', server.url])).rejects.toThrow('SIGILO_DEPLOY_TOKEN')
  const wrong = { ...io, environment: { ...folders, SIGILO_DEPLOY_TOKEN: newDeployToken().token } }
  await expect(deployCommand(wrong, ['--to', server.url])).rejects.toThrow('does not know this token')
  await expect(deployCommand(wrong, ['--to', 'http://shop.example'])).rejects.toThrow('https')
})
