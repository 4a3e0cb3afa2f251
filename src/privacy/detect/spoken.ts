import { rewritten } from './rewrite-view.ts'
import type { SaidWords } from './said-words.ts'
import { addressEdits } from './spoken-address.ts'
import { numberEdits } from './spoken-numbers.ts'
import type { View } from './view.ts'
import type { Starts } from './word-guard.ts'

/** The words with spoken numbers and e-mail addresses written out, or null when nothing is spoken. */
export function spokenView(view: View, words: SaidWords, starts: Starts): View | null {
  const edits = [...numberEdits(view.folded, words), ...addressEdits(view.folded, starts)].sort(
    (a, b) => a.start - b.start,
  )
  return edits.length > 0 ? rewritten(view, edits) : null
}
