import type { Point } from './placed.ts'

/** How round a bend is. */
const radius = 7

/** The `d` of a path along these points, its bends rounded. */
export function roundedPath(line: readonly Point[]): string {
  const [start, ...others] = line
  if (!start) return ''
  const parts = others.map((at, index) => {
    const before = line[index] ?? start
    const after = others[index + 1]
    if (!after) return `L${pair(at)}`
    return `L${pair(towards(at, before))} Q${pair(at)} ${pair(towards(at, after))}`
  })
  return [`M${pair(start)}`, ...parts].join(' ')
}

/** The three corners of an arrow's head at the end of a line. */
export function arrowHead(line: readonly Point[]): string {
  const end = line.at(-1)
  const before = line.at(-2)
  if (!end || !before) return ''
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length }
  const side = (by: number) => ({
    x: end.x - along.x * 8 - along.y * by,
    y: end.y - along.y * 8 + along.x * by,
  })
  return [end, side(4), side(-4)].map(pair).join(' ')
}

/** A bit from a bend towards the point beside it, never past the middle. */
function towards(bend: Point, other: Point): Point {
  const length = Math.hypot(other.x - bend.x, other.y - bend.y)
  const part = length === 0 ? 0 : Math.min(radius / length, 0.5)
  return { x: bend.x + (other.x - bend.x) * part, y: bend.y + (other.y - bend.y) * part }
}

const pair = ({ x, y }: Point): string => `${tenth(x)},${tenth(y)}`
const tenth = (value: number): number => Math.round(value * 10) / 10
