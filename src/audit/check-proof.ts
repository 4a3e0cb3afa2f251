import type { Hash } from './leaf-hash.ts'
import { hashLength, isSameHash, nodeHash } from './node-hash.ts'

export type Inclusion = {
  readonly index: number
  readonly size: number
  readonly leaf: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Whether a leaf stands at its place in the tree of that root.
 * @see https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3.2
 */
export async function isIncluded(
  hash: Hash,
  { index, size, leaf, root, proof }: Inclusion,
): Promise<boolean> {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leaf, root, ...proof])) return false
  let at = index
  let last = size - 1
  let node = leaf
  for (const sibling of proof) {
    if (last === 0) return false
    const isRight = at % 2 === 1 || at === last
    node = isRight ? await nodeHash(hash, sibling, node) : await nodeHash(hash, node, sibling)
    if (isRight) [at, last] = upToRight(at, last)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && isSameHash(node, root)
}

export type Extension = {
  readonly from: number
  readonly to: number
  readonly fromRoot: Uint8Array
  readonly toRoot: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Whether the larger tree begins with the smaller one. Nothing is shown of an empty tree: every tree begins with it.
 * @see https://www.rfc-editor.org/rfc/rfc9162#section-2.1.4.2
 */
export async function isExtended(
  hash: Hash,
  { from, to, fromRoot, toRoot, proof }: Extension,
): Promise<boolean> {
  if (!isCount(from) || !isCount(to) || from < 1 || from > to) return false
  if (from === to) return proof.length === 0 && isSameHash(fromRoot, toRoot)
  if (!areHashes([fromRoot, toRoot, ...proof])) return false
  const path = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof
  const [first, ...others] = path
  if (!first || proof.length === 0) return false
  let [at, last] = upToRight(from - 1, to - 1, 'odd')
  let [older, newer] = [first, first]
  for (const sibling of others) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      older = await nodeHash(hash, sibling, older)
      newer = await nodeHash(hash, sibling, newer)
      ;[at, last] = upToRight(at, last)
    } else newer = await nodeHash(hash, newer, sibling)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && isSameHash(older, fromRoot) && isSameHash(newer, toRoot)
}

/** Up the tree: while the node stands left (it is the last one and has no sibling), or, at the beginning, while it stands right. */
function upToRight(start: number, end: number, while_: 'even' | 'odd' = 'even'): [at: number, last: number] {
  let [at, last] = [start, end]
  while (while_ === 'odd' ? at % 2 === 1 : at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
  return [at, last]
}

const half = (count: number): number => Math.floor(count / 2)
const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0
const isPowerOfTwo = (count: number): boolean =>
  Number.isInteger(Math.log2(count)) && 2 ** Math.log2(count) === count
const areHashes = (hashes: readonly Uint8Array[]): boolean =>
  hashes.every(({ length }) => length === hashLength)
