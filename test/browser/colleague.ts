import type { BrowserContextOptions } from 'playwright-core'
import type { Role } from '../../src/access/role.ts'
import { after } from '../../src/clock.ts'
import type { Running } from '../../src/host/start-node.ts'
import { parseDepartmentName, type StaffId } from '../../src/ids.ts'
import { invite, setTrained } from '../../src/sign-in/colleagues.ts'
import { finishEnrolment, openEnrolment } from '../../src/sign-in/enrolment.ts'
import type { SignInParts } from '../../src/sign-in/parts.ts'
import { givePassword, giveSecondFactor } from '../../src/sign-in/sign-in.ts'
import type { SecondFactorWanted } from '../../src/web/sign-in-view.ts'
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

type Joined = readonly [
  running: Pick<Running, 'url' | 'signIn'>,
  name: string,
  roles: readonly Role[],
  departments?: readonly string[],
]

/** Somebody who joined by their link and signed in, for pages that are not about that. Nobody can type their password. */
export const signedInColleague = (...[running, name, roles, departments = []]: Joined): Promise<Colleague> =>
  // Keys that are slow to make are most of what somebody's first day costs.
  join({ ...running.signIn, slowHash: async () => new Uint8Array(32) }, running.url, {
    ...{ name, roles, departments },
  })

/** The same with a password that signs in again. */
export const colleagueWithPassword = (
  ...[running, name, roles, departments = []]: Joined
): Promise<Colleague> => join(running.signIn, running.url, { name, roles, departments })

type Newcomer = {
  readonly name: string
  readonly roles: readonly Role[]
  readonly departments: readonly string[]
}

async function join(parts: SignInParts, url: string, newcomer: Newcomer): Promise<Colleague> {
  const { name, roles, departments } = newcomer
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@loja.example`
  const link = await invite(
    parts,
    { role: 'operator', id: 'cli' },
    { ...{ name, email, roles }, departments: departments.map(parseDepartmentName) },
  )
  if (link === 'already-there') throw new Error(`${name} is there already`)
  const token = new URL(link.link).hash.slice(1)
  const opened = await openEnrolment(parts, token)
  const key = opened?.authenticator?.key ?? ''
  const here = { address: '127.0.0.1', device: null }
  await finishEnrolment(parts, { token, password, code: await appCode(key, -1) }, here)
  const given = await givePassword(parts, { email, password }, here)
  if (given.kind !== 'second-factor') throw new Error(`the password of ${name} was ${given.kind}`)
  const begun = await giveSecondFactor(parts, { ticket: given.ticket, code: await appCode(key, 0) }, here)
  if (begun.kind !== 'signed-in') throw new Error(`the code of ${name} was ${begun.kind}`)
  const { hostname } = new URL(url)
  const cookie = {
    ...{ name: 'sigilo', value: begun.token, domain: hostname, path: '/' },
    ...{ expires: -1, httpOnly: true, secure: false, sameSite: 'Strict' as const },
  }
  return { staff: link.staff, email, key, signedIn: { storageState: { cookies: [cookie], origins: [] } } }
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
