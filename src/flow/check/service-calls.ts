import type { Step } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { ServiceOperation } from '../service.ts'
import { type Check, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

type Call = Extract<Step, { verb: 'call' }>

/** Calls of operations there are not, with inputs they do not take, or outcomes they do not have. */
export const serviceCalls: Check = ({ flows, services }) =>
  services === null
    ? []
    : flows.flatMap((draft) =>
        draft.flow.steps.flatMap((step) => {
          if (step.verb !== 'call') return []
          const operation = services.get(step.operation)
          if (operation) return misfits(draft, step, operation)
          const known = [...services.keys()]
          const advice = didYouMean(step.operation, known, `services.yaml has: ${known.join(', ')}`)
          const at = stepAt(draft, step.name, ['call'])
          return [mistakeAt(at, `there is no operation "${step.operation}"`, advice)]
        }),
      )

function misfits(draft: DraftFlow, step: Call, operation: ServiceOperation): readonly Mistake[] {
  const { yaml } = draft
  const keyAt = (...inside: string[]) => yaml.keyAt(['steps', step.name, ...inside])
  const inputs = Object.keys(operation.input)
  const outcomes = ['done', 'failed', ...operation.outcomes.keys()]
  const strange = Object.keys(step.with).filter((input) => !inputs.includes(input))
  const missing = inputs.filter((input) => !Object.hasOwn(step.with, input))
  const unknown = Object.keys(step.on).filter((outcome) => !outcomes.includes(outcome))
  const unheard = [...operation.outcomes.keys()].filter((outcome) => !Object.hasOwn(step.on, outcome))
  return [
    ...strange.map((input) =>
      mistakeAt(
        keyAt('with', input),
        `${step.operation} does not take "${input}"`,
        didYouMean(input, inputs, `it takes: ${inputs.join(', ')}`),
      ),
    ),
    ...missing.map((input) =>
      mistakeAt(keyAt('call'), `${step.operation} needs "${input}"`, `add it under "with": ${input}: …`),
    ),
    ...unknown.map((outcome) =>
      mistakeAt(
        keyAt('on', outcome),
        `${step.operation} never ends with "${outcome}"`,
        didYouMean(outcome, outcomes, `it knows: ${outcomes.join(', ')}`),
      ),
    ),
    ...[...new Set(unheard)].map((outcome) =>
      mistakeAt(
        keyAt('call'),
        `${step.operation} can end with "${outcome}", which is not handled`,
        `add it under "on": ${outcome}: …`,
      ),
    ),
  ]
}
