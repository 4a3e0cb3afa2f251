import type { Instant } from '../clock.ts'
import type { PersonId, PrivacyRequestNumber } from '../ids.ts'
import type { Tombstone } from '../retention/tombstones.ts'

/** What an erasure took away, in numbers: all that its certificate says of it. */
export type ErasedCounts = {
  readonly identifiers: number
  readonly talks: number
  readonly lines: number
  readonly cases: number
  readonly notes: number
  /** Data keys destroyed, and with each all that was sealed under it, wherever a copy of it lies. */
  readonly keys: number
}

/**
 * What becomes of an attempt. `busy`: something of theirs is on its way; try again shortly. `held`: a legal hold stands
 * against it. `unknown`: there is no such person (any more).
 */
export type ErasureOutcome =
  | { readonly outcome: 'erased'; readonly counts: ErasedCounts; readonly tombstone: Tombstone }
  | { readonly outcome: 'busy' | 'held' | 'unknown' }

export type DueErasure = {
  readonly number: PrivacyRequestNumber
  readonly person: PersonId
  readonly provedAt: Instant
}
