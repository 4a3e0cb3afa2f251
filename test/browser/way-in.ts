import type { Locator, Page } from 'playwright-core'
import type { Role } from '../../src/access/role.ts'
import type { Running } from '../../src/host/start-node.ts'
import { parseDepartmentName } from '../../src/ids.ts'
import { invite } from '../../src/sign-in/colleagues.ts'
import { appCode } from './authenticator-app.ts'

export const password = 'copper lanterns drift quietly'

export const english = { locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] }

/** Of a page, or of a part of one. */
export const codeField = (within: Page | Locator): Locator => within.locator('input[name=code]')

/** A link as `sigilo staff add` makes it, as an address on this server. */
export async function linkFor(
  { signIn }: Running,
  name: string,
  email: string,
  roles: readonly Role[] = ['admin'],
  departments: readonly string[] = [],
): Promise<string> {
  const by = { role: 'operator', id: 'shell' } as const
  const link = await invite(signIn, by, {
    ...{ name, email, roles },
    departments: departments.map(parseDepartmentName),
  })
  if (link === 'already-there') throw new Error('there is one already')
  const { pathname, hash } = new URL(link.link)
  return pathname + hash
}

/** The key that stands beside the QR code, once there is one. */
export async function keyShown(page: Page): Promise<string> {
  await page.locator('.qr-code').waitFor()
  return (await page.locator('.authenticator-key').textContent()) ?? ''
}

export async function giveFirst(page: Page, email: string, given = password): Promise<void> {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(given)
  await page.keyboard.press('Enter')
}

/** @param later how many codes after the present one */
export async function giveCode(within: Page | Locator, key: string, later: number): Promise<void> {
  await codeField(within).fill(await appCode(key, later))
  await codeField(within).press('Enter')
}

export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === document.body) return ''
    return at?.getAttribute('name') ?? at?.textContent?.trim() ?? ''
  })
