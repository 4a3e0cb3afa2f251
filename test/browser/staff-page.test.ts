import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DepartmentName, parseDepartmentName } from '../../src/ids.ts'
import * as colleagues from '../../src/sign-in/colleagues.ts'
import { copyBot } from '../host/copy-bot.ts'
import { signedInColleague } from './colleague.ts'
import { eventually, flaws, long, serveConsole } from './harness.ts'
import { openChromium } from './open-chromium.ts'
import { english } from './way-in.ts'

const browser = await openChromium()
const by = { role: 'operator', id: 'shell' } as const

/** Forty, three levels deep; one with as long a name as there may be. */
const tree: readonly (readonly [string, string | null])[] = [
  ...Array.from({ length: 4 }, (_, n) => [`region_${n}`, null] as const),
  ...Array.from({ length: 12 }, (_, n) => [`city_${n}`, `region_${n % 4}`] as const),
  ...Array.from({ length: 23 }, (_, n) => [`shop_${n}`, `city_${n % 12}`] as const),
  [`after_sales_${'and_repairs_'.repeat(4)}east`, 'city_0'],
]

describe.skipIf(browser === null)('the staff of a large business', () => {
  let folder: string
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const served = serveConsole(browser, async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigilo-large-'))
    const bot = await copyBot(folder)
    const file = join(folder, 'bot', 'flows', 'business.yaml')
    const lines = tree.map(
      ([name, under]) => `  ${name}: { hours: always${under === null ? '' : `, under: ${under}`} }\n`,
    )
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('departments:\n', `departments:\n${lines.join('')}`))
    return bot
  })
  type Colleague = Awaited<ReturnType<typeof signedInColleague>>
  let ana: Colleague
  let gil: Colleague
  let eva: Colleague
  beforeAll(async () => {
    const running = served.running()
    ana = await signedInColleague(running, 'Ana Prado', ['admin'])
    gil = await signedInColleague(running, 'Gil Rocha', ['department-admin'], ['region_0'])
    eva = await signedInColleague(running, 'Eva Lima', ['auditor'])
    const long = `Maria ${'Aparecida-Conceição '.repeat(4)}Vasconcelos`
    for (let n = 0; n < 197; n++) {
      const name = n === 0 ? long : `Colega ${String(n).padStart(3, '0')}`
      const departments: readonly DepartmentName[] = [parseDepartmentName(`shop_${n % 23}`)]
      await colleagues.invite(running.signIn, by, {
        ...{ name, email: `colega.${n}@loja.example`, departments },
        roles: n % 10 === 0 ? ['agent', 'supervisor'] : ['agent'],
      })
    }
  }, long)

  test('two hundred are found by name, role and department, and none is cut', { timeout: long }, async () => {
    const page = await served.open('/settings/staff', { ...english, ...ana.signedIn })
    await eventually(() => page.locator('.staff-table tbody tr').count()).toBe(200)
    expect(await flaws(page, 'staff-200')).toEqual([])
    await page.getByLabel('Find a name').fill('conceicao supervisor')
    await page.getByRole('status').getByText('1 of 200').waitFor()
    expect(await page.locator('.staff-table tbody tr').count()).toBe(1)
    await page.getByLabel('Find a name').fill('nobody like that')
    await page.getByText('Nobody is like that').waitFor()
    expect(await flaws(page, 'staff-none')).toEqual([])
    await page.getByLabel('Find a name').fill('')
    await page.getByLabel('State').selectOption('active')
    await page.getByRole('status').getByText('3 of 200').waitFor()
  })

  test('forty departments stand as the tree they are, on their page and where they are given', {
    timeout: long,
  }, async () => {
    const page = await served.open('/settings/departments', { ...english, ...ana.signedIn })
    await eventually(() => page.locator('.department-tree li').count()).toBe(41)
    expect(await page.locator('.department-tree .department-tree .department-tree li').count()).toBe(24)
    expect(await flaws(page, 'departments-40')).toEqual([])
    await page.getByRole('link', { name: 'Staff' }).click()
    await page.getByRole('button', { name: /Maria Aparecida/ }).click()
    await page.locator('.ticks [data-depth="2"]').first().waitFor()
    await page.getByText('nothing of customers opens for them').waitFor()
    expect(await flaws(page, 'colleague-invited')).toEqual([])
  })

  test('roles that do not go together say why, and a link once made outlives a list that fails', {
    timeout: long,
  }, async () => {
    const page = await served.open('/settings/staff', { ...english, ...ana.signedIn })
    await page.getByRole('button', { name: 'Invite a colleague' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Bruno Alves')
    await page.getByLabel('E-mail').fill('colega.1@loja.example')
    await page.getByRole('button', { name: 'Make the link' }).click()
    await page.getByRole('alert').getByText('At least one role').waitFor()
    await page.getByRole('checkbox', { name: /^Admin/ }).check()
    expect(await page.getByRole('checkbox', { name: /^Agent/ }).isDisabled()).toBe(true)
    await page.getByRole('status').getByText('Admin does not go with').waitFor()
    expect(await flaws(page, 'invite-conflict')).toEqual([])
    await page.getByRole('button', { name: 'Make the link' }).click()
    await page.getByRole('alert').getByText('already has this e-mail').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('email')
    await page.getByLabel('E-mail').fill('bruno@loja.example')
    await page.route('**/api/staff', (route) =>
      route.request().method() === 'GET' ? route.abort() : route.continue(),
    )
    await page.getByRole('button', { name: 'Make the link' }).click()
    await page.locator('.handed-link').waitFor()
    await page.getByText('This could not be loaded').waitFor()
    expect(await flaws(page, 'link')).toEqual([])
    await page.getByRole('button', { name: 'Copy the link' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/enrol#')
    await page.getByRole('button', { name: 'Done' }).click()
    expect(await flaws(page, 'staff-away')).toEqual([])
    await page.unroute('**/api/staff')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.staff-name', { hasText: 'Bruno Alves' }).waitFor()
  })

  test('while the list is on its way its place is held; what may not be seen is said', {
    timeout: long,
  }, async () => {
    const page = await served.open('/settings', { ...english, ...ana.signedIn })
    await page.locator('.checklist li').first().waitFor()
    expect(await flaws(page, 'overview')).toEqual([])
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await page.route('**/api/staff', async (route) => {
      await held
      await route.fulfill({ status: 403, json: { error: 'NOT_ALLOWED' } })
    })
    await page.getByRole('link', { name: 'Staff' }).click()
    await page.locator('[data-panel=staff][aria-busy=true]').waitFor()
    expect(await flaws(page, 'staff-loading')).toEqual([])
    goOn()
    await page.getByRole('alert').getByText('Your roles do not allow this').waitFor()
  })

  test('whoever may only look opens nobody, and a department admin their own alone', {
    timeout: long,
  }, async () => {
    const page = await served.open('/settings/staff', { ...english, ...eva.signedIn })
    await page.locator('.staff-table tbody tr').first().waitFor()
    expect(await page.locator('.staff-name').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Invite a colleague' }).count()).toBe(0)
    const theirs = await served.open('/settings/staff', { ...english, ...gil.signedIn })
    await theirs.locator('.staff-name').first().waitFor()
    const opened = await theirs.locator('.staff-name').count()
    expect(opened).toBeGreaterThan(10)
    expect(opened).toBeLessThan(100)
    await theirs.getByRole('button', { name: 'Invite a colleague' }).click()
    await theirs.getByRole('dialog').waitFor()
    expect(await theirs.getByRole('checkbox', { name: /^region_0/ }).count()).toBe(1)
    expect(await theirs.getByRole('checkbox', { name: /^region_1/ }).count()).toBe(0)
    await theirs.getByLabel('Name', { exact: true }).fill('Caio')
    await theirs.getByLabel('E-mail').fill('caio@loja.example')
    await theirs.getByRole('checkbox', { name: /^Agent/ }).check()
    await theirs.getByRole('button', { name: 'Make the link' }).click()
    await theirs.getByRole('alert').getByText('Choose a department of yours').waitFor()
    await theirs.getByRole('checkbox', { name: 'shop_0', exact: true }).check()
    await theirs.getByRole('button', { name: 'Make the link' }).click()
    await theirs.locator('.handed-link').waitFor()
  })
})
