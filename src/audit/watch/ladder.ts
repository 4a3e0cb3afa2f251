import { after, type Instant } from '../../clock.ts'
import type { StaffId } from '../../ids.ts'
import { type Alert, type RuleName, type Step, steps } from './alert.ts'

const hour = 60 * 60 * 1000
/** The same again is told after so long only, unless it has become worse; see `Rule.quiet`. */
const usualQuiet = 12 * hour
const longest = 7 * 24 * hour
/** Different rules about one person within so long are worse than each. */
const together = 6 * hour

/** `met` is the step of the rule itself, before others beside it were counted. */
type Told = { readonly rule: RuleName; readonly met: Step; readonly at: Instant }

/** What is done about a rule that was met: a note, an alert, and where one rule comes after the other, more. */
export class Ladder {
  #byStaff = new Map<StaffId, readonly Told[]>()

  /** The alert as it is told; null: it was, not long ago. */
  climb(alert: Alert, quiet = usualQuiet): Alert | null {
    const recent = (this.#byStaff.get(alert.staff) ?? []).filter(({ at }) => at > after(alert.at, -longest))
    const before = recent
      .filter(({ rule, at }) => rule === alert.rule && at > after(alert.at, -quiet))
      .map(({ met }) => steps.indexOf(met))
    if (Math.max(-1, ...before) >= steps.indexOf(alert.step)) return null
    this.#byStaff.set(alert.staff, [...recent, { rule: alert.rule, met: alert.step, at: alert.at }])
    return { ...alert, step: this.#stepOf(alert, recent) }
  }

  /** The second rule within hours ends the sign-ins, a fourth freezes: no chance is left that all of it is chance. */
  #stepOf({ rule, step, at }: Alert, recent: readonly Told[]): Step {
    if (step === 'note') return step
    const others = recent.filter(
      (told) => told.at > after(at, -together) && told.met !== 'note' && told.rule !== rule,
    )
    const rules = new Set(others.map((told) => told.rule)).size
    const raised = rules >= 3 ? 'freeze' : rules >= 1 ? 'end-sessions' : 'alert'
    return steps.indexOf(raised) > steps.indexOf(step) ? raised : step
  }
}
