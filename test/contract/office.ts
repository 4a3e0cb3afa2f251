import { generateSync } from 'otplib'
import type { DepartmentTree } from '../../src/access/department-tree.ts'
import type { Role } from '../../src/access/role.ts'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { scryptHash } from '../../src/adapter/local-key/scrypt-hash.ts'
import { addLeaf } from '../../src/adapter/postgres/add-leaf.ts'
import { postgresKeyStore } from '../../src/adapter/postgres/key-store.ts'
import { postgresStaff } from '../../src/adapter/postgres/staff.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { type LogLeaf, logLeaf } from '../../src/audit/log-leaf.ts'
import { clockAt } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import { serveSignIn } from '../../src/host/serve-sign-in.ts'
import { parseDepartmentName } from '../../src/ids.ts'
import { epochKeys } from '../../src/privacy/epoch-keys.ts'
import { invite } from '../../src/sign-in/colleagues.ts'
import type { SignInParts } from '../../src/sign-in/parts.ts'
import { minute, noon, second } from './made-up.ts'
import type { TestDatabase } from './open-database.ts'

export const passphrase = 'trem azul cheio de laranjas'
const origin = 'https://console.example'
const tree: DepartmentTree = new Map(
  ['support', 'sales', 'returns'].map((name) => [parseDepartmentName(name), null]),
)

/** Whatever came back: a test says what it expects of it. */
// biome-ignore lint/suspicious/noExplicitAny: the shapes are what is tested
type Body = Record<string, any>
type Answer = { readonly status: number; readonly body: Body; readonly response: Response }

/** A browser with its own cookies, at an address of its own. */
export type Browser = {
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>
  readonly cookie: () => string | null
  readonly steal: (cookie: string | null) => void
  readonly request: () => Request
}

/** Somebody who has joined, and what they have: app and codes. */
export type Colleague = {
  readonly staff: string
  readonly email: string
  readonly key: string
  readonly recoveryCodes: readonly string[]
}

export type Office = Awaited<ReturnType<typeof openOffice>>

/** A business whose people sign in: the real routes over a real database, on a clock that is moved by hand. */
export async function openOffice(opened: TestDatabase) {
  const { database } = opened
  const clock = clockAt(noon)
  const keyring = keyringOf(nodeCrypto, newKeys(nodeCrypto))
  const leafOf = (entry: AuditEntry) => logLeaf(nodeCrypto.hash, entry)
  const log = { isDown: false }
  const parts: SignInParts = {
    store: postgresStaff(database, leafOf),
    crypto: nodeCrypto,
    keyring,
    epochKeys: epochKeys({ keyring, store: postgresKeyStore(database) }),
    slowHash: scryptHash({ N: 1024, r: 8, p: 1 }),
    clock,
    audit: {
      receipt: async (leaf: LogLeaf) => {
        if (log.isDown) throw new Fault('LOG_UNAVAILABLE', 'the log is down')
        await database.transaction((sql) => addLeaf(sql, leaf))
        return { index: 0, checkpoint: '' }
      },
    },
    leafOf,
    businessName: () => 'Loja Aurora',
    origin: () => origin,
    mailLink: null,
  }
  const { app, signedIn } = serveSignIn(
    { parts, tree: async () => tree, isFrozen: async () => false },
    { publicUrl: origin, proxies: 1 },
  )
  const operator = { role: 'operator', id: 'cli' } as const

  const codeOf = (key: string): string => generateSync({ secret: key, epoch: Math.floor(clock.now() / 1000) })

  function browser(address = '203.0.113.7'): Browser {
    let cookie: string | null = null
    async function ask(
      method: string,
      path: string,
      body?: unknown,
      headers: Readonly<Record<string, string>> = {},
    ): Promise<Answer> {
      const response = await app.request(`${origin}${path}`, {
        method,
        headers: {
          origin,
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          'x-forwarded-for': address,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(cookie === null ? {} : { cookie }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      for (const set of response.headers.getSetCookie())
        cookie = /max-age=0/i.test(set) ? null : (set.split(';')[0] ?? null)
      return { status: response.status, body: await response.json().catch(() => ({})), response }
    }
    return {
      ask,
      cookie: () => cookie,
      steal: (other: string | null) => {
        cookie = other
      },
      request: () => new Request(`${origin}/api/anything`, { headers: cookie === null ? {} : { cookie } }),
    }
  }

  async function join(name: string, roles: readonly Role[] = ['agent']): Promise<Colleague> {
    const email = `${name.toLowerCase()}@loja.example`
    const departments = [parseDepartmentName('support')]
    const link = await invite(parts, operator, { name, email, roles, departments })
    if (link === 'already-there') throw new Error('there already')
    const token = link.link.split('#')[1]
    const { ask } = browser()
    const shown = await ask('POST', '/api/enrolment', { token })
    const { key } = shown.body.authenticator
    const done = await ask('POST', '/api/enrolment/finish', {
      token,
      password: passphrase,
      code: codeOf(key),
    })
    if (done.status !== 200) throw new Error(`joining: ${done.status}`)
    clock.advance(30 * second)
    return { staff: link.staff, email, key, recoveryCodes: done.body.recoveryCodes }
  }

  async function signIn({ email, key }: Colleague, at = browser()): Promise<Browser> {
    const first = await at.ask('POST', '/api/sign-in', { email, password: passphrase })
    const { ticket } = first.body
    const second = await at.ask('POST', '/api/sign-in/second-factor', { ticket, code: codeOf(key) })
    if (second.status !== 200) throw new Error(`signing in: ${first.status} ${second.status}`)
    clock.advance(30_000)
    return at
  }

  return {
    database,
    clock,
    parts,
    operator,
    log,
    codeOf,
    browser,
    join,
    signIn,
    signedIn,
    /** What the log says, oldest first. */
    entries: async (): Promise<readonly AuditEntry[]> => {
      const rows = await database.query<{ entry: string }>(
        (sql) => sql`select convert_from(entry, 'UTF8') as entry from log_entry order by n`,
      )
      return rows.map(({ entry }) => JSON.parse(entry))
    },
    stepUp: async (at: Browser, { key }: Colleague) => {
      const answer = await at.ask('POST', '/api/step-up', { code: codeOf(key) })
      clock.advance(30 * second)
      return answer
    },
    wait: (minutes: number) => clock.advance(minutes * minute),
  }
}
