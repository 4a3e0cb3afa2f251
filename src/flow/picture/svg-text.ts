import { escapeXml } from './escape-xml.ts'

type Lettering = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
  readonly weight: 'normal' | 'bold'
}

/** One line of text, its blanks kept. */
export const svgText = ({ x, y, size, colour, weight }: Lettering, words: string): string =>
  `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(words)}</text>`

/** Tenths are finer than a screen shows. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
