/**
 * The primitives everything sealed rests on: `node:crypto` on Node, WebCrypto on Workers, one contract for both.
 * Keys are 32 bytes. Async because WebCrypto is.
 */
export type Crypto = {
  /** AES-256-GCM; the result is 12 bytes nonce, ciphertext, 16 bytes tag. */
  readonly encrypt: (key: Uint8Array, plain: Uint8Array, bound: string) => Promise<Uint8Array>
  /** @throws Fault `CANNOT_OPEN` when key, bytes or `bound` (the row it belongs to) differ. */
  readonly decrypt: (key: Uint8Array, sealed: Uint8Array, bound: string) => Promise<Uint8Array>
  /** HMAC-SHA-256, 32 bytes, under a key of any length. */
  readonly hmac: (key: Uint8Array, message: Uint8Array) => Promise<Uint8Array>
  /** SHA-256, 32 bytes. */
  readonly hash: (message: Uint8Array) => Promise<Uint8Array>
  readonly random: (bytes: number) => Uint8Array
}
