import type { Instant } from '../../clock.ts'
import type { LivePlace } from './is-told.ts'
import type { LiveEvent } from './live-event.ts'
import type { Seen } from './seen.ts'

/** An event as it is kept: by the transaction that wrote it. */
export type LiveRow = LiveEvent & LivePlace & { readonly transaction: bigint }

export type LiveNews = {
  /** The run of the database: another after each of its starts. */
  readonly home: string
  /** What has been seen once this has been. */
  readonly seen: Seen
  readonly rows: readonly LiveRow[]
  /** Something may be missing: it was forgotten, it is too much to tell, or the question was of another run. */
  readonly isGap: boolean
}

/** What colleagues do beside the tables that tell by themselves. Ids only. */
export type Signal =
  | (Pick<LiveEvent, 'case' | 'talk' | 'department' | 'staff'> & { readonly kind: 'typing' })
  | { readonly kind: 'presence'; readonly staff: NonNullable<LiveEvent['staff']> }
  | { readonly kind: 'channel' }

/**
 * The events as rows.
 * @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED`
 */
export type LiveRows = {
  /** All that has been committed and was not seen, each once, in the order of its transaction; null: only where that ends. */
  readonly since: (seen: { readonly home: string; readonly seen: Seen } | null) => Promise<LiveNews>
  /** In a transaction of its own: nobody waits for a screen. */
  readonly tell: (signal: Signal, at: Instant) => Promise<void>
  /** Drops what is more than an hour old. For once an hour or so. */
  readonly forget: (now: Instant) => Promise<void>
}
