import { foldCode } from './fold-character.ts'

/** What a character of a folded text is. */
export const blank = 0
export const mark = 1
export const digit = 2
export const letter = 3

const anyLetter = /\p{L}/u
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => {
  if (code >= 48 && code <= 57) return digit
  if (code !== 10 && /\s/.test(String.fromCharCode(code))) return blank
  return anyLetter.test(String.fromCharCode(foldCode(code) || code)) ? letter : mark
})

/** The kind of a UTF-16 unit: half of a pair is a mark, and so is a line end. */
export const kindOf = (code: number): number =>
  code < kinds.length ? (kinds[code] as number) : anyLetter.test(String.fromCharCode(code)) ? letter : mark
