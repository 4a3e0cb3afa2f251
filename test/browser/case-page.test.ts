import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import type { GrantsView, GrantView, RevealAnswer } from '../../src/web/reveal-view.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { barriers, eventually, flaws, long, serveConsole, shoot } from './harness.ts'
import { countingKeys, ofChatwoot } from './keystrokes.ts'
import { type MadeUp, madeUpRows, madeUpTalk, playDesk } from './made-up-desk.ts'
import { openChromium } from './open-chromium.ts'
import { english, focused } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('a case', () => {
  const served = serveConsole(browser)
  let ana: Awaited<ReturnType<typeof signedInColleague>>

  beforeAll(async () => {
    ana = await signedInColleague(served.running(), 'Ana Prado', ['agent'], ['support'])
    await noteTrained(served.running(), ana.staff, 0)
  }, long)

  const now = () => systemClock.now() as number
  /** Which of the made-up cases is open: 0 is one's own, 1 nobody's, 3 somebody else's. */
  async function open(at: number, change: Partial<MadeUp> = {}) {
    const desk: MadeUp = {
      rows: madeUpRows(30, now(), ana.staff),
      me: { staff: ana.staff, status: 'online', open: 3, limit: 5 },
      withAssistant: 14,
      ...{ acts: [], refuses: {}, case: {}, talk: {} },
      ...change,
    }
    const number = desk.rows[at]?.case ?? ''
    const page = await served.open(`/inbox#${number}`, { ...english, ...ana.signedIn }, (page) =>
      playDesk(page, desk, now),
    )
    await page.locator('.open-case').waitFor()
    return { page, desk, number }
  }
  const done = (desk: MadeUp) => desk.acts.map(([act]) => act).filter((act) => act !== 'desk')

  test('one’s own has everything in its place, and nothing a customer writes is more than text', {
    timeout: long,
  }, async () => {
    const { page } = await open(0, { case: { earlierTalks: ['before'] } })
    await page.locator('.line').nth(11).waitFor()
    await page.locator('.line-choices').getByText('Cancelar').waitFor()
    expect(await page.locator('.line .bubble-words strong').textContent()).toBe('7K2M-XPQ4')
    expect(await page.locator('.talk-lines img, .talk-lines b').count()).toBe(0)
    await page.getByText('<img src=x onerror=alert(1)> <b>obrigado</b>').waitFor()
    await page.getByText('not confirmed: it may have arrived').waitFor()
    expect(await flaws(page, 'case-mine')).toEqual([])
    await page.getByRole('button', { name: 'Show what was said before' }).click()
    await page.getByRole('region', { name: 'Earlier talk' }).locator('.line').nth(11).waitFor()
    await page.setViewportSize({ width: 360, height: 780 })
    await page.locator('.side-button[aria-expanded=false]').waitFor()
    await page.keyboard.press('i')
    await page.getByRole('complementary').waitFor()
    await page.getByRole('button', { name: 'More' }).click()
    await shoot(page, 'case-details-360')
    expect(await barriers(page)).toEqual([])
  })

  test('an answer is seen at once, goes out with Enter, and says how far it came', {
    timeout: long,
  }, async () => {
    const { page, desk } = await open(0)
    await page.keyboard.press('r')
    await page.keyboard.type('First')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('second c e n')
    expect(done(desk)).toEqual(['typing'])
    await page.keyboard.press('Enter')
    await page.locator('.line[data-pending=true]', { hasText: 'second c e n' }).getByText('sending').waitFor()
    await eventually(async () => desk.acts.find(([act]) => act === 'reply')?.[1].words).toBe(
      'First\nsecond c e n',
    )
    const { lines } = madeUpTalk(now())
    const last = { ...lines[11], n: 13, at: now(), words: { text: 'First second c e n', tokens: [] } }
    desk.talk = { lines: [...lines, last as (typeof lines)[number]] }
    await page.keyboard.press('Escape')
    await page.keyboard.press('p')
    await page.locator('.line[data-pending=true]').waitFor({ state: 'detached' })
    await page.getByText('First second c e n').waitFor()

    await page.keyboard.press('r')
    await page.locator('textarea').fill('x'.repeat(4_100))
    await page.getByText('4 too many').waitFor()
    await page.keyboard.press('Enter')
    expect(done(desk).filter((act) => act === 'reply')).toHaveLength(1)
  })

  test('a reply that looks like a trick is held back: it is changed, or sent by whoever may insist', {
    timeout: long,
  }, async () => {
    const { page, desk } = await open(0, {
      refuses: { reply: { why: 'suspicious', asks: { kind: 'code', mayInsist: true } } },
    })
    const replies = () => desk.acts.flatMap(([act, body]) => (act === 'reply' ? [body] : []))
    await page.keyboard.press('r')
    await page.keyboard.type('Qual é o código que chegou?')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('it asks for a code that was sent to somebody').waitFor()
    expect(await flaws(page, 'case-held-back')).toEqual([])
    await page.locator('.case-head h2').focus()
    await page.keyboard.press('z')
    expect(await page.locator('textarea').inputValue()).toBe('Qual é o código que chegou?')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send it anyway' }).waitFor()
    await page.locator('.case-head h2').focus()
    await page.keyboard.press('Z')
    await eventually(async () => replies().at(-1)?.sure).toBe(true)
    expect(replies().map(({ sure }) => sure)).toEqual([false, false, true])

    desk.refuses = { reply: { why: 'suspicious', asks: { kind: 'password', mayInsist: false } } }
    await page.keyboard.press('r')
    await page.keyboard.type('Me passa a sua senha')
    await page.keyboard.press('Enter')
    await page.getByText('This cannot be sent, whoever wishes it.').waitFor()
    expect(await page.getByRole('button', { name: 'Send it anyway' }).count()).toBe(0)
  })

  test('the ten commonest things take no more keys than in Chatwoot', { timeout: long }, async () => {
    const { page, desk } = await open(0)
    const { press, spent } = countingKeys(page)
    const ours = new Map<string, number>()
    const last = () => desk.acts.findLast(([act]) => act !== 'desk' && act !== 'typing' && act !== 'draft')
    const took = async (what: string, act: string | null, body: object = {}) => {
      ours.set(what, spent())
      if (act !== null) await eventually(async () => last()).toMatchObject([act, body])
    }
    const writesIn = (of: Page) => of.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await page.locator('.case-head h2').focus()
    await press('r')
    await eventually(() => writesIn(page)).toContain('customer')
    await took('begin an answer', null)
    await page.keyboard.type('Bom dia!')
    await press('Enter')
    await took('send it', 'reply', { words: 'Bom dia!' })
    await press('/', 'o', 'l', 'a')
    await page.getByRole('option').first().waitFor()
    await press('Enter')
    await eventually(() => page.locator('textarea').inputValue()).toContain('aqui é Ana Prado')
    await took('a canned reply of three signs', null)
    await press('Alt+m')
    await eventually(() => writesIn(page)).toContain('colleagues')
    await took('begin a note', null)
    await press('Alt+p')
    await took('change the priority', 'priority')
    await press('Alt+s')
    await page.locator('dialog[open]').waitFor()
    await press('Enter')
    await took('put off', 'snooze')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.locator('textarea').focus()
    await press('Alt+a')
    await page.locator('dialog[open]').waitFor()
    await press('Enter')
    await took('assign to a colleague', 'assign')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.locator('textarea').focus()
    await press('Alt+n')
    await took('the next case', 'next')
    await open(0).then(async (other) => {
      const keys = countingKeys(other.page)
      await other.page.locator('textarea').focus()
      await keys.press('Alt+e')
      await eventually(async () => done(other.desk)).toContain('close')
      const closing = keys.spent()
      ours.set('close as solved', closing)
      await keys.press('n')
      await eventually(async () => done(other.desk)).toContain('next')
      ours.set('close and take the next', closing + keys.spent())
    })
    expect([...ours.keys()].sort()).toEqual(Object.keys(ofChatwoot).sort())
    const more = Object.entries(ofChatwoot).filter(([what, theirs]) => (ours.get(what) ?? 99) > theirs)
    expect(more).toEqual([])
    expect([...ours.values()].reduce((one, other) => one + other)).toBeLessThan(
      Object.values(ofChatwoot).reduce<number>((one, other) => one + other, 0),
    )
  })

  test('what may be a trick of a customer’s is marked, and reported with one key', {
    timeout: long,
  }, async () => {
    const { page, desk } = await open(0, { refuses: { report: { why: 'none' } } })
    const warned = page.locator('.line-warned')
    await warned.getByText('It may be a trick').waitFor()
    await warned.getByText('privacy and security look at it').waitFor()
    await page.keyboard.press('!')
    await warned.getByText('The server does not answer').waitFor()
    desk.refuses = {}
    await warned.getByRole('button', { name: 'Add a note' }).click()
    await page.keyboard.type('says he is the bank')
    expect(await flaws(page, 'case-warned')).toEqual([])
    await warned.getByRole('button', { name: 'Report' }).dblclick()
    await warned.getByText('Reported as I-7K2M-XPQ4').waitFor()
    await page.keyboard.press('!')
    const report = { talk: 'talk0', line: 11 }
    expect(desk.acts.flatMap(([act, body]) => (act === 'report' ? [body] : []))).toEqual([
      { ...report, note: null },
      { ...report, note: 'says he is the bank' },
    ])
    expect(await warned.getByRole('button').count()).toBe(0)
  })

  test('what was refused after its case was left waits in it', { timeout: long }, async () => {
    const { page } = await open(0, { refuses: { reply: { why: 'window' } } })
    let answer = () => {}
    await page.route('**/api/cases/reply', async (route) => {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      await route.fallback()
    })
    await page.keyboard.press('r')
    await page.keyboard.type('the parcel is on its way')
    await page.keyboard.press('Enter')
    await page.locator('.line[data-pending=true]').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.open-case').waitFor({ state: 'detached' })
    const answered = page.waitForResponse('**/api/cases/reply')
    answer()
    await (await answered).finished()
    await page.locator('.inbox-row[data-at="0"] .row-link').click()
    await eventually(() => page.locator('textarea').inputValue()).toBe('the parcel is on its way')
  })

  test('a note that is not kept stands in its field again, and the same words are the same note', {
    timeout: long,
  }, async () => {
    const { page, desk } = await open(0, { refuses: { note: { why: 'not-open-to-it' } } })
    const notes = () => desk.acts.filter(([act]) => act === 'note').map(([, note]) => note)
    await page.keyboard.press('m')
    await page.keyboard.type('call back at three')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('no longer in a state for this').waitFor()
    await eventually(() => page.locator('textarea').inputValue()).toBe('call back at three')
    desk.refuses = {}
    await page.keyboard.press('Enter')
    await eventually(async () => notes().length).toBe(2)
    expect(notes()[1]).toEqual(notes()[0])
    expect(notes()[0]).toMatchObject({ case: desk.rows[0]?.case, words: 'call back at three' })
    await eventually(() => page.locator('textarea').inputValue()).toBe('')
  })

  test('a begun answer is kept once writing stops or the case is left, and stands there in another window', {
    timeout: long,
  }, async () => {
    const { page, desk } = await open(0)
    const kept = () => desk.acts.filter(([act]) => act === 'draft').map(([, draft]) => draft.words)
    await page.keyboard.press('r')
    await page.keyboard.type('Good morn')
    await page.getByText('Draft kept').waitFor()
    expect(kept()).toEqual(['Good morn'])
    await page.keyboard.type('ing')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.case-none').waitFor()
    await eventually(async () => kept()).toEqual(['Good morn', 'Good morning'])
    const other = await open(0, { case: { draft: 'Good morning' } })
    await other.page.getByText('Draft kept').waitFor()
    expect(await other.page.locator('textarea').inputValue()).toBe('Good morning')
    await other.page.keyboard.press('r')
    await other.page.keyboard.press('Enter')
    await eventually(async () => other.desk.acts.find(([act]) => act === 'reply')?.[1].words).toBe(
      'Good morning',
    )
    await eventually(async () => other.desk.acts.find(([act]) => act === 'draft')?.[1].words).toBe('')
  })

  test('a canned reply is found by its code and filled in; what is masked is not, and then it does not go', {
    timeout: long,
  }, async () => {
    const { page, desk, number } = await open(0)
    const field = page.locator('textarea')
    await page.keyboard.press('r')
    await page.keyboard.type('/')
    const list = page.getByRole('listbox', { name: 'Canned replies' })
    await eventually(() => list.getByRole('option').count()).toBe(3)
    expect(await flaws(page, 'case-canned')).toEqual([])
    await field.focus()
    await page.keyboard.press('ArrowDown')
    expect(await list.getByRole('option', { selected: true }).textContent()).toContain('/prazo')
    await page.keyboard.type('cambio')
    await eventually(() => list.getByRole('option').allTextContents()).toEqual([
      '/troca Il cambio è gratuito.',
    ])
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('/cambio')
    await field.fill('')
    await page.keyboard.type('/nothing-like-it')
    await page.getByText('No canned reply for /nothing-like-it').waitFor()
    await page.keyboard.press('Enter')
    await field.fill('')
    await page.keyboard.type('/pr')
    await page.keyboard.press('Enter')
    const text = `Olá, {{customer_name}}! O prazo do caso ${number} é de 30 dias. sac@lojaaurora.example`
    await eventually(() => field.inputValue()).toBe(text)
    await page.getByText('Fill in before sending: {{customer_name}}').waitFor()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    expect(desk.acts.filter(([act]) => act === 'reply')).toEqual([])
    expect(await flaws(page, 'case-unfilled')).toEqual([])
    await field.focus()
    await page.keyboard.type('Zulmira')
    await page.keyboard.press('Enter')
    await eventually(async () => desk.acts.find(([act]) => act === 'reply')?.[1].words).toBe(
      text.replace('{{customer_name}}', 'Zulmira'),
    )
    await page.keyboard.type('/ola')
    await page.keyboard.press('Tab')
    await eventually(() => field.inputValue()).toBe('Olá, aqui é Ana Prado.')
  })

  test('canned replies are written one by one or taken from a sheet, on the real server', {
    timeout: long,
  }, async () => {
    const sara = await signedInColleague(served.running(), 'Sara Melo', ['supervisor'], ['support'])
    const page = await served.open('/settings/replies', { ...english, ...sara.signedIn })
    await page.getByText('No canned replies yet.').waitFor()
    expect(await flaws(page, 'replies-empty')).toEqual([])
    await page.getByRole('button', { name: 'New reply' }).click()
    await page.getByLabel('Code').fill('ola')
    await page.getByLabel('Text: pt-BR').fill('O CPF dela é 529.982.247-25')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').getByText('looks like it is of a person (CPF)').waitFor()
    expect(await flaws(page, 'replies-refused')).toEqual([])
    await page.getByLabel('Text: pt-BR').fill('Olá! Aqui é {{agent}}, da Loja Aurora.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('status').getByText('/ola is saved').waitFor()
    await page.getByRole('button', { name: 'Import a sheet' }).click()
    const choose = (sheet: string) =>
      page
        .getByLabel('CSV file')
        .setInputFiles({ name: 'replies.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) })
    const rows =
      'code;department;pt-BR\r\nola;;Oi, sou {{agent}}.\r\nprazo;support;"O prazo é de ""30 dias""; corridos."\r\n'
    await choose(`${rows}troca;moon;=1+1\r\n`)
    await page.getByText('There is no department “moon”').waitFor()
    await page.getByText('Nothing is imported while a line is refused').waitFor()
    expect(await flaws(page, 'replies-import')).toEqual([])
    await choose(rows)
    await page.getByRole('button', { name: 'Import 2' }).click()
    await page.getByRole('status').getByText('Imported: 1 new, 1 changed').waitFor()
    await eventually(() => page.locator('.reply-list li').count()).toBe(2)
    expect(await flaws(page, 'replies')).toEqual([])
    const agents = await served.open('/settings/account', { ...english, ...ana.signedIn })
    const seen = await agents.evaluate(async () => (await fetch('/api/canned')).json())
    expect(seen).toMatchObject({
      replies: [
        { code: 'ola', texts: { 'pt-BR': 'Oi, sou {{agent}}.' } },
        { code: 'prazo', department: 'support', texts: { 'pt-BR': 'O prazo é de "30 dias"; corridos.' } },
      ],
    })
    await page.getByRole('button', { name: '/prazo' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await eventually(() => page.locator('.reply-list li').count()).toBe(1)
  })

  test('everything is done by keys', { timeout: long }, async () => {
    const { page, desk } = await open(1)
    await page.getByText('Take the case to answer.').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('c')
    await page.getByText('The case is yours.').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.inbox-row[data-at="0"] .row-link').click()
    await page.locator('.open-case').waitFor()
    desk.acts.length = 0
    for (const [key, name] of [
      ['a', 'Assign'],
      ['t', 'Transfer'],
      ['s', 'Snooze'],
      ['g', 'Tags'],
      ['e', 'Close the case'],
    ] as const) {
      await page.keyboard.press(key)
      const dialog = page.getByRole('dialog', { name })
      await dialog.waitFor()
      expect(await barriers(page)).toEqual([])
      await shoot(page, `case-${name.toLowerCase().replaceAll(' ', '-')}`)
      if (key === 'g') await dialog.getByLabel('Add a tag').fill('')
      await page.keyboard.press('Enter')
      await dialog.waitFor({ state: 'detached' })
    }
    for (const key of ['b', 'l', 'p', 'y']) await page.keyboard.press(key)
    await eventually(async () => done(desk).toSorted()).toEqual(
      ['assign', 'close', 'priority', 'release', 'return', 'snooze', 'tag', 'transfer'].toSorted(),
    )
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(desk.rows[0]?.case)
    await page.keyboard.press('m')
    await page.keyboard.type('for colleagues')
    await page.keyboard.press('Enter')
    await eventually(async () => done(desk)).toContain('note')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await eventually(async () => new URL(page.url()).hash).toBe('')
    await eventually(() => focused(page)).toContain(desk.rows[0]?.case)
  })

  test('masked values open with one key, and go when their time is over', { timeout: long }, async () => {
    const { page, number } = await open(0)
    const grant: GrantView = {
      ...{ grant: 'grant', scope: 'case', talk: 'talk0', line: null, token: null, case: number, code: null },
      ...{
        state: 'open',
        needs: [],
        askedAt: now(),
        expiresAt: now() + 60_000,
        recorded: 1_234,
        ended: null,
      },
      ...{ isGlass: false, weight: 1 },
    }
    let mine: readonly GrantView[] = []
    const asked: string[] = []
    await page.route('**/api/grants', (route) => {
      const budget = { hour: { spent: 1, limit: 40 }, day: { spent: 1, limit: 200 } }
      const view: GrantsView = { mine, toApprove: [], toReview: [], budget, isFrozen: false }
      return route.fulfill({ json: view })
    })
    await page.route('**/api/reveal', (route) => {
      asked.push(route.request().postData() ?? '')
      mine = [grant]
      const text = 'Claro: 01310-100. Mudei para Rua das Flores 12 e o antigo endereço não vale mais'
      const opened = [
        { start: 7, end: 16, token: 'POSTCODE_1', how: 'opened' as const },
        { start: 29, end: 46, token: 'ADDRESS_1', how: 'opened' as const },
      ]
      const line = { n: 8, side: 'customer', kind: 'text', at: now(), text, opened } as const
      const last = { n: 12, side: 'agent', kind: 'text', at: now(), text: 'Por nada!', opened: [] } as const
      const answer: RevealAnswer = {
        outcome: 'shown',
        grant,
        words: {
          watermark: { name: 'Ana Prado', at: now() },
          lines: [line, last],
          values: [],
          heldBack: ['HEALTH_1'],
        },
      }
      return route.fulfill({ json: answer })
    })
    await page.keyboard.press('v')
    await page.getByText('Rua das Flores 12').waitFor()
    await page.getByText('recorded as #1,234').waitFor()
    expect(JSON.parse(asked[0] ?? '')).toEqual({ scope: 'case', case: number, reason: null })
    expect(await page.locator('.watermark span').first().getAttribute('data-says')).toContain('Ana Prado')
    expect(await flaws(page, 'case-open')).toEqual([])
    mine = [{ ...grant, state: 'ended', ended: 'time' }]
    await page.getByText('Rua das Flores 12').waitFor({ state: 'detached' })
    await page.getByText('masked again').waitFor()
    expect(await page.locator('.watermark').count()).toBe(0)
  })

  test('what a customer sent and cannot be shown says why, and what to do', { timeout: long }, async () => {
    const old = madeUpTalk(now()).lines.map((line) =>
      line.kind === 'voice' ? { ...line, n: 99, at: now() - 8 * 24 * 60 * 60_000 } : line,
    )
    const { page, number } = await open(0, {
      talk: { lines: [...madeUpTalk(now()).lines, ...old.slice(4, 5)] },
    })
    const grant: GrantView = {
      ...{ grant: 'grant', scope: 'case', talk: 'talk0', line: null, token: null, case: number, code: null },
      ...{ state: 'open', needs: [], askedAt: now(), expiresAt: now() + 60_000, recorded: 9, ended: null },
      ...{ isGlass: false, weight: 1 },
    }
    await page.route('**/api/grants', (route) => {
      const budget = { hour: { spent: 1, limit: 40 }, day: { spent: 1, limit: 200 } }
      const view: GrantsView = { mine: [grant], toApprove: [], toReview: [], budget, isFrozen: false }
      return route.fulfill({ json: view })
    })
    const words = { watermark: { name: 'Ana Prado', at: now() }, lines: [], values: [], heldBack: [] }
    await page.route('**/api/reveal/open', (route) =>
      route.fulfill({ json: { outcome: 'shown', grant, words } satisfies RevealAnswer }),
    )
    let why = 'media-gone'
    await page.route('**/api/reveal/media', (route) => {
      if (why === 'broken')
        return route.fulfill({ body: 'no sound', headers: { 'content-type': 'audio/ogg' } })
      return route.fulfill({ status: 410, json: { error: 'NOT_FOUND', why, says: '' } })
    })
    await page.locator('.medium-said', { hasText: 'for seven days. Ask for it again.' }).first().waitFor()
    const play = page.getByRole('button', { name: 'Play voice note' })
    for (const [next, says] of [
      ['media-gone', 'WhatsApp no longer has it'],
      ['media-not-kept', 'It was not kept'],
      ['media-too-large', 'larger than 25 MB'],
      ['media-unsafe', 'not what the customer sent'],
      ['media-unreachable', 'WhatsApp does not answer'],
      ['words-gone', 'nobody can open them any more'],
      ['log-unavailable', 'The log cannot record it'],
    ] as const) {
      why = next
      await play.click()
      await page.getByRole('status').filter({ hasText: says }).waitFor()
    }
    expect(await barriers(page)).toEqual([])
    why = 'broken'
    await play.click()
    await page.getByText('This browser cannot play it').waitFor()
    await page.getByRole('link', { name: 'Save the file' }).waitFor()
    expect(await barriers(page)).toEqual([])
  })

  test('where the customer cannot be written to it says why, and what to do', { timeout: long }, async () => {
    const closed = await open(0, { case: { windowUntil: null, areWordsGone: true, isDepartmentGone: true } })
    await closed.page.getByText('24 hours have passed since the customer last wrote').waitFor()
    expect(await flaws(closed.page, 'case-window')).toEqual([])
    await closed.page.getByRole('button', { name: 'Send template' }).click()
    await closed.page.getByText('The template is on its way.').waitFor()
    const theirs = await open(3)
    await theirs.page.getByText('Bruno Alves has this case').waitFor()
    await theirs.page.keyboard.press('v')
    expect(await theirs.page.getByText('recorded as').count()).toBe(0)
    const ended = await open(0, { case: { status: 'closed', outcome: 'solved' } })
    await ended.page.getByText('The case is closed. Reopen it to answer.').waitFor()
    expect(await barriers(ended.page)).toEqual([])
    await ended.page.keyboard.press('u')
    await eventually(async () => done(ended.desk)).toEqual(['reopen'])
  })

  test('what a colleague was quicker at is said with their name; what is gone leads back', {
    timeout: long,
  }, async () => {
    const by = { staff: 'other', name: 'Bruno Alves' }
    const { page, desk } = await open(1, { refuses: { claim: { why: 'taken', by } } })
    await page.keyboard.press('c')
    await page.getByRole('alert').getByText('Bruno Alves has this case now.').waitFor()
    expect(await barriers(page)).toEqual([])
    await shoot(page, 'case-taken')
    desk.rows = desk.rows.slice(2)
    await page.keyboard.press('p')
    await page.getByText('The case could not be opened').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Back to the list' }).last().click()
    await eventually(async () => new URL(page.url()).hash).toBe('')
  })
})
