import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Windows of one browser. */
export type Windows = {
  /** A window as nobody has used it: without anything kept, at no page. */
  readonly take: (options: BrowserContextOptions) => Promise<Page>
  /** One that nobody else is given after, for what changes a window for good: its clock, what it may do, a second page beside it. */
  readonly takeOwn: (options: BrowserContextOptions) => Promise<Page>
  /** Gives all back that were taken; whatever the policy of a page refused fails. */
  readonly giveBack: () => Promise<void>
}

type Window = { readonly page: Page; readonly kind: string; readonly isOwn: boolean }

const usual = {
  locale: 'pt-BR',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 800 },
} as const satisfies BrowserContextOptions

/** A new window and the first look at a page in it cost four times as much as a look in one that was there. */
export function windowsOf(browser: Browser): Windows {
  const rested: Window[] = []
  const taken: Window[] = []

  async function open(asked: BrowserContextOptions, isOwn: boolean): Promise<Page> {
    const { storageState, ...options } = { ...usual, ...asked }
    const kind = JSON.stringify(options)
    const at = isOwn ? -1 : rested.findIndex((one) => one.kind === kind)
    const [before] = at < 0 ? [] : rested.splice(at, 1)
    const page = before?.page ?? (await newWindow(browser, options))
    taken.push({ page, kind, isOwn })
    if (typeof storageState === 'object') await page.context().addCookies(storageState.cookies)
    return page
  }

  return {
    take: (options) => open(options, false),
    takeOwn: (options) => open(options, true),
    giveBack: async () => {
      for (const window of taken.splice(0)) {
        const { page } = window
        expect(await page.evaluate(() => (window as unknown as Refusing).refused)).toEqual([])
        // A question of the page may be on its way through a test's own route.
        await page.unrouteAll({ behavior: 'ignoreErrors' })
        if (window.isOwn) await page.context().close()
        else if (await emptied(page)) rested.push(window)
      }
    },
  }
}

type Refusing = { readonly refused: readonly string[] }

async function newWindow(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective))
  })
  return page
}

/** Whether it is as new now; else it is closed. */
async function emptied(page: Page): Promise<boolean> {
  const context = page.context()
  const isOne = context.pages().length === 1
  if (isOne) {
    page.removeAllListeners()
    await context.clearCookies()
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
    await page.mouse.move(-1, -1)
    await page.goto('about:blank')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(usual.viewport)
  } else await context.close()
  return isOne
}
