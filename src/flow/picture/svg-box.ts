import { boxPadding, letter, shown } from './box-size.ts'
import { escapeXml } from './escape-xml.ts'
import type { Box } from './picture.ts'
import type { PlacedBox, Rectangle } from './placed.ts'
import { boxColours, colours } from './svg-colours.ts'
import { svgText, tenth } from './svg-text.ts'

/** A box with its two lines; the whole of them, where it stands and what is wrong come up when it is pointed at. */
export function svgBox({ box, place }: PlacedBox): string {
  return [
    `<g data-box="${escapeXml(box.id)}">`,
    `<title>${escapeXml(titleOf(box))}</title>`,
    frame(box, place),
    ...linesIn(box, place),
    ...(box.mistakes.length > 0 ? [mark(place)] : []),
    '</g>',
  ].join('\n')
}

function titleOf({ name, does, at, mistakes }: Box): string {
  const where = at ? [`${at.file}:${at.line}`] : []
  return [name, ...(does === '' ? [] : [does]), ...where, ...mistakes.map(({ says }) => `! ${says}`)].join(
    '\n',
  )
}

const isUnclear = ({ kind, does }: Box): boolean => kind === 'missing' || (kind === 'step' && does === '')

function frame(box: Box, { x, y, width, height }: Rectangle): string {
  const { fill, stroke } = boxColours(box)
  const isWrong = box.mistakes.length > 0 || isUnclear(box)
  const edge = isWrong ? colours.mistake : stroke
  const strength = isWrong || box.isFirst ? 2.5 : 1.2
  const dashes = isUnclear(box) ? ' stroke-dasharray="5 3"' : ''
  const round = box.kind === 'end' ? height / 2 : 8
  return `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" rx="${round}" fill="${fill}" stroke="${edge}" stroke-width="${strength}"${dashes}/>`
}

function linesIn(box: Box, { x, y }: Rectangle): readonly string[] {
  const name = {
    x: x + boxPadding,
    y: y + 19,
    size: letter.size,
    colour: colours.ink,
    weight: 'bold',
  } as const
  if (box.kind === 'end') return [svgText({ ...name, weight: 'normal' }, box.name)]
  const does = { ...name, y: y + 36, size: letter.small, colour: colours.soft, weight: 'normal' } as const
  return [svgText(name, shown(box.name)), svgText(does, shown(secondLine(box)))]
}

function secondLine({ kind, does }: Box): string {
  if (kind === 'missing') return 'there is no such step'
  return does === '' ? 'could not be read' : does
}

/** An exclamation mark, for those who see no red. */
function mark({ x, y, width }: Rectangle): string {
  const middle = { x: tenth(x + width - 15), y: tenth(y + 15) }
  const sign = {
    x: middle.x - 3.5,
    y: middle.y + 4.5,
    size: letter.size,
    colour: '#ffffff',
    weight: 'bold',
  } as const
  return `<circle cx="${middle.x}" cy="${middle.y}" r="8" fill="${colours.mistake}"/>${svgText(sign, '!')}`
}
