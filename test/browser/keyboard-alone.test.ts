import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { appCode } from './authenticator-app.ts'
import { eventually, long, serveConsole } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { english, focused, keyShown, linkFor, password } from './way-in.ts'

const browser = await openChromium()

/** More stops than any page has. */
const farthest = 120

describe.skipIf(browser === null)('by keyboard alone', () => {
  const served = serveConsole(browser)

  /** Goes on from stop to stop, as people do who have no pointer; each stop is seen. */
  async function tabTo(page: Page, what: RegExp): Promise<void> {
    for (let stop = 0; stop < farthest; stop++) {
      await page.keyboard.press('Tab')
      if (!what.test(await nameOfFocused(page))) continue
      const outline = await page.evaluate(() => {
        const at = document.activeElement
        const shown = at?.matches('.choose-one input') ? at.nextElementSibling : at
        return shown ? getComputedStyle(shown).outlineStyle : 'none'
      })
      expect(`${what} ${outline}`).toBe(`${what} solid`)
      return
    }
    throw new Error(`${what} is not reached by keyboard`)
  }

  /** As it is read out, near enough: its label, or what it says. */
  const nameOfFocused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement)) return ''
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null
      return (label ?? at.getAttribute('aria-label') ?? at.textContent ?? '').trim()
    })
  const type = (page: Page, text: string) => page.keyboard.type(text)

  test('somebody joins, signs in, invites a colleague and ends a sign-in', { timeout: long }, async () => {
    const page = await served.open(await linkFor(served.running(), 'Ana Prado', 'ana@loja.example'), english)
    const key = await keyShown(page)
    await tabTo(page, /^New password$/)
    await type(page, password)
    await tabTo(page, /^Code of your app$/)
    await type(page, await appCode(key, -1))
    await page.keyboard.press('Enter')
    await page.locator('.recovery-codes').waitFor()
    await tabTo(page, /^I have kept them$/)
    await page.keyboard.press('Space')
    await tabTo(page, /^Go to sign-in$/)
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await eventually(() => focused(page)).toBe('Sign in')
    await tabTo(page, /^E-mail$/)
    await type(page, 'ana@loja.example')
    await tabTo(page, /^Password$/)
    await type(page, password)
    await page.keyboard.press('Enter')
    await eventually(() => focused(page)).toBe('code')
    await type(page, await appCode(key, 0))
    await page.keyboard.press('Enter')

    await page.locator('.checklist li').first().waitFor()
    await tabTo(page, /^Staff$/)
    await page.keyboard.press('Enter')
    await page.locator('.staff-table tbody tr').first().waitFor()
    await tabTo(page, /^Invite a colleague$/)
    await page.keyboard.press('Enter')
    await eventually(() => nameOfFocused(page)).toBe('Name')
    await type(page, 'Bruno Alves')
    await tabTo(page, /^E-mail$/)
    await type(page, 'bruno@loja.example')
    await tabTo(page, /^Auditor/)
    await page.keyboard.press('Space')
    await tabTo(page, /^Make the link$/)
    await page.keyboard.press('Enter')
    await page.locator('.handed-link').waitFor()
    await tabTo(page, /^Copy the link$/)
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Copied').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.staff-name', { hasText: 'Bruno Alves' }).waitFor()
    await eventually(() => nameOfFocused(page)).toBe('Invite a colleague')

    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    const theirs = await served.open(link.pathname + link.hash, english)
    const theirKey = await keyShown(theirs)
    await theirs.locator('input[name=new-password]').fill(password)
    await theirs.locator('input[name=code]').fill(await appCode(theirKey, -1))
    await theirs.keyboard.press('Enter')
    await theirs.getByRole('checkbox').check()
    await theirs.getByRole('button', { name: 'Go to sign-in' }).click()
    await theirs.locator('input[name=email]').fill('bruno@loja.example')
    await theirs.locator('input[name=password]').fill(password)
    await theirs.keyboard.press('Enter')
    await theirs.locator('input[name=code]').fill(await appCode(theirKey, 0))
    await theirs.keyboard.press('Enter')
    await theirs.locator('.account-name').waitFor()

    await page.reload()
    await page.locator('.staff-name').waitFor()
    await tabTo(page, /Bruno Alves$/)
    await page.keyboard.press('Enter')
    await page.locator('.session-list li').waitFor()
    await tabTo(page, /^End the sign-in on Chromium on Linux$/)
    await page.keyboard.press('Enter')
    await page.getByText('Signed in nowhere').waitFor()
    await theirs.getByText('Your sign-in has ended').waitFor()
    await page.keyboard.press('Escape')
    await eventually(() => nameOfFocused(page)).toMatch(/Bruno Alves$/)
  })
})
