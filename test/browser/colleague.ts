import type { BrowserContextOptions } from 'playwright-core'
import type { Role } from '../../src/access/role.ts'
import { after } from '../../src/clock.ts'
import type { Running } from '../../src/host/start-node.ts'
import { parseDepartmentName, type StaffId } from '../../src/ids.ts'
import { invite, setTrained } from '../../src/sign-in/colleagues.ts'
import type { EnrolmentView, SecondFactorWanted } from '../../src/web/sign-in-view.ts'
import { appCode } from './authenticator-app.ts'

const password = 'copper lanterns drift quietly'

type Colleague = {
  readonly staff: StaffId
  readonly email: string
  /** The key of their authenticator app. */
  readonly key: string
  /** What a browser window needs to be theirs. */
  readonly signedIn: Pick<BrowserContextOptions, 'storageState'>
}

/** Somebody who joined by their link and signed in over HTTP, for pages that are not about that. */
export async function signedInColleague(
  { url, signIn }: Running,
  name: string,
  roles: readonly Role[],
  departments: readonly string[] = [],
): Promise<Colleague> {
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@loja.example`
  const link = await invite(
    signIn,
    { role: 'operator', id: 'cli' },
    {
      ...{ name, email, roles },
      departments: departments.map(parseDepartmentName),
    },
  )
  if (link === 'already-there') throw new Error(`${name} is there already`)
  const token = new URL(link.link).hash.slice(1)
  const ask = askOf(url)
  const { authenticator }: EnrolmentView = (await (await ask('/api/enrolment', { token })).json()) as never
  const key = authenticator?.key ?? ''
  await ask('/api/enrolment/finish', { token, password, code: await appCode(key, -1) })
  const { ticket }: SecondFactorWanted = (await (
    await ask('/api/sign-in', { email, password })
  ).json()) as never
  const answer = await ask('/api/sign-in/second-factor', { ticket, code: await appCode(key, 0) })
  const [cookie = ''] = answer.headers.getSetCookie()
  const [, cookieName = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
  const { hostname } = new URL(url)
  return {
    staff: link.staff,
    email,
    key,
    signedIn: {
      storageState: {
        cookies: [
          {
            ...{ name: cookieName, value, domain: hostname, path: '/' },
            ...{ expires: -1, httpOnly: true, secure: false, sameSite: 'Strict' },
          },
        ],
        origins: [],
      },
    },
  }
}

const askOf =
  (url: string, device = '') =>
  async (path: string, body: object): Promise<Response> => {
    const headers = { 'content-type': 'application/json', origin: url, 'user-agent': device }
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    return answer
  }

/**
 * Signs somebody in from elsewhere.
 * @param later how many codes after the present one
 * @param device what the browser there says it is
 * @returns asks whether that sign-in still stands, by the answer's status
 */
export async function signInAgain(
  { url }: Running,
  { email, key }: Pick<Colleague, 'email' | 'key'>,
  later: number,
  device: string,
): Promise<() => Promise<number>> {
  const ask = askOf(url, device)
  const { ticket }: SecondFactorWanted = (await (
    await ask('/api/sign-in', { email, password })
  ).json()) as never
  const answer = await ask('/api/sign-in/second-factor', { ticket, code: await appCode(key, later) })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return async () => (await fetch(`${url}/api/me`, { headers: { cookie } })).status
}

/** Notes a training of so many days ago. */
export const noteTrained = ({ signIn }: Running, staff: StaffId, daysAgo: number): Promise<void> =>
  setTrained(
    signIn,
    { role: 'operator', id: 'cli' },
    { staff, at: after(signIn.clock.now(), -daysAgo * 24 * 60 * 60_000) },
  )
