import type { ReadHashes } from './tile.ts'

/** An entry as some place keeps it. */
export type StoredEntry = {
  readonly index: number
  readonly entry: Uint8Array
  /** What is kept beside it to find it by; null where nothing is. */
  readonly beside: {
    readonly leafHash: Uint8Array
    readonly at: number
    readonly kind: string | null
    readonly staff: string | null
    readonly talk: string | null
  } | null
}

export type StoredCheckpoint = { readonly size: number; readonly note: string }

export type KeyChange = { readonly index: number; readonly from: string; readonly to: string }

/** A whole log to be verified, wherever it lies. Nothing it says is believed. */
export type LogSource = {
  /** Null where there is no head: a file. */
  readonly head: () => Promise<{ readonly vkey: string; readonly size: number } | null>
  readonly keyChanges: () => Promise<readonly KeyChange[]>
  /** By their places, from the first or from that one on. */
  readonly entries: (from?: number) => AsyncIterable<readonly StoredEntry[]>
  /** By their sizes, larger than `after` where it is given. */
  readonly checkpoints: (after?: number) => AsyncIterable<readonly StoredCheckpoint[]>
  /** Null where none are kept. */
  readonly hashes: ReadHashes | null
}
