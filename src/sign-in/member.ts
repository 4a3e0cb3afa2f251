import type { Role } from '../access/role.ts'
import type { Instant } from '../clock.ts'
import type { BlindIndex, DepartmentName, SessionName, StaffId } from '../ids.ts'

export type MemberState = 'invited' | 'active' | 'disabled'

/** Bytes under a data key the database does not hold, and that key's name. */
export type Sealed = { readonly bytes: Uint8Array; readonly key: string }

/** Somebody who works at the business, as the database keeps them: nothing of it opens anything without our keys. */
export type Member = {
  readonly id: StaffId
  /** Keyed hash of the address. */
  readonly email: BlindIndex
  /** A sealed `Profile`. */
  readonly profile: Sealed
  readonly roles: readonly Role[]
  readonly departments: readonly DepartmentName[]
  readonly state: MemberState
  readonly trainedAt: Instant | null
  readonly createdAt: Instant
  /** See `password-hash.ts`; null until they joined. */
  readonly password: Uint8Array | null
  /** The sealed key of the authenticator app; null until they joined. */
  readonly factor: Sealed | null
}

/** What the business calls them, and where a link reaches them. */
export type Profile = { readonly name: string; readonly email: string }

/** `sign-in`: the password was right. `authenticator`: another app, by who is signed in. The others come by a link. */
export type TicketKind = 'sign-in' | 'authenticator' | LinkKind
export type LinkKind = 'invitation' | ResetKind
/** What somebody lost. */
export type ResetKind = 'password' | 'second-factor' | 'both'

/** What opens one step of the way in, once. */
export type Ticket = {
  /** SHA-256, base64url, of what its holder has. */
  readonly hash: string
  readonly kind: TicketKind
  readonly staff: StaffId
  readonly until: Instant
  /** The sealed key of the app that is being taken. */
  readonly factor: Sealed | null
}

/** A sign-in. The token is its browser's alone: of it there is only the SHA-256, base64url. */
export type Session = {
  readonly hash: string
  readonly name: SessionName
  readonly staff: StaffId
  /** `Firefox on Linux`: two words of ours. */
  readonly device: string | null
  readonly beganAt: Instant
  readonly seenAt: Instant
  readonly secondFactorAt: Instant
}

/** What a second factor was given by, to be spent in the transaction of what it opens: nothing works twice. */
export type Proof = { readonly step: number } | { readonly recovery: string }
