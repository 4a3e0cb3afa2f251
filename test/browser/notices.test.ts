import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/access/role.ts'
import type { InboxFilter, InboxView } from '../../src/web/inbox-view.ts'
import type { PhoneView } from '../../src/web/phone-view.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { eventually, flaws, long, serveConsole } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { english } from './way-in.ts'

const browser = await openChromium()

type Note = {
  readonly title: string
  readonly body: string
  readonly tag: string
  readonly isClosed: boolean
}

/** Stands in the place of the browser's own notifications, and remembers them. */
const recordNotes = (context: BrowserContext) =>
  context.addInitScript(() => {
    const notes: object[] = []
    const Real = window.Notification
    class Recorded {
      isClosed = false
      onclick: (() => void) | null = null
      readonly title: string
      constructor(title: string, options: NotificationOptions) {
        this.title = title
        Object.assign(this, options)
        notes.push(this)
      }
      close() {
        this.isClosed = true
      }
      static get permission() {
        return Real.permission
      }
      static requestPermission() {
        Object.assign(window, { permissionAsked: true })
        return Real.requestPermission()
      }
    }
    Object.assign(window, { notes, Notification: Recorded, permissionAsked: false })
  })
const notesOf = (page: Page): Promise<readonly Note[]> =>
  page.evaluate(() =>
    (window as unknown as { notes: Note[] }).notes.map(({ title, body, tag, isClosed }) => ({
      ...{ title, body, tag, isClosed },
    })),
  )
const bodiesOf = async (page: Page) => (await notesOf(page)).map(({ body }) => body)
const wasAsked = (page: Page) =>
  page.evaluate(() => (window as unknown as { permissionAsked: boolean }).permissionAsked)

/** Playwright keeps every window on the screen. */
const put = (page: Page, visibility: 'visible' | 'hidden') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, visibility)

describe.skipIf(browser === null)('notifications', () => {
  const served = serveConsole(browser)
  type Colleague = Awaited<ReturnType<typeof signedInColleague>>
  let ana: Colleague
  let bruno: Colleague
  let carla: Colleague

  beforeAll(async () => {
    const join = async (name: string, roles: readonly Role[] = ['agent']) => {
      const one = await signedInColleague(served.running(), name, roles, ['support'])
      await noteTrained(served.running(), one.staff, 0)
      return one
    }
    ana = await join('Ana Prado')
    bruno = await join('Bruno Alves', ['agent', 'supervisor'])
    carla = await join('Carla Dias')
  }, long)

  /** Somebody who wants a person, and the case that is opened for them. */
  async function waiting() {
    const ask = async (path: string, body?: object) => {
      const headers = { 'content-type': 'application/json', origin: served.url() }
      const posted = body && { method: 'POST', headers, body: JSON.stringify(body) }
      return (await fetch(`${served.url()}${path}`, posted)).json()
    }
    const { person } = await ask('/phones', { locale: 'pt-BR', identity: 'foreign' })
    const view = (): Promise<PhoneView> => ask(`/phones/${person}`)
    const write = (text: string) => ask(`/phones/${person}/acts`, { act: 'write', text })
    await write('quero falar com um atendente')
    await eventually(async () => (await view()).case?.number ?? null).not.toBeNull()
    return { write, number: (await view()).case?.number ?? '' }
  }

  async function inbox(of: Colleague, isAllowed = true): Promise<Page> {
    const page = await served.openOwn('/settings/account', { ...english, ...of.signedIn })
    const context = page.context()
    if (isAllowed) await context.grantPermissions(['notifications'], { origin: served.url() })
    await recordNotes(context)
    await page.goto(`${served.url()}/inbox`)
    await page.getByRole('button', { name: 'Notifications' }).waitFor()
    return page
  }
  async function switchedOn(of: Colleague): Promise<Page> {
    const page = await inbox(of)
    expect(await wasAsked(page)).toBe(false)
    const looked = firstLook(page)
    await page.keyboard.press('B')
    await page.getByText('Notifications are on.').waitFor()
    await looked
    return page
  }
  /** What was there before is no news: from here on it is known. */
  async function firstLook(page: Page): Promise<void> {
    const answered = (is: (view: InboxFilter) => boolean) =>
      page.waitForResponse(async (answer) => {
        if (!answer.url().endsWith('/api/inbox') || !is(answer.request().postDataJSON().view)) return false
        await answer.finished()
        return true
      })
    await Promise.all([
      answered(({ agent }) => agent !== null),
      answered(({ which }) => which === 'unassigned'),
    ])
  }
  const act = (page: Page, path: string, body: object) =>
    page.evaluate(
      async ([to, json]) => {
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(`/api/cases/${to}`, { method: 'POST', headers, body: json })
        if (!answer.ok) throw new Error(`${to} answered ${answer.status}`)
      },
      [path, JSON.stringify(body)] as const,
    )

  test('come only with the switch, for what is mine, and without a word of the customer', {
    timeout: long,
  }, async () => {
    const { write, number } = await waiting()
    const [off, on] = [await inbox(ana), await switchedOn(ana)]
    const others = await served.open('/inbox', { ...english, ...bruno.signedIn })
    await Promise.all([put(off, 'hidden'), put(on, 'hidden')])
    await write('ainda não sou de ninguém')
    await act(others, 'assign', { case: number, to: ana.staff })
    await eventually(() => notesOf(on)).toEqual([
      {
        ...{ title: `Case ${number}`, body: 'support: it was given to you' },
        ...{ tag: `sigilo ${number}`, isClosed: false },
      },
    ])
    await write('Sou a Zulmira, CPF 529.982.247-25, senha azul')
    await eventually(() => bodiesOf(on)).toEqual([
      'support: it was given to you',
      'support: the customer wrote',
    ])
    const all = await notesOf(on)
    expect(new Set(all.map(({ tag }) => tag)).size).toBe(1)
    expect(JSON.stringify(all)).not.toMatch(/Zulmira|529|azul|CPF|NAME/)
    // Somebody answers elsewhere: it is not so any more.
    await act(others, 'assign', { case: number, to: bruno.staff })
    await eventually(async () => (await notesOf(on)).map(({ isClosed }) => isClosed)).toEqual([false, true])
    expect(await notesOf(off)).toEqual([])
    expect(await wasAsked(off)).toBe(false)
  })

  test('of two windows one says it, none while one is on the screen, and a click opens the case', {
    timeout: long,
  }, async () => {
    const { write, number } = await waiting()
    const first = await switchedOn(ana)
    await act(first, 'claim', { case: number })
    const second = await first.context().newPage()
    await second.goto(`${served.url()}/settings/account`)
    await second.getByRole('link', { name: 'Inbox' }).waitFor()
    const both = async () => [...(await notesOf(first)), ...(await notesOf(second))]
    // The second is on the screen: its person sees what comes.
    await put(first, 'hidden')
    const looked = first.waitForResponse(
      async (answer) =>
        answer.url().endsWith('/api/inbox') &&
        answer.request().postDataJSON().view.agent !== null &&
        ((await answer.json()) as InboxView).rows.some(({ last }) => last?.words?.text === 'um'),
    )
    await write('um')
    await looked
    // What the page does of it is done once a later question and a later look at the locks are answered.
    await first.evaluate(() => fetch('/api/me').then(() => navigator.locks.query()))
    expect(await both()).toEqual([])
    await put(second, 'hidden')
    await write('dois')
    await eventually(async () => (await both()).map(({ body }) => body)).toEqual([
      'support: the customer wrote',
    ])
    expect(await notesOf(second)).toEqual([])
    await put(second, 'visible')
    await eventually(async () => (await both()).map(({ isClosed }) => isClosed)).toEqual([true])
    await put(second, 'hidden')
    const taken = firstLook(second)
    await first.goto('about:blank')
    await taken
    await write('três')
    await eventually(() => bodiesOf(second)).toEqual(['support: the customer wrote'])
    await second.evaluate(() =>
      (window as unknown as { notes: { onclick: () => void }[] }).notes[0]?.onclick(),
    )
    await second.getByRole('heading', { name: number }).waitFor()
    expect(new URL(second.url()).hash).toBe(`#${number}`)
    await eventually(async () => (await notesOf(second))[0]?.isClosed).toBe(true)
    await second.close()
  })

  test('tell of a case that nobody took in time, once', { timeout: long }, async () => {
    const late = new Set<string>()
    const { number } = await waiting()
    const page = await inbox(ana)
    await page.route('**/api/inbox', async (route) => {
      const answer = await route.fetch()
      const view = (await answer.json()) as InboxView
      const rows = view.rows.map((row) => ({ ...row, isEscalated: late.has(row.case) }))
      await route.fulfill({ response: answer, json: { ...view, rows } })
    })
    const looked = firstLook(page)
    await page.keyboard.press('B')
    await looked
    await put(page, 'hidden')
    late.add(number)
    await waiting()
    await eventually(() => bodiesOf(page)).toEqual(['support: nobody has taken it yet'])
    await waiting()
    await eventually(async () => page.locator('.view-tabs').getByText('Unassigned').count()).toBe(1)
    expect((await notesOf(page)).map(({ title }) => title)).toEqual([`Case ${number}`])
  })

  test('say that they end with the sign-in', { timeout: long }, async () => {
    const page = await switchedOn(ana)
    await put(page, 'hidden')
    await page.context().clearCookies()
    await waiting()
    await eventually(async () => (await notesOf(page)).map(({ title, body }) => `${title}: ${body}`)).toEqual(
      ['Sigilo: Your sign-in has ended: sign in again to be notified.'],
    )
    await put(page, 'visible')
    await eventually(async () => (await notesOf(page))[0]?.isClosed).toBe(true)
  })

  test('or not, the title says how many customers wait for whoever looks elsewhere', {
    timeout: long,
  }, async () => {
    const { write, number } = await waiting()
    const page = await inbox(carla)
    await page.getByText('You have no cases in hand.').waitFor()
    await put(page, 'hidden')
    expect(await page.title()).toBe('Inbox · Sigilo')
    await act(page, 'claim', { case: number })
    await eventually(() => page.title()).toBe('(1) Inbox · Sigilo')
    await act(page, 'reply', { case: number, id: crypto.randomUUID(), words: 'Bom dia!' })
    await eventually(() => page.title()).toBe('Inbox · Sigilo')
    await write('oi?')
    await eventually(() => page.title()).toBe('(1) Inbox · Sigilo')
    await page.getByRole('link', { name: 'Settings' }).click()
    await eventually(() => page.title()).toBe('Settings · Sigilo')
    expect(await notesOf(page)).toEqual([])
  })

  test('say what to do where the browser refuses them', { timeout: long }, async () => {
    const page = await inbox(ana, false)
    const button = page.getByRole('button', { name: 'Notifications' })
    await button.click()
    await page.getByRole('heading', { name: 'Your browser refuses notifications' }).waitFor()
    expect(await flaws(page, 'notices-refused')).toEqual([])
    await page.keyboard.press('Escape')
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    await page.context().grantPermissions(['notifications'], { origin: served.url() })
    await button.click()
    await page.getByText('Notifications are on.').waitFor()
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    expect(await flaws(page, 'notices-on')).toEqual([])
    // The browser takes it back, and the page says so by itself.
    await page.context().clearPermissions()
    await eventually(() => button.getAttribute('aria-pressed')).toBe('false')
  })
})
