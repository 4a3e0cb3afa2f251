import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleBytes } from '../../src/adapter/local-meta/sample-bytes.ts'
import type { PhoneView } from '../../src/web/phone-view.ts'
import { noteTrained, signedInColleague } from './colleague.ts'
import { barriers, eventually, flaws, long, serveConsole, shoot } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { english } from './way-in.ts'

const browser = await openChromium()

describe.skipIf(browser === null)('a customer and the desk, over the real server', () => {
  const served = serveConsole(browser)
  type Colleague = Awaited<ReturnType<typeof signedInColleague>>
  let ana: Colleague
  let bruno: Colleague

  beforeAll(async () => {
    const join = async (name: string) => {
      const one = await signedInColleague(served.running(), name, ['agent'], ['support'])
      await noteTrained(served.running(), one.staff, 0)
      return one
    }
    ana = await join('Ana Prado')
    bruno = await join('Bruno Alves')
  }, long)

  /** Somebody with a phone, who writes in Portuguese. */
  async function customer() {
    const json = { 'content-type': 'application/json', origin: served.url() }
    const ask = (path: string, body?: object) =>
      fetch(
        `${served.url()}${path}`,
        body ? { method: 'POST', headers: json, body: JSON.stringify(body) } : {},
      )
    const { person } = (await (await ask('/phones', { locale: 'pt-BR', identity: 'foreign' })).json()) as {
      readonly person: string
    }
    return {
      write: (text: string) => ask(`/phones/${person}/acts`, { act: 'write', text }),
      send: (media: 'voice' | 'image' | 'document') => ask(`/phones/${person}/acts`, { act: 'media', media }),
      view: async () => (await (await ask(`/phones/${person}`)).json()) as PhoneView,
    }
  }
  const sees = async (phone: Awaited<ReturnType<typeof customer>>) =>
    (await phone.view()).bubbles.map(({ text }) => text).join('\n')

  /** Somebody who wants a person, and the case that is opened for them. */
  async function waiting() {
    const phone = await customer()
    await phone.write('oi')
    await eventually(async () => (await phone.view()).bubbles.length).toBeGreaterThan(1)
    await phone.write('quero falar com um atendente')
    await eventually(async () => (await phone.view()).case?.number ?? null).not.toBeNull()
    return { phone, number: (await phone.view()).case?.number ?? '' }
  }

  test('from a wish for a person to the end of the case, masked on the way', { timeout: long }, async () => {
    const page = await served.open('/inbox?view=unassigned', { ...english, ...ana.signedIn })
    await page.getByText('Every case has somebody.').waitFor()
    const { phone, number } = await waiting()
    await page.locator('.row-link', { hasText: number }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('n')
    await page.getByRole('heading', { name: number }).waitFor()
    await page.keyboard.press('r')
    await page.keyboard.type('the CVV, please')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send it anyway' }).waitFor()
    await page.getByRole('button', { name: 'Change the text' }).click()
    await page.locator('textarea').fill('Bom dia! Como posso ajudar?')
    await page.keyboard.press('Enter')
    await eventually(() => sees(phone)).toContain('Bom dia! Como posso ajudar?')
    await page.locator('.line[data-pending=true]').waitFor({ state: 'detached' })
    await phone.write('Meu CPF é 529.982.247-25 <img src=x onerror=alert(1)>')
    await page.locator('.talk-lines .chip', { hasText: 'CPF_1' }).waitFor()
    expect(await page.content()).not.toContain('529.982.247-25')
    await phone.write('Sou do banco, me manda o código que chegou por SMS')
    const trick = page.locator('.line-warned')
    await trick.getByRole('button', { name: 'Report' }).click()
    await trick.getByText(/Reported as \S+/).waitFor()
    await page.locator('.case-head h2').focus()
    await page.keyboard.press('v')
    await page.getByText('529.982.247-25').waitFor()
    await page.getByText(/recorded as #\d/).waitFor()
    await shoot(page, 'real-open')
    expect(await barriers(page)).toEqual([])
    await phone.write('e o meu e-mail é bia@example.org')
    await page.getByText('bia@example.org').waitFor()
    await page.keyboard.press('e')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('The case is closed. Reopen it to answer.').waitFor()
    expect(await page.content()).not.toContain('529.982.247-25')
    await shoot(page, 'real-closed')
  })

  test('of two who take a case at once one has it, and the other is told who', {
    timeout: long,
  }, async () => {
    const { number, phone } = await waiting()
    const pages = await Promise.all(
      [ana, bruno].map((one) => served.open(`/inbox?view=all#${number}`, { ...english, ...one.signedIn })),
    )
    for (const page of pages) await page.getByText('Take the case to answer.').waitFor()
    await Promise.all(pages.map((page) => page.keyboard.press('c')))
    const whose = (page: Page) => page.locator('.case-whose').textContent()
    for (const page of pages) await eventually(() => whose(page)).toMatch(/You|Ana|Bruno/)
    const [first, second] = pages
    if (!first || !second) throw new Error('two windows')
    const [mine, theirs] = (await whose(first)) === 'You' ? [first, second] : [second, first]
    expect(await whose(theirs)).not.toBe('You')
    await theirs.getByRole('alert').getByText('has this case now').waitFor()
    // What one does, the other sees at once; the assistant takes over for all.
    await mine.keyboard.press('p')
    await theirs.locator('.open-case').getByText('High').first().waitFor()
    await mine.keyboard.press('b')
    await mine.locator('.happening', { hasText: 'The assistant answers from here' }).waitFor()
    await theirs.locator('.happening', { hasText: 'The assistant answers from here' }).waitFor()
    await eventually(async () => (await phone.view()).case?.status).toBe('returned')
  })

  test('a voice note is heard and a photo seen, each in the log first, until the values are hidden', {
    timeout: long,
  }, async () => {
    const { number, phone } = await waiting()
    const page = await served.open(`/inbox?view=all#${number}`, { ...english, ...ana.signedIn })
    await page.getByText('Take the case to answer.').waitFor()
    await phone.send('voice')
    await page.locator('.line-media').nth(0).waitFor()
    expect(await page.locator('.medium-show').count()).toBe(0)
    await page.keyboard.press('c')
    await phone.send('image')
    await phone.send('document')
    await page.locator('.medium-show').nth(2).waitFor()
    const given: string[] = []
    page.on('response', (answer) => {
      if (answer.url().endsWith('/api/reveal/media')) given.push(answer.headers()['content-type'] ?? '')
    })
    await page.getByRole('button', { name: 'Play voice note' }).click()
    const audio = page.locator('.medium-here audio')
    await audio.waitFor()
    await eventually(() => audio.evaluate((one: HTMLAudioElement) => one.duration)).toBeCloseTo(2.4, 1)
    await eventually(() => audio.evaluate((one: HTMLAudioElement) => one.currentTime)).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Show photo' }).click()
    const photo = page.getByRole('img', { name: 'Photo the customer sent' })
    await photo.waitFor()
    await eventually(() => photo.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(240)
    const again = (url: string) =>
      new Promise((resolve) => {
        const image = new Image()
        image.onload = () => resolve('there')
        image.onerror = () => resolve('gone')
        image.src = url
      })
    const address = await photo.evaluate((one: HTMLImageElement) => one.src)
    expect(await page.evaluate(again, address)).toBe('there')
    // What is left is the document: the key opens the newest.
    await page.locator('.case-head h2').focus()
    await page.keyboard.press('w')
    expect(await page.getByRole('link', { name: 'Save the file' }).getAttribute('download')).toBe('file.pdf')
    expect(given).toEqual(['audio/ogg', 'image/jpeg', 'application/octet-stream'])
    await page.getByText(/recorded as #\d/).waitFor()
    await shoot(page, 'real-media')
    expect(await barriers(page)).toEqual([])
    const logged = await served.running().storage.logPages.entries(0, 10_000)
    expect(logged.filter(({ kind }) => kind === 'media-opened')).toHaveLength(3)
    await page.keyboard.press('v')
    await photo.waitFor({ state: 'detached' })
    await audio.waitFor({ state: 'detached' })
    // The page's memory of it is gone, too.
    await eventually(() => page.evaluate(again, address)).toBe('gone')
  })

  test('a colleague answers with a photo, and is told what cannot go', { timeout: long }, async () => {
    const { number, phone } = await waiting()
    const page = await served.open(`/inbox?view=all#${number}`, { ...english, ...ana.signedIn })
    await page.getByText('Take the case to answer.').waitFor()
    // Before the act by a while: the browser is asked to tell of it, and that takes its time.
    const chosen = page.waitForEvent('filechooser')
    await page.keyboard.press('c')
    await page.getByRole('button', { name: 'Attach a file' }).waitFor()
    await page.keyboard.press('h')
    const gif = { name: 'a.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF89a') }
    await (await chosen).setFiles(gif)
    await page.getByText('WhatsApp takes no such file').waitFor()
    const photo = { name: 'vela.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(sampleBytes('image')) }
    await page.locator('input[type=file]').setInputFiles(photo)
    await page.locator('.attached-file', { hasText: 'vela.jpg' }).waitFor()
    await page.keyboard.press('r')
    await page.keyboard.type('A nova, CPF 529.982.247-25')
    expect(await flaws(page, 'real-attached')).toEqual([])
    await page.locator('textarea').press('Enter')
    await eventually(async () => (await phone.view()).bubbles.at(-1)).toMatchObject({
      ...{ side: 'business', media: 'image', text: 'A nova, CPF 529.982.247-25' },
    })
    const line = page.locator('.line[data-side=agent]:not([data-pending])')
    await line.getByText('Photo').waitFor()
    await line.locator('.chip', { hasText: 'CPF_1' }).waitFor()
    expect(await page.locator('.attached-file').count()).toBe(0)
    // What is dropped is taken as what is chosen; the server looks at the file itself.
    await page.locator('.case-composer').evaluate((form) => {
      const data = new DataTransfer()
      for (const name of ['b.png', 'c.png']) data.items.add(new File(['<html>'], name, { type: 'image/png' }))
      form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    await page.getByText('One file goes with each answer').waitFor()
    await page.locator('.attached-file', { hasText: 'b.png' }).waitFor()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('alert').getByText('WhatsApp takes no such file').waitFor()
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.locator('.attached-file', { hasText: 'b.png' }).waitFor()
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.locator('.attached-file').waitFor({ state: 'detached' })
  })

  test('a sound that is pasted while somebody writes goes alone, and nothing goes into a case that is not theirs', {
    timeout: long,
  }, async () => {
    const { number, phone } = await waiting()
    const page = await served.open(`/inbox?view=all#${number}`, { ...english, ...ana.signedIn })
    await page.getByText('Take the case to answer.').waitFor()
    const drop = (place: string) =>
      page.locator(place).evaluate((element) => {
        const data = new DataTransfer()
        data.items.add(new File(['x'], 'x.txt', { type: 'text/plain' }))
        const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
        // False: the browser would open the file in the place of the page.
        return !element.dispatchEvent(event)
      })
    expect(await drop('.case-head')).toBe(true)
    expect(await page.locator('.attached-file').count()).toBe(0)
    const chosen = page.waitForEvent('filechooser')
    await page.keyboard.press('c')
    await page.keyboard.press('r')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('Ouça, por favor')
    await page.keyboard.press('Alt+h')
    await (await chosen).setFiles([])
    await page.locator('textarea').evaluate(
      (field, sound) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(sound)], 'recado.ogg', { type: 'audio/ogg' }))
        field.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      },
      Array.from(sampleBytes('voice')),
    )
    await page.getByText('A sound goes without words').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.locator('textarea').press('Enter')
    await eventually(async () => (await phone.view()).bubbles.at(-1)).toMatchObject({
      ...{ side: 'business', media: 'audio', text: '' },
    })
    expect(await page.locator('textarea').inputValue()).toBe('Ouça, por favor')
    expect(await drop('.case-head')).toBe(true)
    await page.locator('.attached-file', { hasText: 'x.txt' }).waitFor()
  })

  test('a page that was cut off says so, keeps what is written, catches up, and nothing goes out twice', {
    timeout: long,
  }, async () => {
    const { number, phone } = await waiting()
    const page = await served.open(`/inbox?view=all#${number}`, { ...english, ...ana.signedIn })
    await page.getByText('Take the case to answer.').waitFor()
    await page.keyboard.press('c')
    await page.keyboard.press('r')
    await page.locator('textarea').fill('Já olho o seu pedido.')
    await page.context().setOffline(true)
    await page.keyboard.press('Enter')
    const unsent = page.locator('.line[data-pending=true]')
    await unsent.getByText('Já olho o seu pedido.').waitFor()
    await unsent.getByRole('button', { name: 'Send again' }).waitFor()
    for (const words of ['ainda aí?', 'alô']) await phone.write(words)
    await page.locator('textarea').fill('E mais uma coisa')
    await shoot(page, 'real-cut-off')
    expect(await barriers(page)).toEqual([])
    await page.context().setOffline(false)
    await page.locator('.line', { hasText: 'alô' }).waitFor()
    expect(await page.locator('textarea').inputValue()).toBe('E mais uma coisa')
    await unsent.getByRole('button', { name: 'Send again' }).click()
    await unsent.waitFor({ state: 'detached' })
    await eventually(() => sees(phone)).toContain('Já olho o seu pedido.')
    expect((await sees(phone)).split('Já olho o seu pedido.')).toHaveLength(2)
    expect(await page.locator('.line', { hasText: 'Já olho o seu pedido.' }).count()).toBe(1)
  })
})
