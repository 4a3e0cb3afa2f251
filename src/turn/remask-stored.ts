import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { mayEndValue } from '../privacy/split-values.ts'
import { remask } from '../privacy/talk-memory.ts'
import type { Draft } from './draft.ts'
import { hideSplitValues } from './hide-split-values.ts'
import type { TurnNeeds } from './needs.ts'
import type { KeptNote } from './transcripts.ts'
import type { Remasked, TurnRecord } from './turn-record.ts'

type StoredAnew = Pick<TurnRecord, 'remasked' | 'remaskedNotes'>

/**
 * A value learned in this turn is replaced in the words this talk already stored, in the same commit, and so is the
 * half of one that this turn completed; so are the words the person edited or took back, also where their talk is over.
 */
export async function remaskStored(needs: TurnNeeds, draft: Draft): Promise<StoredAnew> {
  for (const [message, { words, warning }] of draft.rewritten)
    draft.rewritten.set(message, { words: remask(words, draft.memory) ?? words, warning })
  const maySplit = draft.lines.some(({ words }) => words && mayEndValue(words))
  const isTouched = maySplit || hasLearned(draft)
  const kept = isTouched && draft.claim.talk ? await needs.lanes.words(draft.talk) : []
  const completed = isTouched ? await hideSplitValues(needs, draft, kept) : []
  maskLines(needs, draft)
  const rewritten = await rewrittenLines(needs, draft)
  const isRewritten = (n: number) => rewritten.some((line) => line.talk === draft.talk && line.n === n)
  const learned = completed.flatMap(({ n, words }, at) => {
    const masked = remask(words, draft.memory) ?? words
    return masked === kept[at]?.words ? [] : [{ talk: draft.talk, n, words: masked }]
  })
  return {
    remasked: [...learned.filter(({ n }) => !isRewritten(n)), ...rewritten],
    remaskedNotes: isTouched ? await learnedNotes(needs, draft) : [],
  }
}

/** Only talks that came to a person have any. */
async function learnedNotes(
  { lanes }: TurnNeeds,
  { claim, talk, memory }: Draft,
): Promise<readonly KeptNote[]> {
  const notes = claim.talk && claim.case ? await lanes.notes(talk) : []
  return notes.flatMap(({ id, words }) => {
    const masked = remask(words, memory)
    return masked ? [{ id, words: masked }] : []
  })
}

/** Rows of the vault that hold something of the person: answers, what a service returned, what they are called. */
const tellingRow = /^(?:answer|result):|^profile$/

const hasLearned = ({ memory, put }: Draft): boolean =>
  memory.fresh().length > 0 || [...put].some((row) => tellingRow.test(row))

/** The lines of this turn; what was missed is counted, by kind. */
function maskLines({ log }: TurnNeeds, draft: Draft): void {
  const missed = new Map<string, number>()
  for (const [at, line] of draft.lines.entries()) {
    const rewritten = line.message ? draft.rewritten.get(line.message) : undefined
    const masked = rewritten || !line.words ? null : remask(line.words, draft.memory)
    if (rewritten) draft.lines[at] = { ...line, ...rewritten }
    else if (masked) draft.lines[at] = { ...line, words: masked }
    if (masked) count(masked, 1, missed)
    if (masked && line.words) count(line.words, -1, missed)
  }
  for (const [kind, times] of missed) if (times > 0) log({ event: 'known-value-masked', kind, times })
}

function count({ tokens }: AnonymizedText, by: number, kinds: Map<string, number>): void {
  for (const { kind } of tokens) kinds.set(kind, (kinds.get(kind) ?? 0) + by)
}

async function rewrittenLines(
  { lanes }: TurnNeeds,
  { claim, rewritten }: Draft,
): Promise<readonly Remasked[]> {
  if (rewritten.size === 0) return []
  const found = await lanes.linesOf(claim.lane, [...rewritten.keys()])
  return found.flatMap(({ talk, n, message }) => {
    const now = rewritten.get(message)
    return now ? [{ talk, n, ...now }] : []
  })
}
