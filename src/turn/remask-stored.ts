import { remask } from '../privacy/talk-memory.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import type { TurnRecord } from './ports.ts'

/**
 * A value learned in this turn is replaced in the words this talk already stored, in the same commit; so are the words
 * the person edited or took back.
 */
export async function remaskStored({ lanes }: TurnNeeds, draft: Draft): Promise<TurnRecord['remasked']> {
  const isNews = draft.memory.fresh().length > 0 || draft.rewritten.size > 0
  for (const [at, line] of draft.lines.entries()) {
    const words =
      (line.message && draft.rewritten.get(line.message)) ?? (line.words && remask(line.words, draft.memory))
    if (words) draft.lines[at] = { ...line, words }
  }
  if (!isNews || !draft.claim.talk) return []
  const stored = await lanes.words(draft.talk)
  return stored.flatMap(({ n, words, message }) => {
    const changed = (message && draft.rewritten.get(message)) ?? remask(words, draft.memory)
    return changed ? [{ n, words: changed }] : []
  })
}
