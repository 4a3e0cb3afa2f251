import type { AnswerType } from '../flow/answer-spec.ts'
import type { AnswerName } from '../ids.ts'
import type { Draft } from './draft.ts'
import { answerValue } from './keep-answer.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { takeStep } from './take-step.ts'

/** Types whose readers take any words: an intent that is sure of itself comes first. */
export const takesAnything: ReadonlySet<AnswerType> = new Set(['name', 'address'])

/** Gives the open step a value for an answer, kept as the flow declares it. */
export async function giveAnswer(
  needs: TurnNeeds,
  draft: Draft,
  answer: AnswerName,
  value: string | number | boolean,
): Promise<void> {
  const here = pinnedFlow(draft, draft.state.frames.at(-1))
  if (!here) return
  await takeStep(needs, draft, {
    type: 'ANSWERED',
    answer,
    value: answerValue(draft, here.flow, answer, value),
  })
}
