import { Fault } from '../../fault.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import type { KeyService } from '../../privacy/key-service.ts'
import type { KeySet } from './key-set.ts'
import { textOfKeys } from './keys-from-text.ts'
import { localKeys, versionsOf } from './local-keys.ts'
import { withNewVersion, withoutVersion } from './new-keys.ts'

/** The keys out of `SIGILO_KEYS`: a process cannot change its environment, so people are handed what to set. */
export function environmentKeys(crypto: Crypto, keys: KeySet): KeyService {
  const toBeSet = (changed: KeySet) =>
    ({ outcome: 'to-be-set', variable: 'SIGILO_KEYS', value: textOfKeys(changed) }) as const
  return {
    ...localKeys(crypto, () => keys),
    addVersion: async () => toBeSet(withNewVersion(crypto, keys)),
    renewal: async () => null,
    retireVersion: async (version) => {
      refuseCurrent(keys, version)
      return toBeSet(withoutVersion(keys, version))
    },
  }
}

/** @throws Fault `NOT_FOUND` for a version that is not there, or that wraps what is new */
export function refuseCurrent(keys: KeySet, version: number): void {
  const { current, all } = versionsOf(keys)
  if (!all.includes(version)) throw new Fault('NOT_FOUND', `there is no version ${version} of the keys`)
  if (version === current)
    throw new Fault('NOT_FOUND', `version ${version} wraps what is new: first run "sigilo keys rotate"`)
}
