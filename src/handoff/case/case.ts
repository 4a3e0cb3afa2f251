import type { Instant } from '../../clock.ts'
import type { AnswerName, CaseNumber, DepartmentName, TalkId } from '../../ids.ts'
import type { CaseOutcome, CasePriority, KeptWait, ReturnReason, Silence } from './case-event.ts'

/** What is promised to whoever waits for somebody; see `KeptWait`. */
export type Wait = Required<KeptWait>

/** What is known of a case whatever its status. */
export type CaseDetails = Wait & {
  readonly number: CaseNumber
  /** The one it goes on in. */
  readonly talk: TalkId
  /** Talks it was in before somebody came back to it in a later one, the oldest first. */
  readonly earlierTalks: readonly TalkId[]
  readonly department: DepartmentName
  readonly openedAt: Instant
  readonly priority: CasePriority
  /** The answers the flow lets the agent see, by name. */
  readonly shown: readonly AnswerName[]
  /** In the order of the alphabet. */
  readonly tags: readonly string[]
  readonly isEscalated: boolean
  /** Who had it since it was last opened and gave it back, or did not answer: it is not given to them again by itself. */
  readonly passedOver: readonly string[]
  /** Since when the customer has waited for words of ours; null: the last were ours, and `answerBy` says nothing. */
  readonly waitsSince: Instant | null
}

/** How a case is in somebody's hands. */
export type Claimed = CaseDetails & {
  readonly status: 'claimed'
  readonly agent: string
  /** It was given to them by itself, and until then they have to have answered; null: they took it or have answered. */
  readonly giveBackAt: Instant | null
  readonly snoozedUntil: Instant | null
  /** Of a customer who does not answer; null: nobody waits for them, or the department does not close for it. */
  readonly silence: (Silence & { readonly isWarned: boolean }) | null
}

/** `none` before it is opened; the bot is silent while it is `waiting` or `claimed`. */
export type Case = { readonly status: 'none' } | KnownCase

export type KnownCase =
  /** `isMoved`: to this department, since the person was told of it. */
  | (CaseDetails & {
      readonly status: 'waiting'
      readonly isWaitAnnounced: boolean
      readonly isMoved: boolean
    })
  | Claimed
  | (CaseDetails & { readonly status: 'returned'; readonly since: Instant; readonly why: ReturnReason })
  | (CaseDetails & { readonly status: 'left'; readonly since: Instant })
  | (CaseDetails & {
      readonly status: 'closed'
      readonly since: Instant
      readonly outcome: CaseOutcome
      readonly by: string
      /** Null: as outcomes have it, see `isSurveyWanted`. */
      readonly survey: boolean | null
    })

export const noCase: Case = { status: 'none' }

/** While somebody is looked for or talking, the bot answers nothing but withdrawal, privacy and "back". */
export const isWithPeople = ({ status }: Case): boolean => status === 'waiting' || status === 'claimed'

/** Free to be taken: it waits, or the bot took it back unclaimed and the mark asks for somebody still. */
export const isFree = (current: Case): boolean =>
  current.status === 'waiting' || (current.status === 'returned' && current.why === 'unclaimed')

/** How long after its end the same case is opened again instead of a new one. Milliseconds. */
const reopening = 72 * 60 * 60 * 1000

export function mayReopen(current: Case, now: Instant): boolean {
  if (current.status === 'none' || isWithPeople(current) || !('since' in current)) return false
  return now - current.since <= reopening
}

/** Who never replied or asked twice is not asked how it was, unless whoever closed it said so. */
export const isSurveyWanted = (current: Case): boolean =>
  current.status === 'closed' &&
  (current.survey ?? (current.outcome === 'solved' || current.outcome === 'not-solved'))
