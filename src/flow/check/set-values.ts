import type { AnswerName } from '../../ids.ts'
import type { AnswerSpec } from '../answer-spec.ts'
import { didYouMean } from '../parse/closest.ts'
import type { Check } from './draft.ts'
import { expressionsOf } from './expressions-of.ts'
import { type GivenValue, givenValue, misfit } from './given-value.ts'
import { mistakeAt } from './mistake-at.ts'

/** Answers that are set to what nobody could have answered: a choice to no value of its own, a number to a text. */
export const setValues: Check = (draft) =>
  draft.flows.flatMap((flow) =>
    flow.flow.steps.flatMap((step) =>
      expressionsOf(step).flatMap(({ place, name, expression: { source, at } }) => {
        const spec = place === 'set' ? flow.flow.answers.get(name as AnswerName) : undefined
        const wrong = spec ? wrongFor(spec, givenValue(draft, flow, source)) : null
        if (!spec || wrong === null) return []
        const known = spec.values.join(', ')
        const advice =
          spec.type === 'choice'
            ? didYouMean(wrong.replaceAll('"', ''), spec.values, `its values are: ${known}`)
            : 'set it to what could have been answered'
        return [mistakeAt(at, `"${name}" can never be ${wrong}`, advice)]
      }),
    ),
  )

function wrongFor({ type, values }: AnswerSpec, given: GivenValue | null): string | null {
  switch (type) {
    case 'number':
    case 'money':
      return misfit(given, 'number')
    case 'date':
      return misfit(given, 'day')
    case 'choice': {
      if (given === null || given.is === 'text' || values.length === 0) return null
      if (given.is !== 'one of') return `a ${given.is}`
      const strange = given.values.find((value) => !values.includes(value))
      return strange === undefined ? null : `"${strange}"`
    }
    case 'yes_no':
      if (given === null || given.is === 'yes or no') return null
      return given.is === 'one of' ? `"${given.values[0] ?? ''}"` : `a ${given.is}`
    default:
      return null
  }
}
