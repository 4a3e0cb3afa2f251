import { graphOf } from '../graph/graph.ts'
import { waysOf } from '../graph/ways.ts'
import { stepAt, type Warn } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { saysOnWay } from './says-on-way.ts'

/** Words after a case is closed: it may have taken days, and later than 24 hours after the last message nothing is said. */
export const wordsAfterACase: Warn = ({ flows }) =>
  flows.flatMap((draft) =>
    draft.flow.steps.flatMap((step) => {
      if (step.verb !== 'handoff') return []
      const closed = waysOf(step).find(({ exit }) => exit === step.closed)
      // A rating is asked only while it may be said.
      if (!closed || (step.closed.survey && step.closed.go.to === 'end' && !step.closed.say)) return []
      if (!saysOnWay(graphOf(draft.flow), closed)) return []
      const says = 'these words come only when the case is closed within 24 hours of the last message'
      const advice = 'count on nobody reading them: "closed: end" is enough, the case number is said anyway'
      return [mistakeAt(stepAt(draft, step.name, ['on', 'closed']), says, advice)]
    }),
  )
