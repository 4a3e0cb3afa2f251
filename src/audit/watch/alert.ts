import type { Instant } from '../../clock.ts'
import type { StaffId } from '../../ids.ts'

/** What the watch looks for, by name: each is a file in `rules/`, but for `unreviewed-glass`, which time alone meets. */
export const ruleNames = [
  'burst',
  'unusual-day',
  'odd-hours',
  'unfamiliar-department',
  'probing',
  'strangers',
  'unanswered',
  'left-alone',
  'one-customer',
  'same-person',
  'flagged-person',
  'new-place',
  'paging',
  'copied-reasons',
  'export',
  'broken-glass',
  'unreviewed-glass',
  'after-reset',
] as const

export type RuleName = (typeof ruleNames)[number]

/** What rules count: `limit` is what was reached or gone over, `usual` the median of their own days. */
export const numberNames = [
  'shown',
  'strangers',
  'usual',
  'limit',
  'minutes',
  'hour',
  'denied',
  'people',
  'talks',
  'same',
  'rows',
  'today',
  'broken',
  'days',
] as const

export type NumberName = (typeof numberNames)[number]

/** What is done about it, the mildest first. A note is read once a week; an alert goes out at once. */
export const steps = ['note', 'alert', 'end-sessions', 'freeze'] as const

export type Step = (typeof steps)[number]

/** A rule that was met: by whom, since when, and the numbers that met it. */
export type Alert = {
  readonly rule: RuleName
  readonly step: Step
  readonly staff: StaffId
  readonly at: Instant
  /** What it looked at began here. */
  readonly from: Instant
  /** The place, from 0, of the entry that met the rule. */
  readonly cause: number
  /** Each number of the rule by its name, and what it went over as `limit`. */
  readonly numbers: Readonly<Partial<Record<NumberName, number>>>
}
