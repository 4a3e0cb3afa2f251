import { sentValue } from '../flow/sent-things.ts'
import { waitingFor } from '../flow/waiting-for.ts'
import type { RawText } from '../message/raw-text.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { isFaqQuestion } from './answer-open-question.ts'
import { askAnew } from './ask-anew.ts'
import type { Draft } from './draft.ts'
import { followIntent } from './follow-intent.ts'
import { giveAnswer } from './give-answer.ts'
import { keepAnswer } from './keep-answer.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readUnasked } from './read-unasked.ts'
import { type SentAnswer, sentThings } from './sent-answer.ts'

/** The words beside what was sent. */
export type Beside = { readonly words: RawText; readonly safe: AnonymizedText }

/**
 * What was sent is the answer, whatever stands beside it: words tell of other questions, and one of the FAQ is answered
 * too. A command or a wish to stop was heard before and may have closed the question.
 */
export async function hearSent(
  needs: TurnNeeds,
  draft: Draft,
  { answer, things }: SentAnswer,
  beside: Beside | null,
): Promise<void> {
  if (draft.state.handedOff) return
  if (await askAnew(needs, draft)) return
  const here = pinnedFlow(draft, draft.state.frames.at(-1))
  const open = waitingFor(here?.flow ?? null, draft.state)
  if (!here || open.for !== 'answer' || open.answer !== answer) return
  if (beside)
    for (const [name, read] of readUnasked(draft, here, beside.words))
      if (draft.state.answers[name] === undefined) keepAnswer(draft, here.flow, name, read, beside.words)
  draft.state = { ...draft.state, notUnderstood: 0 }
  await giveAnswer(needs, draft, answer, sentValue(sentThings(things)))
  if (beside && (await isFaqQuestion(needs, draft, beside.safe))) await followIntent(needs, draft, beside)
}
