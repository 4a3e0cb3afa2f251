import { expect, test } from 'vitest'
import { type FlowMaps, flowMap } from '../../src/web/flow-map.ts'
import type { FlowMap } from '../../src/web/flow-map-view.ts'
import { onlyFromThisMachine } from '../../src/web/only-from-this-machine.ts'

const empty: FlowMap = { locales: ['it'], flows: [], mistakes: [], coverage: { state: 'none' } }
let mark = 'one'
const maps: FlowMaps = {
  map: async () => empty,
  picture: async (flow) => (flow === 'visit' ? { width: 0, height: 0, boxes: [], ways: [] } : null),
  mark: async () => mark,
}
const app = flowMap(maps, onlyFromThisMachine)
const here = 'http://127.0.0.1'

test('the flows are shown to this machine alone', async () => {
  for (const path of ['/flow-map', '/flow-map/pictures/visit']) {
    expect((await app.request(`${here}${path}`)).status).toBe(200)
    expect((await app.request(`http://shop.example${path}`)).status).toBe(404)
    const elsewhere = { headers: { origin: 'https://shop.example' } }
    expect((await app.request(`${here}${path}`, elsewhere)).status).toBe(404)
  }
  expect(await (await app.request(`${here}/flow-map`)).json()).toEqual(empty)
})

test('what is no flow has no picture', async () => {
  for (const flow of ['gone', '%00', '../visit', 'a'.repeat(5000)])
    expect((await app.request(`${here}/flow-map/pictures/${encodeURIComponent(flow)}`)).status).toBe(404)
})

test('a page is told of each change, once', async () => {
  const ended = new AbortController()
  const response = await app.request(`${here}/flow-map/events`, { signal: ended.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toContain('event: changed')
  const next = reader?.read()
  mark = 'two'
  expect((await next)?.value).toContain('event: changed')
  await reader?.cancel()
  ended.abort()
})
