import type { Instant } from '../clock.ts'
import { bytesOfBase64 } from './base64.ts'
import { isExtended } from './check-proof.ts'
import { readSignedCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { cosign } from './cosignature.ts'
import type { Hash } from './leaf-hash.ts'
import { isSameHash } from './node-hash.ts'
import type { NoteKey } from './note-key.ts'
import { isSignedBy, type NoteSigner, signatureLine, type VerifySignature, writeNote } from './signed-note.ts'

/** What a witness remembers: of each log the last checkpoint it signed. `keep` resolves when it is on the disk. */
export type WitnessMemory = {
  readonly last: (origin: string) => SignedCheckpoint | null
  readonly keep: (origin: string, written: string) => Promise<void>
}

type Needs = {
  readonly hash: Hash
  readonly verify: VerifySignature
  readonly signer: NoteSigner
  /** Logs it listens to. */
  readonly logs: readonly NoteKey[]
  readonly memory: WitnessMemory
}

/** HTTP status and body as C2SP gives them. @see https://c2sp.org/tlog-witness */
export type WitnessAnswer =
  | { readonly status: 200; readonly body: string }
  | { readonly status: 409; readonly size: number }
  | { readonly status: 400 | 403 | 404 | 422 }

/** More hashes than a tree of 2^63 leaves asks for are no proof. */
const longestProof = 63

/**
 * Signs a checkpoint if the log signed it and it goes on from the last one; remembers it first. To be called one after
 * the other: between looking and remembering nobody else may look.
 *
 * @param body `old N`, the proof's lines, an empty line, the checkpoint
 */
export async function heedCheckpoint(
  { hash, verify, signer, logs, memory }: Needs,
  body: string,
  now: Instant,
): Promise<WitnessAnswer> {
  const asked = readRequest(body)
  if (!asked) return { status: 400 }
  const { old, proof, checkpoint } = asked
  const keys = logs.filter(({ name }) => name === checkpoint.origin)
  if (keys.length === 0) return { status: 404 }
  const signed = await Promise.all(keys.map((key) => isSignedBy(verify, checkpoint.note, key)))
  if (!signed.includes(true)) return { status: 403 }
  const last = memory.last(checkpoint.origin)
  if (old > checkpoint.size) return { status: 400 }
  if (old !== (last?.size ?? 0)) return { status: 409, size: last?.size ?? 0 }
  if (last && old === checkpoint.size && !isSameHash(last.root, checkpoint.root))
    return { status: 409, size: last.size }
  const isFresh = old === 0 && proof.length === 0
  const isNext =
    last && old > 0
      ? await isExtended(hash, {
          from: old,
          to: checkpoint.size,
          fromRoot: last.root,
          toRoot: checkpoint.root,
          proof,
        })
      : isFresh
  if (!isNext) return { status: 422 }
  const signature = await cosign(signer, checkpoint.note, now)
  const { text, signatures } = checkpoint.note
  await memory.keep(checkpoint.origin, writeNote({ text, signatures: [...signatures, signature] }))
  return { status: 200, body: signatureLine(signature) }
}

type Request = {
  readonly old: number
  readonly proof: readonly Uint8Array[]
  readonly checkpoint: SignedCheckpoint
}

function readRequest(body: string): Request | null {
  const end = body.indexOf('\n\n')
  const [first = '', ...lines] = body.slice(0, Math.max(0, end)).split('\n')
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1]
  const proof = lines.map(bytesOfBase64)
  const checkpoint = readSignedCheckpoint(body.slice(end + 2))
  if (old === undefined || !checkpoint || lines.length > longestProof) return null
  return proof.every((one) => one !== null) ? { old: Number(old), proof, checkpoint } : null
}

/** The request for it. */
export const witnessRequest = (old: number, proof: readonly string[], note: string): string =>
  `old ${old}\n${proof.map((line) => `${line}\n`).join('')}\n${note}`
