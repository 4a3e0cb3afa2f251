import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalGraph, openLocalGraph } from '../host/local-graph.ts'
import { colleagueWithPassword } from './colleague.ts'
import { flaws, long, serveConsole } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { english, giveCode, giveFirst } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('the talk-flow map of a business with a real number', () => {
  let graph: LocalGraph
  const served = serveConsole(browser, async () => {
    graph = await openLocalGraph(async () => new Response())
    return graph.environment
  })
  type Colleague = Awaited<ReturnType<typeof colleagueWithPassword>>
  let agent: Colleague
  let designer: Colleague
  beforeAll(async () => {
    agent = await colleagueWithPassword(served.running(), 'Caio Lima', ['agent'])
    designer = await colleagueWithPassword(served.running(), 'Nina Faria', ['designer'])
  }, long)
  afterAll(() => graph?.close())

  test('an agent is told that it is not for their roles, and gets nothing of it', {
    timeout: long,
  }, async () => {
    const page = await served.open('/flows/order_status', { ...english, ...agent.signedIn })
    await page.getByRole('heading', { name: 'This page is not for your roles' }).waitFor()
    expect(await page.getByRole('link', { name: 'Flows' }).count()).toBe(0)
    expect(await page.evaluate(async () => (await fetch('/api/flow-map/draft')).status)).toBeGreaterThan(400)
    expect(await flaws(page, 'no-right')).toEqual([])
  })

  test('whoever is not signed in signs in, and is at the flow they asked for', {
    timeout: long,
  }, async () => {
    const page = await served.open('/flows/order_status', english)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.getByRole('link', { name: 'Flows' }).count()).toBe(0)
    await giveFirst(page, designer.email)
    await page.getByRole('heading', { name: 'One more step' }).waitFor()
    await giveCode(page, designer.key, 1)
    await page.locator('main[data-page=flowMap] .react-flow').waitFor()
    expect(new URL(page.url()).pathname).toBe('/flows/order_status')
  })

  test('a designer sees the map, and nothing of the demo', { timeout: long }, async () => {
    const page = await served.open('/flows', { ...english, ...designer.signedIn })
    await page.locator('main[data-page=flowMap] .react-flow').waitFor()
    expect(await page.getByRole('link', { name: 'Simulator' }).count()).toBe(0)
    await page.goto(`${served.url()}/simulator`)
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  })
})
