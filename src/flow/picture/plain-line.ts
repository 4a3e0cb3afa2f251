import type { Point, Rectangle } from './placed.ts'

/** How far to the right a way back goes round. */
const roundabout = 24

/** From the lower edge of a box straight to the upper edge of one below it, or round the right side. */
export function plainLine(from: Rectangle, to: Rectangle): readonly Point[] {
  if (to.y >= from.y + from.height)
    return [
      { x: from.x + from.width / 2, y: from.y + from.height },
      { x: to.x + to.width / 2, y: to.y },
    ]
  const x = Math.max(from.x + from.width, to.x + to.width) + roundabout
  const out = from.y + from.height * 0.7
  const into = to.y + to.height * 0.3
  return [
    { x: from.x + from.width, y: out },
    { x, y: out },
    { x, y: into },
    { x: to.x + to.width, y: into },
  ]
}
