import type { AnswerSpec } from '../answer-spec.ts'
import type { Mistake } from '../mistake.ts'
import { type Check, type Draft, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Answers that a flow and one it runs both declare, and mean something else by: what one knows, the other would not ask. */
export const answersOfARun: Check = (draft) => draft.flows.flatMap((above) => unlike(draft, above))

function unlike({ flows }: Draft, above: DraftFlow): readonly Mistake[] {
  return above.flow.steps.flatMap((step) => {
    const run = step.verb === 'run' ? flows.find(({ flow }) => flow.flow === step.flow) : undefined
    return [...(run?.flow.answers ?? [])].flatMap(([name, below]) => {
      const known = above.flow.answers.get(name)
      if (!known || meaning(known) === meaning(below)) return []
      return [
        mistakeAt(
          stepAt(above, step.name, ['run']),
          `"${name}" means one thing in ${above.flow.flow} and another in ${run?.flow.flow}, and they share it`,
          'declare it alike in both, or give one of them another name',
        ),
      ]
    })
  })
}

const meaning = ({ type, personal, values }: AnswerSpec): string => JSON.stringify([type, personal, values])
