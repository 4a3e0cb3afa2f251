import { base64Of, bytesOfBase64 } from './base64.ts'
import type { Hash } from './leaf-hash.ts'

/** Whose signatures of notes are believed: a C2SP verifier key. */
export type NoteKey = {
  readonly name: string
  /** The first 4 bytes of SHA-256(name ‖ newline ‖ algorithm ‖ public key). */
  readonly id: Uint8Array
  readonly algorithm: number
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array
}

/** Who signs a log. */
export const ed25519 = 0x01
/** Who signs that it saw a log, with the time. @see https://c2sp.org/tlog-cosignature */
export const cosignatureV1 = 0x04

const idLength = 4
const keyLength = 32

export async function noteKey(
  hash: Hash,
  { name, algorithm, publicKey }: Omit<NoteKey, 'id'>,
): Promise<NoteKey> {
  const named = new TextEncoder().encode(`${name}\n`)
  const digest = await hash(new Uint8Array([...named, algorithm, ...publicKey]))
  return { name, algorithm, publicKey, id: digest.slice(0, idLength) }
}

/** As people hand it on: `<name>+<id in hex>+<base64>`. @see https://c2sp.org/signed-note#verifier-keys */
export const writeVkey = ({ name, id, algorithm, publicKey }: NoteKey): string =>
  `${name}+${hexOf(id)}+${base64Of(new Uint8Array([algorithm, ...publicKey]))}`

/** Null where it is none, or its id is not that of its key. */
export async function readVkey(hash: Hash, vkey: string): Promise<NoteKey | null> {
  const [, name = '', id, text = ''] =
    /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(vkey.trim()) ?? []
  const bytes = bytesOfBase64(text)
  const algorithm = bytes?.[0]
  if (!bytes || bytes.length !== 1 + keyLength) return null
  if (algorithm !== ed25519 && algorithm !== cosignatureV1) return null
  const key = await noteKey(hash, { name, algorithm, publicKey: bytes.slice(1) })
  return hexOf(key.id) === id ? key : null
}

export const sameId = (one: Uint8Array, other: Uint8Array): boolean => hexOf(one) === hexOf(other)

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
