import { beforeAll, describe, expect, test } from 'vitest'
import { disable } from '../../src/sign-in/colleagues.ts'
import { colleagueWithPassword } from './colleague.ts'
import { eventually, flaws, long, serveConsole } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { codeField, english, focused, giveCode, giveFirst } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('the way in', () => {
  const served = serveConsole(browser)
  type Colleague = Awaited<ReturnType<typeof colleagueWithPassword>>
  let dora: Colleague
  let caio: Colleague
  beforeAll(async () => {
    dora = await colleagueWithPassword(served.running(), 'Dora Reis', ['admin'])
    caio = await colleagueWithPassword(served.running(), 'Caio Lima', ['agent'])
  }, long)

  test('a page behind it shows it at its place, and the page after it', { timeout: long }, async () => {
    const page = await served.openOwn('/settings/permissions', english)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await flaws(page, 'sign-in')).toEqual([])
    await giveFirst(page, dora.email)
    await page.getByRole('heading', { name: 'One more step' }).waitFor()
    await eventually(() => focused(page)).toBe('code')
    await giveCode(page, dora.key, 1)
    await page.locator('.permission-table').waitFor()
    expect(page.url()).toContain('/settings/permissions')
    const other = await page.context().newPage()
    await other.goto(`${served.url()}/settings`)
    await other.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You were signed out').waitFor()
  })

  test('a wrong password and a wrong code say what to do, and too many how long to wait', {
    timeout: long,
  }, async () => {
    const page = await served.open('/sign-in', english)
    await giveFirst(page, caio.email, 'not the right one at all')
    await page.getByRole('alert').getByText('E-mail or password').waitFor()
    await eventually(() => focused(page)).toBe('email')
    expect(await flaws(page, 'sign-in-wrong')).toEqual([])
    await giveFirst(page, caio.email)
    await codeField(page).waitFor()
    let status = 0
    for (let tries = 0; status !== 429; tries++) {
      expect(tries).toBeLessThan(10)
      const answer = page.waitForResponse('**/api/sign-in/second-factor')
      await codeField(page).fill(`00000${tries}`)
      await page.keyboard.press('Enter')
      status = (await answer).status()
      if (tries > 0) continue
      await page.getByRole('alert').getByText('That code is not right').waitFor()
      expect(await flaws(page, 'second-factor-wrong')).toEqual([])
    }
    const alert = page.getByRole('alert')
    await alert.getByText('Too many tries').waitFor()
    expect(await alert.textContent()).toMatch(/Wait \d+ seconds?\./)
    expect(await alert.locator('.countdown').textContent()).toMatch(/\d:\d\d/)
    expect(await page.getByRole('button', { name: 'Sign in', exact: true }).isDisabled()).toBe(true)
    await page.getByRole('status').getByText('You can try again now').waitFor()
    expect(await page.locator('.failure p').count()).toBe(0)
  })

  test('how long to wait is said in every language without cutting it', { timeout: long }, async () => {
    const page = await served.open('/sign-in', english)
    await page.route('**/api/sign-in', (route) =>
      route.fulfill({ status: 429, json: { error: 'TOO_SOON', wait: 899 } }),
    )
    await giveFirst(page, caio.email)
    await page.getByText('14:5').waitFor()
    expect(await flaws(page, 'sign-in-delayed')).toEqual([])
    await page.unroute('**/api/sign-in')
  })

  test('a code is pasted as the app shows it, and offered by phones and password managers', async () => {
    const page = await served.open('/sign-in', english)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    const told = await page
      .locator('main input')
      .evaluateAll((inputs) =>
        inputs.map((input) => ['name', 'autocomplete'].map((one) => input.getAttribute(one))),
      )
    expect(told).toEqual([
      ['email', 'username'],
      ['password', 'current-password'],
    ])
    await giveFirst(page, dora.email)
    await codeField(page).waitFor()
    expect(await codeField(page).getAttribute('autocomplete')).toBe('one-time-code')
    expect(await codeField(page).getAttribute('inputmode')).toBe('numeric')
    await page.evaluate(() => navigator.clipboard.writeText(' 123 456\n'))
    await codeField(page).focus()
    await page.keyboard.press('Control+V')
    expect(await codeField(page).inputValue()).toBe('123456')
    expect(await flaws(page, 'second-factor')).toEqual([])
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
    await eventually(() => focused(page)).toBe('code')
    expect(await flaws(page, 'recovery-code')).toEqual([])
  })

  test('whoever takes too long between the steps begins again, and is told why', async () => {
    const page = await served.openOwn('/sign-in', english)
    await page.clock.install()
    await giveFirst(page, dora.email)
    await codeField(page).waitFor()
    await page.clock.fastForward('05:01')
    await page.getByRole('status').getByText('more than five minutes').waitFor()
    expect(await flaws(page, 'sign-in-too-long')).toEqual([])
  })

  test('a server that is away, and one that answers too late, are told apart', {
    timeout: long,
  }, async () => {
    const page = await served.open('/sign-in', english)
    await page.route('**/api/sign-in', (route) => route.abort())
    await giveFirst(page, dora.email)
    await page.getByRole('alert').getByText('The server does not answer').waitFor()
    expect(await flaws(page, 'sign-in-away')).toEqual([])
    await page.unroute('**/api/sign-in')
    await page.evaluate(() => {
      AbortSignal.timeout = () => AbortSignal.abort(new DOMException('', 'TimeoutError'))
    })
    await giveFirst(page, dora.email)
    await page.getByRole('alert').getByText('No answer came in time').waitFor()
  })

  test('somebody disabled is answered as somebody unknown', async () => {
    const bia = await colleagueWithPassword(served.running(), 'Bia Luz', ['agent'])
    await disable(served.running().signIn, { role: 'operator', id: 'shell' }, bia.staff)
    const page = await served.open('/sign-in', english)
    await giveFirst(page, bia.email)
    await page.getByRole('alert').getByText('E-mail or password').waitFor()
  })
})
