import type { Hash } from './leaf-hash.ts'
import type { KeyChange } from './log-source.ts'
import { type NoteKey, readVkey } from './note-key.ts'
import { isSignedBy, type SignedNote, type VerifySignature } from './signed-note.ts'

type Link = { readonly from: number; readonly vkey: string; readonly key: NoteKey | null }

/** The keys that signed a log, one after the other, each named in an entry that the one before has signed. */
export type KeyChain = {
  readonly links: readonly Link[]
  /** Whether a checkpoint of that size is signed by whoever had to sign it. */
  readonly isSigned: (note: SignedNote, size: number) => Promise<boolean>
}

/** @param verified entries before which all is known to be well: whoever took over before has shown both signatures */
export async function keyChain(
  { hash, verify }: { readonly hash: Hash; readonly verify: VerifySignature },
  first: string,
  changes: readonly KeyChange[],
  verified = 0,
): Promise<KeyChain> {
  const named = [{ from: 0, vkey: first }, ...changes.map(({ index, to }) => ({ from: index + 1, vkey: to }))]
  const links = await Promise.all(
    named.map(async (link): Promise<Link> => ({ ...link, key: await readVkey(hash, link.vkey) })),
  )
  /** Changes whose first checkpoint under the new key has been seen. */
  const handedOver = new Set(links.flatMap(({ from }, at) => (from <= verified ? [at] : [])))

  async function isSigned(note: SignedNote, size: number): Promise<boolean> {
    const at = links.findLastIndex(({ from }) => from <= size)
    const [current, before] = [links[at], links[at - 1]]
    if (!current?.key || !(await isSignedBy(verify, note, current.key))) return false
    if (!before || handedOver.has(at)) return true
    handedOver.add(at)
    return before.key !== null && isSignedBy(verify, note, before.key)
  }
  return { links, isSigned }
}
