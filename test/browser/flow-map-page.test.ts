import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { keepCoverage } from '../../src/host/coverage-file.ts'
import type { FlowMap } from '../../src/web/flow-map-view.ts'
import { copyBot } from '../host/copy-bot.ts'
import { barriers, barriersEverywhere, eventually, long, serveConsole, shoot as shootAs } from './harness.ts'
import { openChromium } from './open-chromium.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('the page of flows', { timeout: long }, () => {
  let data: string
  const served = serveConsole(browser, async () => {
    data = await mkdtemp(join(tmpdir(), 'sigilo-drawn-'))
    return copyBot(data)
  })
  afterAll(() => rm(data, { recursive: true, force: true }))
  const shoot = (page: Page, name: string) => shootAs(page, `flow-map-${name}`)

  async function open(path = '/flows/order_status', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await served.open(path, options)
    await page.locator('.map-middle[aria-busy=false]').waitFor()
    await page.locator('.step-box').first().waitFor()
    return page
  }
  const box = (page: Page, name: string) =>
    page
      .locator('.step-box')
      .filter({ has: page.locator('.step-box-name', { hasText: new RegExp(`^${name}$`) }) })
  const line = (page: Page, name: string) => page.locator(`.outline [data-key="step ${name}"]`)
  const panel = (page: Page) => page.locator('[data-panel=step]')
  const zoomOf = (page: Page) =>
    page.locator('.react-flow__viewport').evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).a)
  const mapOf = async (): Promise<FlowMap> =>
    (await (await fetch(`${served.url()}/flow-map`)).json()) as FlowMap

  /** What the tests of talks would have found: all of one flow but the steps that are named. */
  async function cover(missed: readonly string[], hash?: string): Promise<void> {
    const { flows } = await mapOf()
    const placesOf = (isTaken: boolean) =>
      Object.fromEntries(
        flows.map(({ flow, steps }) => {
          const own = steps.filter(({ kind, name }) => kind === 'step' && missed.includes(name) !== isTaken)
          const names = new Map(steps.map(({ id, name }) => [id, name]))
          const edges = own.flatMap(({ name, ways }) =>
            ways.map((way) => [name, way.name, names.get(way.to) ?? '']),
          )
          return [flow, { steps: own.map(({ name }) => name), edges }]
        }),
      )
    const bot = hash ?? served.running().library.draft().hash
    const json = JSON.stringify({ bot, flows: placesOf(true), missed: placesOf(false) })
    await keepCoverage(join(data, 'bot', 'flows'), json)
  }

  test('a flow is shown as a picture and in words, and both have every step and every way', async () => {
    const page = await open()
    const { flows } = await mapOf()
    const steps = flows.find(({ flow }) => flow === 'order_status')?.steps ?? []
    expect(await page.locator('.step-box').count()).toBe(steps.length)
    const ways = steps.flatMap((step) => step.ways)
    await eventually(() => page.locator('.way-line').count()).toBe(ways.length)
    const lines = steps.filter(({ kind }) => kind === 'step').length + ways.length
    expect(await page.getByRole('treeitem').count()).toBe(lines)
    await shoot(page, 'whole')
    await page.getByRole('combobox').first().selectOption('appointment')
    await box(page, 'day').waitFor()
    expect(page.url()).toContain('/flows/appointment')
    await page.goBack()
    await box(page, 'prove').waitFor()
  })

  test('a click on a step shows its words in every language, with their length, and a way to try it', async () => {
    const page = await open()
    await box(page, 'tell').click()
    await eventually(() => panel(page).locator('h2').textContent()).toBe('tell')
    const status = panel(page).locator('.prompt-texts').first()
    expect(await status.locator('.prompt-locale').allTextContents()).toEqual(['pt-BR', 'it', 'es', 'en'])
    expect(await status.locator('meter').count()).toBe(4)
    expect(await status.locator('meter').first().getAttribute('aria-label')).toMatch(/\d+ de \d+/)
    expect(await line(page, 'tell').getAttribute('aria-selected')).toBe('true')
    await shoot(page, 'step')
    expect(await barriers(page)).toEqual([])
    await panel(page).getByRole('link', { name: 'Experimentar deste passo' }).click()
    await page.locator('.rehearsal').waitFor()
    expect(page.url()).toContain('/simulator?begin=order_status/tell')
  })

  test('a search finds steps by name and by what they say, in any flow, and leads there', async () => {
    const page = await open()
    const field = page.getByRole('combobox', { name: 'Achar um passo' })
    await field.fill('appointment.pick')
    await page.locator('.found [role=option]').first().waitFor()
    await shoot(page, 'search')
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await box(page, 'pick').waitFor()
    await eventually(() => panel(page).locator('h2').textContent()).toBe('pick')
    await field.fill('numero do pedido')
    await eventually(() => page.locator('.found [role=option]').count()).toBeGreaterThan(0)
    expect(await page.locator('.found [role=option]').first().textContent()).toMatch(/número do pedido/i)
    await field.fill('nothing says this')
    await page.locator('.found-none').waitFor()
  })

  test('the picture is zoomed and moved by buttons and by keys', async () => {
    const page = await open()
    const before = await zoomOf(page)
    await page.getByRole('button', { name: 'Aproximar' }).click()
    await eventually(() => zoomOf(page)).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Mostrar tudo' }).click()
    await eventually(() => zoomOf(page)).toBeLessThan(before + 0.01)
    await shoot(page, 'fit')
    const fitted = await zoomOf(page)
    await page.getByRole('application').focus()
    await page.keyboard.press('+')
    await eventually(() => zoomOf(page)).toBeGreaterThan(fitted)
    await page.keyboard.press('-')
    await page.keyboard.press('-')
    await eventually(() => zoomOf(page)).toBeLessThan(fitted)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('0')
    await eventually(() => zoomOf(page)).toBeCloseTo(fitted, 1)
  })

  test('the outline alone is enough for a keyboard', async () => {
    const page = await open()
    await line(page, 'number').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await line(page, 'number').getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowRight')
    expect(await line(page, 'number').getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await eventually(() => panel(page).locator('h2').textContent()).toBe('find')
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await page.keyboard.press('t')
    await page.keyboard.press('Enter')
    const chosen = page.locator('.outline [aria-selected=true]')
    await eventually(() => chosen.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await panel(page).locator('h2').textContent()).toMatch(/^t/)
    expect(page.url()).toMatch(/step=t/)
  })

  test('what tests came to lies over the picture, and is said to be missing or older', async () => {
    const page = await open('/flows/order_status?show=coverage')
    const note = page.locator('.map-note')
    await eventually(() => note.textContent()).toContain('flow test --coverage')
    await shoot(page, 'no-coverage')
    await cover(['person', 'thanks'])
    await eventually(() => page.locator('.step-box[data-tone=bad]').count()).toBeGreaterThan(0)
    expect(await box(page, 'thanks').getAttribute('data-tone')).toBe('bad')
    expect(await box(page, 'tell').getAttribute('data-tone')).toBe('good')
    expect(await line(page, 'thanks').textContent()).toContain('não testado')
    expect(await note.textContent()).not.toContain('editados')
    expect(await page.locator('.way-line[data-covered=false]').count()).toBeGreaterThan(0)
    await shoot(page, 'coverage')
    expect(await barriers(page)).toEqual([])
    await cover(['thanks'], 'another')
    await eventually(() => note.textContent()).toContain('editados depois')
  })

  test('where people left is counted, and fewer than five are not', async () => {
    const page = await served.open('/')
    await page.route('**/flow-map', async (route) => {
      const map = (await (await route.fetch()).json()) as FlowMap
      const talks = { number: 41, tell: 12, prove: 'few' } as const
      const flows = map.flows.map((flow) => ({
        ...flow,
        steps: flow.steps.map((step) => ({ ...step, left: talks[step.name as 'tell'] ?? null })),
      }))
      await route.fulfill({ json: { ...map, flows } })
    })
    await page.goto(`${served.url()}/flows/order_status?show=left&step=tell`)
    await page.locator('.step-box').first().waitFor()
    expect(await box(page, 'number').locator('.step-box-mark').textContent()).toBe('41')
    expect(await box(page, 'number').getAttribute('data-heat')).toBe('3')
    expect(await box(page, 'prove').locator('.step-box-mark').textContent()).toBe('<5')
    expect(await line(page, 'prove').textContent()).toContain('menos de 5')
    expect(await panel(page).textContent()).toContain('12 pararam aqui')
    await shoot(page, 'left')
    expect(await barriers(page)).toEqual([])
  })

  test('a draft with mistakes is shown as it is, each mistake at its step', async () => {
    const page = await open()
    const path = join(data, 'bot', 'flows', 'order_status.yaml')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replaceAll('go: number', 'go: nowhere').replace('say: bye', 'say: goodby'))
    await page.locator('.map-notice summary').waitFor()
    await eventually(() => page.locator('.step-box[data-kind=missing]').count()).toBe(1)
    await page.locator('.step-box[data-wrong=true]').first().click()
    await eventually(() => panel(page).locator('.map-mistakes').textContent()).toContain(
      'flows/order_status.yaml:',
    )
    await page.locator('.map-notice summary').click()
    await shoot(page, 'mistakes')
    expect(await barriersEverywhere(page, 'flow-map-mistakes')).toEqual([])
    await writeFile(path, 'flow: [')
    await eventually(() => page.locator('.map-notice').textContent()).toContain('não têm mais esse passo')
    await shoot(page, 'lost')
    await writeFile(path, text)
    await eventually(() => page.locator('.map-notice').textContent()).toBe('')
  })

  test('nothing stands in anybody’s way, wide or narrow, light or dark', async () => {
    await cover(['thanks', 'person'])
    const page = await open('/flows/order_status?step=tell&show=coverage')
    expect(await barriersEverywhere(page, 'flow-map')).toEqual([])
  })

  test('the page speaks four languages and fits a narrow screen in each', async () => {
    const page = await open('/flows/order_status?step=tell', { viewport: { width: 360, height: 780 } })
    const titles = { it: 'I flussi', es: 'Los flujos', en: 'The flows', 'pt-BR': 'Os fluxos' }
    for (const [locale, title] of Object.entries(titles)) {
      await page.locator(`input[value=${locale}]`).check()
      await page.getByRole('heading', { name: title, level: 1 }).waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, locale).toBeLessThanOrEqual(360)
      await shoot(page, `360-${locale}`)
    }
  })

  test('while the server is away the page says so and keeps what it shows', async () => {
    const page = await served.open('/')
    await page.route('**/flow-map/events', (route) => route.abort())
    await page.goto(`${served.url()}/flows/order_status`)
    await page.locator('.step-box').first().waitFor()
    await eventually(() => page.locator('main .line-banner').textContent()).toContain('Reconectando')
    expect(await page.locator('.step-box').count()).toBeGreaterThan(5)
    await shoot(page, 'away')
    await page.unroute('**/flow-map/events')
    await eventually(() => page.locator('main .line-banner').textContent()).toBe('')
  })

  test('a bot without any flow says so', async () => {
    const page = await served.open('/')
    const empty: FlowMap = { locales: ['it'], flows: [], mistakes: [], coverage: { state: 'none' } }
    await page.route('**/flow-map', (route) => route.fulfill({ json: empty }))
    await page.goto(`${served.url()}/flows`)
    await page.getByText('Nenhum fluxo pôde ser lido').waitFor()
    await shoot(page, 'empty')
    expect(await barriers(page)).toEqual([])
  })
})
