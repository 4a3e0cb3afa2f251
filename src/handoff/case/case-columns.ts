import type { Instant } from '../../clock.ts'
import type { DepartmentName, TalkId } from '../../ids.ts'
import { type Case, type KnownCase, noCase } from './case.ts'
import type { CaseEvent, CasePriority } from './case-event.ts'
import { evolve } from './evolve.ts'
import { fits } from './fits.ts'

/** What lists of cases are searched and sorted by: read off the lines whenever one is added, and kept beside them. */
export type CaseColumns = {
  readonly status: KnownCase['status']
  /** Whose it is. */
  readonly agent: string | null
  readonly department: DepartmentName
  /** Whose words are read with it besides those of its own talk. */
  readonly earlierTalks: readonly TalkId[]
  readonly priority: CasePriority
  readonly tags: readonly string[]
  readonly snoozedUntil: Instant | null
  /** Since when the customer has waited for words of ours. */
  readonly waitsSince: Instant | null
  /** Until when somebody has to have answered; null: nobody waits, or it is over. */
  readonly answerBy: Instant | null
  readonly isEscalated: boolean
}

/** The lines with those of the new ones that still hold: the desk, the clock and the customer may have been at it together. */
export function withLines(
  before: readonly CaseEvent[],
  lines: readonly CaseEvent[],
): { readonly events: readonly CaseEvent[]; readonly current: Case } {
  let current = before.reduce<Case>(evolve, noCase)
  const added = lines.filter((line) => {
    const isHolding = fits(current, line)
    current = evolve(current, line)
    return isHolding
  })
  return { events: [...before, ...added], current }
}

export function columnsOf(current: KnownCase): CaseColumns {
  const { status, department, earlierTalks, priority, tags, isEscalated } = current
  const isOver =
    status === 'closed' || status === 'left' || (status === 'returned' && current.why !== 'unclaimed')
  const waitsSince = isOver ? null : current.waitsSince
  return {
    ...{ status, department, earlierTalks, priority, tags, isEscalated, waitsSince },
    agent: status === 'claimed' ? current.agent : null,
    snoozedUntil: status === 'claimed' ? current.snoozedUntil : null,
    answerBy: waitsSince === null ? null : current.answerBy,
  }
}
