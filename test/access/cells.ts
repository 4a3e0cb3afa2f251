import { type Action, actions, allActions, type Subject } from '../../src/access/action.ts'
import type { Caller } from '../../src/access/caller.ts'
import { type Circumstances, stepUpHolds } from '../../src/access/can.ts'
import { roles } from '../../src/access/role.ts'
import { type Reach, type RuleHolder, reaches } from '../../src/access/rules.ts'
import type { AnyFacts } from '../../src/access/subject.ts'
import { after } from '../../src/clock.ts'
import {
  circumstances,
  conversation,
  departmentAt,
  now,
  returns,
  somebody,
  staffId,
} from './made-up-staff.ts'
import type { WrittenRule } from './written-rules.ts'

export const contexts = [
  'plain',
  'claimed',
  'health',
  'their own wish',
  'untrained',
  'trained too long ago',
  'second factor too old',
  'frozen',
] as const
export type Context = (typeof contexts)[number]

/** One question to the table. */
export type Cell = {
  readonly role: RuleHolder
  readonly action: Action
  readonly reach: Reach
  readonly context: Context
  readonly caller: Caller
  readonly at: Circumstances
}

/** Every role × action × place × circumstance there is. */
export const everyCell = (): readonly Cell[] =>
  [...roles, 'service' as const].flatMap((role) =>
    allActions.flatMap((action) =>
      reaches.flatMap((reach) =>
        contexts.map((context) => ({
          ...{ role, action, reach, context },
          caller: callerOf(role, context),
          at: { ...circumstances, isFrozen: context === 'frozen' },
        })),
      ),
    ),
  )

function callerOf(role: RuleHolder, context: Context): Caller {
  if (role === 'service') return { service: 'key', scopes: ['deploy', 'log', 'insight'] }
  const year = 366 * 24 * 60 * 60 * 1000
  return somebody([role], {
    ...(context === 'untrained' ? { trainedAt: null } : {}),
    ...(context === 'trained too long ago' ? { trainedAt: after(now, -2 * year) } : {}),
    ...(context === 'second factor too old' ? { secondFactorAt: after(now, -stepUpHolds - 1) } : {}),
  })
}

/** What the table is told of what the action is done to. */
export function factsOf({ reach, context }: Pick<Cell, 'reach' | 'context'>, subject: Subject): AnyFacts {
  if (subject === 'business' || subject === 'conversations') return null
  const department = reach === 'own' ? returns : departmentAt[reach]
  if (subject === 'colleague') {
    const staff = reach === 'own' ? staffId('ana') : staffId('bea')
    return { staff, departments: department === null ? [] : [department] }
  }
  return conversation({
    department,
    claimedBy: context === 'claimed' ? staffId('ana') : null,
    isHealth: context === 'health',
    askedBy: context === 'their own wish' ? staffId('ana') : null,
  })
}

/** What whoever has read the page, and the sentences above its table, expects. */
export function expectedOf({ role, action, reach, context }: Cell, written: readonly WrittenRule[]): string {
  const { of, isContent } = actions[action]
  const isOwnSignIn = action === 'session.list' || action === 'session.end'
  const rows = written.filter((row) => row.role === role && row.action === action)
  if (role === 'service') return rows.length > 0 ? 'yes' : 'no-role'
  if (context === 'frozen' && !isOwnSignIn) return 'frozen'
  if (rows.length === 0 && !isOwnSignIn) return 'no-role'
  if (isContent && (context === 'untrained' || context === 'trained too long ago')) return 'untrained'
  if (of === 'colleague' && reach === 'own') return isOwnSignIn ? 'yes' : 'themselves'
  const place = of === 'business' ? 'business' : reach === 'own' ? 'department' : reach
  const there = of === 'conversations' ? rows : rows.filter(({ where }) => where.includes(place))
  if (there.length === 0) return 'elsewhere'
  const fit = there.find(({ only }) => only.every((one) => isTrue(one, context)))
  if (!fit) return there[0]?.only[0] === 'claimed' ? 'not-claimed' : 'their-own-wish'
  return fit.must.includes('step-up') && context === 'second factor too old' ? 'step-up' : 'yes'
}

const isTrue = (condition: string, context: Context): boolean =>
  condition === 'claimed' ? context === 'claimed' : context !== 'their own wish'
