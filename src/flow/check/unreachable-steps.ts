import { graphOf, reachable, stepsAfter } from '../graph/graph.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Steps no talk can come to. */
export const unreachableSteps: Check = ({ flows }) =>
  flows
    .filter(({ whole }) => whole)
    .flatMap(({ flow }) => {
      const graph = graphOf(flow)
      if (!graph.first) return []
      const reached = reachable([graph.first.name], (step) => stepsAfter(graph, step))
      return flow.steps
        .filter(({ name }) => !reached.has(name))
        .map(({ name, at }) =>
          mistakeAt(at, `no talk can reach step "${name}"`, `lead to it with "go: ${name}", or remove it`),
        )
    })
