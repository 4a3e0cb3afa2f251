import type { DepartmentName, StaffId } from '../ids.ts'
import type { ActionOn } from './action.ts'
import { type Circumstances, mayEver } from './can.ts'
import { type Reach, rules } from './rules.ts'
import type { SignedIn } from './signed-in.ts'

/** Which of the customers' conversations somebody may read: what the database is told before it answers. */
export type Readable = {
  readonly staff: StaffId
  /** Of these departments. */
  readonly departments: readonly DepartmentName[]
  /** Of all that is under these. */
  readonly under: readonly DepartmentName[]
  /** Of every other department too. */
  readonly elsewhere: boolean
  /** Those of no department: no person of the business was ever called. */
  readonly business: boolean
}

/**
 * What rows are read for. An answer to somebody's wish is about none: `elsewhere` takes in every department here, and
 * whoever agrees to wishes reaches others' alone.
 */
export type ReadableAction = Exclude<
  ActionOn<'conversation' | 'conversations'>,
  'reveal.approve' | 'reveal.review'
>

/** What somebody may see of many, by the rules of one action; nothing where they may not do it at all. */
export function readableBy(who: SignedIn, action: ReadableAction, circumstances: Circumstances): Readable {
  const isRefused = mayEver(who, action, circumstances) !== null
  const held = isRefused
    ? []
    : rules.filter((rule) => rule.action === action && who.roles.some((role) => role === rule.role))
  const reaches = (reach: Reach): boolean => held.some((rule) => rule.reach === reach)
  return {
    staff: who.staff,
    departments: reaches('department') ? who.departments : [],
    under: reaches('below') ? who.departments : [],
    elsewhere: reaches('elsewhere'),
    business: reaches('business'),
  }
}
