import type { Instant } from '../../clock.ts'
import type { SessionName, StaffId } from '../../ids.ts'
import { isWithin, type Spent } from './budget.ts'
import {
  type Asked,
  type GrantEnd,
  type GrantEvent,
  isUnreviewed,
  type KnownGrant,
  type ReviewOutcome,
  statusAt,
} from './grant.ts'

/** What is known, under lock, when somebody asks. */
export type Standing = {
  readonly spent: Spent
  /** They broke glass that nobody has reviewed. */
  readonly isFrozen: boolean
}

export type Refusal =
  | 'step-up'
  | 'not-allowed'
  /** To whoever asked as if it were not there. */
  | 'elsewhere'
  | 'not-found'
  | 'words-gone'
  | 'frozen'
  | 'not-claimed'
  | 'over'
  | 'same-person'
  | 'log-unavailable'

export type Decided =
  | { readonly outcome: 'add'; readonly events: readonly GrantEvent[] }
  | { readonly outcome: 'refuse'; readonly why: Refusal }

const refuse = (why: Refusal): Decided => ({ outcome: 'refuse', why })
const add = (...events: readonly GrantEvent[]): Decided => ({ outcome: 'add', events })

/** What becomes of a request: over the budget a second person has to agree. */
export function decideAsked(asked: Asked, at: Instant, { spent, isFrozen }: Standing): Decided {
  if (isFrozen) return refuse('frozen')
  const isFree = asked.scope === 'case' || asked.isGlass || isWithin(spent, asked.weight)
  const needs = isFree ? asked.needs : [...asked.needs, 'budget' as const]
  return add({ ...asked, type: 'asked', at, needs })
}

/** A second person's answer. Whether they are one who may give it, the access table says. */
export function decideAnswer(
  grant: KnownGrant,
  { at, by, answer }: { readonly at: Instant; readonly by: StaffId; readonly answer: 'yes' | 'no' },
): Decided {
  if (grant.staff === by) return refuse('same-person')
  if (statusAt(grant, at) !== 'waiting') return refuse('over')
  return add({ type: answer === 'yes' ? 'approved' : 'refused', at, by })
}

/** What somebody else agreed to is opened once, by whoever asked; somebody frozen since opens nothing. */
export function decideTaken(
  grant: KnownGrant,
  { at, by, session }: { readonly at: Instant; readonly by: StaffId; readonly session: SessionName },
  { isFrozen }: Standing,
): Decided {
  if (grant.staff !== by) return refuse('not-found')
  if (isFrozen) return refuse('frozen')
  return statusAt(grant, at) === 'approved' ? add({ type: 'taken', at, session }) : refuse('over')
}

export function decideEnd(grant: KnownGrant, at: Instant, why: GrantEnd): Decided {
  return grant.status === 'ended' || grant.status === 'refused'
    ? refuse('over')
    : add({ type: 'ended', at, why })
}

/** Broken glass is reviewed once, by somebody else. */
export function decideReview(
  grant: KnownGrant,
  review: { readonly at: Instant; readonly by: StaffId; readonly outcome: ReviewOutcome },
): Decided {
  if (grant.staff === review.by) return refuse('same-person')
  if (!isUnreviewed(grant)) return refuse('over')
  return add({ ...review, type: 'reviewed' })
}
