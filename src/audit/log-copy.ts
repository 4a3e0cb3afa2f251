/** What one signature covered: entries from `from` on, and the checkpoint after the last of them. */
export type SignedBatch = {
  readonly from: number
  /** RFC 8785 JSON, the very bytes that were hashed. */
  readonly entries: readonly Uint8Array[]
  /** A signed checkpoint of `from` + `entries.length`. */
  readonly note: string
}

/**
 * A second copy of the log, on the disk when `append` resolves: for hosts whose database never waits for the disk. It
 * is always behind the database or the same, unless the database lost something.
 */
export type LogCopy = {
  /** Entries it holds, up to its last checkpoint, and that one. */
  readonly end: () => Promise<{ readonly size: number; readonly note: string | null }>
  /** @throws Fault `LOG_UNAVAILABLE` when it is not on the disk, or does not go on where the copy ends */
  readonly append: (batch: SignedBatch) => Promise<void>
  /** What was signed after `from` entries; the first batch may begin before. */
  readonly after: (from: number) => AsyncIterable<SignedBatch>
}
