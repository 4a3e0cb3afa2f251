import { beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { parseBusinessId } from '../../src/ids.ts'
import { type ChannelNews, heed } from '../../src/turn/channel-standing.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { flaws, long, serveConsole } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { english } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('WhatsApp in trouble, over the real server', () => {
  const served = serveConsole(browser)
  type Colleague = Awaited<ReturnType<typeof signedInColleague>>
  let rui: Colleague
  let ana: Colleague

  beforeAll(async () => {
    rui = await signedInColleague(served.running(), 'Rui Melo', ['agent'], ['support'])
    ana = await signedInColleague(served.running(), 'Ana Prado', ['supervisor'], ['support'])
    for (const { staff } of [rui, ana]) await noteTrained(served.running(), staff, 0)
  }, long)

  /** What one process of the business meets when it sends. */
  async function meet(...news: readonly ChannelNews[]): Promise<void> {
    const { channelBook, live } = served.running().storage
    const [known] = await channelBook.all()
    const number = known?.number ?? parseBusinessId('200000000000001')
    for (const one of news) {
      const at = systemClock.now()
      await channelBook.change(number, at, (before) => heed(before, one, at))
    }
    await live.tell({ kind: 'channel' }, systemClock.now())
  }

  test('agents see at once what becomes of what they send, and it goes by itself', {
    timeout: long,
  }, async () => {
    const page = await served.open('/inbox?view=unassigned', { ...english, ...rui.signedIn })
    await page.getByText('Every case has somebody.').waitFor()
    const banner = page.locator('.channel-banner')
    expect(await banner.textContent()).toBe('')
    await meet({ news: 'refused', code: 190, notice: null })
    await banner.getByText('its access was revoked').waitFor()
    await banner.getByText('Tell a supervisor or an admin.').waitFor()
    expect(await flaws(page, 'banner-refused')).toEqual([])
    await meet({ news: 'accepted' })
    await banner.getByText('its access was revoked').waitFor({ state: 'detached' })
    const failed = { news: 'failed', code: -1 } as const
    await meet(failed, failed, failed)
    await banner.getByText('WhatsApp has not answered since').waitFor()
    await meet({ news: 'accepted' })
    await banner.getByText('WhatsApp has not answered since').waitFor({ state: 'detached' })
  })

  test('whoever may mend it has the way to where it says how', { timeout: long }, async () => {
    await meet({ news: 'refused', code: 190, notice: null })
    const page = await served.open('/inbox', { ...english, ...ana.signedIn })
    await page.locator('.channel-banner').getByRole('link', { name: 'Operations' }).click()
    await page.getByRole('alert').getByText('WhatsApp refuses our messages').waitFor()
    await page.getByText('put it in WHATSAPP_ACCESS_TOKEN').waitFor()
    await meet({ news: 'accepted' })
    // Supervisors hear of it at once: nobody waits for the next look.
    await page.getByText('WhatsApp works').waitFor()
  })
})
