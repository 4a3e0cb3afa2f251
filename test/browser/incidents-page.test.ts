import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import type { IncidentView } from '../../src/web/incidents-view.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { eventually, flaws, long, serveConsole } from './harness.ts'
import { badWeek, type MadeUpIncidents, playIncidents } from './made-up-incidents.ts'
import { openChromium } from './open-chromium.ts'
import { english, focused } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('Incidents', () => {
  const served = serveConsole(browser)
  let otto: Awaited<ReturnType<typeof signedInColleague>>
  beforeAll(async () => {
    otto = await signedInColleague(served.running(), 'Otto Lage', ['privacy-officer'])
    await noteTrained(served.running(), otto.staff, 0)
  }, long)

  const now = () => systemClock.now() as number
  async function open(all: readonly IncidentView[]) {
    const played: MadeUpIncidents = { all, closings: [], meets: 'nothing' }
    const page = await served.open('/incidents', { ...english, ...otto.signedIn }, (page) =>
      playIncidents(page, played, now),
    )
    await page.getByRole('checkbox', { name: 'Open ones only' }).waitFor()
    return { page, played }
  }
  const rows = (page: Page) => page.locator('[data-thing]').count()

  test('each says what it is, where, and how long there is to tell of it', { timeout: long }, async () => {
    const { page } = await open(badWeek(now()))
    await page.getByText('Line 7 asks for what nobody may ask for').waitFor()
    expect(await rows(page)).toBe(4)
    const times = await page.locator('.incident-time').allTextContents()
    expect(times).toEqual([
      '70 hours left of 72',
      'Urgent: 22 hours left of 72',
      'Over: the 72 hours ended 8 hours ago',
    ])
    expect(await page.getByRole('link', { name: 'Case 7K2M-XPQ4' }).getAttribute('href')).toBe(
      '/inbox?view=all#7K2M-XPQ4',
    )
    await page.getByText('by the command line of the server').waitFor()
    expect(await flaws(page, 'incidents')).toEqual([])
  })

  test('one is closed by keys, with how it ended; the focus goes on, and older ones have pages of their own', {
    timeout: long,
  }, async () => {
    const { page, played } = await open(badWeek(now()))
    await page.getByText('Line 7 asks').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await flaws(page, 'incidents-keys')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await eventually(() => focused(page)).toContain('Line 7')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog', { name: 'Close I-2222-2233' })
    await dialog.waitFor()
    expect(await flaws(page, 'incidents-close')).toEqual([])
    await page.keyboard.press('Enter')
    expect(played.closings).toEqual([])
    await dialog.getByLabel('Somebody was told:').check()
    await dialog.getByLabel('Why').fill(' told on Monday ')
    await dialog.getByRole('button', { name: 'Close the incident' }).press('Enter')
    await page.getByText('I-2222-2233 is closed.').waitFor()
    expect(played.closings).toEqual([
      { incident: 'I-2222-2233', outcome: 'reported', note: 'told on Monday' },
    ])
    await eventually(() => focused(page)).toContain('[NAME_1] called')
    await page.keyboard.press('a')
    await page.getByText('told on Monday').waitFor()
    await page.getByText('Nobody had to be told. · closed').first().waitFor()
    expect(await rows(page)).toBe(50)
    await page.getByRole('button', { name: 'Older' }).press('Enter')
    await eventually(() => rows(page)).toBe(4)
    await eventually(() => focused(page)).toContain('I-3333-7822')
    expect(new URL(page.url()).search).toBe('?show=all&after=I-3333-7722')
    await page.reload()
    await eventually(() => rows(page)).toBe(4)
    expect(await flaws(page, 'incidents-older')).toEqual([])
    await page.keyboard.press('b')
    await eventually(() => rows(page)).toBe(50)
    await eventually(() => focused(page)).toContain('Line 7')
    await page.keyboard.press('n')
    await eventually(() => rows(page)).toBe(4)
    await page.goBack()
    await eventually(() => rows(page)).toBe(50)
    await page.goBack()
    await eventually(() => rows(page)).toBe(4)
    await page.goForward()
    await eventually(() => rows(page)).toBe(50)
  })

  test('whoever was slower is told who was faster, and nothing written is lost while the server is away', {
    timeout: long,
  }, async () => {
    const { page, played } = await open(badWeek(now()))
    await page.getByText('Line 7 asks').waitFor()
    const begin = async (number: string) => {
      await page.locator(`[data-id="${number}"]`).getByRole('button', { name: 'Close' }).click()
      const dialog = page.getByRole('dialog', { name: `Close ${number}` })
      await dialog.getByLabel('A mistake.').check()
      return dialog
    }
    played.meets = 'away'
    const dialog = await begin('I-2222-2244')
    await dialog.getByLabel('Why').fill('test data')
    const close = dialog.getByRole('button', { name: 'Close the incident' })
    await close.click()
    await dialog.getByRole('alert').getByText('does not answer').waitFor()
    expect(await dialog.getByLabel('Why').inputValue()).toBe('test data')
    expect(await flaws(page, 'incidents-away')).toEqual([])
    played.meets = 'faster'
    await close.click()
    await page.getByText('It was closed before, by Uma Reis.').waitFor()
    await eventually(() => rows(page)).toBe(3)
    played.meets = 'gone'
    await (await begin('I-2222-2255')).getByRole('button', { name: 'Close the incident' }).click()
    await page.getByText('There is no such incident.').waitFor()
  })

  test('nothing open is good news; cut off it keeps what it had; over the real server, and nobody else’s', {
    timeout: long,
  }, async () => {
    const { page } = await open([])
    await page.getByText('No incident is open.').waitFor()
    expect(await flaws(page, 'incidents-none')).toEqual([])
    await page.unroute('**/api/incidents')
    await page.route('**/api/incidents', (route) => route.abort())
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByText('The server does not answer. What you see is from').waitFor()
    await page.reload()
    await page.getByText('The incidents are not to be had').waitFor()
    expect(await flaws(page, 'incidents-failed')).toEqual([])
    await page.unroute('**/api/incidents')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('No incident is open.').waitFor()
    const rui = await signedInColleague(served.running(), 'Rui Melo', ['agent'], ['support'])
    const other = await served.open('/incidents', { ...english, ...rui.signedIn })
    await other.getByText('This page is not for your roles').waitFor()
    expect(await other.getByRole('link', { name: 'Incidents' }).count()).toBe(0)
  })
})
