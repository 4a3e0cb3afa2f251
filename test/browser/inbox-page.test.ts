import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { barriers, eventually, flaws, long, serveConsole, shoot } from './harness.ts'
import { type MadeUp, madeUpRows, playDesk } from './made-up-desk.ts'
import { openChromium } from './open-chromium.ts'
import { english, focused } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('the Inbox', () => {
  const served = serveConsole(browser)
  let ana: Awaited<ReturnType<typeof signedInColleague>>

  beforeAll(async () => {
    ana = await signedInColleague(served.running(), 'Ana Prado', ['agent'], ['support'])
    await noteTrained(served.running(), ana.staff, 0)
  }, long)

  const now = () => systemClock.now() as number
  const deskOf = (count: number): MadeUp => ({
    rows: madeUpRows(count, now(), ana.staff),
    me: { staff: ana.staff, status: 'online' as const, open: 3, limit: 5 },
    withAssistant: 14,
    ...{ acts: [], refuses: {}, case: {}, talk: {} },
  })
  async function open(count: number) {
    const desk = deskOf(count)
    let asked: Awaited<ReturnType<typeof playDesk>> | undefined
    const page = await served.open('/inbox', { ...english, ...ana.signedIn }, async (page) => {
      asked = await playDesk(page, desk, now)
    })
    if (!asked) throw new Error('nothing plays the desk')
    if (count > 0) await page.locator('.row-link').first().waitFor()
    return { page, desk, asked }
  }
  const rowAt = (page: Page, at: number) => page.locator(`.inbox-row[data-at="${at}"]`)

  test('a full list, in light and dark, wide and narrow, in every language', { timeout: long }, async () => {
    const { page } = await open(60)
    expect(await flaws(page, 'inbox-full')).toEqual([])
    await page.keyboard.press('f')
    await page.getByLabel('Department').waitFor()
    expect(await flaws(page, 'inbox-filters')).toEqual([])
    await page.getByLabel('Priority').selectOption('high')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Filter 1' }).waitFor()
  })

  test('what is searched for is asked for once, and is in no address', { timeout: long }, async () => {
    const { page, asked } = await open(3)
    await page.keyboard.press('/')
    await page.keyboard.type('nota fiscal?')
    await page.keyboard.press('Enter')
    await eventually(async () => asked.at(-1)?.words).toBe('nota fiscal?')
    expect(page.url()).not.toContain('nota')
    const count = asked.length
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.keyboard.press('Escape')
    await page.keyboard.press('2')
    await eventually(async () => asked.at(-1)?.view.which).toBe('unassigned')
    expect(asked.slice(count).length).toBeLessThan(3)
    await page.getByRole('searchbox').fill('')
    await eventually(async () => asked.at(-1)?.words ?? null).toBe(null)
  })

  test('of ten thousand cases only those near the screen are there, and the rest comes as it is scrolled', {
    timeout: long,
  }, async () => {
    const { page, asked } = await open(10_000)
    await page.locator('.inbox-scroller').evaluate((list) => list.scrollTo({ top: 400_000 }))
    await eventually(() => page.locator('.row-link').count()).toBeGreaterThan(10)
    expect(await page.locator('.inbox-row').count()).toBeLessThan(60)
    await page.locator('.inbox-scroller').evaluate((list) => list.scrollTo({ top: list.scrollHeight }))
    await rowAt(page, 9_999).locator('.row-link').waitFor()
    expect(asked.every(({ most }) => most <= 200)).toBe(true)
    expect(asked.length).toBeLessThan(8)
    await shoot(page, 'inbox-10000')
  })

  test('cases that come above what is read do not move it', { timeout: long }, async () => {
    const { page, desk } = await open(400)
    await page.locator('.inbox-scroller').evaluate((list) => list.scrollTo({ top: 3_800 }))
    const seen = rowAt(page, 52)
    const number = await seen.locator('code').textContent()
    const before = await seen.boundingBox()
    desk.rows = [...madeUpRows(403, now(), ana.staff).slice(400), ...desk.rows]
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.keyboard.press('q')
    await eventually(() => rowAt(page, 55).locator('code').textContent()).toBe(number)
    const after = await rowAt(page, 55).boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 999))).toBeLessThan(2)
  })

  test('everything is done by keys, and none counts while somebody writes', { timeout: long }, async () => {
    const { page, desk } = await open(60)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const number = desk.rows[1]?.case ?? ''
    await eventually(() => focused(page)).toContain(number)
    await page.keyboard.press('x')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('x')
    await page.getByText('2 cases selected').waitFor()
    expect(await barriers(page)).toEqual([])
    await shoot(page, 'inbox-selected')
    await page.keyboard.press('e')
    await page.getByRole('dialog').waitFor()
    expect(await flaws(page, 'inbox-bulk-close')).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Done: 1 case. Not done: 1 case. Somebody else has this case now.').waitFor()
    await eventually(async () => desk.acts.map(([act]) => act)).toEqual(['bulk'])
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await flaws(page, 'inbox-keys')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('3')
    await eventually(async () => page.url()).toContain('view=waiting')
    await page.keyboard.press('q')
    await page.getByRole('button', { name: 'Away' }).waitFor()
    await page.keyboard.press('f')
    await page.getByLabel('Department').focus()
    await page.keyboard.press('q')
    await page.keyboard.press('n')
    expect(desk.me.status).toBe('away')
    expect(desk.acts.some(([act]) => act === 'next')).toBe(false)
  })

  test('a list that somebody gave a name has a tab and a key, on the real server', {
    timeout: long,
  }, async () => {
    const { page, asked } = await open(60)
    const narrowed = () => [asked.at(-1)?.view.which, asked.at(-1)?.view.priority]
    const current = () => page.locator('.view-tabs [aria-current]').textContent()
    await page.keyboard.press('3')
    await eventually(async () => narrowed()).toEqual(['waiting', null])
    await page.keyboard.press('f')
    await page.getByLabel('Priority').selectOption('high')
    await page.getByRole('button', { name: 'Save this list as a view' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Casos da Zulmira Tavolieri')
    await page.keyboard.press('Enter')
    await dialog.getByRole('alert').getByText('looks like it is about a person').waitFor()
    expect(await flaws(page, 'inbox-view-refused')).toEqual([])
    await dialog.getByLabel('Name').fill('Urgentes')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await eventually(current).toBe('Urgentes')
    await eventually(async () => narrowed()).toEqual(['waiting', 'high'])
    expect(await flaws(page, 'inbox-view')).toEqual([])
    await page.keyboard.press('1')
    await eventually(async () => narrowed()).toEqual(['mine', null])
    await page.keyboard.press('7')
    await eventually(async () => narrowed()).toEqual(['waiting', 'high'])
    await page.keyboard.press('d')
    await dialog.getByLabel('Name').fill('Depressa')
    await page.keyboard.press('Enter')
    await eventually(current).toBe('Depressa')
    await page.keyboard.press('d')
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await dialog.waitFor({ state: 'detached' })
    await eventually(async () => narrowed()).toEqual(['waiting', null])
    expect(await page.locator('.view-tabs li').count()).toBe(6)
  })

  test('the next one that waits is taken with one key; when nobody waits it says so', {
    timeout: long,
  }, async () => {
    const { page, desk } = await open(60)
    await page.keyboard.press('n')
    await eventually(async () => page.url()).toContain(`#${desk.rows[1]?.case}`)
    expect(new URL(page.url()).pathname).toBe('/inbox')
    desk.rows = []
    await page.keyboard.press('n')
    await page.getByText('Nobody is waiting.').first().waitFor()
  })

  describe('states', () => {
    test('an empty list says where the talks are', { timeout: long }, async () => {
      const { page } = await open(0)
      await page.getByText('14 talks are with the assistant.').waitFor()
      expect(await flaws(page, 'inbox-empty')).toEqual([])
      await page.keyboard.press('3')
      await page.getByText('Nobody is waiting.').waitFor()
    })

    test('on its way, not to be had, and cut off', { timeout: long }, async () => {
      const page = await served.open('/settings/account', { ...english, ...ana.signedIn })
      let goOn = () => {}
      const held = new Promise<void>((resolve) => {
        goOn = resolve
      })
      await page.route('**/api/desk/**', (route) => route.abort())
      await page.route('**/api/inbox', async (route) => {
        await held
        await route.fulfill({ status: 403, json: { error: 'NOT_ALLOWED', why: 'untrained' } })
      })
      await page.getByRole('link', { name: 'Inbox' }).click()
      await page.locator('.inbox-loading').waitFor()
      expect(await barriers(page)).toEqual([])
      goOn()
      await page.getByRole('alert').getByText('Your training is not noted yet').waitFor()
      expect(await flaws(page, 'inbox-untrained')).toEqual([])
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await playDesk(page, deskOf(5), now)
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.locator('.row-link').first().waitFor()
      await page.context().setOffline(true)
      await page.getByText('You are offline').waitFor()
      expect(await barriers(page)).toEqual([])
      await page.context().setOffline(false)
      await page.getByText('You are offline').waitFor({ state: 'detached' })
      await page.unroute('**/api/inbox')
      await page.route('**/api/inbox', (route) => route.abort())
      await page.keyboard.press('q')
      await page.getByText('Reconnecting').waitFor()
      expect(await page.locator('.row-link').count()).toBe(5)
    })
  })
})
