import { after, type Instant } from '../../clock.ts'
import type { AuditKind } from '../entry.ts'
import type { Alert, RuleName, Step } from './alert.ts'
import type { LocalTime } from './local-time.ts'
import type { Shown, StaffMemory } from './staff-memory.ts'

/** What a rule has before it: one entry, and what is known of whoever's it is, this entry included. */
export type Occasion = {
  readonly kind: AuditKind
  readonly at: Instant
  readonly here: LocalTime
  readonly isHoliday: boolean
  /** They act for the whole business: no department is foreign. */
  readonly isEverywhere: boolean
  /** It is their work to answer customers; others read what was said and answer nobody. */
  readonly isAgent: boolean
  readonly memory: StaffMemory
  /** Where the entry shows words, a claimed case aside. */
  readonly shown: Shown | null
  /** People who were shown words of the same talk within a day, none of them with a case of it. */
  readonly peopleOfTalk: number
  /** Rows that went out with this entry. */
  readonly rows: number
}

export type Verdict = {
  readonly step: Step
  readonly from: Instant
  readonly numbers: Alert['numbers']
  /** The entry that met the rule, where it is an earlier one. */
  readonly cause?: number
}

/** One thing that should be looked at: its numbers say why, and no rule knows anything the log does not. */
export type Rule = {
  readonly name: RuleName
  /** It is told again after so long only, unless it has become worse; half a day where nothing is said. Milliseconds. */
  readonly quiet?: number
  /** Null: nothing of the kind. */
  readonly judge: (occasion: Occasion) => Verdict | null
}

export const minute = 60 * 1000
export const hour = 60 * minute
export const day = 24 * hour

export const since = ({ at }: Occasion, milliseconds: number): Instant => after(at, -milliseconds)
