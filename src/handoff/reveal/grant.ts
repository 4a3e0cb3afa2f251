import type { ReasonCode } from '../../access/reason-code.ts'
import type { Role } from '../../access/role.ts'
import { after, type Instant } from '../../clock.ts'
import type {
  CaseNumber,
  DepartmentName,
  GrantId,
  PersonId,
  SessionName,
  StaffId,
  TalkId,
} from '../../ids.ts'
import type { PersonFlag } from './person-flag.ts'

/** Why one person is not enough. */
export type SecondPerson = 'health' | 'other-department' | 'export' | 'budget'

export type GrantEnd =
  | 'given-back'
  | 'rights'
  | 'session'
  | 'words-gone'
  | 'case-closed'
  | 'case-passed-on'
  | 'not-recorded'

export type ReviewOutcome = 'justified' | 'not-justified'

/** What somebody asks for: random ids, names of ours and counts, never words. */
export type Asked = {
  readonly grant: GrantId
  readonly staff: StaffId
  /** What they asked as, and the line of the access table that let them. */
  readonly role: Role
  readonly rule: string
  readonly session: SessionName
  readonly person: PersonId
  readonly talk: TalkId
  readonly case: CaseNumber | null
  readonly department: DepartmentName | null
  readonly scope: 'message' | 'token' | 'talk' | 'case'
  readonly line: number | null
  /** `NAME_1`. */
  readonly token: string | null
  readonly use: 'screen' | 'export'
  /** Null for a claimed case, which is a reason in itself. */
  readonly code: ReasonCode | null
  /** Hex SHA-256 of the sealed words of the reason. */
  readonly reasonHash: string | null
  /** Keyed hash of the words of the reason, and how often they gave it in the day before. */
  readonly reasonMark: string | null
  readonly repeats: number
  readonly flag: PersonFlag | null
  readonly weight: number
  /** Lines of the talk that it opens. */
  readonly rows: number
  readonly needs: readonly SecondPerson[]
  readonly isGlass: boolean
}

/** What happened to a permission to see words. Lines are only added. */
export type GrantEvent = { readonly at: Instant } & (
  | ({ readonly type: 'asked' } & Asked)
  | { readonly type: 'approved' | 'refused'; readonly by: StaffId }
  /** Words are about to be shown: from here it counts. */
  | { readonly type: 'taken'; readonly session: SessionName }
  /** It stands in a signed checkpoint of the log, at this index. */
  | { readonly type: 'recorded'; readonly index: number; readonly until: Instant }
  | { readonly type: 'ended'; readonly why: GrantEnd }
  | { readonly type: 'reviewed'; readonly by: StaffId; readonly outcome: ReviewOutcome }
)

/** `none` before it was asked for. Words are open while it is `open` and its time has not come. */
export type Grant =
  | { readonly status: 'none' }
  | (Asked & {
      readonly status: 'waiting' | 'approved' | 'taken' | 'open' | 'refused' | 'ended'
      readonly askedAt: Instant
      /** Who else said yes or no. */
      readonly second: StaffId | null
      readonly secondAt: Instant | null
      /** From when on it counts; null: it does not. */
      readonly takenAt: Instant | null
      readonly recorded: { readonly index: number; readonly until: Instant; readonly at: Instant } | null
      readonly ended: { readonly at: Instant; readonly why: GrantEnd } | null
      readonly review: { readonly at: Instant; readonly by: StaffId; readonly outcome: ReviewOutcome } | null
    })

export type KnownGrant = Exclude<Grant, { readonly status: 'none' }>

export const noGrant: Grant = { status: 'none' }

const minute = 60 * 1000
/** How long words are open, broken glass and cases included: a case ends with its claim or the sign-in at the latest. */
export const openFor = { plain: 15 * minute, glass: 60 * minute, case: 10 * 60 * minute } as const
/** How long a second person has to answer, and whoever asked to look then. */
export const approvalLife = 30 * minute

/** What holds after a line; one that does not fit changes nothing. */
export function evolve(grant: Grant, event: GrantEvent): Grant {
  if (grant.status === 'none') return event.type === 'asked' ? asked(event) : grant
  const { at } = event
  switch (event.type) {
    case 'asked':
      return grant
    case 'approved':
    case 'refused':
      return grant.status === 'waiting'
        ? { ...grant, status: event.type, second: event.by, secondAt: at }
        : grant
    case 'taken':
      return grant.status === 'approved'
        ? { ...grant, status: 'taken', takenAt: at, session: event.session }
        : grant
    case 'recorded':
      return grant.status === 'taken'
        ? { ...grant, status: 'open', recorded: { index: event.index, until: event.until, at } }
        : grant
    case 'ended':
      return ended(grant, at, event.why)
    case 'reviewed':
      return isUnreviewed(grant) ? { ...grant, review: { at, by: event.by, outcome: event.outcome } } : grant
  }
}

/** What the log never got costs nothing. */
function ended(grant: KnownGrant, at: Instant, why: GrantEnd): Grant {
  if (grant.status === 'refused' || grant.status === 'ended') return grant
  const takenAt = why === 'not-recorded' ? null : grant.takenAt
  return { ...grant, status: 'ended', takenAt, ended: { at, why } }
}

/** What nobody else has to agree to is taken as it is asked for; broken glass asks nobody. */
function asked({ type: _, at, ...details }: Extract<GrantEvent, { type: 'asked' }>): Grant {
  const isTaken = details.needs.length === 0 || details.isGlass
  return {
    ...details,
    status: isTaken ? 'taken' : 'waiting',
    askedAt: at,
    takenAt: isTaken ? at : null,
    ...{ second: null, secondAt: null, recorded: null, ended: null, review: null },
  }
}

/** Until when the next thing can happen: words be seen, or somebody answer. */
export const deadline = ({ recorded, askedAt }: KnownGrant): Instant =>
  recorded?.until ?? after(askedAt, approvalLife)

/** What it is at a moment: time ends what nobody ended. */
export function statusAt(grant: KnownGrant, now: Instant): KnownGrant['status'] | 'over' {
  if (grant.status === 'refused' || grant.status === 'ended') return grant.status
  return now >= deadline(grant) ? 'over' : grant.status
}

export const isOpen = (grant: KnownGrant, now: Instant): boolean => statusAt(grant, now) === 'open'

/** Broken glass that nobody has reviewed: its owner sees nothing more until somebody has. */
export const isUnreviewed = ({ isGlass, takenAt, review }: KnownGrant): boolean =>
  isGlass && takenAt !== null && review === null

/** How long words are open once the entry stands. */
export const lasting = ({ isGlass, scope }: KnownGrant): number =>
  isGlass ? openFor.glass : scope === 'case' ? openFor.case : openFor.plain
