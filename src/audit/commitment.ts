import { Fault } from '../fault.ts'
import type { Hash } from './leaf-hash.ts'

declare const commitment: unique symbol

/**
 * Stands for a value the log must not hold: hex SHA-256 of a random salt and the value. Who has both can
 * show that the entry speaks of them; once the salt is erased, nobody can.
 */
export type Commitment = string & { readonly [commitment]: true }

/** Salts shorter than this could be tried out. Bytes. */
const saltBytes = 16

/**
 * @param salt at least 16 random bytes, kept sealed under the person's key
 * @throws Fault `BAD_KEY` when the salt is too short
 */
export async function commitTo(hash: Hash, salt: Uint8Array, value: string): Promise<Commitment> {
  if (salt.length < saltBytes) throw new Fault('BAD_KEY', 'a commitment needs a salt of at least 16 bytes')
  const words = new TextEncoder().encode(value)
  // The salt's length goes first, so that no two pairs of salt and value give the same bytes.
  const bytes = new Uint8Array([salt.length, ...salt, ...words])
  const digest = await hash(bytes)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') as Commitment
}
