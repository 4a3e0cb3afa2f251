import { Fault } from '../../fault.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import { askKms, away, type KmsNeeds } from './ask-kms.ts'
import { decryptAtKms, encryptAtKms } from './kms-bytes.ts'

/** What a deployment whose keys are at Google has of its own: the pepper, and what its log's signature is derived from. */
export type KmsSecrets = {
  /** Of the key at Google that they are wrapped by where they are kept. */
  readonly version: number
  readonly pepper: Uint8Array
  readonly logSeed: Uint8Array
}

const length = 32
const boundTo = (version: number): string => `sigilo secrets|${version}`

/** Fresh secrets as `SIGILO_KMS_SECRETS` takes them: wrapped by the key at Google, so that the setting alone opens nothing. */
export async function newKmsSecrets(needs: KmsNeeds, crypto: Crypto, key: string): Promise<string> {
  const version = await primaryVersion(needs, key)
  return wrapKmsSecrets(needs, key, {
    version,
    pepper: crypto.random(length),
    logSeed: crypto.random(length),
  })
}

/** `<version>:<base64>` */
export async function wrapKmsSecrets(
  needs: KmsNeeds,
  key: string,
  { version, pepper, logSeed }: KmsSecrets,
): Promise<string> {
  const plain = new Uint8Array([...pepper, ...logSeed])
  const name = `${key}/cryptoKeyVersions/${version}`
  const sealed = await encryptAtKms(needs, name, { plain, bound: boundTo(version) })
  if (!sealed) throw away('its primary version does not encrypt')
  return `${version}:${Buffer.from(sealed).toString('base64')}`
}

/** Opened once, at the start. @throws Fault `BAD_KEY`, `KEYS_AWAY` */
export async function openKmsSecrets(needs: KmsNeeds, key: string, text: string): Promise<KmsSecrets> {
  const [, digits, base64 = ''] = /^([1-9]\d{0,8}):([A-Za-z0-9+/]+=*)$/.exec(text) ?? []
  if (digits === undefined) throw notHere()
  const version = Number(digits)
  const sealed = new Uint8Array(Buffer.from(base64, 'base64'))
  const plain = await decryptAtKms(needs, key, { sealed, bound: boundTo(version) }).catch((error) => {
    throw error instanceof Fault && error.code === 'CANNOT_OPEN' ? notHere() : error
  })
  if (plain.length !== 2 * length) throw notHere()
  return { version, pepper: plain.subarray(0, length), logSeed: plain.subarray(length) }
}

const notHere = (): Fault =>
  new Fault(
    'BAD_KEY',
    'SIGILO_KMS_SECRETS was not made by the key that GOOGLE_KMS_KEY names: put back the setting that was made with it',
  )

/** The version that encrypts now. @throws Fault `KEYS_AWAY` */
export async function primaryVersion(needs: KmsNeeds, key: string): Promise<number> {
  const answer = await askKms(needs, { path: key, body: null })
  if (answer.outcome === 'refused') throw away(answer.status)
  const version = versionIn(answer.body.primary)
  if (version === null) throw away('the key has no primary version: it must be one for symmetric encryption')
  return version
}

/** The number in the name of a key's version. */
export function versionIn(said: unknown): number | null {
  const name = typeof said === 'object' && said !== null && 'name' in said ? said.name : null
  const [, digits] = /\/cryptoKeyVersions\/(\d{1,9})$/.exec(typeof name === 'string' ? name : '') ?? []
  return digits === undefined ? null : Number(digits)
}
