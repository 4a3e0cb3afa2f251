/** SHA-256 of bytes, 32 bytes. */
export type Hash = (bytes: Uint8Array) => Promise<Uint8Array>

/** Sets leaves apart from inner nodes, so that a node can never be passed off as an entry. */
const leafPrefix = 0x00

/**
 * The hash of an entry as a leaf of the log's Merkle tree: SHA-256(0x00 ‖ entry).
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1
 */
export function leafHash(hash: Hash, entry: Uint8Array): Promise<Uint8Array> {
  const prefixed = new Uint8Array(entry.length + 1)
  prefixed[0] = leafPrefix
  prefixed.set(entry, 1)
  return hash(prefixed)
}
