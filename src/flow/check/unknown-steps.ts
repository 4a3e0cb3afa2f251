import { graphOf } from '../graph/graph.ts'
import { didYouMean } from '../parse/closest.ts'
import { type Check, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Ways that lead to a step the flow does not have. */
export const unknownSteps: Check = ({ flows }) =>
  flows.flatMap((draft) => {
    const { steps, ways } = graphOf(draft.flow)
    const known = [...steps.keys(), ...draft.broken, 'end']
    const names = new Set<string>(known)
    return [...ways].flatMap(([from, out]) =>
      out.flatMap(({ go, inside }) => {
        if (go.to === 'end' || names.has(go.step)) return []
        const place = draft.yaml.scalarAt(['steps', from, ...inside]) ? inside : [...inside, 'go']
        return [
          mistakeAt(
            stepAt(draft, from, place),
            `there is no step "${go.step}"`,
            didYouMean(go.step, known, `write a step with that name, or "end"`),
          ),
        ]
      }),
    )
  })
