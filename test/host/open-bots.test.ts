import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type MemoryStores, memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import { clockAt, instantOf } from '../../src/clock.ts'
import { createBotLibrary } from '../../src/host/bot-library.ts'
import { followLive } from '../../src/host/follow-live.ts'
import { openBots } from '../../src/host/open-bots.ts'
import { trainModel } from '../../src/host/train-model.ts'
import type { LogEvent } from '../../src/log.ts'
import { cleanBot } from '../flow/bot-folder.ts'

const now = instantOf(Date.UTC(2026, 10, 22))
const clock = clockAt(now)
/** What is learned is of no interest here. */
const lesson = [{ locale: 'en', intent: 'order', text: 'where is my parcel' }]
const model = { intents: trainModel('intents', lesson), languages: trainModel('languages', lesson) }

let data: string
let folders: { readonly flows: string; readonly prompts: string }
let stores: MemoryStores
let told: string[]

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-bots-'))
  folders = await written(data)
  stores = memoryStores({ ruleOf: (name) => ({ name, needs: 'nothing' }), clock })
  told = []
})
afterEach(() => rm(data, { recursive: true }))

/** The folders of a small bot. */
async function written(folder: string) {
  for (const [path, text] of cleanBot()) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return { flows: join(folder, 'flows'), prompts: join(folder, 'prompts') }
}

/** One process of the platform as it starts, over the database that all of them share. */
async function start(from = folders) {
  const library = createBotLibrary({
    versions: stores.botVersions,
    cache: null,
    train: async (kind) => model[kind],
  })
  const deployments = Promise.resolve(stores.deployments)
  const tell = (line: string) => told.push(line)
  const files = await openBots({ library, deployments, tell, clock }, from)
  return { library, files }
}

const editOf = (name: string, words = '\n# another\n') => appendFile(join(folders.flows, name), words)

test('the first start deploys what it finds, and the log says so', async () => {
  const { library } = await start()
  expect(await stores.deployments.live()).toMatchObject({
    version: 1,
    bot: library.current().hash,
    by: { role: 'system', id: 'host' },
    how: 'deployed',
  })
  const [entry] = stores.state.log.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)))
  expect(entry).toMatchObject({ kind: 'bot-deployed', version: 1, bot: library.current().hash, from: null })
})

test('a restart, and a replica with other files, serve what was deployed; the folder is the draft', async () => {
  const first = await start()
  await editOf('order.yaml')
  const again = await start()
  expect(again.library.current().hash).toBe(first.library.current().hash)
  expect(again.library.draft().hash).not.toBe(first.library.current().hash)
  expect((await stores.deployments.list()).length).toBe(1)
})

test('replicas that start together agree on one version', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sigilo-bots-'))
  const unedited = await written(other)
  await editOf('order.yaml')
  const [one, two] = await Promise.all([start(), start(unedited)])
  await rm(other, { recursive: true })
  expect(one.library.current().hash).toBe(two.library.current().hash)
  expect(one.library.draft().hash).not.toBe(two.library.draft().hash)
  expect((await stores.deployments.list()).length).toBe(1)
})

test('a broken folder stops the first start alone; later customers keep what was deployed', async () => {
  await editOf('order.yaml', '\n  extra: { sing: loudly }\n')
  await expect(start()).rejects.toMatchObject({ code: 'BAD_FLOW' })
  expect(told.join('\n')).toMatch(/flows\/order\.yaml:\d+:\d+/)
  expect(await stores.deployments.live()).toBeNull()
})

test('where something is live a broken folder, or none, is told and does not stop the start', async () => {
  const first = await start()
  await editOf('order.yaml', '\n  extra: { sing: loudly }\n')
  const broken = await start()
  expect(broken.library.current().hash).toBe(first.library.current().hash)
  expect(broken.library.draft().hash).toBe(first.library.current().hash)
  expect(told.at(-1)).toContain('Customers get version 1')
  const none = await start({ flows: join(data, 'gone'), prompts: join(data, 'gone') })
  expect([none.files, none.library.current().hash]).toEqual([null, first.library.current().hash])
})

test('what another process deploys is served here a second later', async () => {
  const { library } = await start()
  await editOf('order.yaml')
  const elsewhere = await start()
  const { hash } = elsewhere.library.draft()
  const events: LogEvent[] = []
  const placed: string[] = []
  const follow = followLive({
    library,
    deployments: stores.deployments,
    place: async (bot) => void placed.push(bot.hash),
    lacks: () => [],
    log: (event) => events.push(event),
    tell: (line) => told.push(line),
  })
  const live = await stores.deployments.live()
  if (!live) throw new Error('nothing is live')
  await stores.deployments.add({ ...live, version: 2, bot: hash }, [])
  await expect.poll(() => library.current().hash, { timeout: 5000 }).toBe(hash)
  await follow.close()
  expect(events).toMatchObject([{ event: 'bot-live', version: 2, hash }])
  expect(placed).toEqual([hash])
})
