import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { learnedModels } from '../../src/host/learned-models.ts'
import { examplesOf, understandingFrom } from '../../src/host/understand.ts'
import { outOfScope } from '../../src/intent/example.ts'
import { shopExamples } from '../intent/shop-examples.ts'

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
  const first = await learnedModels(shopExamples, cache)
  const names = await readdir(cache)
  expect(names.map((name) => name.split('-')[0]).sort()).toEqual(['intents', 'languages'])
  const again = understandingFrom(noFlows, await learnedModels(shopExamples, cache))
  const said = 'hi there, then where might my parcel be'
  expect(again.intent(said, everything)).toEqual(understandingFrom(noFlows, first).intent(said, everything))
  expect(again.language('onde está a minha encomenda')).toBe('pt-BR')
  for (const name of names) await writeFile(join(cache, name), 'gone')
  expect((await learnedModels(shopExamples, cache)).intents.trainedOn).toBe(first.intents.trainedOn)
})

test('a wish in a long story is heard', async () => {
  const { intent } = understandingFrom(noFlows, await learnedModels(shopExamples, cache))
  const story = 'My neighbour Zed plays tuba every night and I can hardly sleep a wink lately.'
  const guess = await intent(`${story} Anyway, I want to talk to a human. ${story} ${story}`, everything)
  expect(guess).toMatchObject({ intent: 'human', rejected: false })
})
