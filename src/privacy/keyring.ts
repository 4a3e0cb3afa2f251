import type { BlindIndex, MessageKey } from '../ids.ts'
import type { Sealer } from './sealed-text.ts'

/** A data key as the database keeps it: wrapped under a key-encryption key the database does not hold. */
export type WrappedKey = {
  /** Random name of the data key, bound into the wrapping. */
  readonly id: string
  /** Version of the key-encryption key it is wrapped under. */
  readonly version: number
  readonly wrapped: Uint8Array
}

/**
 * Makes and opens data keys, and turns identifiers into blind indexes. The pepper of the indexes is a key of its own:
 * who has one of the two has nothing of the other.
 */
export type Keyring = {
  /** A fresh data key, ready to seal, with what the database may keep of it. */
  readonly create: () => Promise<{ readonly sealer: Sealer; readonly wrapped: WrappedKey }>
  /** @throws Fault `CANNOT_OPEN` for a key wrapped by another ring, `BAD_KEY` for an unknown version */
  readonly unwrap: (key: WrappedKey) => Promise<Sealer>
  /** Looks a person up without keeping the identifier. `kind` keeps a phone and a user id apart. */
  readonly personIndex: (kind: 'phone' | 'bsuid' | 'parent-bsuid', identifier: string) => Promise<BlindIndex>
  readonly messageKey: (messageId: string) => Promise<MessageKey>
  /** For words that must be compared but not kept: orders, proofs, suppression. `purpose` separates the uses. */
  readonly commitment: (purpose: string, value: string) => Promise<string>
}
