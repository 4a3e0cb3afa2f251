import type { Action } from '../../../access/action.ts'
import type { ReasonCode } from '../../../access/reason-code.ts'
import type { Role } from '../../../access/role.ts'
import type { Condition, Obligation, Reach } from '../../../access/rules.ts'

/** Who may do what, in words for people: every page that speaks of rights says it the same way. */
export type AccessWords = {
  readonly roles: Readonly<Record<Role, string>>
  /** What a role is for, in one line. */
  readonly rolesFor: Readonly<Record<Role, string>>
  readonly actions: Readonly<Record<Action, string>>
  readonly reaches: Readonly<Record<Reach, string>>
  readonly conditions: Readonly<Record<Condition, string>>
  readonly obligations: Readonly<Record<Obligation, string>>
  readonly reasons: Readonly<Record<ReasonCode, string>>
}
