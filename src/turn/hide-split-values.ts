import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { hideSplit, type MaskInto, mayEndValue } from '../privacy/split-values.ts'
import type { Draft } from './draft.ts'
import type { Lanes } from './lanes.ts'
import type { TurnNeeds } from './needs.ts'
import { knownOf } from './write-lines.ts'

/** A line as the talk keeps it. */
type Kept = Awaited<ReturnType<Lanes['words']>>[number]

/** The customer's lines, kept ones and new ones, with what stands across their ends hidden. New ones are changed in place. */
export async function hideSplitValues(
  needs: TurnNeeds,
  draft: Draft,
  kept: readonly Kept[],
): Promise<readonly Kept[]> {
  const mask: MaskInto = (words, memory) =>
    needs.anonymizeAgain(words, { ...knownOf(draft), memory, asked: [] })
  const lines: { words: AnonymizedText; put: (words: AnonymizedText) => void }[] = []
  const changed = [...kept]
  for (const [at, line] of kept.entries())
    if (line.message) lines.push({ words: line.words, put: (words) => (changed[at] = { ...line, words }) })
  for (const [at, line] of draft.lines.entries()) {
    if (!line.words) continue
    lines.push({ words: line.words, put: (words) => (draft.lines[at] = { ...line, words }) })
    if (!mayEndValue(line.words)) continue
    const hidden = await hideSplit(
      mask,
      lines.map(({ words }) => words),
      draft.memory,
    )
    for (const [place, words] of hidden.entries()) {
      const own = lines[place]
      if (!own || !words) continue
      own.words = words
      own.put(words)
    }
  }
  return changed
}
