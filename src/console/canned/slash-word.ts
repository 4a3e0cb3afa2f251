/** A word behind `/` that is being written, and where the `/` stands; null: none is. */
export function slashWord(
  words: string,
  caret: number,
): { readonly start: number; readonly word: string } | null {
  const found = /(?:^|\s)\/([\p{L}\p{N}_-]*)$/u.exec(words.slice(0, caret))
  if (!found) return null
  const word = found[1] ?? ''
  return { start: caret - word.length - 1, word }
}
