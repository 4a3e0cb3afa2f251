import type { Step } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { silencesOf } from '../silence.ts'
import { type Check, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Silences that never come: at a proof that asks nothing, or as long as another of the same step. */
export const silences: Check = ({ flows }) =>
  flows.flatMap((draft) => draft.flow.steps.flatMap((step) => neverComing(draft, step)))

function neverComing(draft: DraftFlow, step: Step): readonly Mistake[] {
  const lengths = silencesOf(step).map(({ after }) => after)
  if (lengths.length === 0) return []
  const at = stepAt(draft, step.name, ['silent'])
  if (step.verb === 'prove' && step.by.every(({ by }) => by !== 'answer'))
    return [
      mistakeAt(
        at,
        `"${step.name}" asks nothing, so nobody is silent there`,
        'leave out "silent", or add an answer to "by"',
      ),
    ]
  if (new Set(lengths).size === lengths.length) return []
  return [mistakeAt(at, `two silences of "${step.name}" are equally long`, 'leave out one of them')]
}
