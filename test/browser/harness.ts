import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { readConfig } from '../../src/host/config.ts'
import { type Running, startNode } from '../../src/host/start-node.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a page shows soon; a busy machine gets its time. */
export const eventually = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 10_000 })
/** For the start of a server that learns its intents, and for walks over a whole page. Milliseconds. */
export const long = 120_000

type Console = {
  /** A page of the console in a browser window of its own; whatever its policy refuses fails the test. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  readonly url: () => string
  /** The folder the bot is read from, when one was given. */
  readonly running: () => Running
}

/**
 * A server for the tests of one file, and windows to it. Call it inside `describe`.
 * @param environment settings besides the port and the folder for data
 */
export function serveConsole(
  browser: Browser | null,
  environment: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
): Console {
  let running: Running
  let folder: string
  const pages: Page[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigilo-console-'))
    running = await startNode(readConfig({ PORT: '0', SIGILO_DATA: folder, ...(await environment()) }), {
      log: () => {},
      tell: console.log,
      built: new URL('../../dist/', import.meta.url),
    })
  }, long)
  afterEach(async () => {
    for (const page of pages.splice(0)) {
      expect(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual([])
      // A question of the page may be on its way through a test's own route.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.context().close()
    }
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  return {
    running: () => running,
    url: () => running.url,
    open: async (path, options = {}) => {
      if (!browser) throw new Error('no browser')
      const context = await browser.newContext({
        locale: 'pt-BR',
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 800 },
        ...options,
      })
      const page = await context.newPage()
      pages.push(page)
      await page.addInitScript(() => {
        const refused: string[] = []
        Object.assign(window, { refused })
        document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective))
      })
      await page.goto(`${running.url}${path}`)
      return page
    },
  }
}

/** A picture of the whole page in the folder `SIGILO_SHOTS`; none where it is not set, for each takes half a second. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SIGILO_SHOTS
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `sigilo-${name}.png`), fullPage: true })
}

/** What axe finds, as rule and place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Every barrier in light and dark, wide and narrow; a picture of each; nothing wider than the window. */
export async function barriersEverywhere(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 780 })
      await shoot(page, `${name}-${width}-${colorScheme}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) found.push(`${width}: ${wide} pixels wide`)
      found.push(...(await barriers(page)).map((barrier) => `${width} ${colorScheme} ${barrier}`))
    }
  }
  return found
}
