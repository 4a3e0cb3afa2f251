import type { Crypto } from '../../privacy/crypto.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import { keyringOver } from '../../privacy/keyring-over.ts'
import type { KeySet } from './key-set.ts'
import { localKeys } from './local-keys.ts'

/** A keyring over keys that never change: for tests and rehearsals. */
export const keyringOf = (crypto: Crypto, keys: KeySet): Keyring =>
  keyringOver(
    crypto,
    localKeys(crypto, () => keys),
  )
