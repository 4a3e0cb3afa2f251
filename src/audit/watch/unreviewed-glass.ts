import { after, type Instant } from '../../clock.ts'
import type { GrantId, StaffId } from '../../ids.ts'
import type { LoggedAct } from '../read-log.ts'
import type { Alert } from './alert.ts'

const day = 24 * 60 * 60 * 1000
/** Within which somebody else has to review broken glass. Milliseconds. */
export const reviewWithin = 3 * day

type Broken = { readonly staff: StaffId; readonly at: Instant; readonly cause: number }

/**
 * Broken glass that waits for its review. That nobody came is no entry, so no rule meets it: the time itself does, and
 * it is an alert however long ago it was due.
 */
export class UnreviewedGlass {
  #waiting = new Map<GrantId, Broken>()

  see({ index, at, entry }: LoggedAct): void {
    if (index === null) return
    if (entry.kind === 'glass-broken')
      this.#waiting.set(entry.grant, { staff: entry.actor.id as StaffId, at, cause: index })
    if (entry.kind === 'glass-reviewed') this.#waiting.delete(entry.grant)
  }

  /** What is overdue by now; each once. */
  due(now: Instant): readonly Alert[] {
    const over = [...this.#waiting].filter(([, { at }]) => now > after(at, reviewWithin))
    for (const [grant] of over) this.#waiting.delete(grant)
    return over.map(([, { staff, at, cause }]) => ({
      ...{ rule: 'unreviewed-glass', step: 'alert', staff, at: now, from: at, cause },
      numbers: { days: Math.floor((now - at) / day), limit: reviewWithin / day },
    }))
  }
}
