import type { AnswerName } from '../../ids.ts'
import type { Mistake } from '../mistake.ts'
import { savedNames } from '../saved-names.ts'
import type { Check, DraftFlow } from './draft.ts'
import { expressionsOf } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'

/** Answers and fields handed to a service that `receives:` of services.yaml does not let it have. */
export const servicesReceive: Check = ({ flows, services }) =>
  flows.flatMap((draft) =>
    draft.flow.steps.flatMap((step): readonly Mistake[] => {
      const operation = step.verb === 'call' ? services?.get(step.operation) : undefined
      const receives = operation?.receives
      if (!operation || !receives) return []
      return expressionsOf(step).flatMap(({ place, expression }) =>
        place !== 'with'
          ? []
          : namesIn(draft, expression.source)
              .filter((name) => !receives.includes(name))
              .map((name) => {
                const list = receives.length > 0 ? receives.join(', ') : 'nothing'
                const says = `"${operation.service}" may not receive "${name}"`
                const advice = `it receives ${list}: add "${name}" to its receives: in services.yaml, or do not send it`
                return mistakeAt(expression.at, says, advice)
              }),
      )
    }),
  )

const texts = /'[^'\n]*'|"[^"\n]*"/g
const names = /[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)?/g

/** Answers (`postcode`) and fields of results (`order.number`) an expression speaks of. */
function namesIn({ flow }: DraftFlow, source: string): readonly string[] {
  const found = source.replace(texts, '').match(names) ?? []
  const known = found.flatMap((name) => {
    const [owner = ''] = name.split('.')
    if (flow.answers.has(owner as AnswerName)) return [owner]
    return savedNames(flow).has(owner) ? [name] : []
  })
  return [...new Set(known)]
}
