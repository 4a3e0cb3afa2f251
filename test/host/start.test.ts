import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('the key file is its owner’s alone', async () => {
  expect((await stat(join(data, 'keys.json'))).mode & 0o777).toBe(0o600)
})

test('commands about the database go through the server that has it', async () => {
  expect(await runCli(['case', 'list'], '', environment)).toMatchObject({ code: 0, out: 'No open cases.\n' })
})

test('without WhatsApp set up it listens on this machine only, and the simulator is there', async () => {
  const answer = await fetch(`${server.url}/simulator/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"locale":"pt-BR","identity":"known"}',
  })
  expect(answer.status).toBe(200)
})

describe('while it runs', () => {
  const flow = () => join(environment.SIGILO_FLOWS ?? '', 'complaint.yaml')
  const events = (event: string) => server.said().split(`"event":"${event}"`).length - 1

  test('a broken edit keeps the last good version, names the mistake and says so; its mending is live', async () => {
    const good = await readFile(flow(), 'utf8')
    await appendFile(flow(), '\n  extra: { sing: loudly }\n')
    await until(() => events('bot-refused') > 0)
    expect(server.said()).toMatch(/flows\/complaint\.yaml:\d+:\d+/)
    expect(server.said()).toContain('The last good version stays in use.')
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
