import { readFile } from 'node:fs/promises'
import { readServiceAccount, tokensOf } from '../adapter/google/service-account.ts'
import type { KmsNeeds } from '../adapter/google-kms/ask-kms.ts'
import { googleKmsKeys } from '../adapter/google-kms/google-kms-keys.ts'
import { newKmsSecrets, openKmsSecrets } from '../adapter/google-kms/kms-secrets.ts'
import { logKeysOf } from '../adapter/local-key/log-keys.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { LogKeys } from '../audit/log-keys.ts'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { KeyService } from '../privacy/key-service.ts'
import type { GoogleKmsConfig, GoogleKmsPlace } from './kms-settings.ts'

/** Keys that Google holds; the pepper and the seed of the log's signature are opened here, once. @throws Fault `BAD_CONFIG`, `BAD_KEY`, `KEYS_AWAY` */
export async function openGoogleKms(
  config: GoogleKmsConfig,
): Promise<{ readonly service: KeyService; readonly logKeys: LogKeys }> {
  const needs = await kmsNeeds(config)
  const secrets = await openKmsSecrets(needs, config.key, config.secrets)
  const service = googleKmsKeys({
    ...needs,
    crypto: nodeCrypto,
    clock: systemClock,
    key: config.key,
    secrets,
  })
  const { pepper, logSeed } = secrets
  const logKeys = await logKeysOf(nodeCrypto, { keyByVersion: new Map([[1, logSeed]]), pepper })
  return { service, logKeys }
}

/** What `SIGILO_KMS_SECRETS` is to be for a new deployment. */
export const freshKmsSecrets = async (place: GoogleKmsPlace): Promise<string> =>
  newKmsSecrets(await kmsNeeds(place), nodeCrypto, place.key)

async function kmsNeeds({ kmsUrl, credentialsFile }: GoogleKmsPlace): Promise<KmsNeeds> {
  const text = await readFile(credentialsFile, 'utf8').catch(() => {
    throw new Fault('BAD_CONFIG', 'the file that GOOGLE_APPLICATION_CREDENTIALS names cannot be read')
  })
  return { fetch, token: tokensOf(readServiceAccount(text), systemClock), url: kmsUrl }
}
