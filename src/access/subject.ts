import type { DepartmentName, StaffId } from '../ids.ts'
import type { Action, actions, Subject } from './action.ts'

/** A talk or a case, as the table looks at it: where it belongs and whose it is, nothing of what is in it. */
export type ConversationFacts = {
  /** Of its newest case; null: no person of the business was ever called, so it belongs to the business as a whole. */
  readonly department: DepartmentName | null
  /** Who has taken it. */
  readonly claimedBy: StaffId | null
  /** It has words about somebody's health. */
  readonly isHealth: boolean
  /** Whose wish it is that is to be agreed to or reviewed; null: it is about nobody's. */
  readonly askedBy: StaffId | null
}

export type ColleagueFacts = {
  /** Null: somebody who is not here yet. */
  readonly staff: StaffId | null
  readonly departments: readonly DepartmentName[]
}

type FactsBySubject = {
  readonly conversation: ConversationFacts
  /** All that they may see of many: `readableBy` says which. */
  readonly conversations: null
  readonly colleague: ColleagueFacts
  readonly business: null
}

/** What `can` must be told about what an action is done to. */
export type FactsFor<Name extends Action> = FactsBySubject[(typeof actions)[Name]['of']]

export type AnyFacts = FactsBySubject[Subject]
