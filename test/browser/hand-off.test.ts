import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { listColleagues } from '../../src/sign-in/colleagues.ts'
import type { PhoneView } from '../../src/web/phone-view.ts'
import { appCode } from './authenticator-app.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { eventually, long, serveConsole, shoot } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { english, giveCode, giveFirst, keyShown, linkFor, password } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('a customer is handed to people and back', () => {
  const served = serveConsole(browser)
  let bruno: Awaited<ReturnType<typeof signedInColleague>>

  beforeAll(async () => {
    bruno = await signedInColleague(served.running(), 'Bruno Alves', ['agent'], ['support'])
    await noteTrained(served.running(), bruno.staff, 0)
  }, long)

  const ask = async (path: string, body?: object) => {
    const headers = { 'content-type': 'application/json', origin: served.url() }
    const posted = body && { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(`${served.url()}${path}`, posted)
    expect(answer.ok).toBe(true)
    return answer.json()
  }
  async function customer() {
    const { person } = await ask('/phones', { locale: 'pt-BR', identity: 'known' })
    const view = (): Promise<PhoneView> => ask(`/phones/${person}`)
    return {
      view,
      writes: (text: string) => ask(`/phones/${person}/acts`, { act: 'write', text }),
      shown: async () =>
        (await view()).bubbles.filter(({ side }) => side === 'business').map((one) => one.text),
    }
  }

  /** By the link and the app, as people do. */
  async function signIn(name: string, email: string): Promise<Page> {
    const page = await served.open(
      await linkFor(served.running(), name, email, ['agent'], ['support']),
      english,
    )
    const key = await keyShown(page)
    await page.locator('input[name=new-password]').fill(password)
    await page.locator('input[name=code]').fill(await appCode(key, -1))
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Go to sign-in' }).click()
    await giveFirst(page, email)
    await giveCode(page, key, 0)
    await page.locator('.account-name').waitFor()
    return page
  }

  test('from "falar com atendente" to the survey, with two agents', { timeout: long }, async () => {
    const ana = await customer()
    const bia = await signIn('Bia Reis', 'bia@loja.example')
    const people = await listColleagues(served.running().signIn)
    for (const { staff } of people) await noteTrained(served.running(), staff, 0)
    await ana.writes('oi, quero falar com atendente')
    await eventually(async () => (await ana.view()).case?.status).toBe('waiting')
    const number = (await ana.view()).case?.number ?? ''

    await bia.getByRole('link', { name: 'Inbox' }).click()
    await bia.getByRole('button', { name: 'Take next' }).waitFor()
    await shoot(bia, 'hand-off-inbox')
    await bia.keyboard.press('n')
    await bia.locator('.open-case').getByText(number).first().waitFor()
    await bia.locator('.line .bubble-words', { hasText: number }).waitFor()
    await bia.keyboard.press('r')
    await bia.keyboard.type('Oi! Aqui é a Bia. Qual é o CPF do pedido?')
    await bia.keyboard.press('Enter')
    await eventually(ana.shown).toContain('Oi! Aqui é a Bia. Qual é o CPF do pedido?')

    await ana.writes('é 529.982.247-25')
    await bia.locator('.line', { hasText: 'CPF' }).last().waitFor()
    await shoot(bia, 'hand-off-masked')
    expect(await bia.locator('.open-case').textContent()).not.toContain('529.982.247-25')
    await bia.keyboard.press('Escape')
    await bia.keyboard.press('v')
    await bia.getByText('529.982.247-25').first().waitFor()
    await shoot(bia, 'hand-off-opened')

    await bia.keyboard.press('t')
    await bia.getByRole('radio', { name: /Bruno Alves/ }).check()
    await bia.keyboard.press('Enter')
    await bia.getByText('529.982.247-25').first().waitFor({ state: 'detached' })

    const his = await served.open('/inbox', { ...english, ...bruno.signedIn })
    await his.locator('.row-link').first().click()
    await his.locator('.open-case').getByText(number).first().waitFor()
    await his.keyboard.press('r')
    await his.keyboard.type('Oi, Bruno aqui. Já resolvi: chega amanhã.')
    await his.keyboard.press('Enter')
    await eventually(ana.shown).toContain('Oi, Bruno aqui. Já resolvi: chega amanhã.')
    await his.keyboard.press('Escape')
    await his.keyboard.press('e')
    await his
      .getByRole('dialog')
      .getByRole('button', { name: /^Close/ })
      .last()
      .waitFor()
    await his.keyboard.press('Enter')
    await eventually(async () => (await ana.view()).case?.status ?? 'closed').toBe('closed')
    await eventually(async () => (await ana.shown()).at(-1)).toMatch(/1|nota/)
    await shoot(his, 'hand-off-closed')
    await ana.writes('5')
    await eventually(async () => (await ana.shown()).at(-1)).toContain('Agradeço')
  })
})
