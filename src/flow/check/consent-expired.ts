import type { StepName } from '../../ids.ts'
import type { Exit, Step, Target } from '../flow.ts'
import { type Graph, graphOf, reachable, stepsAfter } from '../graph/graph.ts'
import type { Mistake } from '../mistake.ts'
import { type Check, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

type Consent = Extract<Step, { verb: 'consent' }>

/** Silence or a no that is treated like a yes: the same words, or the way that only a yes should open. @see GDPR recital 32 */
export const consentExpired: Check = ({ flows }) =>
  flows
    .filter(({ whole }) => whole)
    .flatMap((draft) =>
      draft.flow.steps.flatMap((step) => (step.verb === 'consent' ? grantedWithoutYes(draft, step) : [])),
    )

function grantedWithoutYes(draft: DraftFlow, step: Consent): readonly Mistake[] {
  const { confirmed, refused, expired } = step.on
  const graph = graphOf(draft.flow)
  const granted = stepOf(confirmed.go)
  const opens = (exit: Exit) => granted !== null && leadsTo(graph, exit.go, granted)
  const silence = sameWords(confirmed, expired) || (opens(expired) && !opens(refused))
  const no = sameWords(confirmed, refused)
  return [
    ...(silence
      ? [mistakeAt(stepAt(draft, step.name, ['on', 'expired']), saysOf('nobody answered'), advice)]
      : []),
    ...(no
      ? [mistakeAt(stepAt(draft, step.name, ['on', 'refused']), saysOf('the answer was no'), advice)]
      : []),
  ]
}

const saysOf = (when: string) => `when ${when}, the talk goes on as after a yes`
const advice = 'lead to "end", or to words that say nothing was agreed; only a yes is a yes'

const sameWords = (yes: Exit, other: Exit): boolean => yes.say !== null && yes.say === other.say

/** Whether a talk comes there without being asked for consent again. */
function leadsTo(graph: Graph, from: Target, to: StepName): boolean {
  const first = stepOf(from)
  const next = (name: StepName) => (graph.steps.get(name)?.verb === 'consent' ? [] : stepsAfter(graph, name))
  return first !== null && reachable([first], next).has(to)
}

const stepOf = (target: Target): StepName | null => (target.to === 'step' ? target.step : null)
