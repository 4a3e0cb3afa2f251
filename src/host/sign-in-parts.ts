import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { scryptHash } from '../adapter/local-key/scrypt-hash.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import { epochKeys } from '../privacy/epoch-keys.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import type { Config } from './config.ts'
import { type House, mailLinks } from './mail-link.ts'
import type { Storage } from './open-storage.ts'

type Needs = {
  readonly storage: Pick<Storage, 'staff' | 'keyStore'>
  readonly keyring: Keyring
  readonly auditLog: AuditLog
  readonly clock: Clock
  readonly businessName: () => string
  readonly house: House
  /** Where this server is reached while no public address is set. */
  readonly local: () => string
}

/** What signing in is made of on Node. */
export const signInParts = (
  { storage, keyring, auditLog, clock, businessName, house, local }: Needs,
  { publicUrl, alerts }: Pick<Config, 'publicUrl' | 'alerts'>,
): SignInParts => ({
  store: storage.staff,
  crypto: nodeCrypto,
  keyring,
  epochKeys: epochKeys({ keyring, store: storage.keyStore }),
  slowHash: scryptHash(),
  clock,
  audit: auditLog,
  leafOf: (entry) => logLeaf(nodeCrypto.hash, entry),
  businessName,
  origin: () => (publicUrl === null ? local() : new URL(publicUrl).origin),
  mailLink: mailLinks(alerts.mail, house),
})
