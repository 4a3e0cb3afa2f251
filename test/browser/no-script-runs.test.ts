import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import type { LineView } from '../../src/web/conversations-view.ts'
import type { InboxRow } from '../../src/web/inbox-view.ts'
import type { GrantsView, GrantView, RevealAnswer } from '../../src/web/reveal-view.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { long, serveConsole } from './harness.ts'
import { hostileWords } from './hostile-words.ts'
import { type MadeUp, madeUpCase, madeUpRows, playDesk } from './made-up-desk.ts'
import { openChromium } from './open-chromium.ts'
import { english } from './way-in.ts'

const browser = await openChromium()
const mutations = Number(process.env.XSS_MUTATIONS ?? 60)
/** So many stand on one page. */
const atOnce = 300

/** What ran on a page, where it went, and what was made of words although they are only words. */
async function watched(page: Page) {
  const ran: unknown[] = []
  const went: string[] = []
  const home = new URL(page.url()).origin
  await page.context().exposeBinding('__x', (_, what: unknown) => ran.push(what))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(home) && !/^(data|blob):/.test(url)) went.push(url)
  })
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(home) && frame.url() !== 'about:blank') went.push(frame.url())
  })
  await page.reload()
  return { ran, went }
}

const foreign = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.body
    const isOdd = (element: Element) =>
      /^(script|iframe|frame|object|embed|base|meta|style|template|math|animate|x|b|mglyph)$/.test(
        element.localName,
      ) ||
      element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc') ||
      ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].some((name) =>
        /^\s*(javascript|data:text|vbscript)/i.test(element.getAttribute(name) ?? ''),
      )
    return [...root.querySelectorAll('*')].filter(isOdd).map((element) => element.outerHTML.slice(0, 120))
  })

/** Every place of the Inbox and of a case that shows something somebody wrote, full of it. */
function hostileDesk(words: readonly string[], now: number, me: string): MadeUp {
  const at = (n: number) => words[n % words.length] ?? ''
  const masked = (text: string) => ({
    text,
    tokens: [{ start: 0, end: Math.min(6, text.length), kind: 'NAME', n: 1 }],
  })
  const rows = madeUpRows(words.length, now, me).map(
    (row, n): InboxRow => ({
      ...row,
      department: at(n + 1),
      tags: [at(n + 2), at(n + 3)],
      agent: row.agent && { ...row.agent, name: row.agent.staff === me ? 'Ana Prado' : at(n + 4) },
      last: { n: 1, side: 'customer', kind: 'text', at: now, words: masked(at(n)), prompts: [] },
    }),
  )
  const [first] = rows
  if (!first) throw new Error('no row')
  const one = madeUpCase(first, now)
  const name = (n: number) => ({ staff: 'other', name: at(n) })
  const lines = words.map(
    (text, n): LineView => ({
      ...{ n: n + 1, at: now - 1000, delivery: null },
      side: n % 3 === 1 ? 'bot' : n % 3 === 2 ? 'agent' : 'customer',
      kind: n % 7 === 6 ? text : 'text',
      words: n % 3 === 1 ? null : masked(text),
      prompts: n % 3 === 1 ? [text] : [],
      said: n % 6 === 1 ? { parts: [text, at(n + 1)], choices: [at(n + 2)] } : null,
      warning: n % 9 === 0 ? text : null,
    }),
  )
  return {
    rows,
    me: { staff: me, status: 'online', open: 3, limit: 5 },
    withAssistant: 14,
    ...{ acts: [], refuses: {} },
    talk: { talk: 'talk0', lines },
    case: {
      ...one,
      department: at(5),
      locale: 'pt-BR',
      packet: words.slice(0, 60).map((text, n) => ({ answer: at(n + 9), words: masked(text) })),
      templates: words.slice(0, 40).map((text) => ({ template: text, text })),
      earlier: one.earlier.map((other, n) => ({ ...other, department: at(n) })),
      history: words.slice(0, 60).map((text, n) => ({
        at: now,
        what: n % 2 ? 'tagged' : text,
        by: name(n),
        to: name(n),
        detail: text,
      })),
      notes: words.map((text, n) => ({ id: `note${n}`, at: now, by: name(n), words: masked(text) })),
      looks: words.slice(0, 60).map((text, n) => ({ at: now, by: name(n), what: text })),
      draft: at(7),
    },
  }
}

describe.skipIf(browser === null)(
  'whatever a customer or a colleague writes is text and nothing else',
  () => {
    const served = serveConsole(browser)
    let ana: Awaited<ReturnType<typeof signedInColleague>>

    beforeAll(async () => {
      ana = await signedInColleague(served.running(), 'Ana Prado', ['agent'], ['support'])
      await noteTrained(served.running(), ana.staff, 0)
    }, long)

    const modes = [
      ['its policy', false],
      ['no policy', true],
    ] as const

    test('the detector sees what runs where words are made elements', { timeout: long }, async () => {
      const page = await served.openOwn('/', { ...english, bypassCSP: true })
      const { ran } = await watched(page)
      await page.evaluate(
        (words) => {
          for (const text of words) document.body.insertAdjacentHTML('beforeend', `<div>${text}</div>`)
        },
        hostileWords(50).slice(0, 40),
      )
      await expect.poll(() => ran.length).toBeGreaterThan(5)
      expect((await foreign(page)).length).toBeGreaterThan(10)
    })

    test.each(modes)('in the Inbox and in a case, under %s', { timeout: long * 5 }, async (_, bypassCSP) => {
      const now = systemClock.now() as number
      const all = hostileWords(mutations)
      for (let from = 0; from < all.length; from += atOnce) {
        const words = all.slice(from, from + atOnce)
        const page = await served.openOwn('/settings/account', { ...english, ...ana.signedIn, bypassCSP })
        const desk = hostileDesk(words, now, ana.staff)
        await playDesk(page, desk, () => now)
        await playReveal(page, words, now, desk.rows[0]?.case ?? '')
        const { ran, went } = await watched(page)
        await page.getByRole('link', { name: 'Inbox' }).click()
        await page.locator('.row-link').first().waitFor()
        const list = page.locator('.inbox-scroller')
        for (let top = 0; top < words.length * 76; top += 600) {
          await list.evaluate((element, to) => element.scrollTo({ top: to }), top)
          expect(await foreign(page)).toEqual([])
        }
        await list.evaluate((element) => element.scrollTo({ top: 0 }))
        await page.locator('.inbox-row[data-at="0"] .row-link').click()
        await page
          .locator('.talk-lines .line')
          .nth(words.length - 1)
          .waitFor()
        expect(await foreign(page)).toEqual([])
        await page.keyboard.press('v')
        await page.getByText('recorded as #9').waitFor()
        for (const key of ['g', 'a', 't', 'e', 's', '?']) {
          await page.keyboard.press(key)
          await page.locator('dialog[open]').waitFor()
          expect(await foreign(page)).toEqual([])
          await page.keyboard.press('Escape')
          await page.locator('dialog[open]').waitFor({ state: 'detached' })
        }
        expect({ ran, went, foreign: await foreign(page) }).toEqual({ ran: [], went: [], foreign: [] })
      }
    })

    test.each(modes)(
      'through the whole server, from a phone to a case, under %s',
      {
        timeout: long,
      },
      async (_, bypassCSP) => {
        const json = { 'content-type': 'application/json', origin: served.url() }
        const act = async (path: string, body: object) =>
          (
            await fetch(`${served.url()}${path}`, {
              method: 'POST',
              headers: json,
              body: JSON.stringify(body),
            })
          ).json()
        const { person } = await act('/phones', { locale: 'pt-BR', identity: 'foreign' })
        const write = (text: string) => act(`/phones/${person}/acts`, { act: 'write', text })
        await write('quero falar com um atendente')
        const words = hostileWords(40)
        const chunks = Array.from({ length: Math.ceil(words.length / 12) }, (_none, n) =>
          words
            .slice(n * 12, n * 12 + 12)
            .join('\n')
            .slice(0, 4000),
        )
        for (const text of chunks) await write(text)
        const page = await served.openOwn('/inbox?view=unassigned', {
          ...english,
          ...ana.signedIn,
          bypassCSP,
        })
        const { ran, went } = await watched(page)
        await page.locator('.row-link').first().waitFor()
        await page.keyboard.press('n')
        await page.locator('.talk-lines .line[data-side=customer]').nth(chunks.length).waitFor()
        await page.keyboard.press('v')
        await page.getByText(/recorded as #\d/).waitFor()
        await page.keyboard.press('m')
        await page.keyboard.insertText(chunks[0] ?? '')
        await page.keyboard.press('Enter')
        await page.locator('.line[data-side=note]').first().waitFor()
        expect(await foreign(page)).toEqual([])
        await page.goto(`${served.url()}/`)
        await page.locator('.composer button:not([disabled])').waitFor()
        const field = page.locator('.composer textarea')
        await field.fill(chunks[0] ?? '')
        await field.press('Enter')
        await page.locator('.bubble', { hasText: 'img src=x' }).first().waitFor()
        expect({ ran, went, foreign: await foreign(page) }).toEqual({ ran: [], went: [], foreign: [] })
      },
    )
  },
)

/** Everything opened, as it was written. */
async function playReveal(page: Page, words: readonly string[], now: number, number: string): Promise<void> {
  const grant: GrantView = {
    ...{ grant: 'grant', scope: 'case', talk: 'talk0', line: null, token: null, case: number, code: null },
    ...{ state: 'open', needs: [], askedAt: now, expiresAt: now + 3_600_000, recorded: 9, ended: null },
    ...{ isGlass: false, weight: 1 },
  }
  const budget = { hour: { spent: 1, limit: 40 }, day: { spent: 1, limit: 200 } }
  const grants: GrantsView = { mine: [grant], toApprove: [], toReview: [], budget, isFrozen: false }
  await page.route('**/api/grants', (route) => route.fulfill({ json: grants }))
  const lines = words.map((text, n) => ({
    ...{ n: n + 1, side: 'customer' as const, kind: 'text', at: now, text },
    opened: [{ start: 0, end: Math.min(6, text.length), token: 'NAME_1', how: 'opened' as const }],
  }))
  const shown: RevealAnswer = {
    ...{ outcome: 'shown', grant },
    words: { watermark: { name: words[0] ?? '', at: now }, lines, values: [], heldBack: words.slice(0, 20) },
  }
  await page.route('**/api/reveal', (route) => route.fulfill({ json: shown }))
  await page.route('**/api/reveal/open', (route) => route.fulfill({ json: shown }))
}
