import { letter, shown } from './box-size.ts'
import { escapeXml } from './escape-xml.ts'
import type { PlacedWay } from './placed.ts'
import { arrowHead, roundedPath } from './rounded-path.ts'
import { colours } from './svg-colours.ts'
import { svgText, tenth } from './svg-text.ts'

/** A line with an arrow and the name of the way on it. */
export function svgWay({ way, line, label }: PlacedWay): string {
  return [
    `<g data-way="${escapeXml(way.id)}">`,
    `<title>${escapeXml(way.name === '' ? 'next' : way.name)}</title>`,
    `<path d="${roundedPath(line)}" fill="none" stroke="${colours.line}" stroke-width="1.4"/>`,
    `<polygon points="${arrowHead(line)}" fill="${colours.line}"/>`,
    ...(label ? [ground(label), named(way.name, label)] : []),
    '</g>',
  ].join('\n')
}

type Label = NonNullable<PlacedWay['label']>

/** The line is not seen through the name. */
const ground = ({ x, y, width, height }: Label): string =>
  `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="${colours.ground}"/>`

const named = (name: string, { x, y, height }: Label): string =>
  svgText(
    { x: x + 4, y: y + height - 4.5, size: letter.small, colour: colours.soft, weight: 'normal' },
    shown(name),
  )
