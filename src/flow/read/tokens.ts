/** A word or number of a text, with its place; end exclusive. */
export type Token = { readonly word: string; readonly start: number; readonly end: number }

const word = /[\p{L}\p{N}]+/gu

/** The words and numbers of a text in order. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(word)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** The set of the words of a line. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' '))
