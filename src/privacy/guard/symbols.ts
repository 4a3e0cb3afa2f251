import { foldCode } from '../detect/fold-character.ts'

/** What a character is to the guard: 0 between words, 1 to 10 a digit, 11 to 36 a letter; see `otherLetter`. */
export const separator = 0
/** The character needs the careful reading of a view. */
export const careful = 255
/** Letters of other scripts share these. */
const otherLetter = 37

const isLetterOrDigit = /[\p{L}\p{N}]/u

/** The symbol of a folded character. */
export function symbolOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 11
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 1
  if (code < 0x80 || !isLetterOrDigit.test(String.fromCharCode(code))) return separator
  return otherLetter + (code % 26)
}

export const isDigit = (symbol: number): boolean => symbol >= 1 && symbol <= 10

/** Marks that stand alone, which a view would read as nothing. */
const loneMarks: ReadonlySet<number> = new Set([0xa0, 0xa8, 0xaf, 0xb4, 0xb8])
const tabled = 0x250

const table: Uint8Array = Uint8Array.from({ length: tabled }, (_, code) => {
  const folded = foldCode(code)
  if (folded === 0 && code !== 0) return loneMarks.has(code) ? separator : careful
  return symbolOf(folded)
})

/** The symbol of a character as it is written, whatever its case and accent. */
export const symbolAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  return code < tabled ? (table[code] ?? careful) : rareSymbol(code, text, index)
}

/** Dashes, quotes, arrows and pictures, from and to; between them are letters and digits in circles. */
const pictures: readonly (readonly [number, number])[] = [
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2190, 0x245f],
  [0x2500, 0x2775],
  [0x2794, 0x2bff],
  [0xd83d, 0xd83e],
  [0xfe0f, 0xfe0f],
]

function rareSymbol(code: number, text: string, index: number): number {
  if (code >= 0xdc00 && code <= 0xdfff) return index > 0 ? separator : careful
  if (code === 0xd83c) return text.charCodeAt(index + 1) >> 8 === 0xdd ? careful : separator
  return pictures.some(([from, to]) => code >= from && code <= to) ? separator : careful
}
