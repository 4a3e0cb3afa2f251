import { base64Of, bytesOfBase64 } from './base64.ts'
import { type NoteKey, sameId } from './note-key.ts'

/** A text and who signed it. @see https://c2sp.org/signed-note */
export type SignedNote = {
  /** Ends with a newline; exactly these bytes are signed. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

export type NoteSignature = {
  readonly name: string
  /** 4 bytes. */
  readonly id: Uint8Array
  readonly signature: Uint8Array
}

/** Ed25519: whether the holder of a public key (32 bytes) signed a message (64 bytes). */
export type VerifySignature = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>

/** Somebody's secret half of a `NoteKey`. */
export type NoteSigner = {
  readonly key: NoteKey
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>
}

/** What is no checkpoint of ours is not read. Characters. */
const longestNote = 65_536
const signatureMark = '\u2014 '

/** The text with one more line for each signature. */
export function writeNote({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`
}

export const signatureLine = ({ name, id, signature }: NoteSignature): string =>
  `${signatureMark}${name} ${base64Of(new Uint8Array([...id, ...signature]))}\n`

/** Null where it is no signed note. */
export function readNote(note: string): SignedNote | null {
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || note.length > longestNote || !note.endsWith('\n') || hasOddSigns(note)) return null
  const lines = note.slice(end + 2, -1).split('\n')
  const signatures = lines.map(readSignature)
  return signatures.every((one) => one !== null) ? { text: note.slice(0, end + 1), signatures } : null
}

/** One line of a signature, without its newline. */
export function readSignature(line: string): NoteSignature | null {
  const [, name = '', text = ''] = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? []
  const bytes = bytesOfBase64(text)
  return bytes && bytes.length > 4 ? { name, id: bytes.slice(0, 4), signature: bytes.slice(4) } : null
}

/** Whether one of the signatures is this key's, and good. */
export async function isSignedBy(
  verify: VerifySignature,
  { text, signatures }: SignedNote,
  key: NoteKey,
): Promise<boolean> {
  const message = new TextEncoder().encode(text)
  for (const { name, id, signature } of signatures)
    if (name === key.name && sameId(id, key.id)) return verify(key.publicKey, message, signature)
  return false
}

/** A text signed by all of them, in their order. */
export async function signNote(text: string, signers: readonly NoteSigner[]): Promise<string> {
  const message = new TextEncoder().encode(text)
  const signatures = await Promise.all(
    signers.map(async ({ key, sign }) => ({ name: key.name, id: key.id, signature: await sign(message) })),
  )
  return writeNote({ text, signatures })
}

const hasOddSigns = (note: string): boolean =>
  Array.from(note).some((sign) => (sign < ' ' && sign !== '\n') || sign === '\ufffd')
