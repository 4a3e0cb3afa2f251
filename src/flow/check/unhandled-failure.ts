import { type Check, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Calls that do not say what happens when the service does not answer. */
export const unhandledFailure: Check = ({ flows }) =>
  flows.flatMap((draft) =>
    draft.flow.steps.flatMap((step) =>
      step.verb === 'call' && !Object.hasOwn(step.on, 'failed')
        ? [
            mistakeAt(
              stepAt(draft, step.name, ['call']),
              `step "${step.name}" does not say what happens when ${step.operation} fails`,
              'add "on: { failed: { say: …, go: … } }"',
            ),
          ]
        : [],
    ),
  )
