import { base64Of, bytesOfBase64 } from './base64.ts'
import { hashLength } from './node-hash.ts'
import { readNote, type SignedNote } from './signed-note.ts'

/** What is signed of a log: how many entries it has and their root. @see https://c2sp.org/tlog-checkpoint */
export type Checkpoint = {
  /** The log's own name, the same for its whole life. */
  readonly origin: string
  readonly size: number
  /** 32 bytes. */
  readonly root: Uint8Array
}

export type SignedCheckpoint = Checkpoint & { readonly note: SignedNote; readonly written: string }

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${base64Of(root)}\n`

/** Null where the text is no checkpoint. Lines after the third are somebody's extensions and mean nothing to us. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin = '', size = '', encoded = ''] = text.split('\n')
  const root = bytesOfBase64(encoded)
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(size) || root?.length !== hashLength) return null
  return { origin, size: Number(size), root }
}

/** A note that holds a checkpoint, its signatures not yet looked at; null where it is none. */
export function readSignedCheckpoint(written: string): SignedCheckpoint | null {
  const note = readNote(written)
  const checkpoint = note && readCheckpoint(note.text)
  return checkpoint && { ...checkpoint, note, written }
}

/**
 * Every checkpoint in a text, whatever stands around it: an anchor file, a printed export, an e-mail. `broken` counts
 * places where one begins that cannot be read.
 */
export function checkpointsIn(text: string): {
  readonly checkpoints: readonly SignedCheckpoint[]
  readonly broken: number
} {
  const plain = text.replaceAll('\r\n', '\n')
  const found = [...plain.matchAll(anyNote)].map(([note]) => readSignedCheckpoint(`${note.trimEnd()}\n`))
  const checkpoints = found.filter((one) => one !== null)
  const begun = [...plain.matchAll(anySignature)].length
  const whole = checkpoints.reduce((sum, { note }) => sum + note.signatures.length, 0)
  return { checkpoints, broken: Math.max(0, begun - whole) }
}

const anyNote = /^[^\s+]+\n\d{1,16}\n[A-Za-z0-9+/=]+\n\n(?:\u2014 [^\n]*(?:\n|$))+/gmu
const anySignature = /^\u2014 \S+ \S/gmu
