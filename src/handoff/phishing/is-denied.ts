import { neverWords, noWords, wasAsked } from './ask-words.ts'
import type { Piece } from './words-of.ts'

/** Whether an act is said not to be done, or somebody else's. */
export function isDenied(words: readonly Piece[], at: number): boolean {
  const { clause, sentence } = words[at] as Piece
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    const word = words[before] as Piece
    if (word.sentence !== sentence) return false
    if (neverWords.has(word.text) || wasAsked.has(word.text)) return true
    if (noWords.has(word.text) && at - before <= 3 && word.clause === clause) return true
  }
  return false
}
