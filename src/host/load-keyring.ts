import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { environmentKeys } from '../adapter/local-key/environment-keys.ts'
import { keyFileKeys } from '../adapter/local-key/key-file-keys.ts'
import { keysFromText } from '../adapter/local-key/keys-from-text.ts'
import { logKeysOf } from '../adapter/local-key/log-keys.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { LogKeys } from '../audit/log-keys.ts'
import { Fault } from '../fault.ts'
import type { KeyService } from '../privacy/key-service.ts'
import type { Keyring, WrappedKey } from '../privacy/keyring.ts'
import { keyringOver } from '../privacy/keyring-over.ts'
import type { Config } from './config.ts'
import { openGoogleKms } from './open-google-kms.ts'

type KeyPlace = Pick<Config, 'keys' | 'data'> & Partial<Pick<Config, 'googleKms'>>

/** Who holds this deployment's keys, the keyring over them, and what its log is signed with. */
export type LoadedKeys = {
  readonly service: KeyService
  readonly keyring: Keyring
  readonly logKeys: LogKeys
}

/**
 * This deployment's keys, tried on what the database holds: under other keys no message could be taken or read.
 *
 * @param newest the key the database got last; null: it has none yet, and keys may be made
 * @throws Fault `BAD_KEY`, `BAD_CONFIG`, `KEYS_AWAY`
 */
export async function loadKeyring(config: KeyPlace, newest: WrappedKey | null): Promise<Keyring> {
  return (await loadKeys(config, newest)).keyring
}

/** The same, and what the log is signed with: derived from them, so that there is nothing more to keep. */
export async function loadKeys(config: KeyPlace, newest: WrappedKey | null): Promise<LoadedKeys> {
  const { service, logKeys, source } = await openKeyService(config, newest)
  const keyring = keyringOver(nodeCrypto, service)
  if (newest !== null)
    await keyring.unwrap(newest).catch((error) => {
      throw error instanceof Fault && error.code === 'KEYS_AWAY'
        ? error
        : badKey(`${source} does not open this database`)
    })
  return { service, keyring, logKeys }
}

async function openKeyService({ keys, data, googleKms }: KeyPlace, newest: WrappedKey | null) {
  if (googleKms) return { ...(await openGoogleKms(googleKms)), source: 'GOOGLE_KMS_KEY' }
  if (keys !== null) {
    const set = keysFromText(keys)
    const logKeys = await logKeysOf(nodeCrypto, set)
    return { service: environmentKeys(nodeCrypto, set), logKeys, source: 'SIGILO_KEYS' }
  }
  const path = join(data, 'keys.json')
  const source = `the key file ${path}`
  if (newest !== null && !(await isThere(path))) throw badKey(`${source} is missing`)
  return { ...(await openKeyFile(path)), source }
}

/** A new version of the keys signs the log from then on, in the running server too. */
async function openKeyFile(path: string) {
  let signed: LogKeys | null = null
  const { service, keys } = await keyFileKeys(nodeCrypto, path, async (changed) => {
    signed = await logKeysOf(nodeCrypto, changed)
  })
  const first = await logKeysOf(nodeCrypto, keys)
  const logKeys: LogKeys = {
    origin: first.origin,
    get signers() {
      return (signed ?? first).signers
    },
  }
  return { service, logKeys }
}

const badKey = (what: string): Fault =>
  new Fault(
    'BAD_KEY',
    `${what}: put the keys back that it was written with, all of their versions (your copy of the key file, or of SIGILO_KEYS). Nothing was changed; to begin anew, use an empty database`,
  )

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error) => error.code !== 'ENOENT',
  )
