import { appendFile, cp, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../cli/run-cli.ts'
import { builtPlatform } from './built.ts'
import { type ChildServer, freePort, startChild } from './child-server.ts'
import { copyBot } from './copy-bot.ts'
import { until } from './in-process.ts'
import { prepareData } from './prepare-data.ts'

/** The demo, as `npm start` runs it. */
let data: string
let environment: Record<string, string>
let server: ChildServer

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-start-'))
  await prepareData(data)
  environment = { SIGILO_DATA: data, ...(await copyBot(data)) }
  server = await startChild(await builtPlatform(), environment, await freePort())
}, 120_000)

afterAll(async () => {
  await server.kill()
  await rm(data, { recursive: true })
})

test('a second server on the same data folder is refused, and told what to do', async () => {
  const second = await runCli(['start'], '', { ...environment, PORT: '0' })
  expect(second.code).toBe(2)
  expect(second.told).toContain('FOLDER_TAKEN')
  expect(second.told).toContain('SIGILO_DATA')
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
})

test('a taken port is told by name', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sigilo-start-'))
  await prepareData(other)
  const port = new URL(server.url).port
  const refused = await runCli(['start'], '', { ...environment, SIGILO_DATA: other, PORT: port })
  await rm(other, { recursive: true })
  expect(refused.code).toBe(2)
  expect(refused.told).toContain('PORT')
})

test('it starts from a folder whose name has a space and an accent', async () => {
  const home = join(await mkdtemp(join(tmpdir(), 'sigilo-start-')), 'Loja José')
  await cp(fileURLToPath(await builtPlatform()), join(home, 'dist'), { recursive: true })
  await symlink(resolve('node_modules'), join(home, 'node_modules'))
  const folders = { SIGILO_DATA: join(home, 'data'), ...(await copyBot(home)) }
  await prepareData(folders.SIGILO_DATA)
  const shop = await startChild(pathToFileURL(join(home, 'dist/')), folders, await freePort())
  expect((await fetch(`${shop.url}/health`)).status).toBe(200)
  expect(await shop.stop()).toBe(0)
  await rm(home, { recursive: true })
})

test('the key file is its owner’s alone', async () => {
  expect((await stat(join(data, 'keys.json'))).mode & 0o777).toBe(0o600)
})

test('commands about the database go through the server that has it', async () => {
  expect(await runCli(['case', 'list'], '', environment)).toMatchObject({ code: 0, out: 'No open cases.\n' })
})

test('without WhatsApp set up it listens on this machine only, and the simulator is there', async () => {
  const answer = await fetch(`${server.url}/phones`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"locale":"pt-BR","identity":"known"}',
  })
  expect(answer.status).toBe(200)
})

describe('while it runs', () => {
  const flow = () => join(environment.SIGILO_FLOWS ?? '', 'complaint.yaml')
  const events = (event: string) => server.said().split(`"event":"${event}"`).length - 1

  test('a broken edit keeps the last good draft, names the mistake and says so; its mending is the draft', async () => {
    const good = await readFile(flow(), 'utf8')
    await appendFile(flow(), '\n  extra: { sing: loudly }\n')
    await until(() => events('bot-refused') > 0)
    expect(server.said()).toMatch(/flows\/complaint\.yaml:\d+:\d+/)
    expect(server.said()).toContain('The last good draft stays in use.')
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    await writeFile(flow(), good.replace('gather: 20s', 'gather: 21s'))
    await until(() => events('bot-loaded') > 0)
  })

  test('a mistake that is there at the start stops it, every mistake listed', async () => {
    const other = await mkdtemp(join(tmpdir(), 'sigilo-start-'))
    await prepareData(other)
    const bot = await copyBot(other)
    await appendFile(join(bot.SIGILO_FLOWS ?? '', 'complaint.yaml'), '\n  extra: { sing: loudly }\n')
    await appendFile(join(bot.SIGILO_FLOWS ?? '', 'updates.yaml'), '\n  extra: { dance: 3 }\n')
    const refused = await runCli(['start'], '', { ...bot, SIGILO_DATA: other, PORT: '0' })
    await rm(other, { recursive: true })
    expect(refused.code).toBe(2)
    expect(refused.told).toMatch(/flows\/complaint\.yaml:\d+:\d+/)
    expect(refused.told).toMatch(/flows\/updates\.yaml:\d+:\d+/)
  })
})

test('told to stop, it ends with 0 and frees its folder', async () => {
  expect(await server.stop()).toBe(0)
  server = await startChild(await builtPlatform(), environment, await freePort())
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
})
