import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Clock, systemClock } from '../../src/clock.ts'
import { readConfig } from '../../src/host/config.ts'
import { type Running, startNode } from '../../src/host/start-node.ts'
import { prepareData } from '../host/prepare-data.ts'
import { windowsOf } from './windows.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a page shows soon; a busy machine gets its time. */
export const eventually = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 10_000 })
/** For the start of a server that learns its intents, and for walks over a whole page. Milliseconds. */
export const long = 120_000

type Prepare = (page: Page) => Promise<unknown>

type Console = {
  /**
   * A page of the console in a window that is as new; whatever its policy refuses fails the test.
   * @param before what has to be there before it is loaded: what plays the server
   */
  readonly open: (path: string, options?: BrowserContextOptions, before?: Prepare) => Promise<Page>
  /** The same in a window of its own, for what changes a window for good: its clock, what it may do, a second page beside it. */
  readonly openOwn: (path: string, options?: BrowserContextOptions) => Promise<Page>
  readonly url: () => string
  /** The folder the bot is read from, when one was given. */
  readonly running: () => Running
}

/**
 * A server for the tests of one file, and windows to it. Call it inside `describe`.
 * @param environment settings besides the port and the folder for data
 * @param clock the server's; a page has the browser's own
 */
export function serveConsole(
  browser: Browser | null,
  environment: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
  clock: Clock = systemClock,
): Console {
  let running: Running
  let folder: string
  const windows = browser && windowsOf(browser)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigilo-console-'))
    await prepareData(folder)
    running = await startNode(readConfig({ PORT: '0', SIGILO_DATA: folder, ...(await environment()) }), {
      log: () => {},
      tell: console.log,
      built: new URL('../../dist/', import.meta.url),
      clock,
    })
  }, long)
  afterEach(async () => windows?.giveBack())
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  async function at(path: string, taken: Promise<Page> | undefined, before?: Prepare): Promise<Page> {
    const page = await taken
    if (!page) throw new Error('no browser')
    await before?.(page)
    await page.goto(`${running.url}${path}`)
    return page
  }

  return {
    running: () => running,
    url: () => running.url,
    open: (path, options = {}, before) => at(path, windows?.take(options), before),
    openOwn: (path, options = {}) => at(path, windows?.takeOwn(options)),
  }
}

/** A picture of the whole page in the folder `SIGILO_SHOTS`; none where it is not set, for each takes half a second. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SIGILO_SHOTS
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `sigilo-${name}.png`), fullPage: true })
}

type Axe = {
  readonly run: (of: Document, how: { readonly resultTypes: readonly string[] }) => Promise<AxeResults>
}

/** What axe finds, as rule and place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const { violations, passes } = await page.evaluate(() =>
    // Of what passes one place each is enough: the rest costs more than the look itself.
    (globalThis as unknown as { axe: Axe }).axe.run(document, { resultTypes: ['violations'] }),
  )
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const isFull = process.env.CONSOLE_CHECK === 'full'

/** Each scheme and each width once; `npm run check:console` looks at every one with every other. */
const views = isFull
  ? (['light', 'dark'] as const).flatMap((colorScheme) =>
      [1280, 360].map((width) => ({ colorScheme, width })),
    )
  : ([
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 360 },
    ] as const)

let states = 0
/** One view of each state by turns, or all of them in the full run. */
const viewsInTurn = () => (isFull ? views : views.slice(states++ % 2).slice(0, 1))
/** Those whose words are longest, or all of them in the full run. */
const spoken = isFull ? ['pt-BR', 'it', 'es', 'en'] : ['it', 'pt-BR']

/** Every barrier in light and dark, wide and narrow; a picture of each; nothing wider than the window. */
export async function barriersEverywhere(
  page: Page,
  name: string,
  among: readonly (typeof views)[number][] = views,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const { colorScheme, width } of among) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 780 })
    await shoot(page, `${name}-${width}-${colorScheme}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) found.push(`${width}: ${wide} pixels wide`)
    found.push(...(await barriers(page)).map((barrier) => `${width} ${colorScheme} ${barrier}`))
  }
  return found
}

/**
 * All that can be wrong with how a state looks: barriers, light and wide or dark and narrow by turns, and text that is cut or runs
 * out of a narrow window in the two languages with the longest words; `npm run check:console` looks at it in every view and
 * language. Leaves the page as it was.
 */
export async function flaws(page: Page, name: string): Promise<readonly string[]> {
  const found = [...(await barriersEverywhere(page, name, viewsInTurn()))]
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 360, height: 780 })
  const before = await page.locator('html').getAttribute('lang')
  for (const locale of spoken) {
    await speak(page, locale)
    await shoot(page, `${name}-360-${locale}`)
    found.push(...(await cutText(page)).map((cut) => `${locale} ${cut}`))
  }
  await speak(page, before ?? 'en')
  await page.setViewportSize({ width: 1280, height: 800 })
  return found
}

/** Also where a dialog stands before the bar. */
async function speak(page: Page, locale: string): Promise<void> {
  await page.evaluate(
    (value) => document.querySelector<HTMLInputElement>(`input[name=locale][value="${value}"]`)?.click(),
    locale,
  )
  await page.locator(`html[lang="${locale}"]`).waitFor()
}

/** Words that stand outside the window, or outside of what holds them and does not scroll; and what scrolls sideways. */
const cutText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const dialogs = [...document.querySelectorAll('dialog[open]')]
    const top = dialogs.at(-1) ?? document.body
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (
        !holder ||
        text === '' ||
        holder.closest('.unseen, .skip-link, legend, [hidden], .cut-short, .unseen-narrow')
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      for (let at: Element | null = holder; at && at !== document.documentElement; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at)
        const box = at.getBoundingClientRect()
        const isOut = rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1)
        if (isOut && overflowX !== 'visible') found.add(`cut: ${text.slice(0, 60)}`)
        const isBelow = rects.some(({ bottom }) => bottom > box.bottom + 1)
        if (isBelow && overflowY === 'hidden') found.add(`cut below: ${text.slice(0, 60)}`)
        if (at.scrollWidth > at.clientWidth + 1 && overflowX === 'auto' && at.tagName !== 'PRE')
          found.add(`scrolls sideways: ${at.className}`)
      }
      if (rects.some(({ left, right }) => left < -1 || right > innerWidth + 1))
        found.add(`outside the window: ${text.slice(0, 60)}`)
    }
    return [...found]
  })
