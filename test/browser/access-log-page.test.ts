import { beforeAll, describe, expect, test } from 'vitest'
import { signedInColleague } from './colleague.ts'
import { barriersEverywhere, long, serveConsole } from './harness.ts'
import { openChromium } from './open-chromium.ts'

const browser = await openChromium()
const english = { locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] }

describe.skipIf(browser === null)('the Access log page', () => {
  const served = serveConsole(browser)
  let eva: Awaited<ReturnType<typeof signedInColleague>>
  beforeAll(async () => {
    eva = await signedInColleague(served.running(), 'Eva Lima', ['auditor'])
  }, long)

  test('an act of people is a sentence that opens with its proof', { timeout: long }, async () => {
    const page = await served.open('/access-log', { ...english, ...eva.signedIn })
    await page.locator('.log-state').waitFor()
    expect(await barriersEverywhere(page, 'access-log')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Eva Lima joined' }).click()
    await page.locator('.entry-note').waitFor()
    expect(await barriersEverywhere(page, 'access-log-entry')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
