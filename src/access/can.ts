import type { Instant } from '../clock.ts'
import { type Action, actions } from './action.ts'
import { type Caller, isService, type ServiceKey } from './caller.ts'
import { conflictIn } from './conflicts.ts'
import type { DepartmentTree } from './department-tree.ts'
import { reachOf } from './reach-of.ts'
import {
  type Condition,
  needsSecondForHealth,
  type Obligation,
  ownActions,
  type Reach,
  type Rule,
  type RuleHolder,
  rules,
} from './rules.ts'
import type { SignedIn } from './signed-in.ts'
import type { AnyFacts, FactsFor } from './subject.ts'

/** What holds at the moment somebody asks. */
export type Circumstances = {
  readonly now: Instant
  readonly tree: DepartmentTree
  /** Broken glass that nobody has reviewed, or a rule of the watch, stopped them. */
  readonly isFrozen: boolean
}

/** Why not. `elsewhere` is answered as if there were nothing: who asks must not learn that there is. */
export type Denial =
  | 'no-role'
  | 'conflicting-roles'
  | 'untrained'
  | 'frozen'
  | 'key-without-scope'
  | 'elsewhere'
  | 'not-claimed'
  | 'their-own-wish'
  | 'themselves'
  | 'step-up'

export type Decision =
  | {
      readonly allow: true
      /** The rule's name, for the log. */
      readonly rule: string
      readonly role: RuleHolder
      /** What has to come with it; a step-up that is asked for has been given. */
      readonly obligations: readonly Obligation[]
    }
  | { readonly allow: false; readonly rule: `denied/${Denial}`; readonly why: Denial }

/** How long a training in handling personal data holds: a year and a month to come round again. Milliseconds. */
export const trainingHolds = 395 * 24 * 60 * 60 * 1000
/** How long the second factor counts as just given. Milliseconds. */
export const stepUpHolds = 5 * 60 * 1000

/** Whether somebody may do something: the one question every door asks. Deny by default. */
export function can<Name extends Action>(
  caller: Caller,
  action: Name,
  facts: FactsFor<Name>,
  circumstances: Circumstances,
): Decision {
  return decide(caller, action, facts, circumstances)
}

/**
 * Whether there is anything somebody may do this to; asked before anything is looked for. What is refused here is
 * refused whatever the id says, so the answer tells nothing about it.
 */
export function mayEver(caller: Caller, action: Action, { now, isFrozen }: Circumstances): Decision | null {
  const isOwn = (ownActions as readonly Action[]).includes(action)
  if (isService(caller)) return keyDenial(caller, action)
  if (conflictIn(caller.roles)) return denied('conflicting-roles')
  if (isFrozen && !isOwn) return denied('frozen')
  const isHeld = rules.some((rule) => rule.action === action && holds(caller, rule))
  if (!isHeld && !isOwn) return denied('no-role')
  return actions[action].isContent && !isTrained(caller, now) ? denied('untrained') : null
}

/** The answer about what is not there: the same as about what is elsewhere. */
export const aboutNothing = (caller: Caller, action: Action, circumstances: Circumstances): Decision =>
  mayEver(caller, action, circumstances) ?? denied('elsewhere')

function decide(caller: Caller, action: Action, facts: AnyFacts, circumstances: Circumstances): Decision {
  const never = mayEver(caller, action, circumstances)
  if (never) return never
  if (isService(caller)) return byKey(action)
  const reach = reachOf(caller, facts, circumstances.tree)
  if (reach === 'own') return aboutThemselves(caller, action)
  const there = rules.filter((rule) => rule.action === action && holds(caller, rule) && fits(rule, reach))
  const fit = there.find((rule) => rule.only.every((condition) => isMet(condition, caller, facts)))
  if (there.length === 0) return denied('elsewhere')
  if (!fit) return denied(there[0]?.only.includes('not-theirs') ? 'their-own-wish' : 'not-claimed')
  const decision = allowed(fit, besides(action, facts))
  const isDue = decision.allow && decision.obligations.includes('step-up')
  return isDue && !isSteppedUp(caller, circumstances.now) ? denied('step-up') : decision
}

function keyDenial({ scopes }: ServiceKey, action: Action): Decision | null {
  const ofAction = rules.filter((rule) => rule.role === 'service' && rule.action === action)
  if (ofAction.length === 0) return denied('no-role')
  const isMade = ofAction.some(({ scope }) => scope !== null && scopes.includes(scope))
  return isMade ? null : denied('key-without-scope')
}

/** A service has no departments: what its key is made for, it is made for everywhere. */
function byKey(action: Action): Decision {
  const rule = rules.find((one) => one.role === 'service' && one.action === action)
  return rule ? allowed(rule, []) : denied('no-role')
}

/** A list is of whatever somebody reaches: `readableBy` cuts it down to that. */
const fits = (rule: Rule, reach: Reach): boolean =>
  rule.reach === reach || actions[rule.action].of === 'conversations'

const holds = ({ roles }: SignedIn, { role }: Rule): boolean => role !== 'service' && roles.includes(role)

const isTrained = ({ trainedAt }: SignedIn, now: Instant): boolean =>
  trainedAt !== null && now >= trainedAt && now - trainedAt <= trainingHolds

/** One from the future beyond what clocks of replicas differ is no proof of anything. */
const isSteppedUp = ({ secondFactorAt }: SignedIn, now: Instant): boolean =>
  Math.abs(now - secondFactorAt) <= stepUpHolds

function isMet(condition: Condition, { staff }: SignedIn, facts: AnyFacts): boolean {
  if (facts === null || !('claimedBy' in facts)) return false
  return condition === 'claimed' ? facts.claimedBy === staff : facts.askedBy !== staff
}

/** Nobody changes their own rights; their own sign-ins they may see and end. */
function aboutThemselves({ roles: [role] }: SignedIn, action: Action): Decision {
  const own = ownActions.find((one) => one === action)
  if (!own) return denied('themselves')
  if (!role) return denied('no-role')
  return { allow: true, rule: `everybody/${own}/own`, role, obligations: [] }
}

const besides = (action: Action, facts: AnyFacts): readonly Obligation[] =>
  facts !== null && 'isHealth' in facts && facts.isHealth && needsSecondForHealth.includes(action)
    ? ['second-person']
    : []

const allowed = ({ name, role, must }: Rule, more: readonly Obligation[]): Decision => ({
  allow: true,
  rule: name,
  role,
  obligations: [...new Set([...must, ...more])],
})

const denied = (why: Denial): Extract<Decision, { readonly allow: false }> => ({
  allow: false,
  rule: `denied/${why}`,
  why,
})
