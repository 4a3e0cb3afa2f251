import type { Hono } from 'hono'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import type { Clock } from '../clock.ts'
import type { StaffId } from '../ids.ts'
import type { Log } from '../log.ts'
import type { OpenMedia } from '../message/media.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { openProfile } from '../sign-in/profile.ts'
import { reveal } from '../web/reveal.ts'
import type { SignedInDoor } from '../web/signed-in-door.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import type { Storage } from './open-storage.ts'
import { sayAgain } from './say-again.ts'
import { serveReveal } from './serve-reveal.ts'

type Needs = {
  readonly storage: Storage
  readonly keyring: Keyring
  readonly auditLog: AuditLog
  readonly clock: Clock
  readonly log: Log
  readonly library: BotLibrary
  readonly signedIn: SignedInDoor
  readonly staff: Pick<SignInParts, 'store' | 'epochKeys'>
  /** What customers sent, from WhatsApp. */
  readonly openMedia: OpenMedia
}

/** The one door to raw words of a running server. */
export function openReveal(needs: Needs, { publicUrl }: Pick<Config, 'publicUrl'>): Hono {
  const { storage, keyring, auditLog, clock, log, library, signedIn, staff, openMedia } = needs
  return reveal(
    serveReveal({
      grants: storage.grants,
      transcripts: storage.transcripts,
      keyring: async () => keyring,
      crypto: nodeCrypto,
      log: auditLog,
      clock,
      nameOf: (one) => nameOf(staff, one),
      sayAgain: sayAgain(library),
      alarm: () => log({ event: 'glass-broken' }),
      signedIn,
      openMedia,
      tree: storage.departments.tree,
    }),
    publicUrl === null ? null : new URL(publicUrl).origin,
  )
}

/** What stands across the words; somebody who is here no more is named by their id. */
async function nameOf({ store, epochKeys }: Needs['staff'], staff: StaffId): Promise<string> {
  const member = await store.find(staff)
  return member ? (await openProfile({ epochKeys }, staff, member.profile)).name : staff
}
