import type { Crypto } from '../../privacy/crypto.ts'
import type { KeyService } from '../../privacy/key-service.ts'
import { refuseCurrent } from './environment-keys.ts'
import { loadKeyFile, replaceKeyFile } from './key-file.ts'
import type { KeySet } from './key-set.ts'
import { localKeys, versionsOf } from './local-keys.ts'
import { withNewVersion, withoutVersion } from './new-keys.ts'

/**
 * The keys of a file: a new version is on the disk before anything is wrapped by it.
 * @param changed told of the keys as they are from now on, before they are used
 */
export async function keyFileKeys(
  crypto: Crypto,
  path: string,
  changed: (keys: KeySet) => Promise<void> = async () => undefined,
): Promise<{ readonly service: KeyService; readonly keys: KeySet }> {
  const loaded = await loadKeyFile(crypto, path)
  let keys = loaded
  async function become(next: KeySet) {
    await replaceKeyFile(crypto, path, next)
    await changed(next)
    keys = next
    return { outcome: 'done', versions: versionsOf(keys) } as const
  }
  const service: KeyService = {
    ...localKeys(crypto, () => keys),
    addVersion: () => become(withNewVersion(crypto, keys)),
    renewal: async () => null,
    retireVersion: async (version) => {
      refuseCurrent(keys, version)
      return become(withoutVersion(keys, version))
    },
  }
  return { service, keys: loaded }
}
