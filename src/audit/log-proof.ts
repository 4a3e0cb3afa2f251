import { base64Of, bytesOfBase64 } from './base64.ts'
import { isIncluded } from './check-proof.ts'
import { readSignedCheckpoint } from './checkpoint.ts'
import { type Hash, leafHash } from './leaf-hash.ts'
import { inclusionProof, type Subtrees } from './merkle-proof.ts'
import { type NoteKey, readVkey } from './note-key.ts'
import { isSignedBy, type VerifySignature } from './signed-note.ts'

/** One entry and all that shows it stood in the log: to be checked by anybody, without us. */
export type LogProof = {
  readonly v: 1
  /** From 0. */
  readonly index: number
  /** The entry's exact text. */
  readonly entry: string
  /** A signed checkpoint of a tree that holds it. */
  readonly checkpoint: string
  /** Base64, from the leaf upwards. */
  readonly proof: readonly string[]
  /** Who signed it, by their own account: compare it with the key you were given. */
  readonly vkey: string
}

type ProofNeeds = { readonly hash: Hash; readonly subtree: Subtrees }

export async function proveEntry(
  needs: ProofNeeds,
  { checkpoint, size, ...told }: Omit<LogProof, 'v' | 'proof'> & { readonly size: number },
): Promise<LogProof> {
  const proof = await inclusionProof(needs, { index: told.index, size })
  return { v: 1, ...told, checkpoint, proof: proof.map(base64Of) }
}

export type ProofVerdict =
  | { readonly verdict: 'proven'; readonly size: number; readonly origin: string }
  | {
      readonly verdict: 'refused'
      readonly why: 'unreadable' | 'other-key' | 'bad-signature' | 'not-included'
    }

/** @param vkeys the keys one trusts */
export async function checkProof(
  { hash, verify }: { readonly hash: Hash; readonly verify: VerifySignature },
  bundle: LogProof,
  vkeys: readonly string[],
): Promise<ProofVerdict> {
  const checkpoint = readSignedCheckpoint(bundle.checkpoint)
  const proof = bundle.proof.map(bytesOfBase64)
  if (!checkpoint || bundle.v !== 1 || !proof.every((one) => one !== null))
    return { verdict: 'refused', why: 'unreadable' }
  const keys = (await Promise.all(vkeys.map((vkey) => readVkey(hash, vkey)))).filter((key) => key !== null)
  const named = keys.filter((key) => isNamed(key, checkpoint.note.signatures))
  if (named.length === 0) return { verdict: 'refused', why: 'other-key' }
  const good = await Promise.all(named.map((key) => isSignedBy(verify, checkpoint.note, key)))
  if (!good.includes(true)) return { verdict: 'refused', why: 'bad-signature' }
  const leaf = await leafHash(hash, new TextEncoder().encode(bundle.entry))
  const { size, root, origin } = checkpoint
  const isThere = await isIncluded(hash, { index: bundle.index, size, leaf, root, proof })
  return isThere ? { verdict: 'proven', size, origin } : { verdict: 'refused', why: 'not-included' }
}

const isNamed = (key: NoteKey, signatures: readonly { readonly name: string; readonly id: Uint8Array }[]) =>
  signatures.some(({ name, id }) => name === key.name && base64Of(id) === base64Of(key.id))
