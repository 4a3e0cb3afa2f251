/** Digits from which on a number is looked for whatever stands between them. */
const tellingDigits = 6

/** Masked words ready to be searched: in small letters, and with nothing between digits. */
export type Remains = { readonly words: string; readonly numbers: string }

export function remainsOf(masked: string): Remains {
  const words = masked.toLowerCase()
  return { words, numbers: words.replace(/(?<=\d)[\s.\-/()]+(?=\d)/g, '') }
}

/** Whether a value can still be read: as a whole word, or, for numbers, by its digits however they are grouped. */
export function survives(value: string, { words, numbers }: Remains): boolean {
  const sought = value.toLowerCase().trim()
  if (sought === '') return false
  if (stands(sought, words, /[\p{L}\p{N}]/u)) return true
  const digits = sought.replace(/\D/g, '')
  const letters = sought.replace(/[^\p{L}]/gu, '').length
  return digits.length >= tellingDigits && letters <= 3 && stands(digits, numbers, /\d/)
}

/** Whether the text holds it with nothing `joining` right before or after. */
function stands(sought: string, text: string, joining: RegExp): boolean {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!joining.test(before(text, at)) && !joining.test(after(text, at + sought.length))) return true
  }
  return false
}

/** The character that ends here, a pair of surrogates as one. */
const before = (text: string, at: number): string =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1)

const after = (text: string, at: number): string => {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}
