import type { Hash } from './leaf-hash.ts'
import { nodeHash } from './node-hash.ts'

/**
 * All of a Merkle tree that is needed to make it grow: the roots of its complete subtrees, the largest first, one for
 * each binary digit of its size. 32 bytes each.
 */
export type Frontier = { readonly size: number; readonly peaks: readonly Uint8Array[] }

export const emptyFrontier: Frontier = { size: 0, peaks: [] }

/** Told of every inner node that becomes complete: it stands over `2 ** height` leaves, the newest one its last. */
export type SeeNode = (height: number, node: Uint8Array) => void

/** The tree with one more leaf. @param leaf its hash, see `leafHash` */
export async function appendLeaf(
  hash: Hash,
  { size, peaks }: Frontier,
  leaf: Uint8Array,
  see: SeeNode = () => {},
): Promise<Frontier> {
  const left = [...peaks]
  let node = leaf
  let height = 0
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    node = await nodeHash(hash, left.pop() as Uint8Array, node)
    height += 1
    see(height, node)
  }
  return { size: size + 1, peaks: [...left, node] }
}

/**
 * The hash that stands for all leaves and their order.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1
 */
export const rootOf = (hash: Hash, { peaks }: Frontier): Promise<Uint8Array> => foldPeaks(hash, peaks)

/** One root over complete subtrees that stand beside each other, the largest first. */
export async function foldPeaks(hash: Hash, peaks: readonly Uint8Array[]): Promise<Uint8Array> {
  const [last, ...others] = peaks.toReversed()
  if (!last) return hash(new Uint8Array())
  let root = last
  for (const peak of others) root = await nodeHash(hash, peak, root)
  return root
}
