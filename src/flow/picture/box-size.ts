import type { Box, DrawnWay } from './picture.ts'

export type Size = { readonly width: number; readonly height: number }

/**
 * Everything in a picture is set in a monospaced face, so that boxes can be measured where there is no screen. Units of
 * the SVG, which are pixels at 100 %.
 */
export const letter = { size: 13, small: 11 } as const
/** How wide a letter is, in parts of its size; the widest of the usual monospaced faces. */
const advance = 0.61

/** How much of a line fits into a box; the whole of it stands in the title of the box. Columns. */
const mostColumns = 34

const boxHeight = 46
const endHeight = 28
export const boxPadding = 14
/** Room for the mark of a mistake. */
const markWidth = 22

/** A line as a box shows it: without breaks, its end left out where it is too long. */
export function shown(words: string): string {
  let columns = 0
  let kept = ''
  for (const sign of words
    .slice(0, 4 * mostColumns)
    .replaceAll(/\s+/g, ' ')
    .trim()) {
    columns += columnsOf(sign)
    if (columns > mostColumns) return `${kept}…`
    kept += sign
  }
  return kept
}

/** Signs of East Asia and pictures take two columns. */
const columnsOf = (sign: string): number => ((sign.codePointAt(0) ?? 0) >= 0x11_00 ? 2 : 1)

export function lineWidth(words: string, size: number): number {
  let columns = 0
  for (const sign of words) columns += columnsOf(sign)
  return Math.ceil(columns * size * advance)
}

export function boxSize({ kind, name, does, mistakes }: Box): Size {
  const text = Math.max(
    lineWidth(shown(name), letter.size),
    lineWidth(shown(does), letter.small),
    leastWidth[kind],
  )
  const mark = mistakes.length > 0 ? markWidth : 0
  return { width: text + 2 * boxPadding + mark, height: kind === 'end' ? endHeight : boxHeight }
}

/** Room for what stands in a box without words of its own. */
const leastWidth: Readonly<Record<Box['kind'], number>> = { step: 116, missing: 142, end: 24 }

/** The words on a way; a way without any takes no room. */
export function labelSize({ name }: DrawnWay): Size | null {
  return name === '' ? null : { width: lineWidth(shown(name), letter.small) + 8, height: 16 }
}
