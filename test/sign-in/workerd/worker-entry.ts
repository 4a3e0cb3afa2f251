import { keyringOf } from '../../../src/adapter/local-key/keyring.ts'
import { newKeys } from '../../../src/adapter/local-key/new-keys.ts'
import { scryptHash } from '../../../src/adapter/local-key/scrypt-hash.ts'
import { webCrypto } from '../../../src/adapter/local-key/web-crypto.ts'
import { logLeaf } from '../../../src/audit/log-leaf.ts'
import { systemClock } from '../../../src/clock.ts'
import { epochKeys } from '../../../src/privacy/epoch-keys.ts'
import { invite } from '../../../src/sign-in/colleagues.ts'
import { finishEnrolment, openEnrolment } from '../../../src/sign-in/enrolment.ts'
import { endOwnSession, viewOfSelf } from '../../../src/sign-in/own-account.ts'
import type { SignInParts } from '../../../src/sign-in/parts.ts'
import { standingOf } from '../../../src/sign-in/session-door.ts'
import { givePassword, giveSecondFactor } from '../../../src/sign-in/sign-in.ts'
import { signIn } from '../../../src/web/sign-in.ts'
import { keysInMemory, staffInMemory } from './staff-in-memory.ts'

const here = { address: '203.0.113.7', device: null }

/** The way in as a Worker would serve it: the real routes and steps, WebCrypto, and scrypt of workerd's own `node:crypto`. */
function open() {
  const keyring = keyringOf(webCrypto, newKeys(webCrypto))
  const parts: SignInParts = {
    store: staffInMemory(),
    crypto: webCrypto,
    keyring,
    epochKeys: epochKeys({ keyring, store: keysInMemory() }),
    slowHash: scryptHash(),
    clock: systemClock,
    audit: { receipt: async () => ({ index: 0, checkpoint: '' }) },
    leafOf: (entry) => logLeaf(webCrypto.hash, entry),
    businessName: () => 'Loja Aurora',
    origin: () => 'https://console.example',
    mailLink: null,
  }
  const app = signIn({
    publicOrigin: null,
    whence: () => here,
    standing: (token) => standingOf(parts, token),
    me: (standing) => viewOfSelf(parts, standing),
    givePassword: (asked, whence) => givePassword(parts, asked, whence),
    giveSecondFactor: (given, whence) => giveSecondFactor(parts, given, whence),
    openEnrolment: (token) => openEnrolment(parts, token),
    finishEnrolment: (given, whence) => finishEnrolment(parts, given, whence),
    signOut: (standing, session) => endOwnSession(parts, standing, session, 'signed-out'),
  })
  app.post('/invite', async (context) => {
    const asked = { name: 'Ana', email: 'ana@loja.example', roles: ['agent'], departments: [] } as const
    return context.json(await invite(parts, { role: 'operator', id: 'cli' }, asked))
  })
  return app
}

let app: ReturnType<typeof open> | null = null

/** Nothing random may be made before the first request. */
export default {
  fetch: (request: Request) => {
    app ??= open()
    return app.fetch(request)
  },
}
