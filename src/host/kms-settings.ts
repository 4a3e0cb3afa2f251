import { badConfig, like, safeUrl } from './setting-shapes.ts'

/** A key of Google Cloud KMS that wraps data keys, and who may use it. */
export type GoogleKmsPlace = {
  /** `projects/…/locations/…/keyRings/…/cryptoKeys/…` */
  readonly key: string
  readonly kmsUrl: string
  readonly credentialsFile: string
}

export type GoogleKmsConfig = GoogleKmsPlace & {
  /** The pepper and the log's seed, wrapped by that key: `<version>:<base64>`. */
  readonly secrets: string
}

type ReadSetting = (name: string) => string | null

const kmsNames = { key: 'GOOGLE_KMS_KEY', url: 'GOOGLE_KMS_URL', secrets: 'SIGILO_KMS_SECRETS' } as const

export function readKmsPlace(set: ReadSetting): GoogleKmsPlace | null {
  const key = set(kmsNames.key)
  const kmsUrl = safeUrl(kmsNames.url, set(kmsNames.url)) ?? 'https://cloudkms.googleapis.com'
  if (key === null) return null
  const credentialsFile = set('GOOGLE_APPLICATION_CREDENTIALS')
  if (!credentialsFile)
    throw badConfig(
      `${kmsNames.key} is set: also set GOOGLE_APPLICATION_CREDENTIALS to the key file of a service account that may encrypt and decrypt with it`,
    )
  const resource = /^projects\/[\w.:-]+\/locations\/[\w-]+\/keyRings\/[\w-]{1,63}\/cryptoKeys\/[\w-]{1,63}$/
  return { key: like(resource, kmsNames.key, key), kmsUrl, credentialsFile }
}

export function readGoogleKms(set: ReadSetting, keys: string | null): GoogleKmsConfig | null {
  if (Object.values(kmsNames).every((name) => set(name) === null)) return null
  const place = readKmsPlace(set)
  const secrets = set(kmsNames.secrets)
  if (!place || !secrets)
    throw badConfig(
      `Google Cloud KMS is only partly set up; also set ${place ? `${kmsNames.secrets} to what "sigilo keys new" prints` : kmsNames.key} (or unset ${Object.values(kmsNames).join(', ')})`,
    )
  if (keys)
    throw badConfig(
      `both SIGILO_KEYS and ${kmsNames.key} are set: data keys are wrapped by one of them; unset the other`,
    )
  return { ...place, secrets }
}
