import type { DepartmentTree } from '../../src/access/department-tree.ts'
import type { Role } from '../../src/access/role.ts'
import type { SignedIn } from '../../src/access/signed-in.ts'
import type { ConversationFacts } from '../../src/access/subject.ts'
import { after, instantOf } from '../../src/clock.ts'
import { parseDepartmentName, parseSessionName, parseStaffId } from '../../src/ids.ts'

/** A made-up business: support with returns and, under that, repairs; sales with fairs; and people in them. */

/** `after` under a name that is not a hook of vitest. */
export const later = after
export const now = instantOf(Date.parse('2026-11-22T12:00:00Z'))
const day = 24 * 60 * 60 * 1000
export const department = parseDepartmentName
export const support = department('support')
export const returns = department('returns')
export const repairs = department('repairs')
export const sales = department('sales')
export const fairs = department('fairs')

export const tree: DepartmentTree = new Map([
  [support, null],
  [returns, support],
  [repairs, returns],
  [sales, null],
  [fairs, sales],
])

export const circumstances = { now, tree, isFrozen: false }

export const staffId = (name: string) => parseStaffId(name.padEnd(22, '0'))

/** Trained last month, second factor a minute ago, in returns. */
export const somebody = (roles: readonly Role[], changes: Partial<SignedIn> = {}): SignedIn => ({
  staff: staffId('ana'),
  roles,
  departments: [returns],
  session: parseSessionName('session'.padEnd(22, '0')),
  secondFactorAt: after(now, -60_000),
  trainedAt: after(now, -30 * day),
  ...changes,
})

export const conversation = (changes: Partial<ConversationFacts> = {}): ConversationFacts => ({
  department: returns,
  claimedBy: null,
  isHealth: false,
  askedBy: null,
  ...changes,
})

/** Where things are, seen from somebody of returns. */
export const departmentAt = { department: returns, below: repairs, elsewhere: sales, business: null } as const
