import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { loadKeyFile } from '../adapter/local-key/key-file.ts'
import { keyringOf } from '../adapter/local-key/keyring.ts'
import { keysFromText } from '../adapter/local-key/keys-from-text.ts'
import { logKeysOf } from '../adapter/local-key/log-keys.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { LogKeys } from '../audit/log-keys.ts'
import { Fault } from '../fault.ts'
import type { Keyring, WrappedKey } from '../privacy/keyring.ts'
import type { Config } from './config.ts'

/**
 * This deployment's keys, tried on what the database holds: under other keys no message could be taken or read.
 *
 * @param newest the key the database got last; null: it has none yet, and keys may be made
 * @throws Fault `BAD_KEY`, `BAD_CONFIG`
 */
export async function loadKeyring(
  config: Pick<Config, 'keys' | 'data'>,
  newest: WrappedKey | null,
): Promise<Keyring> {
  return (await loadKeys(config, newest)).keyring
}

/** The same, and what the log is signed with: derived from them, so that there is nothing more to keep. */
export async function loadKeys(
  { keys, data }: Pick<Config, 'keys' | 'data'>,
  newest: WrappedKey | null,
): Promise<{ readonly keyring: Keyring; readonly logKeys: LogKeys }> {
  const path = join(data, 'keys.json')
  const source = keys === null ? `the key file ${path}` : 'SIGILO_KEYS'
  if (keys === null && newest !== null && !(await isThere(path))) throw badKey(`${source} is missing`)
  const set = keys === null ? await loadKeyFile(nodeCrypto, path) : keysFromText(keys)
  const keyring = keyringOf(nodeCrypto, set)
  if (newest !== null)
    await keyring.unwrap(newest).catch(() => {
      throw badKey(`${source} does not open this database`)
    })
  return { keyring, logKeys: await logKeysOf(nodeCrypto, set) }
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
