import type { Instant } from '../../clock.ts'
import type { AnswerName, CaseNumber, DepartmentName, TalkId } from '../../ids.ts'

export type CasePriority = 'low' | 'normal' | 'high'
export type CaseOutcome = 'solved' | 'not-solved' | 'no-reply' | 'duplicate'

/** How a case came back to the bot. `unclaimed` is the mark of a promise not kept. */
export type ReturnReason = 'unclaimed' | 'person-asked' | 'agent'

/** Why it waits for somebody again. `unanswered`: it was given to them by itself and they did not answer in time. */
export type ReleaseReason = 'agent' | 'away' | 'unanswered'

/** What is promised to a person who waits; the last two are not in lines of before they were known. */
export type KeptWait = {
  /** When the person is told that the wait goes on. */
  readonly announceAt: Instant
  /** When an unclaimed case goes back to the bot. */
  readonly returnAt: Instant
  /** When an unclaimed case is shown to supervisors; null: never. */
  readonly escalateAt?: Instant | null
  /** Until when somebody has to have answered. */
  readonly answerBy?: Instant | null
}

/** When a person who does not answer us is warned, and when the case is closed for it. */
export type Silence = { readonly warnAt: Instant; readonly closeAt: Instant }

/** What a second wish for a person brings along; see `opened`. */
export type Again = KeptWait & {
  readonly priority: CasePriority
  readonly shown: readonly AnswerName[]
}

/** Staff are named by their id, never by name; `by` is `auto` or `clock` where nobody did it. No words. */
export type CaseEvent = { readonly at: Instant } & (
  | (Again & {
      readonly type: 'opened'
      readonly number: CaseNumber
      readonly talk: TalkId
      readonly department: DepartmentName
    })
  | { readonly type: 'waiting-announced' }
  /** Nobody claimed it in time. */
  | { readonly type: 'escalated' }
  | { readonly type: 'claimed'; readonly agent: string }
  /** `answerBy`: given by itself, and until when they have to have answered. */
  | {
      readonly type: 'assigned'
      readonly agent: string
      readonly by: string
      readonly answerBy: Instant | null
    }
  | (KeptWait & { readonly type: 'released'; readonly by: string; readonly why: ReleaseReason })
  | (KeptWait & {
      readonly type: 'transferred'
      readonly to: { readonly department: DepartmentName } | { readonly agent: string }
      readonly by: string
    })
  | { readonly type: 'snoozed'; readonly until: Instant; readonly by: string }
  /** `by`: of `agent`, who. */
  | { readonly type: 'woken'; readonly why: 'time' | 'customer' | 'agent'; readonly by: string | null }
  | {
      readonly type: 'tagged'
      readonly add: readonly string[]
      readonly remove: readonly string[]
      readonly by: string
    }
  | { readonly type: 'prioritised'; readonly priority: CasePriority; readonly by: string }
  /** The ball is the customer's, and the clocks of their silence run. */
  | { readonly type: 'answered'; readonly agent: string; readonly silence: Silence | null }
  /** The ball is ours again. */
  | { readonly type: 'customer-wrote'; readonly answerBy: Instant | null }
  /** They were told that the case will be closed, and when. */
  | { readonly type: 'silence-warned'; readonly closeAt: Instant }
  | { readonly type: 'returned'; readonly why: ReturnReason; readonly by?: string }
  | { readonly type: 'customer-left' }
  /** `survey`: whether the person is asked how it was; missing in lines of before it was asked of whoever closes. */
  | {
      readonly type: 'closed'
      readonly outcome: CaseOutcome
      readonly by: string
      readonly survey?: boolean
    }
  /** `by`: a person of the business; missing: the customer asked again. */
  /** `talk`: the one it goes on in, where that is another. */
  | (Again & { readonly type: 'reopened'; readonly by?: string; readonly talk?: TalkId })
)

export type CaseLine<Type extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: Type }>

/** Who did it where no person did. */
export const byItself = 'auto'
export const byClock = 'clock'
