import { viewOf } from '../detect/view.ts'

/** What a character is to the guard: 0 between words, 1 to 10 a digit, 11 to 36 a letter; see `otherLetter`. */
export const separator = 0
/** Marks and what cannot be seen: it takes no place. */
export const nothing = 253
/** The character is read as several, letters or digits among them. */
export const several = 254
/** Not asked for yet: most are never. */
const unread = 255
/** Letters of other scripts share these. */
const otherLetter = 37

const isLetterOrDigit = /[\p{L}\p{N}]/u

const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 11
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 1 : separator
})

/** The symbol of a folded character. */
export const symbolOf = (code: number): number => ascii[code] ?? symbolOfRare(code)

const symbolOfRare = (code: number): number =>
  isLetterOrDigit.test(String.fromCharCode(code)) ? otherLetter + (code % 26) : separator

export const isDigit = (symbol: number): boolean => symbol >= 1 && symbol <= 10

/** Characters of one UTF-16 unit. */
const tabled = 0x10000
const table = new Uint8Array(tabled).fill(unread)

/** The symbol of a character as it is written, whatever its case and accent. */
export function symbolAsWritten(code: number): number {
  if (code >= tabled) return isPicture(code) ? separator : several
  const known = table[code] ?? unread
  return known === unread ? read(code) : known
}

function read(code: number): number {
  const { folded } = viewOf(String.fromCharCode(code))
  const symbol = folded === '' ? nothing : symbolOfAll(folded)
  table[code] = symbol
  return symbol
}

function symbolOfAll(folded: string): number {
  if (folded.length === 1) return symbolOf(folded.charCodeAt(0))
  return isLetterOrDigit.test(folded) ? several : separator
}

/** Faces, hands and flags; between them are letters and digits in circles. */
const isPicture = (code: number): boolean =>
  code >= 0x1f000 && code < 0x1fc00 && (code < 0x1f100 || code >= 0x1f200)
