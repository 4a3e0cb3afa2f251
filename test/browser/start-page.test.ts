import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriers, barriersEverywhere, eventually, long, serveConsole, shoot as shootAs } from './harness.ts'
import { openChromium } from './open-chromium.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('the start page', () => {
  const served = serveConsole(browser)
  const shoot = (page: Page, name: string) => shootAs(page, `start-page-${name}`)

  /** A stranger's phone, so that every test begins with an empty chat. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await served.open('/', options)
    await page.getByRole('radio').nth(5).check()
    await page.locator('.messages-empty').waitFor()
    return page
  }

  const write = async (page: Page, text: string) => {
    await page.getByRole('textbox').fill(text)
    await page.keyboard.press('Enter')
  }
  const replies = (page: Page) => page.locator('.bubble[data-side=business]')
  const kept = (page: Page) => page.locator('.stored td.kept')

  test('whoever writes a CPF sees the notice, an answer and the line as it is stored: masked', async () => {
    const page = await open()
    await shoot(page, 'empty')
    await write(page, 'oi, sou a Marina Duarte, meu CPF é 529.982.247-25')
    await eventually(() => replies(page).first().textContent()).toContain('Loja Aurora')
    const line = kept(page).first()
    await eventually(() => line.textContent()).toContain('[CPF_1]')
    expect(await line.textContent()).toContain('[NAME_1]')
    expect(await line.locator('.chip[data-group=document]').textContent()).toBe('[CPF_1]')
    for (const text of await kept(page).allTextContents()) expect(text).not.toContain('529')
    expect(await page.locator('.stored .mark[data-group=document]').first().textContent()).toBe(
      '529.982.247-25',
    )
    await eventually(() => kept(page).nth(1).textContent()).toContain('common.notice')
    await eventually(() => page.locator('.logged tbody').textContent()).toContain('Aviso mostrado')
    await shoot(page, 'masked')
  })

  test('a row of a list and a button can be tapped, and what was tapped is stored', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'cadê o pedido 1042?' }).click()
    await page.getByRole('button', { name: 'Ver opções' }).click()
    await shoot(page, 'sheet')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Ver opções' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Receber avisos' }).click()
    await page.getByRole('button', { name: 'Sim, quero avisos' }).click()
    await page.getByRole('button', { name: 'Sim, autorizo' }).click()
    await eventually(() => page.locator('.purposes').textContent()).toContain('dado e confirmado')
    await eventually(() => page.locator('.stored').textContent()).toContain('choice')
    await write(page, 'PARAR')
    await eventually(() => page.locator('.purposes').textContent()).toContain('revogado')
    await shoot(page, 'consent')
  })

  test('everything the tray sends is answered, and a person brings a case', async () => {
    const page = await open()
    for (const name of ['Áudio', 'Álbum', 'Lugar', 'Vídeo', 'Documento', 'Parar ofertas'])
      await page.getByRole('button', { name, exact: true }).click()
    await eventually(() => page.locator('.bubble[data-side=person]').count()).toBe(7)
    await eventually(() => replies(page).first().textContent()).toContain('áudio')
    await page.getByRole('button', { name: 'quero falar com uma pessoa' }).click()
    await eventually(() => page.locator('.case code').textContent()).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}$/)
    await shoot(page, 'case')
  })

  test('what a person writes stays text', async () => {
    const page = await open()
    await write(page, '<img src=x onerror="alert(1)"> *forte*')
    await eventually(() => page.locator('.bubble strong').textContent()).toBe('forte')
    expect(await page.locator('.bubble img, .stored img').count()).toBe(0)
    expect(await page.locator('.bubble-words').first().textContent()).toContain('<img src=x')
  })

  test('the page says when the server is away and goes on when it is back', async () => {
    const page = await open()
    await page.context().setOffline(true)
    await write(page, 'oi')
    const banner = page.locator('main .line-banner')
    await eventually(() => banner.textContent()).toContain('Reconectando')
    await shoot(page, 'away')
    await page.context().setOffline(false)
    await eventually(() => banner.textContent()).toBe('')
    await write(page, 'oi, bom dia')
    await eventually(() => replies(page).count()).toBeGreaterThan(0)
  })

  test('nothing stands in anybody’s way, wide or narrow, light or dark', { timeout: long }, async () => {
    const page = await open()
    await page.locator('.try').nth(2).click()
    await page.locator('.stored .chip').first().waitFor()
    await replies(page).first().waitFor()
    expect(await barriersEverywhere(page, 'start-page')).toEqual([])
  })

  test('the page speaks four languages and fits a narrow screen in each', { timeout: long }, async () => {
    const page = await open({ viewport: { width: 360, height: 780 } })
    const titles = {
      it: 'Che cosa è stato conservato',
      es: 'Lo que se guardó',
      en: 'What was stored',
      'pt-BR': 'O que foi guardado',
    }
    for (const [locale, title] of Object.entries(titles)) {
      await page.locator(`input[value=${locale}]`).check()
      await page.getByRole('heading', { name: title }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      await page.locator('.try').nth(2).click()
      await page.locator('.stored .chip').nth(2).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await shoot(page, locale)
    }
    expect(await barriers(page)).toEqual([])
  })

  test('somebody the shop knows starts over with an empty chat, and what was kept before is said', async () => {
    const page = await open()
    await page.locator('input[value=known]').check()
    await page.getByRole('button', { name: 'cadê o pedido 1042?' }).click()
    await replies(page).first().waitFor()
    await eventually(() => kept(page).count()).toBe(2)
    await page.getByRole('button', { name: 'Recomeçar' }).click()
    await page.locator('.messages-empty').waitFor()
    await expect
      .poll(() => page.locator('[data-panel=stored]').textContent())
      .toContain('2 linhas mais antigas')
  })

  test('all of it can be done by keyboard', async () => {
    const page = await open()
    await page.locator('.messages').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('cadê o pedido 1042?')
    await page.keyboard.press('Enter')
    const options = page.getByRole('button', { name: 'Ver opções' })
    await options.focus()
    await page.keyboard.press('Enter')
    const inSheet = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)
    await eventually(inSheet).toBe(true)
    await page.keyboard.press('Escape')
    await eventually(() => options.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})
