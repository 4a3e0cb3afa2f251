import type { Instant } from '../clock.ts'
import { type AuditEntry, entryBytes } from './entry.ts'
import { type Hash, leafHash } from './leaf-hash.ts'

/** An entry as it is stored, in the transaction of what it records; its place in the tree is given later. */
export type LogLeaf = {
  /** RFC 8785 JSON: exactly the bytes that were hashed. */
  readonly bytes: Uint8Array
  /** 32 bytes; see `leafHash`. */
  readonly hash: Uint8Array
  readonly at: Instant
}

/** Makes an entry ready to be stored. @throws Fault `BAD_PAYLOAD` when the entry holds what JSON cannot carry */
export async function logLeaf(hash: Hash, entry: AuditEntry): Promise<LogLeaf> {
  const bytes = entryBytes(entry)
  return { bytes, hash: await leafHash(hash, bytes), at: entry.at }
}
