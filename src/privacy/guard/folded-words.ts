import { viewOf } from '../detect/view.ts'
import { separator, symbolOf } from './symbols.ts'

/** The words and numbers of a text, without case and accents. */
export const foldedWords = (text: string): readonly string[] => wordsIn(viewOf(text).folded)

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
