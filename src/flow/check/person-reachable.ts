import type { StepName } from '../../ids.ts'
import type { Step } from '../flow.ts'
import { type Graph, graphOf, reachable } from '../graph/graph.ts'
import type { Check, Draft } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** How many answers may lie between any step and a person. */
const mostAnswers = 2

/** Steps from which nobody gets to a person within two answers, neither by the flow nor by asking for one anywhere. */
export const personReachable: Check = (draft) => {
  if (draft.business === null || canAskForPerson(draft)) return []
  return draft.flows
    .filter(({ whole }) => whole)
    .flatMap(({ flow }) => {
      const near = nearPerson(graphOf(flow))
      return flow.steps
        .filter(({ name }) => !near.has(name))
        .map(({ name, at }) =>
          mistakeAt(
            at,
            `from step "${name}" nobody reaches a person within ${mostAnswers} answers`,
            'declare a department in business.yaml (then "person" works everywhere), or lead to a handoff',
          ),
        )
    })
}

/** The command "person" is heard at every step; it needs a department to go to. */
const canAskForPerson = ({ business }: Draft): boolean => (business?.departments.size ?? 0) > 0

/** Steps from which a handoff comes after at most so many answers, found backwards from the handoffs. */
function nearPerson(graph: Graph): ReadonlySet<StepName> {
  const before = (name: StepName) => graph.before.get(name) ?? []
  const passing = (name: StepName) => before(name).filter((step) => !takesAnswer(graph.steps.get(step)))
  const handoffs = [...graph.steps.values()].filter(({ verb }) => verb === 'handoff').map(({ name }) => name)
  let near = reachable(handoffs, passing)
  for (let answers = 0; answers < mostAnswers; answers++)
    near = reachable([...near, ...[...near].flatMap(before)], passing)
  return near
}

const answered = new Set<Step['verb']>(['ask', 'choose', 'choose_from', 'confirm', 'consent', 'prove'])
const takesAnswer = (step: Step | undefined): boolean => step !== undefined && answered.has(step.verb)
