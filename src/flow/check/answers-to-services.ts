import type { StepName } from '../../ids.ts'
import { graphOf } from '../graph/graph.ts'
import { visits, wayTo } from '../graph/shortest-path.ts'
import type { Mistake } from '../mistake.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { namePath, scopeOf } from './expression-scope.ts'
import { expressionsOf } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'

/** Personal answers and fields handed to a service that the flow's purpose does not name as a recipient. */
export const answersToServices: Check = (draft) => draft.flows.flatMap((flow) => sentToStrangers(draft, flow))

function sentToStrangers(draft: Draft, flow: DraftFlow): readonly Mistake[] {
  const { privacy, services } = draft
  const purpose = privacy?.purposes.get(flow.flow.purpose)
  if (!purpose || !services) return []
  const personal = new Set(scopeOf(draft, flow).personal)
  return flow.flow.steps.flatMap((step) => {
    const service = step.verb === 'call' ? services.get(step.operation)?.service : undefined
    if (service === undefined || purpose.recipients.includes(service)) return []
    return expressionsOf(step).flatMap(({ place, expression }) => {
      const name = namePath(expression.source)?.join('.') ?? ''
      if (place !== 'with' || !personal.has(name)) return []
      const says = `"${name}" is personal and goes to "${service}", which purpose "${purpose.name}" does not name (${wayFrom(flow, name, step.name)})`
      const advice = `add "${service}" to the recipients of "${purpose.name}" in privacy.yaml, or do not send it`
      return [mistakeAt(expression.at, says, advice)]
    })
  })
}

/** From the step that asks it, or saves it, to the call. */
function wayFrom({ flow }: DraftFlow, name: string, call: StepName): string {
  const [owner = ''] = name.split('.')
  const asks = flow.steps.find(
    (step) =>
      (step.verb === 'ask' && step.answer === owner) ||
      ((step.verb === 'call' || step.verb === 'choose_from') && step.save === owner),
  )
  const { ways } = graphOf(flow)
  const all = visits({ step: asks?.name ?? call, fact: null }, (step) =>
    (ways.get(step) ?? []).flatMap(({ go }) => (go.to === 'step' ? [{ step: go.step, fact: null }] : [])),
  )
  const there = all.find(({ step }) => step === call)
  return there ? wayTo(there) : call
}
