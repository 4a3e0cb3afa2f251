import type { Denial } from '../../access/can.ts'
import type { Role } from '../../access/role.ts'
import type { SignedIn } from '../../access/signed-in.ts'
import type { AuditLog } from '../../audit/audit-log.ts'
import type { Clock } from '../../clock.ts'
import type { DepartmentName, StaffId } from '../../ids.ts'
import type { Reply } from '../../message/reply.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import type { OpenRow } from '../../turn/open-slot.ts'
import type { Transcripts } from '../../turn/transcripts.ts'
import type { KnownGrant } from './grant.ts'
import type { Grants } from './grants.ts'

/** How words are to be shown. */
export type Way = {
  readonly scope: 'message' | 'token' | 'talk' | 'case'
  readonly use: 'screen' | 'export'
  readonly isGlass: boolean
}

/** What the access table says, and by which line. */
export type Verdict = {
  readonly isAllowed: boolean
  readonly why: Denial | null
  readonly rule: string
  /** The role it was allowed to; where it was not, the first of those they have. */
  readonly role: Role
  /** Somebody else has to agree. */
  readonly needsSecond: boolean
}

/** A conversation, as far as the table looks at it. */
type Where = { readonly department: DepartmentName | null; readonly claimedBy: StaffId | null }
/** Somebody's wish, or what they did. */
type Theirs = { readonly department: DepartmentName | null; readonly staff: StaffId }

/** Who may show words, agree to it and review broken glass: the access table, as this room asks it. */
export type RevealAccess = {
  /** The no that holds whatever it is about, so that it tells nothing of that; null: there may be a yes. */
  readonly ever: (who: SignedIn, way: Way) => Verdict | null
  readonly show: (who: SignedIn, way: Way, where: Where) => Verdict
  /** A privacy officer, or a supervisor of another department. Null: what is not there is answered as what is elsewhere. */
  readonly agree: (who: SignedIn, theirs: Theirs | null) => Verdict
  readonly review: (who: SignedIn, theirs: Theirs | null) => Verdict
}

export type RevealNeeds = {
  readonly grants: Grants
  readonly transcripts: Pick<Transcripts, 'read'>
  readonly keyring: () => Promise<Keyring>
  readonly crypto: Crypto
  readonly log: Pick<AuditLog, 'receipt'>
  readonly access: RevealAccess
  readonly clock: Clock
  /** What stands across the words: whose screen it is. */
  readonly nameOf: (staff: StaffId) => Promise<string>
  /** What the bot answered, with the values that are still kept; null where its version is gone. */
  readonly sayAgain: (reply: Reply, open: OpenRow) => Promise<string | null>
  /** Broken glass is told at once, to everybody who has to know. Must not wait and must not throw. */
  readonly alarm: (grant: KnownGrant) => void
}
