/**
 * The secrets of one deployment: versioned key-encryption keys (32 bytes each; the highest version wraps what is new,
 * the others only open) and the pepper of the blind indexes, a key of its own.
 */
export type KeySet = {
  readonly keyByVersion: ReadonlyMap<number, Uint8Array>
  readonly pepper: Uint8Array
}
