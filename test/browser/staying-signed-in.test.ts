import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { disable } from '../../src/sign-in/colleagues.ts'
import { lifeOf } from '../../src/sign-in/limits.ts'
import { colleagueWithPassword } from './colleague.ts'
import { eventually, flaws, long, serveConsole, shoot } from './harness.ts'
import { movableClock } from './movable-clock.ts'
import { openChromium } from './open-chromium.ts'
import { codeField, english, focused, giveCode, giveFirst } from './way-in.ts'

const browser = await openChromium()
const minute = 60_000

describe.skipIf(browser === null)('a page that stays open', () => {
  const { clock, move } = movableClock()
  const served = serveConsole(browser, undefined, clock)
  type Colleague = Awaited<ReturnType<typeof colleagueWithPassword>>
  let ana: Colleague
  let began = 0
  beforeAll(async () => {
    await colleagueWithPassword(served.running(), 'Bruno Alves', ['auditor'])
  }, long)
  beforeEach(async ({ task }) => {
    // Codes are of the present: a server that was moved on is moved back for whoever joins.
    move(began)
    began = 0
    ana = await colleagueWithPassword(served.running(), `Ana ${task.id.replace(/\W/g, '')}`, ['admin'])
  }, long)
  const later = (milliseconds: number) => {
    move(milliseconds)
    began -= milliseconds
  }
  const open = async (path: string, how: 'open' | 'openOwn' = 'open'): Promise<Page> => {
    const page = await served[how](path, { ...english, ...ana.signedIn })
    await page.locator('.account-name').waitFor()
    return page
  }
  const warning = (page: Page) => page.getByRole('dialog', { name: 'You will be signed out soon' })

  test('two minutes before a sign-in ends it says so, and whoever stays really stays', {
    timeout: long,
  }, async () => {
    const page = await open('/settings/permissions')
    later(lifeOf.idle - 3 * minute)
    await page.waitForTimeout(4000)
    expect(await warning(page).count()).toBe(0)
    later(1.5 * minute)
    await warning(page).waitFor()
    expect(await page.getByRole('timer').textContent()).toMatch(/Time left: 1:[0-3]\d/)
    expect(await flaws(page, 'idle-warning')).toEqual([])
    await page.route('**/api/me/sessions', (route) => route.abort())
    await page.getByRole('button', { name: 'Stay signed in' }).click()
    await warning(page).getByRole('alert').getByText('does not answer').waitFor()
    await shoot(page, 'idle-warning-away')
    await page.unroute('**/api/me/sessions')
    await page.getByRole('button', { name: 'Stay signed in' }).click()
    await warning(page).waitFor({ state: 'detached' })
    later(10 * minute)
    await page.waitForTimeout(4000)
    expect(await page.locator('.permission-table').count()).toBe(1)
    expect(await warning(page).count()).toBe(0)
  })

  test('whoever does not answer is signed out, and is back on the same page after signing in', {
    timeout: long,
  }, async () => {
    const page = await open('/settings/permissions')
    later(lifeOf.idle - minute)
    await warning(page).waitFor()
    later(minute + 1000)
    await page.getByText('Your sign-in has ended').waitFor()
    expect(await page.locator('.permission-table').count()).toBe(0)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await flaws(page, 'signed-out')).toEqual([])
    move(began)
    began = 0
    await giveFirst(page, ana.email)
    await codeField(page).waitFor()
    await giveCode(page, ana.key, 1)
    await page.locator('.permission-table').waitFor()
  })

  test('what a page asks by itself keeps nobody signed in; what somebody wants does', {
    timeout: long,
  }, async () => {
    const { cookies } = ana.signedIn.storageState as { cookies: readonly { name: string; value: string }[] }
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
      (await fetch(`${served.url()}${path}`, { headers: { cookie, ...headers } })).status
    later(lifeOf.idle - 5 * minute)
    expect(await ask('/api/desk/me')).toBe(200)
    later(lifeOf.idle - 5 * minute)
    expect(await ask('/api/desk/me', { 'x-sigilo-unasked': 'yes' })).toBe(200)
    later(6 * minute)
    expect(await ask('/api/me')).toBe(401)
  })

  test('a page says what it asks while nobody touches it', { timeout: long }, async () => {
    const page = await open('/settings/permissions', 'openOwn')
    const asked: boolean[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/api/me/sessions')) asked.push('x-sigilo-unasked' in request.headers())
    })
    await page.clock.install()
    const link = page.locator('.account-name')
    await link.click()
    await eventually(async () => asked).toEqual([false])
    await page.goBack()
    await page.clock.fastForward(2 * minute)
    await link.evaluate((element: HTMLElement) => element.click())
    await eventually(async () => asked).toEqual([false, true])
    await page.goBack()
    await link.click()
    await eventually(async () => asked).toEqual([false, true, false])
  })

  test('the end after ten hours is said once, and then counted beside the work', {
    timeout: long,
  }, async () => {
    const page = await open('/settings/permissions')
    await page.route('**/api/me', async (route) => {
      const answer = await route.fetch()
      const me = await answer.json()
      await route.fulfill({ response: answer, json: { ...me, endsAt: me.now + 95_000 } })
    })
    await warning(page).waitFor()
    expect(await flaws(page, 'end-warning')).toEqual([])
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.locator('.line-banner.time-left').waitFor()
    await page.waitForTimeout(4000)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await flaws(page, 'end-banner')).toEqual([])
  })

  test('what needs a fresh code asks for it, and goes on where it was', { timeout: long }, async () => {
    const page = await open('/settings/staff')
    await page.getByRole('button', { name: 'Bruno Alves' }).click()
    const training = page.getByRole('button', { name: 'Note this day' })
    await training.waitFor()
    await page.waitForTimeout(100)
    later(6 * minute)
    await training.press('Enter')
    const question = page.getByRole('dialog', { name: 'Is it still you?' })
    await question.waitFor()
    expect(await focused(page)).toBe('code')
    expect(await flaws(page, 'step-up')).toEqual([])
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Note this day')
    expect(await page.getByText('Saved').count()).toBe(0)
    await training.press('Enter')
    await question.waitFor()
    await codeField(page).fill('000000')
    await page.keyboard.press('Enter')
    await question.getByRole('alert').getByText('That code is not right').waitFor()
    await shoot(page, 'step-up-wrong')
    // Six minutes are twelve codes.
    await giveCode(page, ana.key, 12)
    await page.getByText('Saved').waitFor()
    expect(await question.count()).toBe(0)
    expect(await focused(page)).toBe('Note this day')
    later(6 * minute)
    await training.press('Enter')
    await question.waitFor()
    later(lifeOf.idle)
    await page.getByText('Your sign-in has ended').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('somebody who is disabled elsewhere sees nothing more within five seconds', {
    timeout: long,
  }, async () => {
    const page = await open('/settings/staff')
    await page.locator('.staff-table').waitFor()
    const since = systemClock.now()
    await disable(served.running().signIn, { role: 'operator', id: 'shell' }, ana.staff)
    await page.getByText('Your sign-in has ended').waitFor()
    expect(systemClock.now() - since).toBeLessThan(5000)
    expect(await page.locator('.staff-table').count()).toBe(0)
  })

  test('a server that does not answer any more is told of, and nothing stays beyond its time', {
    timeout: long,
  }, async () => {
    const page = await open('/settings/permissions', 'openOwn')
    await page.clock.install()
    await page.route('**/api/**', (route) => route.abort())
    await page.clock.runFor(4000)
    await page.getByRole('status').getByText('does not answer').waitFor()
    expect(await flaws(page, 'unanswered')).toEqual([])
    await page.clock.runFor(lifeOf.idle)
    await page.getByText('Your sign-in has ended').waitFor()
    await eventually(() => page.locator('.permission-table').count()).toBe(0)
  })

  test('a page that is opened while the server is away says so', async () => {
    const page = await open('/settings')
    await page.route('**/api/me', (route) => route.abort())
    await page.reload()
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor()
    expect(await flaws(page, 'unreachable')).toEqual([])
    await page.unroute('**/api/me')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.checklist').waitFor()
  })
})
