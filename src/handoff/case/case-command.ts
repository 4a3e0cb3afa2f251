import type { Instant } from '../../clock.ts'
import type { DepartmentName, TalkId } from '../../ids.ts'
import type { Wait } from './case.ts'
import type { Again, CaseEvent, CaseLine, CaseOutcome, CasePriority, Silence } from './case-event.ts'

/**
 * Who acts for the business. An `agent` acts on what is theirs or nobody's, a `supervisor` on anybody's; whether they
 * may at all, the access table says.
 */
export type Hand = { readonly by: string; readonly as: 'agent' | 'supervisor' }

/** What is wanted of a case; `decide` says whether it can be. */
export type CaseCommand = { readonly at: Instant } & (
  | ({ readonly type: 'open' } & Omit<CaseLine<'opened'>, 'type' | 'at' | keyof Wait> & Wait)
  | { readonly type: 'claim'; readonly agent: string }
  | { readonly type: 'assign'; readonly to: string; readonly by: string }
  /** Given by itself: only where nobody has it, and taken back where they have not answered by then. */
  | { readonly type: 'give'; readonly to: string; readonly answerBy: Instant }
  | { readonly type: 'release'; readonly agent: string; readonly why: 'agent' | 'away'; readonly wait: Wait }
  | (Hand & {
      readonly type: 'transfer'
      readonly to: { readonly department: DepartmentName } | { readonly agent: string }
      readonly wait: Wait
    })
  | (Hand & { readonly type: 'snooze'; readonly until: Instant })
  | (Hand & { readonly type: 'wake' })
  | (Hand & { readonly type: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] })
  | (Hand & { readonly type: 'prioritise'; readonly priority: CasePriority })
  /** Words of theirs went out. `silence`: when the customer is warned and the case closed, where that is wanted. */
  | { readonly type: 'answer'; readonly agent: string; readonly silence: Silence | null }
  | { readonly type: 'hear-customer'; readonly answerBy: Instant | null }
  | { readonly type: 'return'; readonly why: 'person-asked' }
  | (Hand & { readonly type: 'return'; readonly why: 'agent' })
  /** The person went silent or cannot be reached any more. */
  | { readonly type: 'leave' }
  /** `survey` null: as outcomes have it. */
  | (Hand & { readonly type: 'close'; readonly outcome: CaseOutcome; readonly survey: boolean | null })
  /** `by` null: the customer asks again. */
  | ({ readonly type: 'reopen'; readonly by: string | null; readonly talk?: TalkId } & Omit<
      Again,
      keyof Wait
    > &
      Wait)
  /** The person was told that it takes longer, or when somebody is there. */
  | { readonly type: 'announce' }
  /** `wait`: what is promised where somebody who was given it is passed over. */
  | { readonly type: 'time-passed'; readonly wait: Wait }
)

/** Named as pages are told it: `ActRefused` in inbox-view.ts. */
export type CaseRefusal = {
  readonly outcome: 'refuse'
  readonly why: 'taken' | 'not-yours' | 'closed' | 'not-open-to-it' | 'nobody-there' | 'too-many'
  /** Who has it, of `taken` and `not-yours`. */
  readonly by: string | null
}

/** No lines where nothing changes: it is so already. */
export type CaseDecided = { readonly outcome: 'add'; readonly events: readonly CaseEvent[] } | CaseRefusal
