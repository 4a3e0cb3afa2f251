import type { Hono } from 'hono'
import type { Circumstances } from '../access/can.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import type { Clock } from '../clock.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import type { SignedInDoor } from '../web/signed-in-door.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import type { House } from './mail-link.ts'
import type { Storage } from './open-storage.ts'
import { serveSignIn } from './serve-sign-in.ts'
import { signInParts } from './sign-in-parts.ts'

type Needs = {
  readonly storage: Storage
  readonly keyring: Keyring
  readonly auditLog: AuditLog
  readonly clock: Clock
  readonly library: BotLibrary
  /** Where this server listens. */
  readonly port: () => number
}

export type SignInOpened = {
  readonly parts: SignInParts
  readonly house: House
  readonly app: Hono
  readonly signedIn: SignedInDoor
  /** The same, but whoever only listens does not keep their sign-in alive. */
  readonly glance: SignedInDoor
  /** What holds for somebody at this moment. */
  readonly circumstances: (who: SignedIn) => Promise<Circumstances>
}

/** The way in to a running server. */
export function openSignIn(
  { storage, keyring, auditLog, clock, library, port }: Needs,
  config: Config,
): SignInOpened {
  const businessName = () => library.current().business.name
  const local = () => `http://127.0.0.1:${port()}`
  const house: House = () => {
    const { locales, timezone } = library.current().business
    return { locale: locales[0], timeZone: timezone }
  }
  const parts = signInParts({ storage, keyring, auditLog, clock, businessName, house, local }, config)
  // As row-level security has it: pages and rows never say two things.
  const { tree } = storage.departments
  const isFrozen = async ({ staff }: { readonly staff: SignedInStaff }) =>
    (await storage.grants.standing(staff, null, clock.now())).isFrozen
  const circumstances = async (who: SignedIn) => ({
    now: clock.now(),
    tree: await tree(),
    isFrozen: await isFrozen(who),
  })
  return { parts, house, circumstances, ...serveSignIn({ parts, tree, isFrozen }, config) }
}

type SignedInStaff = Parameters<Storage['grants']['standing']>[0]
