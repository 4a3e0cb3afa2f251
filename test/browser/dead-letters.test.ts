import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { PhoneView } from '../../src/web/phone-view.ts'
import { openTestServer } from '../contract/open-database.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { barriers, eventually, long, serveConsole, shoot } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { english } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('messages that could not be processed, over the real server', () => {
  let opened: Awaited<ReturnType<typeof openTestServer>>
  // Called last: the server goes before its database.
  afterAll(() => opened?.drop())
  const served = serveConsole(browser, async () => {
    opened = await openTestServer()
    return { DATABASE_URL: opened.url, SIGILO_KEYS: textOfKeys(newKeys(nodeCrypto)) }
  })
  let ana: Awaited<ReturnType<typeof signedInColleague>>

  beforeAll(async () => {
    ana = await signedInColleague(served.running(), 'Ana Prado', ['supervisor'], ['support'])
    await noteTrained(served.running(), ana.staff, 0)
  }, long)

  /** Somebody who was answered once, and whose next message, sealed as it came, was put aside. */
  async function withLetter(words: string) {
    const headers = { 'content-type': 'application/json', origin: served.url() }
    const ask = (path: string, body?: object) =>
      fetch(`${served.url()}${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {})
    const { person } = (await (await ask('/phones', { locale: 'pt-BR', identity: 'foreign' })).json()) as {
      readonly person: string
    }
    const view = async () => (await (await ask(`/phones/${person}`)).json()) as PhoneView
    await ask(`/phones/${person}/acts`, { act: 'write', text: 'oi' })
    await eventually(async () => (await view()).bubbles.length).toBeGreaterThan(1)
    const { query } = opened.database
    await eventually(
      async () => (await query((sql) => sql`select 1 from lane where lease_until is not null`)).length,
    ).toBe(0)
    await query(
      (sql) =>
        sql`update lane set not_before = now() + interval '1 hour', ready_at = now() + interval '1 hour'`,
    )
    await ask(`/phones/${person}/acts`, { act: 'write', text: words })
    await eventually(async () => (await query((sql) => sql`select 1 from inbox`)).length).toBe(1)
    await query(
      (sql) => sql`
        with dug as (delete from inbox returning *), skipped as (update lane set head = tail, not_before = null)
        insert into dead (lane, seq, dedupe, sealed, sealed_key, at, received_at, attempts, why, buried_at)
        select lane, seq, dedupe, sealed, sealed_key, at, received_at, 8, 'DETECTOR_FAILED', now() from dug`,
    )
    const shown = async () => (await view()).bubbles.map(({ text }) => text).join('\n')
    return { shown, view }
  }

  test('one is tried again and answered, another becomes a case whose number the customer hears', {
    timeout: long,
  }, async () => {
    const first = await withLetter('vocês aceitam pix?')
    const second = await withLetter('vocês aceitam pix?')
    const page = await served.open('/operations', { ...english, ...ana.signedIn })
    const letters = page.locator('[data-thing=letter]')
    await letters.nth(1).waitFor()
    expect(await barriers(page)).toEqual([])
    await shoot(page, 'real-letters')
    expect(await first.shown()).not.toContain('5%')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await page.getByText('1 message on the way again.').waitFor()
    await eventually(first.shown).toContain('5%')
    await eventually(() => letters.count()).toBe(1)
    await letters.getByRole('button', { name: 'Make a case' }).click()
    await page.getByRole('dialog').getByLabel('support', { exact: true }).check()
    await page.keyboard.press('Enter')
    await page.getByText('A case is open; the customer is told its number.').waitFor()
    await page.getByText('Every message was processed.').waitFor()
    await eventually(async () => (await second.view()).case?.number ?? null).not.toBeNull()
    expect(await second.shown()).not.toContain('5%')
    const logged = async () => {
      const entries = await served.running().storage.logPages.entries(0, 10_000)
      return entries.map(({ kind }) => kind).filter((kind) => kind?.startsWith('letter-'))
    }
    await eventually(logged).toEqual(['letter-retried', 'letter-handed-on'])
  })
})
