import type { Instant } from '../../clock.ts'
import type { CaseNumber, DepartmentName, GrantId, PersonId, StaffId, TalkId } from '../../ids.ts'
import type { SealedText } from '../../privacy/sealed-text.ts'
import type { CaseEvent } from '../case/case-event.ts'
import type { Decided, Refusal, Standing } from './decide.ts'
import type { Asked, KnownGrant } from './grant.ts'
import type { PersonFlag } from './person-flag.ts'

/** What a talk is part of: decides who may ask. */
export type About = {
  readonly talk: TalkId
  readonly person: PersonId
  readonly flag: PersonFlag | null
  /** The newest case of the talk, and whose it is; null: no person of the business was ever called. */
  readonly case: {
    readonly number: CaseNumber
    readonly department: DepartmentName
    readonly events: readonly CaseEvent[]
  } | null
}

export type Changed =
  | { readonly outcome: 'changed'; readonly grant: KnownGrant }
  | { readonly outcome: 'refused'; readonly why: Refusal }

/** Permissions to see words, and what they cost. Decisions run under the locks of whoever asks and of their department. */
export type Grants = {
  /** Null: nothing is kept of such a talk or case. */
  readonly about: (of: { readonly talk: TalkId } | { readonly case: CaseNumber }) => Promise<About | null>
  /** Adds what `decide` makes of a request; two at once cannot both have the last of a budget. */
  readonly ask: (
    asked: Asked,
    at: Instant,
    reason: SealedText | null,
    decide: (standing: Standing) => Decided,
  ) => Promise<Changed>
  /** Adds lines to a grant. `refused` with `not-found` where there is none. */
  readonly change: (
    grant: GrantId,
    at: Instant,
    decide: (grant: KnownGrant, standing: Standing) => Decided,
  ) => Promise<Changed>
  readonly find: (grant: GrantId) => Promise<KnownGrant | null>
  readonly reason: (grant: GrantId) => Promise<SealedText | null>
  /** What somebody asked for since then, the newest first. */
  readonly askedBy: (staff: StaffId, since: Instant) => Promise<readonly KnownGrant[]>
  /** Asked for since then, and waiting for a second person. */
  readonly waiting: (since: Instant) => Promise<readonly KnownGrant[]>
  /** Broken glass without a review, the oldest first. */
  readonly unreviewed: () => Promise<readonly KnownGrant[]>
  readonly standing: (staff: StaffId, department: DepartmentName | null, now: Instant) => Promise<Standing>
  /** When words of a person were shown to somebody, the newest first: recorded grants only. */
  readonly shownOf: (person: PersonId) => Promise<readonly KnownGrant[]>
}
