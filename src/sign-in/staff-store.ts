import type { Role } from '../access/role.ts'
import type { AuditEntry } from '../audit/entry.ts'
import type { Instant } from '../clock.ts'
import type { BlindIndex, DepartmentName, SessionName, StaffId } from '../ids.ts'
import type { Member, MemberState, Proof, ResetKind, Sealed, Session, Ticket, TicketKind } from './member.ts'

/** Why a sign-in ended, as the log says it. */
export type SessionEnd =
  | 'signed-out'
  | 'ended-by-owner'
  | 'ended-by-admin'
  | 'ended-by-watch'
  | 'too-many'
  | 'disabled'
  | 'roles-changed'
  | 'reset'
  | 'password-changed'
  | 'second-factor-changed'
  | 'over'

/** What is written when sessions end: one entry each. */
export type EndEntry = (session: Pick<Session, 'name' | 'staff'>, why: SessionEnd) => AuditEntry

/** A member beside their sign-in, and what hangs on it. */
export type Standing = { readonly member: Member; readonly session: Session }

export type ListedMember = {
  readonly member: Member
  readonly sessions: number
  readonly invitedUntil: Instant | null
}

/** New credentials; what is null stays. */
export type Credentials = {
  readonly password: Uint8Array | null
  /** A new app, the step its first code was of, and the hashes of new recovery codes. */
  readonly factor: {
    readonly sealed: Sealed
    readonly step: number
    readonly recovery: readonly string[]
  } | null
}

/**
 * Who works here, on a disk. What a method changes, and the entries that tell it, commit together or not at all.
 * What is spent (a ticket, a proof, a session's old token) is spent once, also under many requests at the same time:
 * all but one get `SIGNED_OUT`, and nothing changes.
 * @throws Fault `SIGNED_OUT`, `DATABASE_DOWN`, `DATABASE_REFUSED`
 */
export type StaffStore = {
  readonly find: (staff: StaffId) => Promise<Member | null>
  readonly findByEmail: (email: BlindIndex) => Promise<Member | null>
  readonly list: (limits: SessionLimits) => Promise<readonly ListedMember[]>
  readonly add: (member: Member) => Promise<'added' | 'already-there'>
  /** Rights of somebody; their sessions end. */
  readonly change: (
    staff: StaffId,
    rights: { readonly roles: readonly Role[]; readonly departments: readonly DepartmentName[] },
    end: EndEntry,
  ) => Promise<void>
  /** Sessions and links of whoever is disabled are gone with it. */
  readonly setState: (staff: StaffId, state: MemberState, end: EndEntry) => Promise<void>
  /** What somebody lost opens nothing any more, where that is all they had; their sessions end. */
  readonly reset: (staff: StaffId, what: ResetKind, end: EndEntry) => Promise<void>
  readonly setTrained: (staff: StaffId, at: Instant, entries: readonly AuditEntry[]) => Promise<void>
  /** Of each kind of link somebody has one: an older one is gone. */
  readonly addTicket: (ticket: Ticket, entries: readonly AuditEntry[]) => Promise<void>
  readonly findTicket: (
    hash: string,
    kinds: readonly TicketKind[],
    now: Instant,
  ) => Promise<{ readonly ticket: Ticket; readonly member: Member } | null>
  /** Gives a ticket its app unless it has one; answers what it has now. */
  readonly giveFactor: (hash: string, factor: Sealed) => Promise<Sealed | null>
  /** Spends ticket and proof and begins a session; the oldest beyond `most` end. */
  readonly begin: (
    session: Session,
    spent: { readonly ticket: string; readonly proof: Proof; readonly now: Instant },
    told: { readonly entries: readonly AuditEntry[]; readonly end: EndEntry; readonly most: number },
  ) => Promise<void>
  /** Sets what its holder has chosen; `proof` is null where the ticket's new app gave the code. Sessions end. */
  readonly enrol: (
    ticket: Pick<Ticket, 'hash' | 'staff' | 'kind'>,
    credentials: Credentials,
    told: {
      readonly proof: Proof | null
      readonly entries: readonly AuditEntry[]
      readonly end: EndEntry
      readonly now: Instant
    },
  ) => Promise<void>
  readonly findSession: (hash: string, limits: SessionLimits) => Promise<Standing | null>
  readonly touch: (hash: string, at: Instant) => Promise<void>
  /** The second factor again: the session gets another token. */
  readonly renew: (
    session: Pick<Session, 'hash' | 'staff'>,
    next: { readonly hash: string; readonly proof: Proof; readonly at: Instant },
    entries: readonly AuditEntry[],
  ) => Promise<void>
  /** A new password, by who is signed in: `proof` is spent, the other sessions end. */
  readonly changePassword: (
    session: Pick<Session, 'hash' | 'staff'>,
    next: { readonly password: Uint8Array; readonly proof: Proof },
    told: { readonly entries: readonly AuditEntry[]; readonly end: EndEntry },
  ) => Promise<void>
  readonly setRecovery: (
    staff: StaffId,
    hashes: readonly string[],
    entries: readonly AuditEntry[],
  ) => Promise<void>
  readonly recoveryLeft: (staff: StaffId) => Promise<number>
  readonly sessions: (staff: StaffId, limits: SessionLimits) => Promise<readonly Session[]>
  readonly endSession: (
    staff: StaffId,
    name: SessionName,
    why: SessionEnd,
    end: EndEntry,
  ) => Promise<'ended' | 'not-there'>
  /** Everything of the past: sessions that are over, links, counts of attempts. */
  readonly tidy: (limits: SessionLimits, end: EndEntry) => Promise<void>
  readonly record: (entries: readonly AuditEntry[]) => Promise<void>
  readonly pace: Pace
}

/** Sessions live that began after one of these, were seen after the other and are not from the future. */
export type SessionLimits = {
  readonly now: Instant
  readonly beganBefore: Instant
  readonly beganAfter: Instant
  readonly seenAfter: Instant
}

/** How quickly somebody may try again. Keys are keyed hashes. */
export type Pace = {
  /** Takes one try; or the moment from which there is another. Tries at the same time are counted one by one. */
  readonly take: (key: string, free: number, now: Instant) => Promise<{ readonly waitUntil: Instant | null }>
  /** Forgets failures; `one` of them alone where others share the key. */
  readonly forgive: (keys: readonly string[], one: readonly string[]) => Promise<void>
  /** Notes a place somebody came in from, for `wasSeen`. */
  readonly note: (key: string, now: Instant) => Promise<void>
  readonly wasSeen: (key: string, since: Instant) => Promise<boolean>
}
