import type { Flow } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import { type Check, type Draft, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Ends of flows that the flow which runs them does not know, ends it waits for in vain, and ends that nobody hears of. */
export const runOutcomes: Check = (draft) => [
  ...draft.flows.flatMap((above) => misheard(draft, above)),
  ...draft.flows.flatMap((flow) => unheard(draft, flow)),
]

const outcomesOf = ({ steps }: Flow): readonly string[] => [
  ...new Set(steps.flatMap((step) => (step.verb === 'end' && step.outcome !== null ? [step.outcome] : []))),
]

function misheard({ flows }: Draft, above: DraftFlow): readonly Mistake[] {
  return above.flow.steps.flatMap((step) => {
    if (step.verb !== 'run') return []
    const run = flows.find(({ flow }) => flow.flow === step.flow)
    if (!run?.whole) return []
    const known = outcomesOf(run.flow)
    const unknown = Object.keys(step.on).filter((outcome) => !known.includes(outcome))
    const missing = known.filter((outcome) => !Object.hasOwn(step.on, outcome))
    const ends =
      known.length > 0
        ? `it ends with: ${known.join(', ')}`
        : 'it only ends: leave out "on", or give it an "end: …"'
    return [
      ...unknown.map((outcome) =>
        mistakeAt(
          above.yaml.keyAt(['steps', step.name, 'on', outcome]),
          `${step.flow} never ends with "${outcome}"`,
          didYouMean(outcome, known, ends),
        ),
      ),
      ...missing.map((outcome) =>
        mistakeAt(
          stepAt(above, step.name, ['run']),
          `${step.flow} can end with "${outcome}", which is not handled`,
          `add it under "on": ${outcome}: …`,
        ),
      ),
    ]
  })
}

function unheard({ flows }: Draft, draft: DraftFlow): readonly Mistake[] {
  const isRun = flows.some(
    ({ flow, whole }) =>
      !whole || flow.steps.some((step) => step.verb === 'run' && step.flow === draft.flow.flow),
  )
  if (isRun) return []
  return draft.flow.steps.flatMap((step) =>
    step.verb === 'end' && step.outcome !== null
      ? [
          mistakeAt(
            stepAt(draft, step.name, ['end']),
            `nobody hears that ${draft.flow.flow} ended with "${step.outcome}": no flow runs it`,
            'write "end: yes", or run it from another flow',
          ),
        ]
      : [],
  )
}
