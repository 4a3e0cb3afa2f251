import { boxSize, labelSize } from './box-size.ts'
import type { Picture } from './picture.ts'
import type { PlacedBox, PlacedPicture, PlacedWay, Rectangle } from './placed.ts'
import { plainLine } from './plain-line.ts'
import { rowsOf } from './plain-rows.ts'

/** Between boxes of a row, and between rows. */
const gap = { across: 40, down: 72 } as const
const margin = 24

/**
 * Boxes in rows, each as many ways from the first as its row says. In one pass, so that 10,000 steps take no time:
 * lines may cross boxes, which a finer layout avoids.
 */
export function layOutPlainly(picture: Picture): PlacedPicture {
  const rows = rowsOf(picture).map((row) => row.map((box) => ({ box, ...boxSize(box) })))
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width + gap.across, -gap.across))
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  const boxes: PlacedBox[] = []
  let y = margin
  for (const [at, row] of rows.entries()) {
    let x = margin + (widest - (widths[at] ?? 0)) / 2
    for (const { box, width, height } of row) {
      boxes.push({ box, place: { x, y, width, height } })
      x += width + gap.across
    }
    y += row.reduce((most, { height }) => Math.max(most, height), 0) + gap.down
  }
  const ways = linesBetween(picture, boxes)
  return { picture, boxes, ways, width: widest + 2 * margin + roomForLoops, height: y - gap.down + margin }
}

/** Ways back go round the right side of the boxes. */
const roomForLoops = 160

function linesBetween({ ways }: Picture, boxes: readonly PlacedBox[]): readonly PlacedWay[] {
  const places = new Map(boxes.map(({ box, place }) => [box.id, place]))
  const alike = new Map<string, number>()
  return ways.flatMap((way) => {
    const from = places.get(way.from)
    const to = places.get(way.to)
    if (!from || !to) return []
    const pair = `${way.from} ${way.to}`
    const nth = alike.get(pair) ?? 0
    alike.set(pair, nth + 1)
    const line = plainLine(from, to)
    const size = labelSize(way)
    const [a = from, b = to] = line.slice(Math.floor(line.length / 2) - 1)
    const middle = { x: a.x + (b.x - a.x) * 0.4, y: a.y + (b.y - a.y) * 0.4 }
    const label: Rectangle | null = size && {
      x: middle.x - size.width / 2,
      y: middle.y + nth * size.height - size.height / 2,
      ...size,
    }
    return [{ way, line, label }]
  })
}
