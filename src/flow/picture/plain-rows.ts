import type { Box, Picture } from './picture.ts'

/** Boxes in a row before it is broken in two. */
const longestRow = 16

/** Boxes by how many ways they are from the first; what no way leads to comes below, and the end last. */
export function rowsOf(picture: Picture): readonly (readonly Box[])[] {
  const depths = depthsOf(picture)
  const rows: Box[][] = []
  for (const box of picture.boxes) {
    const depth = depths.get(box.id)
    if (depth === undefined) continue
    const row = rows[depth]
    if (row) row.push(box)
    else rows[depth] = [box]
  }
  const ends = picture.boxes.filter(({ id }) => !depths.has(id))
  return [...rows, ends].flatMap((row) => broken(row))
}

/** The end has none: it comes below everything. */
function depthsOf({ boxes, ways }: Picture): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>(boxes.map(({ id }) => [id, []]))
  for (const { from, to } of ways) next.get(from)?.push(to)
  const ends = new Set(boxes.filter(({ kind }) => kind === 'end').map(({ id }) => id))
  const depths = new Map<string, number>()
  let lowest = -1
  for (const { id: root } of boxes) {
    if (depths.has(root) || ends.has(root)) continue
    const queue = [root]
    depths.set(root, lowest + 1)
    for (const id of queue) {
      const depth = depths.get(id) ?? 0
      lowest = Math.max(lowest, depth)
      for (const after of next.get(id) ?? []) {
        if (depths.has(after) || ends.has(after)) continue
        depths.set(after, depth + 1)
        queue.push(after)
      }
    }
  }
  return depths
}

function broken(row: readonly Box[]): readonly (readonly Box[])[] {
  const parts = Math.ceil(row.length / longestRow)
  return Array.from({ length: parts }, (_, part) => row.slice(part * longestRow, (part + 1) * longestRow))
}
