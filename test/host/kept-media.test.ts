import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type MemoryStores, memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import { clockAt, instantOf } from '../../src/clock.ts'
import { mediaOf } from '../../src/flow/prompt-media.ts'
import { type BotLibrary, createBotLibrary } from '../../src/host/bot-library.ts'
import { keptMedia } from '../../src/host/kept-media.ts'
import { trainModel } from '../../src/host/train-model.ts'
import { parseLocale } from '../../src/ids.ts'
import { cleanBot, filesIn } from '../flow/bot-folder.ts'

const now = instantOf(Date.UTC(2026, 10, 22))
const lesson = [{ locale: 'en', intent: 'order', text: 'where is my parcel' }]
const model = { intents: trainModel('intents', lesson), languages: trainModel('languages', lesson) }
const pictures = 'test/flow/faulty/media-not-in-its-folder/media'

let home: string
let stores: MemoryStores
let library: BotLibrary
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sigilo-kept-media-'))
  await mkdir(join(home, 'media'))
  await copyFile(join(pictures, 'parcel.png'), join(home, 'media', 'parcel.png'))
  stores = memoryStores({ ruleOf: (name) => ({ name, needs: 'nothing' }), clock: clockAt(now) })
  library = createBotLibrary({
    versions: stores.botVersions,
    media: keptMedia(Promise.resolve(stores), join(home, 'media')),
    cache: null,
    train: async (kind) => model[kind],
  })
})
afterEach(() => rm(home, { recursive: true }))

/** The small bot, which shows a parcel with the status of an order. */
function pictured(): Map<string, string> {
  const files = new Map([...cleanBot(), ...filesIn(home, 'media')])
  const add = (locale: string, more: string) =>
    files.set(`prompts/${locale}/order.yaml`, `${files.get(`prompts/${locale}/order.yaml`)}${more}`)
  add('en', 'status.media: parcel.png\nstatus.media.alt: |\n  A parcel\n')
  add('it', 'status.media.alt: |\n  Un pacco\n')
  return files
}

const shownBy = (bot: ReturnType<BotLibrary['current']> | null) =>
  bot && mediaOf(bot, { locale: parseLocale('en'), flow: 'order', name: 'status' })

test('who is in the middle of a talk is shown the picture that its version had', async () => {
  expect(await library.load(pictured(), now)).toEqual([])
  const first = library.draft().hash
  const before = shownBy(library.draft())
  await copyFile('media/atelie.jpg', join(home, 'media', 'parcel.jpg'))
  await rm(join(home, 'media', 'parcel.png'))
  const english = (files: Map<string, string>) =>
    files.set(
      'prompts/en/order.yaml',
      (files.get('prompts/en/order.yaml') ?? '').replace('parcel.png', 'parcel.jpg'),
    )
  expect(await library.load(english(pictured()), now)).toEqual([])
  expect(library.draft().hash).not.toBe(first)
  expect(shownBy(library.draft())?.file).not.toEqual(before?.file)
  const then = shownBy(await library.at(first))
  expect(then).toEqual(before)
  if (then?.file.at !== 'project') throw new Error('no picture')
  expect(await library.mediaBytes(then.file.sha256)).toHaveLength(
    (await library.at(first))?.media.get('parcel.png')?.bytes ?? 0,
  )
})

test('a picture that was changed while it was read makes nobody’s draft', async () => {
  const files = pictured()
  await copyFile('media/atelie.jpg', join(home, 'media', 'parcel.png'))
  await expect(library.load(files, now)).rejects.toThrow('was changed while it was read')
  expect(() => library.draft()).toThrow('no bot is loaded')
})
