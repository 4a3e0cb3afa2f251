import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { hideKnownSplit, hideSplit, type MaskInto, mayEndValue } from '../privacy/split-values.ts'
import type { Draft } from './draft.ts'
import type { Lanes } from './lanes.ts'
import type { TurnNeeds } from './needs.ts'
import { knownOf } from './write-lines.ts'

/** A line as the talk keeps it. */
type Kept = Awaited<ReturnType<Lanes['words']>>[number]

/**
 * Hides what stands across the ends of the customer's lines, kept ones and new ones: what the new ones complete, and
 * what is known by now. New lines are changed in place.
 */
export async function hideSplitValues(
  needs: Pick<TurnNeeds, 'anonymizeAgain'>,
  draft: Draft,
  kept: readonly Kept[],
): Promise<readonly Kept[]> {
  const mask: MaskInto = (words, memory) =>
    needs.anonymizeAgain(words, { ...knownOf(draft), memory, asked: [] })
  const own = kept.filter(({ side }) => side === 'customer')
  let words: readonly AnonymizedText[] = own.map((line) => line.words)
  for (const line of draft.lines) {
    if (!line.words) continue
    words = [...words, line.words]
    if (mayEndValue(line.words)) words = await hideSplit(mask, words, draft.memory)
  }
  words = hideKnownSplit(words, draft.memory)
  let next = own.length
  for (const [at, line] of draft.lines.entries())
    if (line.words) draft.lines[at] = { ...line, words: words[next++] ?? line.words }
  const hidden = new Map(own.map(({ n }, at) => [n, words[at]]))
  return kept.map((line) => ({ ...line, words: hidden.get(line.n) ?? line.words }))
}
