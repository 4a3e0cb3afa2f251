import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { colleagueWithPassword, noteTrained, signInAgain } from './colleague.ts'
import { eventually, flaws, long, serveConsole } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { codeField, english, giveCode, keyShown, password } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)("somebody's own account", () => {
  const served = serveConsole(browser)
  type Colleague = Awaited<ReturnType<typeof colleagueWithPassword>>
  let caio: Colleague
  let dora: Colleague
  beforeAll(async () => {
    caio = await colleagueWithPassword(served.running(), 'Caio Lima', ['agent'], ['support'])
    dora = await colleagueWithPassword(served.running(), 'Dora Reis', ['admin'])
  }, long)
  const open = async (who: Colleague): Promise<Page> => {
    const page = await served.open('/settings/account', { ...english, ...who.signedIn })
    await page.locator('.session-list li').first().waitFor()
    return page
  }

  test('says what is lacking, and lists sign-ins to end one or all others', { timeout: long }, async () => {
    const elsewhere = await signInAgain(served.running(), caio, 1, 'Mozilla/5.0 (Android 15) Firefox/144.0')
    const page = await open(caio)
    await page.getByText('Not trained yet').waitFor()
    await page.getByText('Firefox on Android').waitFor()
    expect(await flaws(page, 'account')).toEqual([])
    await page.getByRole('button', { name: 'End the sign-in on Firefox on Android' }).click()
    await eventually(() => page.locator('.session-list li').count()).toBe(1)
    expect(await elsewhere()).toBe(401)
    await noteTrained(served.running(), caio.staff, 400)
    await page.reload()
    await page.getByText('more than 13 months ago').waitFor()
  })

  test('all other sign-ins end together', { timeout: long }, async () => {
    const phone = await signInAgain(served.running(), dora, 1, 'Mozilla/5.0 (iPhone) Safari/604.1')
    const page = await open(dora)
    const others = page.getByRole('button', { name: 'End all others' })
    await page.getByText('Safari on iOS').waitFor()
    expect(await others.count()).toBe(0)
    // The next code of the app is a half minute away: a second one elsewhere is made in the list alone.
    await page.route('**/api/me/sessions', async (route) => {
      const answer = await route.fetch()
      const { sessions } = await answer.json()
      const old = { session: 'A'.repeat(43), device: null, beganAt: 0, seenAt: 0, isThis: false }
      await route.fulfill({ response: answer, json: { sessions: [...sessions, old] } })
    })
    await page.reload()
    await others.click()
    await eventually(phone).toBe(401)
    await page.unroute('**/api/me/sessions')
    await page.reload()
    await eventually(() => page.locator('.session-list li').count()).toBe(1)
  })

  test('a new app ends the sign-in, and its recovery codes stay until they are kept', {
    timeout: long,
  }, async () => {
    const page = await open(dora)
    await page.getByRole('button', { name: 'Take another app' }).click()
    const key = await keyShown(page)
    expect(await flaws(page, 'new-app')).toEqual([])
    await codeField(page.getByRole('dialog')).fill('000000')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('That code is not right').waitFor()
    await codeField(page.getByRole('dialog')).fill('')
    await giveCode(page.getByRole('dialog'), key, 0)
    await page.locator('.recovery-codes').waitFor()
    await page.getByRole('heading', { name: 'Sign in', includeHidden: true }).waitFor()
    await page.waitForTimeout(4000)
    expect(await page.locator('.recovery-codes li').count()).toBe(10)
    expect(await flaws(page, 'new-app-codes')).toEqual([])
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Go to sign-in' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('a new password is asked for with the one there is, and said to be done', {
    timeout: long,
  }, async () => {
    const page = await open(caio)
    const form = page.locator('form')
    expect(await form.locator('input[name=username]').inputValue()).toBe(caio.email)
    await form.locator('input[name=password]').fill('not the right one at all')
    await form.locator('input[name=new-password]').fill('seven quiet rivers wander')
    await giveCode(form, caio.key, 1)
    await form.getByRole('alert').getByText('Not accepted').waitFor()
    expect(await flaws(page, 'password-refused')).toEqual([])
    await form.locator('input[name=password]').fill(password)
    await form.locator('input[name=new-password]').fill('short')
    await page.route('**/api/me/password', (route) =>
      route.fulfill({ status: 422, json: { error: 'BAD_PASSWORD', why: 'short' } }),
    )
    await form.getByRole('button', { name: 'Change password' }).click()
    await form.getByRole('alert').getByText('At least 15 characters').waitFor()
    await page.unroute('**/api/me/password')
    const codes = page.getByRole('button', { name: 'New recovery codes' })
    await codes.click()
    await page.locator('.recovery-codes').waitFor()
    expect(await page.getByText('Your new app is in place').count()).toBe(0)
  })
})
