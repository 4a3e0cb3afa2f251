import { foldPeaks } from './frontier.ts'
import type { Hash } from './leaf-hash.ts'

/** What proofs are made from: the hash of `width` leaves from `start` on; a power of two, and `start` a multiple of it. */
export type Subtrees = (start: number, width: number) => Promise<Uint8Array>

type Needs = { readonly hash: Hash; readonly subtree: Subtrees }

/**
 * The hashes that lead from a leaf to the root of a tree of `size` leaves, from the leaf upwards.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1.1
 */
export function inclusionProof(
  needs: Needs,
  { index, size }: { readonly index: number; readonly size: number },
): Promise<readonly Uint8Array[]> {
  return pathTo(needs, index, 0, size)
}

async function pathTo(
  needs: Needs,
  index: number,
  start: number,
  end: number,
): Promise<readonly Uint8Array[]> {
  if (end - start <= 1) return []
  const middle = start + leftWidth(end - start)
  return index < middle
    ? [...(await pathTo(needs, index, start, middle)), await rangeRoot(needs, middle, end)]
    : [...(await pathTo(needs, index, middle, end)), await rangeRoot(needs, start, middle)]
}

/**
 * The hashes that show that a tree of `to` leaves begins with all leaves of the one of `from`, in their order.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1.2
 */
export function consistencyProof(
  needs: Needs,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly Uint8Array[]> {
  return from === 0 || from === to ? Promise.resolve([]) : subproof(needs, from, 0, to, true)
}

async function subproof(
  needs: Needs,
  from: number,
  start: number,
  end: number,
  isWhole: boolean,
): Promise<readonly Uint8Array[]> {
  if (from === end) return isWhole ? [] : [await rangeRoot(needs, start, end)]
  const middle = start + leftWidth(end - start)
  return from <= middle
    ? [...(await subproof(needs, from, start, middle, isWhole)), await rangeRoot(needs, middle, end)]
    : [...(await subproof(needs, from, middle, end, false)), await rangeRoot(needs, start, middle)]
}

/** The largest power of two below `width`. */
function leftWidth(width: number): number {
  let power = 1
  while (power * 2 < width) power *= 2
  return power
}

async function rangeRoot({ hash, subtree }: Needs, start: number, end: number): Promise<Uint8Array> {
  const peaks: Uint8Array[] = []
  for (let at = start; at < end; ) {
    const width = leftWidth(end - at + 1)
    peaks.push(await subtree(at, width))
    at += width
  }
  return foldPeaks(hash, peaks)
}
