import type { Instant } from '../clock.ts'
import type { PersonId } from '../ids.ts'

/** That a person was erased: random ids and a time, nothing of the person. */
export type Tombstone = {
  readonly at: Instant
  readonly person: PersonId
  /** Names of the data keys that were destroyed with them. */
  readonly keys: readonly string[]
}

/**
 * Who was erased, kept outside of the database and its backups: what a restored backup brings back is erased again by
 * this list before anybody is served. It only grows, for as long as backups live.
 */
export type Tombstones = {
  /**
   * Resolves when they are on the disk; to be called before the erasure commits, so that none is lost. One that stands
   * here for an erasure that then failed is harmless: the person had asked for it.
   * @throws Fault `ERASURE_UNRECORDED` when they cannot be kept: nothing may be erased then
   */
  readonly append: (stones: readonly Tombstone[]) => Promise<void>
  /** From the oldest. @throws Fault `ERASURE_UNRECORDED` when a line is damaged: it could be any person */
  readonly all: () => AsyncIterable<Tombstone>
}
