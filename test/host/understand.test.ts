import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { learnedModels } from '../../src/host/learned-models.ts'
import { trainInThread } from '../../src/host/train-in-thread.ts'
import { trainHere } from '../../src/host/train-model.ts'
import { examplesOf, understandingFrom } from '../../src/host/understand.ts'
import { outOfScope } from '../../src/intent/example.ts'
import { serializeModel } from '../../src/intent/model-file.ts'
import { shopExamples } from '../intent/shop-examples.ts'
import { builtPlatform } from './built.ts'

let cache: string
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'sigilo-models-'))
})
afterAll(() => rm(cache, { recursive: true }))

const noFlows = { flows: new Map() }
const everything = new Set(shopExamples.map(({ intent }) => intent))

test('what designers list as nothing belongs to no intent', () => {
  const intents = new Map([
    ['order', new Map([['en', ['where is it']]])],
    ['none', new Map([['en', ['sing a song']]])],
  ])
  expect(examplesOf({ intents, faq: new Map() } as unknown as Parameters<typeof examplesOf>[0])).toEqual([
    { locale: 'en', intent: 'order', text: 'where is it' },
    { locale: 'en', intent: outOfScope, text: 'sing a song' },
  ])
})

test('the same examples are learned once, and a damaged file is no harm', async () => {
  const first = await learnedModels({ cache, train: trainHere }, shopExamples)
  const names = await readdir(cache)
  expect(names.map((name) => name.split('-')[0]).sort()).toEqual(['intents', 'languages'])
  const again = understandingFrom(noFlows, await learnedModels({ cache, train: trainHere }, shopExamples))
  const said = 'hi there, then where might my parcel be'
  expect(again.intent(said, everything)).toEqual(understandingFrom(noFlows, first).intent(said, everything))
  expect(again.language('onde está a minha encomenda')).toBe('pt-BR')
  for (const name of names) await writeFile(join(cache, name), 'gone')
  expect((await learnedModels({ cache, train: trainHere }, shopExamples)).intents.trainedOn).toBe(
    first.intents.trainedOn,
  )
})

test('a wish in a long story is heard', async () => {
  const { intent } = understandingFrom(
    noFlows,
    await learnedModels({ cache, train: trainHere }, shopExamples),
  )
  const story = 'My neighbour Zed plays tuba every night and I can hardly sleep a wink lately.'
  const guess = await intent(`${story} Anyway, I want to talk to a human. ${story} ${story}`, everything)
  expect(guess).toMatchObject({ intent: 'human', rejected: false })
})

const few = [
  { locale: 'en', intent: 'order', text: 'where is my parcel' },
  { locale: 'en', intent: 'human', text: 'let me talk to somebody' },
]

test('what is learned in a thread is the same, and meanwhile other work is done', async () => {
  const train = trainInThread(new URL('train-worker.js', await builtPlatform()), new AbortController().signal)
  let ticks = 0
  const timer = setInterval(() => ticks++, 5)
  const learned = await train('languages', few)
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(3)
  expect(serializeModel(learned)).toEqual(serializeModel(await trainHere('languages', few)))
})

test('a thread that cannot run is a fault that says so', async () => {
  const train = trainInThread(new URL('nothing.js', await builtPlatform()), new AbortController().signal)
  await expect(train('intents', shopExamples)).rejects.toMatchObject({ code: 'BAD_FLOW' })
})

test('who is told to stop does not wait for what is being learned', async () => {
  const ended = new AbortController()
  const train = trainInThread(new URL('train-worker.js', await builtPlatform()), ended.signal)
  const learning = [train('intents', shopExamples), train('languages', shopExamples)]
  setTimeout(() => ended.abort(), 50)
  const outcomes = await Promise.allSettled(learning)
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('where nothing can be kept, everything is learned all the same', async () => {
  const place = join(cache, 'a-file')
  await writeFile(place, '')
  const { intents } = await learnedModels({ cache: join(place, 'models'), train: trainHere }, few)
  expect(intents.intents).toEqual(['human', 'order'])
})

test('the oldest models make room for new ones', async () => {
  const models = join(cache, 'many')
  await mkdir(models)
  for (let n = 10; n < 40; n += 1) {
    const old = join(models, `intents-00${n}.bin`)
    await writeFile(old, 'old')
    await utimes(old, n, n)
  }
  await writeFile(join(models, 'README'), 'not ours')
  await learnedModels({ cache: models, train: trainHere }, few)
  const kept = await readdir(models)
  expect(kept).toContain('README')
  expect(kept).toContain('intents-0039.bin')
  expect(kept).not.toContain('intents-0016.bin')
  expect(kept.length).toBe(25)
})
