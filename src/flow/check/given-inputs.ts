import type { Check } from './draft.ts'
import { expressionsOf } from './expressions-of.ts'
import { givenValue, misfit } from './given-value.ts'
import { mistakeAt } from './mistake-at.ts'

/** Calls that would always fail: a choice or a name handed over where the service takes a number or a day. */
export const givenInputs: Check = (draft) =>
  draft.flows.flatMap((flow) =>
    flow.flow.steps.flatMap((step) => {
      if (step.verb !== 'call') return []
      const inputs = draft.services?.get(step.operation)?.input ?? {}
      return expressionsOf(step).flatMap(({ place, name, expression: { source, at } }) => {
        const type = place === 'with' && Object.hasOwn(inputs, name) ? inputs[name] : undefined
        if (type !== 'number' && type !== 'date') return []
        const wanted = type === 'date' ? 'day' : 'number'
        const given = misfit(givenValue(draft, flow, source), wanted)
        if (given === null) return []
        const says = `${step.operation} takes a ${wanted} as "${name}", but this gives ${given}`
        return [mistakeAt(at, says, 'hand over another answer, or declare the input otherwise')]
      })
    }),
  )
