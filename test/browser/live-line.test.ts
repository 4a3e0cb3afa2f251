import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { type LocalGraph, openLocalGraph } from '../host/local-graph.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { eventually, long, serveConsole } from './harness.ts'
import { playDesk } from './made-up-desk.ts'
import { openChromium } from './open-chromium.ts'
import { english } from './way-in.ts'

const browser = await openChromium()

/** A page waits for what it is told and asks by itself only where it is cut off, every five seconds. Milliseconds. */
const asksByItself = 5_000

describe.skipIf(browser === null)('an open Inbox', () => {
  let graph: LocalGraph
  let url = ''
  const served = serveConsole(browser, async () => {
    graph = await openLocalGraph((body, headers) =>
      fetch(`${url}/webhook`, { method: 'POST', body, headers }),
    )
    return graph.environment
  })
  let ana: Awaited<ReturnType<typeof signedInColleague>>
  beforeAll(async () => {
    ;({ url } = served.running())
    ana = await signedInColleague(served.running(), 'Ana Prado', ['agent'], ['support'])
    await noteTrained(served.running(), ana.staff, 0)
  }, long)
  afterAll(() => graph?.close())

  test('asks nothing while nothing happens, and again as soon as a customer wrote', {
    timeout: long,
  }, async () => {
    const page = await served.open('/settings/account', { ...english, ...ana.signedIn })
    const me = { staff: ana.staff, status: 'online' as const, open: 0, limit: null }
    const asked = await playDesk(
      page,
      { rows: [], me, withAssistant: 0, acts: [], refuses: {}, case: {}, talk: {} },
      () => systemClock.now(),
    )
    const line = page.waitForResponse('**/api/live')
    await page.getByRole('link', { name: 'Inbox' }).click()
    await line
    await page.getByText('0 talks are with the assistant.').waitFor()
    const customer = graph.meta.person({
      ...{ name: 'Zulmira', phone: '5511955550199', country: 'BR', identity: 'shows-number' },
    })
    await pause(1_000)
    const before = asked.length
    await pause(asksByItself + 500)
    expect(asked.length).toBe(before)
    customer.write('quero falar com um atendente')
    await eventually(async () => asked.length).toBeGreaterThan(before)
    expect(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual([])
  })
})
