import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Mistake } from '../../src/flow/mistake.ts'
import { layOutPlainly } from '../../src/flow/picture/plain-layout.ts'
import { keepCoverage } from '../../src/host/coverage-file.ts'
import { drawMap } from '../../src/host/draw-map.ts'
import { openFlowMaps } from '../../src/host/flow-maps.ts'
import type { FlowMaps } from '../../src/web/flow-map.ts'
import type { MappedStep } from '../../src/web/flow-map-view.ts'
import { shippedBot } from '../flow/bot-folder.ts'

const root = join(import.meta.dirname, '..', '..')
const shipped: ReadonlyMap<string, string> = new Map(
  [...shippedBot(root)].filter(([path]) => !path.endsWith('.talk.yaml')),
)

let folder: string
let saved: ReadonlyMap<string, string>
let maps: FlowMaps
let lacking: readonly Mistake[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigilo-flow-maps-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  saved = shipped
  lacking = []
  maps = openFlowMaps({
    library: { saved: () => saved },
    layOut: async (picture) => layOutPlainly(picture),
    lacks: () => lacking,
    leftPlaces: async () => [
      { flow: 'order_status', step: 'tell', talks: 12 },
      { flow: 'order_status', step: 'number', talks: null },
    ],
    flows: join(folder, 'flows'),
  })
})

async function stepOf(flow: string, step: string): Promise<MappedStep | undefined> {
  const { flows } = await maps.map()
  return flows.find((one) => one.flow === flow)?.steps.find(({ name }) => name === step)
}

test('a step shows its words in every language, each as long as it can become', async () => {
  const { locales } = await maps.map()
  const tell = await stepOf('order_status', 'tell')
  const status = tell?.prompts.find(({ name }) => name === 'status')
  expect(status?.texts.map(({ locale }) => locale)).toEqual(locales)
  expect(status?.most).toBeGreaterThanOrEqual(1024)
  for (const { text } of status?.texts ?? []) {
    expect(text?.place).toMatch(/^prompts\/[\w-]+\/order_status\.yaml:\d+$/)
    expect(text?.length).toBeGreaterThan(20)
    expect(text?.length).toBeLessThanOrEqual(status?.most ?? 0)
  }
  expect(tell?.prompts.some(({ shown }) => shown === 'title' || shown === 'row_title')).toBe(true)
})

test('a prompt with a picture shows which it is, as what it is sent, and its words', async () => {
  const { flows } = await maps.map()
  const all = flows.flatMap(({ steps }) => steps.flatMap(({ prompts }) => prompts))
  const media = all.filter(({ shown }) => shown === 'media')
  expect(media.length).toBeGreaterThan(0)
  for (const { name, texts } of media) {
    expect(texts.flatMap(({ text }) => text?.media ?? []).length).toBeGreaterThan(0)
    const alt = all.find((one) => one.name === `${name}.alt`)
    expect(alt?.shown).toBe('alt')
    expect(alt?.texts.every(({ text }) => text?.media === null && text.words !== '')).toBe(true)
  }
})

test('what this deployment lacks stands among the mistakes of files that are right', async () => {
  lacking = [
    { file: 'flows/services.yaml', line: 2, column: 9, says: 'a secret is not set', advice: 'set it' },
  ]
  expect((await maps.map()).mistakes).toEqual(['flows/services.yaml:2:9 a secret is not set; set it'])
  saved = new Map(shipped).set('flows/order_status.yaml', 'flow: [')
  expect((await maps.map()).mistakes.join()).not.toContain('a secret')
})

test('no step of the shipped flows lacks words or goes over a limit', async () => {
  const { flows, mistakes } = await maps.map()
  expect(mistakes).toEqual([])
  const all = flows.flatMap(({ steps }) => steps.flatMap(({ prompts }) => prompts))
  expect(all.length).toBeGreaterThan(30)
  for (const { most, texts } of all)
    for (const { text } of texts) if (most !== null && text) expect(text.length).toBeLessThanOrEqual(most)
})

test('where people left is told by step, and few people are not counted', async () => {
  expect((await stepOf('order_status', 'tell'))?.left).toBe(12)
  expect((await stepOf('order_status', 'number'))?.left).toBe('few')
  expect((await stepOf('order_status', 'prove'))?.left).toBeNull()
})

test('what talks came to is shown, and said to be older once the files are others', async () => {
  expect((await maps.map()).coverage).toEqual({ state: 'none' })
  const before = await maps.mark()
  const { hash } = await drawMap(shipped, () => [])
  const places = { order_status: { steps: ['number'], edges: [['number', '', 'find']] } }
  const missed = { order_status: { steps: ['tell'], edges: [] } }
  await keepCoverage(join(folder, 'flows'), JSON.stringify({ bot: hash, flows: places, missed }))
  expect(await maps.mark()).not.toBe(before)
  expect((await maps.map()).coverage.state).toBe('fresh')
  const number = await stepOf('order_status', 'number')
  expect(number?.covered).toBe(true)
  expect(number?.ways.find(({ name }) => name === '')?.covered).toBe(true)
  expect(number?.ways.find(({ name }) => name === 'else')?.covered).toBeNull()
  expect((await stepOf('order_status', 'tell'))?.covered).toBe(false)
  saved = new Map([...shipped, ['flows/new.yaml', 'flow: new']])
  expect((await maps.map()).coverage.state).toBe('older')
  await keepCoverage(join(folder, 'flows'), '{"flows": 7}')
  expect((await maps.map()).coverage).toEqual({ state: 'none' })
})

test('a draft with mistakes is drawn as far as it goes, each mistake at its step', async () => {
  const flow = shipped.get('flows/order_status.yaml') ?? ''
  saved = new Map([
    ...shipped,
    ['flows/order_status.yaml', flow.replace('ask: order_number', 'ask: order_nr')],
  ])
  const { mistakes, coverage } = await maps.map()
  expect(mistakes.length).toBeGreaterThan(0)
  expect(coverage.state).not.toBe('fresh')
  const number = await stepOf('order_status', 'number')
  expect(number?.mistakes[0]?.place).toMatch(/^flows\/order_status\.yaml:\d+:\d+$/)
})

test('a picture has a place for every step and a line for every way', async () => {
  const { flows } = await maps.map()
  for (const { flow, steps } of flows) {
    const picture = await maps.picture(flow)
    expect(picture?.boxes.map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort())
    expect(picture?.ways.map(({ id }) => id).sort()).toEqual(
      steps.flatMap(({ ways }) => ways.map(({ id }) => id)).sort(),
    )
    expect(picture?.ways.every(({ path, arrow }) => path.startsWith('M') && arrow.length > 0)).toBe(true)
  }
  expect(await maps.picture('gone')).toBeNull()
})
