import { Fault } from '../../fault.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import { boundToKey, type KeyService, type KeyVersions } from '../../privacy/key-service.ts'
import type { KeySet } from './key-set.ts'

/** The keys of this process: `set` is asked each time, for a rotation changes them while it runs. */
export function localKeys(
  crypto: Crypto,
  set: () => KeySet,
): Pick<KeyService, 'wrap' | 'unwrap' | 'hmac' | 'versions'> {
  function kek(version: number): Uint8Array {
    const key = set().keyByVersion.get(version)
    if (!key) {
      throw new Fault('BAD_KEY', `no key of version ${version}: put it back into SIGILO_KEYS or the key file`)
    }
    return key
  }

  return {
    wrap: async (id, key) => {
      const version = versionsOf(set()).current
      return { id, version, wrapped: await crypto.encrypt(kek(version), key, boundToKey({ id, version })) }
    },
    unwrap: async (key) => crypto.decrypt(kek(key.version), key.wrapped, boundToKey(key)),
    hmac: (message) => crypto.hmac(set().pepper, message),
    versions: async () => versionsOf(set()),
  }
}

export function versionsOf({ keyByVersion }: KeySet): KeyVersions {
  const all = [...keyByVersion.keys()].sort((one, other) => one - other)
  return { current: Math.max(...all), all }
}
