import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { invite } from '../../src/sign-in/colleagues.ts'
import { appCode } from './authenticator-app.ts'
import { barriers, barriersEverywhere, eventually, long, serveConsole, shoot } from './harness.ts'
import { openChromium } from './open-chromium.ts'

const browser = await openChromium()
const english = { locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] }
const password = 'copper lanterns drift quietly'

describe.skipIf(browser === null)('pages behind the sign-in', () => {
  const served = serveConsole(browser)
  const code = (page: Page) => page.locator('input[name=code]')

  /** The first admin's link, as `sigilo staff add` makes it. */
  async function firstLink(name: string, email: string): Promise<string> {
    const link = await invite(
      served.running().signIn,
      { role: 'operator', id: 'shell' },
      { name, email, roles: ['admin'], departments: [] },
    )
    if (link === 'already-there') throw new Error('there is one already')
    return new URL(link.link).pathname + new URL(link.link).hash
  }

  /** Everything behind a link to join; gives the key of the app. */
  async function join(page: Page): Promise<string> {
    await page.locator('.qr-code').waitFor()
    expect(page.url()).not.toContain('#')
    const key = (await page.locator('.authenticator-key').textContent()) ?? ''
    await page.locator('input[name=new-password]').fill(password)
    await code(page).fill(await appCode(key, -1))
    await page.keyboard.press('Enter')
    await page.locator('.recovery-codes').waitFor()
    return key
  }

  async function signIn(page: Page, email: string, key: string, later: number): Promise<void> {
    await page.locator('input[name=email]').fill(email)
    await page.locator('input[name=password]').fill(password)
    await page.keyboard.press('Enter')
    await code(page).waitFor()
    await code(page).fill(await appCode(key, later))
    await page.keyboard.press('Enter')
    await page.locator('.account-name').waitFor()
  }

  test('a newcomer joins by a link, invites somebody, and ends them within five seconds', {
    timeout: long,
  }, async () => {
    const page = await served.open(await firstLink('Ana Prado', 'ana@loja.example'), english)
    await page.locator('.qr-code').waitFor()
    expect(await barriersEverywhere(page, 'enrolment')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    const key = await join(page)
    expect(await page.locator('.recovery-codes li').count()).toBe(10)
    expect(await barriersEverywhere(page, 'recovery-codes')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    expect((await download).suggestedFilename()).toBe('sigilo-recovery-codes.txt')
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const onwards = page.getByRole('button', { name: 'Go to sign-in' })
    expect(await onwards.isDisabled()).toBe(true)
    await page.getByRole('checkbox').check()
    await onwards.click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await barriersEverywhere(page, 'sign-in')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await signIn(page, 'ana@loja.example', key, 0)
    await page.locator('.checklist li').first().waitFor()
    expect(await barriersEverywhere(page, 'settings-overview')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })

    await page.getByRole('link', { name: 'Staff' }).click()
    await page.locator('.staff-table tbody tr').first().waitFor()
    await page.getByRole('button', { name: 'Invite a colleague' }).click()
    await page.getByLabel('Name').fill('Bruno Alves')
    await page.getByLabel('E-mail').fill('bruno@loja.example')
    await page.getByRole('checkbox', { name: /Auditor/ }).check()
    expect(await page.getByRole('checkbox', { name: /^Admin/ }).isDisabled()).toBe(true)
    expect(await barriersEverywhere(page, 'settings-invite')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Make the link' }).click()
    const link = (await page.locator('.handed-link').textContent()) ?? ''
    await shoot(page, 'settings-link')
    await page.getByRole('button', { name: 'Done' }).click()
    await eventually(() => page.locator('.staff-table tbody tr').count()).toBe(2)
    expect(await barriersEverywhere(page, 'settings-staff')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })

    const { pathname, hash } = new URL(link)
    const second = await served.open(pathname + hash, english)
    const secondKey = await join(second)
    await second.getByRole('checkbox').check()
    await second.getByRole('button', { name: 'Go to sign-in' }).click()
    await signIn(second, 'bruno@loja.example', secondKey, 0)
    await second.getByRole('heading', { name: 'Who saw what' }).waitFor()

    await page.reload()
    await page.getByRole('button', { name: 'Bruno Alves' }).click()
    await page.locator('.session-list li').waitFor()
    expect(await barriersEverywhere(page, 'settings-colleague')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Disable' }).click()
    const began = systemClock.now()
    await second.getByText('Your sign-in has ended').waitFor({ timeout: 10_000 })
    expect(systemClock.now() - began).toBeLessThan(5000)
    expect(await second.getByRole('heading', { name: 'Who saw what' }).count()).toBe(0)
    await shoot(second, 'signed-out')
  })

  test('a wrong password, a wrong code and a used link each say what to do', { timeout: long }, async () => {
    const path = await firstLink('Caio Lima', 'caio@loja.example')
    const page = await served.open(path, english)
    await page.locator('input[name=new-password]').fill('password1password1')
    await page.locator('.qr-code').waitFor()
    const key = (await page.locator('.authenticator-key').textContent()) ?? ''
    await code(page).fill(await appCode(key, -1))
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('lists of stolen').waitFor()
    expect(await barriers(page)).toEqual([])
    await shoot(page, 'enrolment-stolen')
    await page.locator('input[name=new-password]').fill(password)
    await page.keyboard.press('Enter')
    await page.locator('.recovery-codes').waitFor()

    const used = await served.open(path, english)
    await used.getByRole('heading', { name: 'This link does not work' }).waitFor()
    expect(await barriersEverywhere(used, 'enrolment-over')).toEqual([])

    await page.goto(`${served.url()}/sign-in`)
    await page.locator('input[name=email]').fill('caio@loja.example')
    await page.locator('input[name=password]').fill('not the right one at all')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('E-mail or password').waitFor()
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email')
    expect(await barriers(page)).toEqual([])
    await shoot(page, 'sign-in-wrong')
    await page.locator('input[name=password]').fill(password)
    await page.keyboard.press('Enter')
    await code(page).fill('000 000')
    expect(await code(page).inputValue()).toBe('000000')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('That code is not right').waitFor()
    expect(await barriersEverywhere(page, 'second-factor')).toEqual([])
  })

  test('a page behind the sign-in shows the way in at its place, and the page after it', {
    timeout: long,
  }, async () => {
    const page = await served.open(await firstLink('Dora Reis', 'dora@loja.example'), english)
    const key = await join(page)
    await page.goto(`${served.url()}/settings/permissions`)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await signIn(page, 'dora@loja.example', key, 0)
    await page.locator('.permission-table').waitFor()
    expect(page.url()).toContain('/settings/permissions')
    expect(await barriersEverywhere(page, 'settings-permissions')).toEqual([])
    for (const part of ['Departments', 'My account']) {
      await page.getByRole('link', { name: part, exact: true }).click()
      await page.locator('.panel:not([aria-busy=true])').first().waitFor()
      expect(await barriersEverywhere(page, `settings-${part.toLowerCase().replace(' ', '-')}`)).toEqual([])
    }
    await page.goto(`${served.url()}/access-log`)
    await page.getByRole('heading', { name: 'not for your roles' }).waitFor()
    const other = await page.context().newPage()
    await other.goto(`${served.url()}/settings`)
    await other.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You were signed out').waitFor()
  })
})
