import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import {
  internal,
  invalidArgument,
  notFound,
  permissionDenied,
  Refused,
  resourceExhausted,
  type Status,
  unavailable,
} from './settings.ts'

const failedPrecondition: Status = [9, 'FAILED_PRECONDITION', 400]

/** What it does with the next request; `damages` changes a byte of each answer and keeps the check sum. */
export type KmsMood =
  | 'well'
  | 'unavailable'
  | 'internal'
  | 'denied'
  | 'quota'
  | 'hangs'
  | 'disconnects'
  | 'garbage'
  | 'damages'
  | 'unverified'

type Version = { readonly bytes: Buffer; state: 'ENABLED' | 'DISABLED' | 'DESTROY_SCHEDULED' }
type Key = { readonly versions: Version[]; primary: number }

/** Google's Cloud KMS as far as one symmetric key goes. */
export type LocalKms = {
  mood: KmsMood
  /** For that many requests; then all is well again. */
  moodFor: number
  /** Whether the account is an administrator of the key. */
  isAdmin: boolean
  readonly requests: string[]
  readonly keys: Map<string, Key>
  /** Makes a key with one version. */
  readonly make: (name: string) => void
  /** @throws Refused */
  readonly answer: (method: string, path: string, body: unknown) => object
}

export const kmsKey = 'projects/made-up-project/locations/europe-west3/keyRings/sigilo/cryptoKeys/data'
/** @see https://cloud.google.com/kms/quotas */
const mostPlain = 64 * 1024
const resource = '(projects/[^/:]+/locations/[^/:]+/keyRings/[^/:]+/cryptoKeys/[^/:]+)'

export function createLocalKms(): LocalKms {
  const keys = new Map<string, Key>()
  const kms: LocalKms = {
    mood: 'well',
    moodFor: Number.POSITIVE_INFINITY,
    isAdmin: true,
    requests: [],
    keys,
    make: (name) => keys.set(name, { versions: [newVersion()], primary: 1 }),
    answer: (method, path, body) => {
      kms.requests.push(`${method} ${path}`)
      const mood = kms.moodFor > 0 ? kms.mood : 'well'
      kms.moodFor -= 1
      if (mood === 'unavailable') throw new Refused(unavailable, 'The service is currently unavailable.')
      if (mood === 'internal') throw new Refused(internal, `panic: ${JSON.stringify(body)}`)
      if (mood === 'denied')
        throw new Refused(permissionDenied, `Permission denied for ${JSON.stringify(body)}`)
      if (mood === 'quota') throw new Refused(resourceExhausted, 'Quota exceeded for crypto requests.')
      const said = routed(kms, method, path, body)
      if (mood === 'damages') return damaged(said)
      return mood === 'unverified' ? { ...said, verifiedPlaintextCrc32c: false } : said
    },
  }
  return kms
}

const newVersion = (): Version => ({ bytes: randomBytes(32), state: 'ENABLED' })

function routed(kms: LocalKms, method: string, path: string, body: unknown): object {
  const at = (pattern: string) => new RegExp(`^${pattern}$`).exec(path)
  const encrypt = at(`${resource}(?:/cryptoKeyVersions/(\\d+))?:encrypt`)
  if (method === 'POST' && encrypt)
    return encrypted(keyAt(kms, encrypt[1]), encrypt, fieldsOf(body, encryptFields))
  const decrypt = at(`${resource}:decrypt`)
  if (method === 'POST' && decrypt) return decrypted(keyAt(kms, decrypt[1]), fieldsOf(body, decryptFields))
  const list = at(`${resource}/cryptoKeyVersions\\?pageSize=\\d+&filter=state%3DENABLED`)
  if (method === 'GET' && list) return { cryptoKeyVersions: enabled(keyAt(kms, list[1]), list[1] ?? '') }
  const get = at(resource)
  if (method === 'GET' && get) {
    const { primary, versions } = keyAt(kms, get[1])
    const named = `${get[1]}/cryptoKeyVersions/${primary}`
    return {
      name: get[1],
      purpose: 'ENCRYPT_DECRYPT',
      primary: { name: named, state: versions[primary - 1]?.state },
    }
  }
  return administered(kms, method, path, body)
}

function administered(kms: LocalKms, method: string, path: string, body: unknown): object {
  const at = (pattern: string) => (method === 'POST' ? new RegExp(`^${pattern}$`).exec(path) : null)
  const [create, move, destroy] = [
    at(`${resource}/cryptoKeyVersions`),
    at(`${resource}:updatePrimaryVersion`),
    at(`${resource}/cryptoKeyVersions/(\\d+):destroy`),
  ]
  const found = create ?? move ?? destroy
  if (!found) throw new Refused(notFound, `no such method: ${method} ${path}`)
  const key = keyAt(kms, found[1])
  if (!kms.isAdmin) throw new Refused(permissionDenied, 'Permission denied on resource.')
  if (create) {
    key.versions.push(newVersion())
    return { name: `${found[1]}/cryptoKeyVersions/${key.versions.length}`, state: 'ENABLED' }
  }
  if (move) {
    const { cryptoKeyVersionId } = fieldsOf(body, ['cryptoKeyVersionId'])
    enabledVersion(key, Number(cryptoKeyVersionId))
    key.primary = Number(cryptoKeyVersionId)
    return { name: found[1] }
  }
  const version = enabledVersion(key, Number(found[2]))
  version.state = 'DESTROY_SCHEDULED'
  return { state: version.state }
}

function keyAt({ keys }: LocalKms, name = ''): Key {
  const key = keys.get(name)
  if (!key) throw new Refused(notFound, `CryptoKey ${name} not found.`)
  return key
}

const enabled = ({ versions }: Key, name: string) =>
  versions.flatMap(({ state }, at) =>
    state === 'ENABLED' ? [{ name: `${name}/cryptoKeyVersions/${at + 1}`, state }] : [],
  )

function enabledVersion({ versions }: Key, version: number): Version {
  const found = versions[version - 1]
  if (!found) throw new Refused(notFound, `CryptoKeyVersion ${version} not found.`)
  if (found.state !== 'ENABLED')
    throw new Refused(failedPrecondition, `Version ${version} is ${found.state}.`)
  return found
}

const encryptFields = [
  'plaintext',
  'additionalAuthenticatedData',
  'plaintextCrc32c',
  'additionalAuthenticatedDataCrc32c',
]
const decryptFields = [
  'ciphertext',
  'additionalAuthenticatedData',
  'ciphertextCrc32c',
  'additionalAuthenticatedDataCrc32c',
]

function fieldsOf(body: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null) throw new Refused(invalidArgument, 'Invalid JSON payload.')
  const stray = Object.keys(body).find((name) => !names.includes(name))
  if (stray) throw new Refused(invalidArgument, `Invalid JSON payload received. Unknown name "${stray}".`)
  return { ...body }
}

function encrypted(
  key: Key,
  [, name, named]: RegExpExecArray,
  body: Readonly<Record<string, unknown>>,
): object {
  const n = named === undefined ? key.primary : Number(named)
  const version = enabledVersion(key, n)
  const plain = bytesIn('plaintext', body)
  const added = bytesIn('additionalAuthenticatedData', body)
  if (plain.length === 0 || plain.length > mostPlain) throw new Refused(invalidArgument, 'plaintext size')
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', version.bytes, nonce).setAAD(added)
  const sealed = Buffer.concat([
    Buffer.from([n]),
    nonce,
    cipher.update(plain),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return {
    name: `${name}/cryptoKeyVersions/${n}`,
    ciphertext: sealed.toString('base64'),
    ciphertextCrc32c: String(slowCrc32c(sealed)),
    verifiedPlaintextCrc32c: body.plaintextCrc32c !== undefined,
    verifiedAdditionalAuthenticatedDataCrc32c: body.additionalAuthenticatedDataCrc32c !== undefined,
    protectionLevel: 'SOFTWARE',
  }
}

function decrypted(key: Key, body: Readonly<Record<string, unknown>>): object {
  const sealed = bytesIn('ciphertext', body)
  const added = bytesIn('additionalAuthenticatedData', body)
  const wrong = new Refused(
    invalidArgument,
    "Decryption failed: verify that 'name' refers to the correct CryptoKey.",
  )
  const n = sealed[0] ?? 0
  if (n < 1 || n > key.versions.length || sealed.length < 30) throw wrong
  const { bytes } = enabledVersion(key, n)
  try {
    const decipher = createDecipheriv('aes-256-gcm', bytes, sealed.subarray(1, 13))
    decipher.setAAD(added).setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()])
    return {
      plaintext: plain.toString('base64'),
      plaintextCrc32c: String(slowCrc32c(plain)),
      usedPrimary: n === key.primary,
    }
  } catch {
    throw wrong
  }
}

/** Base64 whose check sum fits, as Google looks at both. */
function bytesIn(name: string, body: Readonly<Record<string, unknown>>): Buffer {
  const [text, sum] = [body[name] ?? '', body[`${name}Crc32c`]]
  if (
    typeof text !== 'string' ||
    !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
  )
    throw new Refused(invalidArgument, `Invalid value at '${name}' (TYPE_BYTES)`)
  const bytes = Buffer.from(text, 'base64')
  if (sum !== undefined && String(sum) !== String(slowCrc32c(bytes)))
    throw new Refused(
      invalidArgument,
      `The checksum in field ${name}_crc32c did not match the data in field ${name}.`,
    )
  return bytes
}

/** Bit by bit, not as our own does it. */
function slowCrc32c(bytes: Uint8Array): number {
  let rest = 0xffffffffn
  for (const byte of bytes) {
    rest ^= BigInt(byte)
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >> 1n) ^ (rest & 1n ? 0x82f63b78n : 0n)
  }
  return Number(rest ^ 0xffffffffn)
}

function damaged(said: object): object {
  const change = (name: string) => {
    const text = name in said ? Object.entries(said).find(([one]) => one === name)?.[1] : null
    if (typeof text !== 'string') return {}
    const bytes = Buffer.from(text, 'base64')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    return { [name]: bytes.toString('base64') }
  }
  return { ...said, ...change('plaintext'), ...change('ciphertext') }
}
