import type { Browser, Page } from 'playwright-core'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { percentile } from '../bench/percentiles.ts'
import { type Customer, sendWords } from './customers-at-desk.ts'

/** What somebody at a desk waits for and sees, in a real browser. Milliseconds; frames in a second. */
export type InboxFigures = {
  readonly firstPaint: { readonly p50: number; readonly most: number }
  /** Until the first row of the list is there. */
  readonly firstRow: { readonly p50: number; readonly most: number }
  readonly scrolling: readonly Scrolling[]
  /** From the first byte of the webhook to the words on the screen of a list, and of an open case. */
  readonly inList: Waited
  readonly inCase: Waited
}
type Waited = { readonly samples: number; readonly p50: number; readonly p99: number }
type Scrolling = {
  /** Pixels in a second. */
  readonly speed: number
  readonly frames: number
  /** What the same browser manages where nothing has to be drawn. */
  readonly idle: number
  readonly longest: number
}

type Desk = {
  readonly browser: Browser
  readonly database: Database
  readonly url: string
  readonly cookie: string
  readonly customers: readonly Customer[]
}

export async function measureInbox(desk: Desk, times: number): Promise<InboxFigures> {
  const opened: { readonly paint: number; readonly row: number }[] = []
  for (let time = 0; time < 5; time += 1) {
    const page = await openAt(desk, '/inbox?view=all')
    await page.locator('.row-link').first().waitFor()
    opened.push(await page.evaluate(openedIn))
    await page.context().close()
  }
  const page = await openAt(desk, '/inbox?view=all')
  await page.locator('.row-link').first().waitFor()
  const scrolling: Scrolling[] = []
  for (const speed of [400, 1500, 6000]) scrolling.push(await page.evaluate(scrollAt, { speed, lasts: 5000 }))
  await page.context().close()
  const list = await openAt(desk, '/inbox?view=all')
  const inList = await waitFor(desk, list, times)
  await list.context().close()
  const [customer] = desk.customers
  const number = await numberOf(desk, customer?.talk ?? '')
  const one = await openAt(desk, `/inbox?view=all#${number}`)
  await one.getByText('Take the case to answer.').waitFor()
  await one.keyboard.press('c')
  await one.locator('textarea').waitFor()
  const inCase = await waitFor({ ...desk, customers: customer ? [customer] : [] }, one, times)
  await one.context().close()
  const each = (of: (one: (typeof opened)[number]) => number) => {
    const all = opened.map(of)
    return { p50: percentile(all, 0.5), most: Math.max(...all) }
  }
  return {
    firstPaint: each(({ paint }) => paint),
    firstRow: each(({ row }) => row),
    scrolling,
    inList,
    inCase,
  }
}

async function openAt({ browser, url, cookie }: Desk, path: string): Promise<Page> {
  const [name = '', value = ''] = cookie.split('=')
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 } })
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  // tsx names the functions inside functions by a helper that is in no page.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(noteFirstRow)
  await page.goto(`${url}${path}`)
  return page
}

const numberOf = async ({ database }: Desk, talk: string): Promise<string> => {
  const [row] = await database.query<{ number: string }>(
    (sql) => sql`select number from cases where talk = ${talk}`,
  )
  return row?.number ?? ''
}

/** So many messages, one after the other, each told from all others by a word of its own that is of nobody. */
async function waitFor({ url, customers }: Desk, page: Page, times: number): Promise<Waited> {
  await page.locator('.row-link').first().waitFor()
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const word = wordOf(time)
    const seen = page.evaluate(whenSeen, word)
    const { phone = '' } = customers[time % customers.length] ?? {}
    const since = Date.now()
    await sendWords(url, phone, `ainda não chegou ${word}`)
    took.push((await seen) - since)
  }
  return { samples: took.length, p50: percentile(took, 0.5), p99: percentile(took, 0.99) }
}

/** Words that no detector takes for a name or a number: things and their colours. */
const wordOf = (n: number): string => {
  const things = [
    'mesa',
    'cadeira',
    'porta',
    'janela',
    'caixa',
    'sacola',
    'camisa',
    'calça',
    'sapato',
    'meia',
  ]
  const colours = [
    'azul',
    'verde',
    'preta',
    'branca',
    'amarela',
    'cinza',
    'rosa',
    'roxa',
    'marrom',
    'laranja',
  ]
  return `a ${things[n % 10]} ${colours[Math.floor(n / 10) % 10]}`
}

/* What follows runs in the page. */

function noteFirstRow(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.row-link')) return
    watch.disconnect()
    requestAnimationFrame(() => Object.assign(window, { firstRow: performance.now() }))
  })
  watch.observe(document, { childList: true, subtree: true })
}

function openedIn(): Promise<{ readonly paint: number; readonly row: number }> {
  return new Promise((resolve) => {
    const look = () => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
      const { firstRow: row } = window as unknown as { readonly firstRow?: number }
      if (paint !== undefined && row !== undefined) resolve({ paint, row })
      else requestAnimationFrame(look)
    }
    look()
  })
}

function whenSeen(word: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!document.body.textContent?.includes(word)) return
      watch.disconnect()
      requestAnimationFrame(() => resolve(Date.now()))
    }
    const watch = new MutationObserver(look)
    setTimeout(() => reject(new Error(`"${word}" came on no screen in ten seconds`)), 10_000)
    watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  })
}

/** Scrolls steadily, by what time it is at each frame, and counts the frames; before it, those of a page at rest. */
async function scrollAt({ speed, lasts }: { readonly speed: number; readonly lasts: number }) {
  const list = document.querySelector('.inbox-scroller')
  if (!list) throw new Error('there is no list')
  list.scrollTo({ top: 0 })
  const count = (each: (passed: number) => void) =>
    new Promise<{ readonly frames: number; readonly longest: number }>((resolve) => {
      let [frames, longest, began, last] = [0, 0, 0, 0]
      const frame = (now: number) => {
        if (began === 0) began = now
        else {
          frames += 1
          longest = Math.max(longest, now - last)
        }
        last = now
        if (now - began >= lasts) return resolve({ frames: (frames * 1000) / (now - began), longest })
        each(now - began)
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    })
  const { frames: idle } = await count(() => undefined)
  const { frames, longest } = await count((passed) => list.scrollTo({ top: (passed * speed) / 1000 }))
  return { speed, frames, idle, longest }
}
