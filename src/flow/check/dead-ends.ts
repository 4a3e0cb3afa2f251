import type { StepName } from '../../ids.ts'
import { type Graph, graphOf, reachable } from '../graph/graph.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Steps from which a talk can reach neither its end nor a person. */
export const deadEnds: Check = ({ flows }) =>
  flows
    .filter(({ whole }) => whole)
    .flatMap(({ flow }) => {
      const graph = graphOf(flow)
      const finishing = flow.steps.filter(({ name }) => finishes(graph, name)).map(({ name }) => name)
      const saved = reachable(finishing, (step) => graph.before.get(step) ?? [])
      const stuck = flow.steps.filter(({ name }) => !saved.has(name))
      return stuck
        .slice(0, 1)
        .map(({ name, at }) =>
          mistakeAt(
            at,
            `from step "${name}" a talk can never end${others(stuck.length - 1)}`,
            'give one of these steps a way to "end" or to a handoff',
          ),
        )
    })

const others = (count: number): string => (count > 0 ? ` (and from ${count} more)` : '')

const finishes = ({ steps, ways }: Graph, name: StepName): boolean => {
  const verb = steps.get(name)?.verb
  return verb === 'handoff' || verb === 'end' || (ways.get(name) ?? []).some(({ go }) => go.to === 'end')
}
