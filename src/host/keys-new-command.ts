import { textOfKeys } from '../adapter/local-key/keys-from-text.ts'
import { newKeys } from '../adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Io } from './command.ts'
import { readGoogleKmsPlace } from './config.ts'
import { freshKmsSecrets } from './open-google-kms.ts'

/** `sigilo keys new`: for whoever sets up a deployment. @throws Fault `BAD_CONFIG`, `KEYS_AWAY` */
export async function keysNewCommand({ out, environment }: Pick<Io, 'out' | 'environment'>): Promise<number> {
  const place = readGoogleKmsPlace(environment)
  out(place ? await freshKmsSecrets(place) : textOfKeys(newKeys(nodeCrypto)))
  return 0
}
