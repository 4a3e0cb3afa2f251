import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { reset } from '../../src/sign-in/colleagues.ts'
import { appCode } from './authenticator-app.ts'
import { signedInColleague } from './colleague.ts'
import { eventually, flaws, long, serveConsole, shoot } from './harness.ts'
import { movableClock } from './movable-clock.ts'
import { openChromium } from './open-chromium.ts'
import { codeField, english, focused, giveCode, keyShown, linkFor, password } from './way-in.ts'

const browser = await openChromium()
const hour = 60 * 60_000

describe.skipIf(browser === null)('behind a link to join', () => {
  const { clock, move } = movableClock()
  const served = serveConsole(browser, undefined, clock)
  const newPassword = 'input[name=new-password]'

  test('a newcomer takes a password, an app and recovery codes, and is told what was wrong', {
    timeout: long,
  }, async () => {
    const path = await linkFor(served.running(), 'Ana Prado', 'ana@loja.example')
    const page = await served.open(path, english)
    const key = await keyShown(page)
    expect(page.url()).not.toContain('#')
    expect(await page.locator('input[name=username]').inputValue()).toBe('ana@loja.example')
    expect(await flaws(page, 'enrolment')).toEqual([])

    await page.locator(newPassword).fill('password1password1')
    await giveCode(page, key, -1)
    await page.getByRole('alert').getByText('lists of stolen').waitFor()
    expect(await focused(page)).toBe('new-password')
    expect(await flaws(page, 'enrolment-stolen')).toEqual([])
    await page.locator(newPassword).fill(password)
    await codeField(page).fill('000000')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('That code is not right').waitFor()
    expect(await focused(page)).toBe('code')

    await giveCode(page, key, -1)
    await page.locator('.recovery-codes').waitFor()
    const codes = await page.locator('.recovery-codes li').allTextContents()
    expect(new Set(codes).size).toBe(10)
    expect(await flaws(page, 'recovery-codes')).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    expect((await download).suggestedFilename()).toBe('sigilo-recovery-codes.txt')
    const saved = await readFile(await (await download).path(), 'utf8')
    for (const code of codes) expect(saved).toContain(code)
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(saved)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('.recovery-codes').isVisible()).toBe(true)
    await shoot(page, 'recovery-codes-printed')
    await page.emulateMedia({ media: 'screen' })
    const onwards = page.getByRole('button', { name: 'Go to sign-in' })
    expect(await onwards.isDisabled()).toBe(true)
    await page.getByRole('checkbox').check()
    await onwards.click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()

    const used = await served.open(path, english)
    await used.getByRole('heading', { name: 'This link does not work' }).waitFor()
    expect(await flaws(used, 'enrolment-over')).toEqual([])
  })

  test('where a browser keeps its clipboard to itself it is said how to copy', async () => {
    const page = await served.open(await linkFor(served.running(), 'Ivo Sá', 'ivo@loja.example'), {
      locale: 'en-GB',
    })
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    const key = await keyShown(page)
    await page.locator(newPassword).fill(password)
    await giveCode(page, key, -1)
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByRole('status').getByText('Mark the text and copy it yourself').waitFor()
    await shoot(page, 'recovery-codes-not-copied')
  })

  test('a link that is opened while the server is away, or after three days, says so', {
    timeout: long,
  }, async () => {
    const path = await linkFor(served.running(), 'Lia Melo', 'lia@loja.example')
    const page = await served.open('/sign-in', english)
    await page.route('**/api/enrolment', (route) => route.abort())
    await page.goto(`${served.url()}${path}`)
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor()
    expect(await flaws(page, 'enrolment-away')).toEqual([])
    await page.unroute('**/api/enrolment')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Welcome, Lia Melo' }).waitFor()
    const late = await linkFor(served.running(), 'Rui Gil', 'rui@loja.example')
    move(73 * hour)
    const over = await served.open(late, english)
    await over.getByRole('heading', { name: 'This link does not work' }).waitFor()
    move(-73 * hour)
  })

  test('a new password is chosen with a code of the app, or with a recovery code', {
    timeout: long,
  }, async () => {
    const { signIn } = served.running()
    const eva = await signedInColleague(served.running(), 'Eva Lima', ['auditor'])
    const by = { role: 'operator', id: 'shell' } as const
    const link = await reset(signIn, by, { staff: eva.staff, what: 'password' })
    const { pathname, hash } = new URL(link?.link ?? '')
    const page = await served.open(pathname + hash, english)
    await page.getByRole('heading', { name: 'A new password, Eva Lima' }).waitFor()
    expect(await page.locator('.qr-code').count()).toBe(0)
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
    expect(await page.getByLabel('Recovery code').getAttribute('autocomplete')).toBe('off')
    expect(await flaws(page, 'enrolment-password')).toEqual([])
    await page.getByRole('button', { name: 'Use the app instead' }).click()
    await page.locator(newPassword).fill('seven quiet rivers wander')
    await codeField(page).fill(await appCode(eva.key, 1))
    await page.keyboard.press('Enter')
    await eventually(() => page.getByRole('button', { name: 'Go to sign-in' }).count()).toBe(1)
  })
})
