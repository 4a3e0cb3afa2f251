import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { after, type Clock, systemClock } from '../../src/clock.ts'
import { accessLogCatalogue } from '../../src/console/catalogue/access-log/catalogue.ts'
import { pageLocales } from '../../src/console/catalogue/locales.ts'
import { invite } from '../../src/sign-in/colleagues.ts'
import type { EntriesView, LogStateView, WeeksView } from '../../src/web/access-log-view.ts'
import { until } from '../host/in-process.ts'
import { appCode } from './authenticator-app.ts'
import { signedInColleague } from './colleague.ts'
import { barriers, barriersEverywhere, eventually, long, serveConsole, shoot } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { case1, day, seedLog } from './seed-log.ts'

const browser = await openChromium()
const english = { locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] }
const minute = 60_000

/** The server began five weeks ago, so that it has weeks to sign. */
let behind = 37 * day
const clock: Clock = { now: () => after(systemClock.now(), -behind) }

describe.skipIf(browser === null)('the Access log page', () => {
  const served = serveConsole(browser, undefined, clock)
  let eva: Awaited<ReturnType<typeof signedInColleague>>

  beforeAll(async () => {
    behind = 0
    const running = served.running()
    eva = await signedInColleague(running, 'Eva Lima', ['privacy-officer'])
    const bruno = {
      name: 'Bruno Alves',
      email: 'bruno@loja.example',
      roles: ['agent'],
      departments: [],
    } as const
    const link = await invite(running.signIn, { role: 'operator', id: 'cli' }, bruno)
    if (link === 'already-there') throw new Error('there is one already')
    const perDay = Number(process.env.SIGILO_ENTRIES_A_DAY ?? 4)
    await seedLog(running, { now: clock.now(), agent: link.staff, officer: eva.staff, perDay })
    await until(async () => (await running.storage.readLog.head()).waiting === 0)
  }, long)

  const open = (path = '/access-log', options: BrowserContextOptions = english) =>
    served.open(path, { ...options, ...eva.signedIn })

  /** Once everything is there. */
  async function whole(page: Page): Promise<Page> {
    await page.locator('.log-side').waitFor()
    return page
  }

  /** What the server says, changed on its way: for states that a server in good health does not have. */
  const changed = <View>(page: Page, path: string, change: (view: View) => View) =>
    page.route(`**/api/access-log${path}`, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: change((await answer.json()) as View) })
    })

  /** Tab until something of this name has the focus; whatever has it on the way shows it. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let times = 0; times < 60; times += 1) {
      await page.keyboard.press('Tab')
      const { said, isSeen } = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement
        const ring = [at, at.nextElementSibling].map((one) => one && getComputedStyle(one).outlineStyle)
        const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent
        return {
          said: label?.trim() ?? '',
          isSeen: at === document.body || ring.some((one) => one !== 'none'),
        }
      })
      expect([said, isSeen]).toEqual([said, true])
      if (said.startsWith(name)) return
    }
    throw new Error(`nothing called ${name} can be reached by Tab`)
  }
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

  test('everything there is has its place, without a barrier and without a jump', {
    timeout: long,
  }, async () => {
    const page = await open()
    await page.evaluate(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { readonly value: number }[])
          shifts.push(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await whole(page)
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    expect(shifts.reduce((all, one) => all + one, 0)).toBeLessThan(0.01)
    await page.getByText('As a table').click()
    expect(await barriersEverywhere(page, 'log')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await page.locator('.log-summary').textContent()).toMatch(/3 alerts wait/)
    const steps = await page.locator('.log-alerts .log-step').allTextContents()
    expect(steps).toEqual(['Frozen', 'Signed out', 'Alert', 'Note'])
    await page.getByText('They opened 12 values within 10 minutes. It is told from 10 on.').waitFor()
  })

  test('pages of older entries leave nothing out and show nothing twice', { timeout: long }, async () => {
    const page = await whole(await open('/access-log?what=words'))
    const numbers = async () =>
      (await page.locator('.log-number').allTextContents()).map((text) => Number(text.replace(/\D/g, '')))
    const first = await numbers()
    expect(first).toHaveLength(50)
    await page.getByRole('button', { name: 'Older' }).click()
    await eventually(async () => (await numbers())[0]).toBeLessThan(first.at(-1) ?? 0)
    const all = [...first, ...(await numbers())]
    expect(all).toEqual([...new Set(all)].toSorted((one, other) => other - one))
    await page.getByRole('button', { name: 'Newest' }).click()
    await eventually(numbers).toEqual(first)
  })

  test('times, days and weeks are those of the business, wherever the browser is', {
    timeout: long,
  }, async () => {
    const page = await whole(await open('/access-log', { ...english, timezoneId: 'Asia/Tokyo' }))
    await page.getByText('Times and weeks are those of the business: America/Sao_Paulo.').waitFor()
    const row = page.locator('.log-time time').nth(2)
    const at = new Date((await row.getAttribute('datetime')) ?? 0)
    const format = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'America/Sao_Paulo' } as const
    expect(await row.textContent()).toBe(new Intl.DateTimeFormat('en', format).format(at))
    await page.locator('.log-weeks button', { hasText: 'Look through it' }).nth(1).click()
    await eventually(async () => page.url()).toMatch(/from=\d{4}-\d\d-\d\d&to=/)
    const search = new URL(page.url()).searchParams
    const weekday = (name: string) => new Date(`${search.get(name)}T12:00:00Z`).getUTCDay()
    expect([weekday('from'), weekday('to')]).toEqual([1, 0])
  })

  test('what is not found says so, and all comes back; a case is found by its number', {
    timeout: long,
  }, async () => {
    const page = await whole(await open())
    await page.getByLabel('Case').fill('2222')
    await page.getByText('Eight signs, like 7K2M-XPQ4').waitFor()
    await page.getByLabel('Case').fill('2222-2222')
    await page.keyboard.press('Enter')
    await page.getByText('No entry fits').waitFor()
    expect(await barriersEverywhere(page, 'log-nothing-found')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page.locator('.log-table tbody tr').nth(40).waitFor()
    await page.getByLabel('Case').fill(case1.toLowerCase())
    await page.keyboard.press('Enter')
    await eventually(() =>
      page.locator('.log-group').evaluateAll((all) => new Set(all.map((one) => one.textContent)).size),
    ).toBe(1)
    expect(page.url()).not.toContain('7K2M')
  })

  test('an entry opens by its address, with what proves it', { timeout: long }, async () => {
    const page = await open('/access-log/1')
    await page.locator('.entry-note').waitFor()
    await page.getByText('Sigilo made version 1').first().waitFor()
    expect(await barriersEverywhere(page, 'log-entry')).toEqual([])
    await page.goto(`${served.url()}/access-log/999999`)
    await page.getByText('The log has no entry with this number.').waitFor()
  })

  test('an alert is settled by a named person', {
    timeout: long,
  }, async () => {
    const page = await whole(await open())
    const alert = page.locator('.log-alerts li', { hasText: 'Many values within minutes' })
    await alert.getByRole('button', { name: 'There was no reason' }).click()
    await alert.getByText(/There was no reason, says Eva Lima, .*\d/).waitFor()
    await eventually(() => page.locator('.log-summary').textContent()).toMatch(/2 alerts wait/)
    await page.getByRole('checkbox').check()
    await eventually(() => page.locator('.log-alerts > li').count()).toBe(2)
  })

  test('a week waits for its alerts, whatever the page knew of them', { timeout: long }, async () => {
    const page = await open('/settings/account')
    let openAlerts: number | null = null
    await changed(page, '/weeks', ({ weeks }: WeeksView) => ({
      weeks: weeks.slice(0, 1).map((week) => ({ ...week, openAlerts: openAlerts ?? week.openAlerts })),
    }))
    await page.getByRole('link', { name: 'Access log' }).click()
    await page.getByText('2 alerts of it wait for an answer first.').waitFor()
    await shoot(page, 'log-alerts-first')
    expect(await page.getByRole('button', { name: 'Review and sign this week' }).count()).toBe(0)
    openAlerts = 0
    await page.goto(`${served.url()}/access-log`)
    await page.getByRole('button', { name: 'Review and sign this week' }).click()
    await page.getByRole('button', { name: 'Sign with my name' }).click()
    await page.getByRole('dialog').getByText('waits for an answer first').waitFor()
    expect(await barriers(page)).toEqual([])
    await shoot(page, 'log-sign')
  })

  describe('states of a server in trouble', () => {
    const state = (change: Partial<LogStateView>) => (view: LogStateView) => ({ ...view, ...change })

    test.each([
      ['unreachable', 'The server does not answer', null],
      ['unavailable', 'cannot record that you look', { status: 503, json: { error: 'LOG_UNAVAILABLE' } }],
      ['not allowed', 'Your roles no longer allow it', { status: 403, json: { error: 'NOT_ALLOWED' } }],
    ] as const)(
      'the log is %s, and the page says what to do',
      { timeout: long },
      async (name, said, answer) => {
        const page = await open('/settings/account')
        let isAway = true
        await page.route('**/api/access-log**', (route) => {
          if (!isAway) return route.continue()
          return answer ? route.fulfill(answer) : route.abort()
        })
        await page.getByRole('link', { name: 'Access log' }).click()
        await page.getByRole('alert').getByText(said).waitFor()
        expect(await barriers(page)).toEqual([])
        await shoot(page, `log-${name.replace(' ', '-')}`)
        isAway = false
        await page.getByRole('button', { name: 'Try again' }).click()
        await whole(page)
      },
    )

    test('a part that cannot be had leaves the others', { timeout: long }, async () => {
      const page = await open('/settings/account')
      await page.route('**/api/access-log/alerts', (route) => route.abort())
      await page.getByRole('link', { name: 'Access log' }).click()
      await whole(page)
      expect(await page.locator('.page-failed').count()).toBe(1)
      await page.locator('.log-weeks li').first().waitFor()
      expect(await barriers(page)).toEqual([])
    })

    test('a log in doubt says so first, and what to do', { timeout: long }, async () => {
      const page = await open('/settings/account')
      const verified = { at: clock.now() - 3 * minute, size: 120, doubts: 2 }
      const waiting = { entries: 4, since: clock.now() - 2 * minute }
      await changed(page, '/state', state({ verified, waiting }))
      await page.getByRole('link', { name: 'Access log' }).click()
      await whole(page)
      await page.getByText('The log is in doubt: see what to do').waitFor()
      await page.getByRole('alert').getByText('2 reasons to doubt this log').waitFor()
      await page.getByText('4 wait for a place').waitFor()
      await page.locator('.log-doubt code', { hasText: 'sigilo audit verify' }).waitFor()
      expect(await barriers(page)).toEqual([])
      await shoot(page, 'log-doubted')
    })

    test('a log that was verified says up to where and when', { timeout: long }, async () => {
      const page = await open('/settings/account')
      await changed(
        page,
        '/state',
        state({ verified: { at: clock.now() - 3 * minute, size: 100, doubts: 0 } }),
      )
      await page.getByRole('link', { name: 'Access log' }).click()
      await page.getByText('Log verified up to entry 100').waitFor()
      await page.getByText('3 minutes ago').waitFor()
    })

    test('while it is on its way the place is kept, and a log without entries says so', {
      timeout: long,
    }, async () => {
      const page = await open('/settings/account')
      let answer = () => {}
      const isAsked = new Promise<void>((resolve) => {
        answer = resolve
      })
      await page.route('**/api/access-log', async (route) => {
        await isAsked
        await route.fulfill({ json: { entries: [], names: {}, older: null } satisfies EntriesView })
      })
      await page.getByRole('link', { name: 'Access log' }).click()
      await page.locator('[data-panel=entries][aria-busy=true]').waitFor()
      expect(await barriers(page)).toEqual([])
      await shoot(page, 'log-loading')
      answer()
      await page.getByText('Nothing yet').waitFor()
      await shoot(page, 'log-empty')
    })
  })

  test.each(pageLocales)(
    'nothing is cut on a phone in %s, and the command line has a name',
    { timeout: long },
    async (locale) => {
      const viewport = { width: 360, height: 780 }
      const page = await whole(await open('/access-log?what=staff', { locale, viewport }))
      await page.getByText(accessLogCatalogue[locale].operator).first().waitFor()
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((one) => one instanceof HTMLElement && !one.closest('.unseen, .log-wide, svg'))
          .filter(
            (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
          )
          .map((one) => `${one.className} ${one.textContent?.slice(0, 40)}`),
      )
      expect(cut).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await shoot(page, `log-360-${locale}`)
    },
  )

  // The last, for a second factor given again makes the session another one.
  test('an officer does their week by keyboard alone', { timeout: long }, async () => {
    const page = await whole(await open())
    await tabTo(page, 'Who')
    await page.keyboard.type('Bruno')
    await eventually(() => page.locator('.log-table tbody tr').first().textContent()).toContain('Bruno Alves')
    await eventually(() => page.getByText('Command line on the server').count()).toBe(0)
    await tabTo(page, 'Alert: ')
    await page.keyboard.press('End')
    const last = await focused(page)
    expect(last).toContain('Bruno Alves')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).not.toBe('')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe(last)

    await page.keyboard.press('Enter')
    await page.locator('.entry-note').waitFor()
    await tabTo(page, 'Copy the proof')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const proof = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
    expect(Object.keys(proof)).toEqual(
      expect.arrayContaining(['checkpoint', 'entry', 'index', 'proof', 'vkey']),
    )
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe(last)

    await tabTo(page, 'Older')
    await page.keyboard.press('Enter')
    await eventually(async () => page.url()).toContain('before=')
    await eventually(() => focused(page)).toContain('Bruno Alves')

    // So late that the second factor is wanted again.
    behind = -6 * minute
    await tabTo(page, 'Review and sign this week')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Sign with my name')
    await page.keyboard.press('Enter')
    await page.locator('input[name=code]').waitFor()
    await page.keyboard.type(await appCode(eva.key, 12))
    await page.keyboard.press('Enter')
    await eventually(() => page.getByRole('dialog').count()).toBe(0)
    behind = 0
    const signed = page.locator('.log-weeks li', { hasText: 'They had 2' })
    await eventually(() => signed.textContent()).toMatch(
      /Signed by Eva Lima, .*\d\d.*They had \d+ entries and 0 alerts/,
    )
    await shoot(page, 'log-week-signed')
  })
})
