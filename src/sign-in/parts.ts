import type { AuditLog } from '../audit/audit-log.ts'
import type { AuditEntry } from '../audit/entry.ts'
import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Clock, Instant } from '../clock.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { EpochKeys } from '../privacy/epoch-keys.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { ResetKind } from './member.ts'
import type { SlowHash } from './password-hash.ts'
import type { StaffStore } from './staff-store.ts'

/** What signing in is made of; a host hands it in. */
export type SignInParts = {
  readonly store: StaffStore
  readonly crypto: Pick<Crypto, 'random' | 'hash'>
  readonly keyring: Pick<Keyring, 'commitment'>
  readonly epochKeys: EpochKeys
  readonly slowHash: SlowHash
  readonly clock: Clock
  /** What gives people rights waits for its receipt. */
  readonly audit: Pick<AuditLog, 'receipt'>
  readonly leafOf: (entry: AuditEntry) => Promise<LogLeaf>
  /** The business's name, as apps show it and passwords may not hold it. */
  readonly businessName: () => string
  /** Where people reach the console, for links: `https://console.example`. */
  readonly origin: () => string
  /** Sends somebody the link of a reset; null: whoever made it hands it over. */
  readonly mailLink: MailLink | null
}

export type MailLink = (
  to: string,
  made: { readonly link: string; readonly until: Instant; readonly what: ResetKind },
) => Promise<'taken' | 'no-such-address' | 'refused' | 'unreachable'>

/** Where a request comes from, as the host saw it. */
export type Whence = {
  /** Internet address; null where there is none. */
  readonly address: string | null
  /** `Firefox on Linux`; null where the browser does not say. */
  readonly device: string | null
}

/** Wrong, over, used, or nobody's: nothing tells which. */
export type Refused = { readonly kind: 'refused' }
/** Whole seconds to wait before another try. */
export type Wait = { readonly kind: 'wait'; readonly seconds: number }

export const refused: Refused = { kind: 'refused' }
