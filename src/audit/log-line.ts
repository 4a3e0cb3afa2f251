import { type AuditEntry, entryBytes } from './entry.ts'
import { type Hash, leafHash } from './leaf-hash.ts'

/** An entry as it is stored, in the transaction of what it records. */
export type LogLine = {
  /** Exactly the bytes that were hashed, as text: RFC 8785 JSON. */
  readonly body: string
  /** 32 bytes; see `leafHash`. */
  readonly leaf: Uint8Array
  /** Its place in the tree; null until the tree has taken it. */
  readonly index: number | null
}

/** Makes an entry ready to be stored. */
export async function logLine(hash: Hash, entry: AuditEntry): Promise<LogLine> {
  const bytes = entryBytes(entry)
  return { body: new TextDecoder().decode(bytes), leaf: await leafHash(hash, bytes), index: null }
}
