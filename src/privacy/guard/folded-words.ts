import { viewOf } from '../detect/view.ts'
import { separator, symbolOf } from './symbols.ts'

/** A text without case and accents; ASCII has nothing else that a view undoes. */
export const foldedOf = (text: string): string => (isAscii(text) ? text.toLowerCase() : viewOf(text).folded)

function isAscii(text: string): boolean {
  let all = 0
  for (let at = 0; at < text.length; at++) all |= text.charCodeAt(at)
  return all < 0x80
}

/** The words and numbers of a text, without case and accents. */
export const foldedWords = (text: string): readonly string[] => wordsIn(foldedOf(text))

/** The same of a text that is folded. */
export function wordsIn(folded: string): readonly string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at < folded.length; at++) {
    if (symbolOf(folded.charCodeAt(at)) !== separator) start = start < 0 ? at : start
    else if (start >= 0) {
      words.push(folded.slice(start, at))
      start = -1
    }
  }
  if (start >= 0) words.push(folded.slice(start))
  return words
}
