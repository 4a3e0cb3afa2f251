import type { Crypto } from '../../privacy/crypto.ts'
import type { KeySet } from './key-set.ts'

const keyLength = 32

/** Fresh secrets for a new deployment, version 1; `textOfKeys` writes them out. */
export const newKeys = (crypto: Crypto): KeySet => ({
  keyByVersion: new Map([[1, crypto.random(keyLength)]]),
  pepper: crypto.random(keyLength),
})

/** The same secrets with a new current version: what is new is wrapped under it, what is old still opens. */
export function withNewVersion(crypto: Crypto, { keyByVersion, pepper }: KeySet): KeySet {
  const next = Math.max(...keyByVersion.keys()) + 1
  return { keyByVersion: new Map([...keyByVersion, [next, crypto.random(keyLength)]]), pepper }
}

/** The same secrets without a version that nothing is wrapped by any more. */
export const withoutVersion = ({ keyByVersion, pepper }: KeySet, version: number): KeySet => ({
  keyByVersion: new Map([...keyByVersion].filter(([one]) => one !== version)),
  pepper,
})
