import type { Instant } from '../clock.ts'
import { instantOf } from '../clock.ts'
import { cosignatureV1, type NoteKey, sameId } from './note-key.ts'
import type { NoteSignature, NoteSigner, SignedNote, VerifySignature } from './signed-note.ts'

const timeLength = 8

/** What a witness signs: when it saw a log in this state. @see https://c2sp.org/tlog-cosignature */
export async function cosign(
  { key, sign }: NoteSigner,
  { text }: Pick<SignedNote, 'text'>,
  now: Instant,
): Promise<NoteSignature> {
  const seconds = Math.floor(now / 1000)
  const signature = await sign(messageOf(text, seconds))
  const time = new Uint8Array(timeLength)
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds))
  return { name: key.name, id: key.id, signature: new Uint8Array([...time, ...signature]) }
}

/** When a witness signed it, to the second; null where it did not. */
export async function cosignedAt(
  verify: VerifySignature,
  { text, signatures }: SignedNote,
  key: NoteKey,
): Promise<Instant | null> {
  const own = signatures.find(({ name, id }) => name === key.name && sameId(id, key.id))
  if (!own || key.algorithm !== cosignatureV1 || own.signature.length <= timeLength) return null
  const { buffer, byteOffset } = own.signature
  const seconds = Number(new DataView(buffer, byteOffset).getBigUint64(0))
  const isGood = await verify(key.publicKey, messageOf(text, seconds), own.signature.slice(timeLength))
  return isGood ? instantOf(seconds * 1000) : null
}

const messageOf = (text: string, seconds: number): Uint8Array =>
  new TextEncoder().encode(`cosignature/v1\ntime ${seconds}\n${text}`)
