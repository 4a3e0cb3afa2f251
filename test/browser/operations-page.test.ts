import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import type { OperationsView } from '../../src/web/operations-view.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { barriers, eventually, flaws, long, serveConsole, shoot } from './harness.ts'
import { allWell, type MadeUpOperations, playOperations, revoked } from './made-up-operations.ts'
import { openChromium } from './open-chromium.ts'
import { english, focused } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('Operations', () => {
  const served = serveConsole(browser)
  type Colleague = Awaited<ReturnType<typeof signedInColleague>>
  let ana: Colleague
  let rui: Colleague

  beforeAll(async () => {
    ana = await signedInColleague(served.running(), 'Ana Prado', ['supervisor'], ['support'])
    await noteTrained(served.running(), ana.staff, 0)
    rui = await signedInColleague(served.running(), 'Rui Melo', ['agent'], ['support'])
    await noteTrained(served.running(), rui.staff, 0)
  }, long)

  const now = () => systemClock.now() as number
  async function open(view: (now: number) => OperationsView) {
    const played: MadeUpOperations = { view, acts: [], looks: 0 }
    const page = await served.open('/operations', { ...english, ...ana.signedIn }, (page) =>
      playOperations(page, played, now),
    )
    await page.locator('.channel-card').waitFor()
    return { page, played }
  }
  const things = (page: Page) => page.locator('[data-thing]').count()

  test('a quiet night says so on one line, and that nothing waits for anybody', {
    timeout: long,
  }, async () => {
    const { page } = await open(allWell)
    const card = page.locator('.channel-card')
    expect(await card.getByRole('heading').textContent()).toMatch(/^WhatsApp works since .*\(3 hours ago\)$/)
    await page.getByText('Every message is accounted for.').waitFor()
    await page.getByText('Every message was processed.').waitFor()
    expect(await flaws(page, 'operations-well')).toEqual([])
  })

  test('who is called learns what is wrong, since when, what to do and how old the work is', {
    timeout: long,
  }, async () => {
    const { page, played } = await open(revoked)
    const card = page.getByRole('region', { name: 'WhatsApp' })
    await card.getByRole('alert').getByText('WhatsApp refuses our messages').waitFor()
    await card.getByText('put it in WHATSAPP_ACCESS_TOKEN').waitFor()
    const replies = page.locator('.queue-table tbody tr').nth(2)
    expect(await replies.locator('td').allTextContents()).toEqual(['1,204', '3 hr', ''])
    const widths = await page
      .locator('.queue-table rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))))
    expect(widths.map(Math.round)).toEqual([1, 2, 100, 53])
    await page.keyboard.press('c')
    await page.getByText('2 things are not well.').waitFor()
    await page.getByText('61,000 ms apart').waitFor()
    expect(await flaws(page, 'operations-revoked')).toEqual([])
    // It goes by itself when it is mended: nobody has to load the page again.
    played.view = allWell
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByText('WhatsApp works').waitFor()
    expect(await things(page)).toBe(0)
  })

  test('everything is done by keys, each shown by ?, and nothing is settled that has no focus', {
    timeout: long,
  }, async () => {
    const { page, played } = await open(revoked)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await flaws(page, 'operations-keys')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await eventually(() => focused(page)).toContain('Answer of an agent')
    expect(played.acts).toEqual([])
    await page.keyboard.press('r')
    expect(played.acts).toEqual([])
    await page.keyboard.press('a')
    await page.getByText('Noted: it arrived.').waitFor()
    // The focus goes on to the next one.
    await eventually(() => focused(page)).toContain('Answer of the assistant')
    await page.keyboard.press('l')
    await page.getByText('Noted: it did not arrive.').waitFor()
    await eventually(() => focused(page)).toContain('Template')
    await page.keyboard.press('j')
    await eventually(() => focused(page)).toContain('tried 8 times')
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: 'Make a case' })
    await dialog.waitFor()
    expect(await flaws(page, 'operations-case')).toEqual([])
    await dialog.getByLabel('after_sales_and_repairs').check()
    await page.keyboard.press('Enter')
    await page.getByText('A case is open; the customer is told its number.').waitFor()
    await eventually(() => focused(page)).toContain('TOO_LARGE')
    await page.keyboard.press('R')
    await page.getByText('1 message on the way again.').waitFor()
    expect(played.acts).toEqual([
      ['sends/settle', { effect: 'effect1', outcome: 'arrived' }],
      ['sends/settle', { effect: 'effect2', outcome: 'lost' }],
      ['letters/case', { message: 'letter1', department: 'after_sales_and_repairs' }],
      ['letters/retry', { messages: null }],
    ])
  })

  test('on its way, not to be had, cut off, and nobody else’s', { timeout: long }, async () => {
    const page = await served.open('/settings/account', { ...english, ...ana.signedIn })
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await page.route('**/api/operations', async (route) => {
      await held
      await route.fulfill({ status: 503, json: { error: 'DATABASE_DOWN' } })
    })
    await page.getByRole('link', { name: 'Operations' }).click()
    // The page's own code was on its way, too, and that has no heading yet.
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('[aria-busy=true]').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await shoot(page, 'operations-loading')
    goOn()
    await page.getByText('Whether all works is not known').waitFor()
    expect(await flaws(page, 'operations-failed')).toEqual([])
    await page.unroute('**/api/operations')
    const played: MadeUpOperations = { view: revoked, acts: [], looks: 0 }
    await playOperations(page, played, now)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.channel-card').waitFor()
    await page.unroute('**/api/operations')
    await page.route('**/api/operations', (route) => route.abort())
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByText('The server does not answer. What you see is from').waitFor()
    expect(await things(page)).toBe(5)
    expect(await flaws(page, 'operations-cut')).toEqual([])
    const other = await served.open('/operations', { ...english, ...rui.signedIn })
    await other.getByText('This page is not for your roles').waitFor()
    expect(await other.getByRole('link', { name: 'Operations' }).count()).toBe(0)
  })
})
