import { viewOf } from '../detect/view.ts'
import { separator, symbolOf } from './symbols.ts'

/** A text without case and accents; ASCII has nothing else that a view undoes. */
export const foldedOf = (text: string): string => (isAscii(text) ? text.toLowerCase() : viewOf(text).folded)

export function isAscii(text: string): boolean {
  let all = 0
  for (let at = 0; at < text.length; at++) all |= text.charCodeAt(at)
  return all < 0x80
}

/** The words and numbers of a text, without case and accents. */
export const foldedWords = (text: string): readonly string[] => wordsIn(foldedOf(text))

/** The same of a text that is folded. */
export function wordsIn(folded: string): readonly string[] {
  // Counted first: a list that grows takes the room of many words, and most have one or two.
  const words: string[] = new Array(countWords(folded))
  let start = -1
  let count = 0
  for (let at = 0; at < folded.length; at++) {
    if (symbolOf(folded.charCodeAt(at)) !== separator) start = start < 0 ? at : start
    else if (start >= 0) {
      words[count++] = folded.slice(start, at)
      start = -1
    }
  }
  if (start >= 0) words[count] = folded.slice(start)
  return words
}

function countWords(folded: string): number {
  let count = 0
  let before = separator
  for (let at = 0; at < folded.length; at++) {
    const symbol = symbolOf(folded.charCodeAt(at))
    if (symbol !== separator && before === separator) count++
    before = symbol
  }
  return count
}
