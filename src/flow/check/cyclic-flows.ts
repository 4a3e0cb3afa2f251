import type { FlowId } from '../../ids.ts'
import { reachable } from '../graph/graph.ts'
import { type Check, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Flows that run each other in a circle: the talk would pile up without end. */
export const cyclicFlows: Check = ({ flows }) => {
  const runs = new Map<FlowId, FlowId[]>()
  for (const { flow } of flows)
    runs.set(
      flow.flow,
      flow.steps.flatMap((step) => (step.verb === 'run' ? [step.flow] : [])),
    )
  return flows.flatMap((draft) =>
    draft.flow.steps.flatMap((step) => {
      if (step.verb !== 'run') return []
      if (!reachable([step.flow], (name) => runs.get(name) ?? []).has(draft.flow.flow)) return []
      const says = `"${step.flow}" runs "${draft.flow.flow}" again, in a circle`
      return [
        mistakeAt(
          stepAt(draft, step.name, ['run']),
          says,
          'use "go" inside one flow, or let one of them end',
        ),
      ]
    }),
  )
}
