import { didYouMean } from '../parse/closest.ts'
import { type Check, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** A message that waits for an event which no service raises would never be taken back. */
export const unraisedEvents: Check = ({ flows, services }) => {
  if (services === null) return []
  const known = [...new Set([...services.values()].flatMap(({ raises }) => raises?.event ?? []))]
  return flows.flatMap((draft) =>
    draft.flow.steps.flatMap((step) => {
      if (step.verb !== 'notify' || step.until === null || known.includes(step.until.event)) return []
      const { event } = step.until
      const advice = didYouMean(event, known, `say in services.yaml what raises it: raises: { ${event}: id }`)
      return [mistakeAt(stepAt(draft, step.name, ['until', event]), `nothing raises "${event}"`, advice)]
    }),
  )
}
