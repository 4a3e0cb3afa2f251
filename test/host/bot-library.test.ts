import { beforeEach, expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import { type BotLibrary, createBotLibrary } from '../../src/host/bot-library.ts'
import { trainModel } from '../../src/host/train-model.ts'
import { cleanBot } from '../flow/bot-folder.ts'

const now = instantOf(Date.UTC(2026, 10, 20))
/** What is learned is of no interest here; how often is. */
const lesson = [{ locale: 'en', intent: 'order', text: 'where is my parcel' }]
const model = { intents: trainModel('intents', lesson), languages: trainModel('languages', lesson) }

let library: BotLibrary
let isStoreDown: boolean
let trained: number
let asked: string[]
/** What the store has. */
let older: Map<string, ReadonlyMap<string, string>>

beforeEach(() => {
  const kept = new Map<string, ReadonlyMap<string, string>>()
  older = kept
  isStoreDown = false
  trained = 0
  asked = []
  library = createBotLibrary({
    versions: {
      keep: async ({ hash, files }) => {
        if (isStoreDown) throw new Error('down')
        kept.set(hash, files)
      },
      files: async (hash) => {
        asked.push(hash)
        if (isStoreDown) throw new Error('down')
        return kept.get(hash) ?? null
      },
    },
    cache: null,
    train: async (kind) => {
      trained += 1
      return model[kind]
    },
  })
})

/** The small bot with another example to learn. */
async function edit(n: number): Promise<string> {
  const files = new Map(cleanBot())
  const intents = files.get('flows/intents.yaml') ?? ''
  files.set('flows/intents.yaml', intents.replace('order status,', `order status number ${n},`))
  expect(await library.load(files, now)).toEqual([])
  return library.current().hash
}

test('an older version stays ready while others come, and is read again when it was longest not asked for', async () => {
  const first = await edit(0)
  const held = library.current()
  for (let n = 1; n <= 11; n += 1) await edit(n)
  expect(await library.at(first)).toBe(held)
  expect(asked).toEqual([])
  for (let n = 12; n <= 23; n += 1) await edit(n)
  expect((await library.at(first))?.hash).toBe(first)
  expect(asked).toEqual([first])
  // A turn that has it in hand is not disturbed.
  expect(library.understanding(held)).toBeDefined()
})

test('a version that was live is served as it was, although today’s checks would refuse it', async () => {
  const today = await edit(0)
  const files = new Map(library.current().files)
  const order = files.get('flows/order.yaml') ?? ''
  files.set('flows/order.yaml', order.replace('go: end }', 'go: end }\n  aside: { say: where, go: end }'))
  expect(await library.load(files, now)).not.toEqual([])
  older.set('older', files)
  expect(await library.goLive('older')).toBe(true)
  const steps = [...library.current().flows.values()].flatMap((flow) => flow.steps.map(({ name }) => name))
  expect(steps).toContain('aside')
  expect(await library.goLive('nowhere')).toBe(false)
  expect(library.current().hash).not.toBe(today)
})

test('lanes that ask for the same old version at once wait for one reading', async () => {
  const first = await edit(0)
  for (let n = 1; n <= 13; n += 1) await edit(n)
  const before = trained
  const bots = await Promise.all([1, 2, 3].map(() => library.at(first)))
  expect(new Set(bots).size).toBe(1)
  expect([asked, trained - before]).toEqual([[first], 2])
})

test('an edit the store could not keep is not live, and is not learned twice when it can', async () => {
  const first = await edit(0)
  const before = trained
  isStoreDown = true
  await expect(edit(1)).rejects.toThrow('down')
  expect(library.current().hash).toBe(first)
  isStoreDown = false
  expect(await edit(1)).not.toBe(first)
  expect(trained - before).toBe(2)
})

test('an edit that changes no example is not learned again', async () => {
  await edit(0)
  const before = trained
  const files = new Map(library.current().files)
  files.set('prompts/en/faq.yaml', `${files.get('prompts/en/faq.yaml')}\n# a remark\n`)
  expect(await library.load(files, now)).toEqual([])
  expect(trained - before).toBe(0)
})

test('a version the store could not give, or never had, is asked for again', async () => {
  await edit(0)
  isStoreDown = true
  await expect(library.at('elsewhere')).rejects.toThrow('down')
  isStoreDown = false
  expect(await library.at('elsewhere')).toBeNull()
  expect(await library.at('elsewhere')).toBeNull()
  expect(asked).toEqual(['elsewhere', 'elsewhere', 'elsewhere'])
})
