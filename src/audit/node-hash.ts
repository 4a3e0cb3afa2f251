import type { Hash } from './leaf-hash.ts'

/** Bytes of every hash of the tree. */
export const hashLength = 32

const nodePrefix = 0x01

/**
 * The hash of two subtrees: SHA-256(0x01 ‖ left ‖ right).
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1
 */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  const bytes = new Uint8Array(1 + left.length + right.length)
  bytes[0] = nodePrefix
  bytes.set(left, 1)
  bytes.set(right, 1 + left.length)
  return hash(bytes)
}

export const isSameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
