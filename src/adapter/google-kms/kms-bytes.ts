import { Fault } from '../../fault.ts'
import { askKms, away, type KmsNeeds } from './ask-kms.ts'
import { crc32c } from './crc32c.ts'

const encoder = new TextEncoder()
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
/** 64-bit numbers are texts in proto3's JSON. */
const check = (bytes: Uint8Array): string => String(crc32c(bytes))
const bytesIn = (value: unknown): Uint8Array =>
  typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : new Uint8Array()

/**
 * Encrypts at Google under exactly this version, and sees by check sums that neither way changed a byte.
 * @param name `projects/…/cryptoKeys/…/cryptoKeyVersions/…`, or the key alone: then under its primary version
 * @returns null where that version does not encrypt (any more)
 * @see https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys/encrypt
 */
export async function encryptAtKms(
  needs: KmsNeeds,
  name: string,
  { plain, bound }: { readonly plain: Uint8Array; readonly bound: string },
): Promise<Uint8Array | null> {
  const added = encoder.encode(bound)
  const body = {
    plaintext: base64(plain),
    additionalAuthenticatedData: base64(added),
    plaintextCrc32c: check(plain),
    additionalAuthenticatedDataCrc32c: check(added),
  }
  const answer = await askKms(needs, { path: `${name}:encrypt`, body }, (said) => {
    const sealed = bytesIn(said.ciphertext)
    return (
      said.verifiedPlaintextCrc32c === true &&
      said.verifiedAdditionalAuthenticatedDataCrc32c === true &&
      sealed.length > 0 &&
      String(said.ciphertextCrc32c) === check(sealed)
    )
  })
  if (answer.outcome === 'answered') return bytesIn(answer.body.ciphertext)
  if (answer.status === 'FAILED_PRECONDITION' || answer.status === 'NOT_FOUND') return null
  throw away(answer.status)
}

/**
 * @param key `projects/…/cryptoKeys/…`: Google finds the version by itself
 * @throws Fault `CANNOT_OPEN` where it was encrypted by another key or bound to something else, `BAD_KEY` where its version
 *   was disabled or destroyed, `KEYS_AWAY`
 * @see https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys/decrypt
 */
export async function decryptAtKms(
  needs: KmsNeeds,
  key: string,
  { sealed, bound }: { readonly sealed: Uint8Array; readonly bound: string },
): Promise<Uint8Array> {
  const added = encoder.encode(bound)
  const body = {
    ciphertext: base64(sealed),
    additionalAuthenticatedData: base64(added),
    ciphertextCrc32c: check(sealed),
    additionalAuthenticatedDataCrc32c: check(added),
  }
  const answer = await askKms(
    needs,
    { path: `${key}:decrypt`, body },
    (said) => String(said.plaintextCrc32c) === check(bytesIn(said.plaintext)),
  )
  if (answer.outcome === 'answered') return bytesIn(answer.body.plaintext)
  if (answer.status === 'INVALID_ARGUMENT')
    throw new Fault('CANNOT_OPEN', 'a data key was wrapped by another key of Cloud KMS, or for another name')
  if (answer.status === 'FAILED_PRECONDITION')
    throw new Fault(
      'BAD_KEY',
      'a version of the key in Cloud KMS is disabled or destroyed that data keys are wrapped by: enable or restore it there',
    )
  throw away(answer.status)
}
