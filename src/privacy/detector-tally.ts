import type { KindCount } from './compare-findings.ts'

/** Counts of one day. */
export type DayCount = KindCount & {
  /** `2026-11-22`, UTC. */
  readonly day: string
}

/** How a detector in the shadow differed from our own, by day and kind; of no person and no text. */
export type DetectorTally = {
  /** Adds to what is there; resolves when it is kept. */
  readonly add: (counts: readonly DayCount[]) => Promise<void>
  /** The newest day first, at most some months of it. */
  readonly read: () => Promise<readonly DayCount[]>
}
