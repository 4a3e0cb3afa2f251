import { appendLeaf, type Frontier } from './frontier.ts'
import type { Hash } from './leaf-hash.ts'
import type { Subtrees } from './merkle-proof.ts'
import { nodeHash } from './node-hash.ts'

/** The hash over 256 leaves (level 1), 65,536 (level 2) …: kept, so that a proof reads a few hundred hashes at most. */
export type Tile = { readonly level: number; readonly n: number; readonly hash: Uint8Array }

/** A tile stands over so many of the level below. @see https://c2sp.org/tlog-tiles */
export const tileWidth = 256
const tileHeight = 8

/** One more leaf, and the tiles it completes. */
export async function appendWithTiles(
  hash: Hash,
  frontier: Frontier,
  leaf: Uint8Array,
): Promise<{ readonly frontier: Frontier; readonly tiles: readonly Tile[] }> {
  const tiles: Tile[] = []
  const grown = await appendLeaf(hash, frontier, leaf, (height, node) => {
    if (height % tileHeight !== 0) return
    tiles.push({ level: height / tileHeight, n: (frontier.size + 1) / 2 ** height - 1, hash: node })
  })
  return { frontier: grown, tiles }
}

/** Hashes of one level, from `from` on: level 0 are leaves. */
export type ReadHashes = (level: number, from: number, most: number) => Promise<readonly Uint8Array[]>

/** Subtrees of any width, out of leaves and tiles. */
export const subtreesFrom =
  (hash: Hash, read: ReadHashes): Subtrees =>
  async (start, width) => {
    const level = Math.floor(Math.log2(width) / tileHeight)
    const unit = tileWidth ** level
    let row = await read(level, start / unit, width / unit)
    while (row.length > 1) row = await pairs(hash, row)
    const [root] = row
    if (!root) throw new RangeError('there are no such leaves')
    return root
  }

const pairs = (hash: Hash, row: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  Promise.all(
    row
      .filter((_, at) => at % 2 === 0)
      .map((left, at) => {
        const right = row[at * 2 + 1]
        return right ? nodeHash(hash, left, right) : left
      }),
  )
