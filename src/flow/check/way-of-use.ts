import type { StepName } from '../../ids.ts'
import type { Flow, Step } from '../flow.ts'
import { graphOf, stepsAfter } from '../graph/graph.ts'
import { visits, wayTo } from '../graph/shortest-path.ts'
import type { DraftFlow } from './draft.ts'
import type { PersonalUse, Sink } from './personal-uses.ts'

/** `guest → check → book → shop`: from the step that asks it, or saves it, to where it goes. */
export const wayOfUse = ({ flow }: DraftFlow, { name, step, sink }: PersonalUse): string =>
  `${wayFrom(flow, originOf(flow, name), step.name)} → ${sinkWords(sink)}`

/** The step that first gives a name its value; null where none does. */
export function originOf(flow: Flow, name: string): Step | null {
  const [owner = ''] = name.split('.')
  const gives = (step: Step) =>
    (step.verb === 'ask' && step.answer === owner) ||
    (step.verb === 'prove' && step.by.some((proof) => proof.by === 'answer' && proof.answer === owner)) ||
    ((step.verb === 'call' || step.verb === 'choose_from') && step.save === owner)
  return flow.steps.find(gives) ?? null
}

type Visits = ReturnType<typeof visits<null>>
const walked = new WeakMap<Flow, Map<StepName, ReadonlyMap<StepName, Visits[number]>>>()

function wayFrom(flow: Flow, origin: Step | null, to: StepName): string {
  if (!origin) return to
  const known = walked.get(flow) ?? new Map<StepName, ReadonlyMap<StepName, Visits[number]>>()
  walked.set(flow, known)
  const from = known.get(origin.name) ?? walk(flow, origin.name)
  known.set(origin.name, from)
  const there = from.get(to)
  return there ? wayTo(there) : to
}

function walk(flow: Flow, from: StepName): ReadonlyMap<StepName, Visits[number]> {
  const graph = graphOf(flow)
  const all = visits<null>({ step: from, fact: null }, (name) =>
    stepsAfter(graph, name).map((step) => ({ step, fact: null })),
  )
  return new Map(all.map((visit) => [visit.step, visit]))
}

export function sinkWords(sink: Sink): string {
  switch (sink.to) {
    case 'service':
      return sink.service
    case 'people':
      return `people of "${sink.department}"`
    case 'template':
      return `template "${sink.template}"`
    case 'person':
      return 'the person who writes'
  }
}
