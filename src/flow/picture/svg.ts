import { letter, lineWidth } from './box-size.ts'
import { escapeXml } from './escape-xml.ts'
import { outlineLines } from './outline.ts'
import type { PlacedPicture } from './placed.ts'
import { svgBox } from './svg-box.ts'
import { colours } from './svg-colours.ts'
import { svgText } from './svg-text.ts'
import { svgWay } from './svg-way.ts'

/**
 * Pictures below each other as one SVG file: shapes and text only, no script, no style, nothing loaded from elsewhere.
 * Whatever stands in the designers' files is text in it, and its description says the same in words.
 *
 * @param unread mistakes of files that no picture could be made of, a line each
 */
export function svgOf(pictures: readonly PlacedPicture[], unread: readonly string[]): string {
  const blocks = [...pictures.map(blockOf), ...(unread.length > 0 ? [listOf(unread)] : [])]
  const width = Math.ceil(blocks.reduce((most, block) => Math.max(most, block.width), 320))
  const height = Math.ceil(blocks.reduce((sum, block) => sum + block.height, 0))
  let y = 0
  const body = blocks.map((block) => {
    const moved = `<g transform="translate(0,${Math.round(y)})">\n${block.markup}\n</g>`
    y += block.height
    return moved
  })
  const names = pictures.map(({ picture }) => picture.flow).join(', ')
  const words = pictures.flatMap(({ picture }) => [picture.flow, ...outlineLines(picture), ''])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${faces}">`,
    `<title>${escapeXml(names)}</title>`,
    `<desc>${escapeXml(words.join('\n'))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

const faces = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"

type Block = { readonly width: number; readonly height: number; readonly markup: string }

const left = 24
/** A picture's name, and where it stands. */
const headHeight = 64
const lineHeight = 18

function blockOf({ picture, width, height, boxes, ways }: PlacedPicture): Block {
  const starts = picture.startsOn.length > 0 ? ` · starts on ${picture.startsOn.join(', ')}` : ''
  const where = `${picture.file}${starts}`
  const mistakes = picture.mistakes.map(
    ({ line, column, says }) => `${picture.file}:${line}:${column} ${says}`,
  )
  const top = headHeight + mistakes.length * lineHeight
  const markup = [
    svgText({ x: left, y: 34, size: 18, colour: colours.ink, weight: 'bold' }, picture.flow),
    svgText({ x: left, y: 54, size: letter.small, colour: colours.soft, weight: 'normal' }, where),
    ...mistakes.map((line, at) => mistakeLine(line, headHeight + 12 + at * lineHeight)),
    `<g transform="translate(0,${top})">`,
    ...ways.map(svgWay),
    ...boxes.map(svgBox),
    '</g>',
  ]
  return {
    width: Math.max(width, widthOf([where, ...mistakes])),
    height: height + top,
    markup: markup.join('\n'),
  }
}

function listOf(lines: readonly string[]): Block {
  const markup = lines.map((line, at) => mistakeLine(line, 20 + at * lineHeight)).join('\n')
  return { width: widthOf(lines), height: 40 + lines.length * lineHeight, markup }
}

const mistakeLine = (line: string, y: number): string =>
  svgText({ x: left, y, size: letter.small, colour: colours.mistake, weight: 'normal' }, line)

const widthOf = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, lineWidth(line, letter.small)), 0) + 2 * left
