import type { FlowId } from '../../ids.ts'
import type { Privacy, Purpose } from '../bot.ts'
import type { Flow } from '../flow.ts'
import { reachable } from '../graph/graph.ts'
import type { Mistake } from '../mistake.ts'
import { isOutside } from './answers-to-people.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { type PersonalUse, personalUses } from './personal-uses.ts'
import { originOf, wayOfUse } from './way-of-use.ts'

/**
 * Personal answers asked in a flow of one purpose and handed on in a flow of another: a flow that runs or interrupts
 * another shares what both declare, so what was asked for a parcel could end in a message about a visit.
 */
export const answersBetweenFlows: Check = (draft) => {
  const runs = new Map(draft.flows.map(({ flow }) => [flow.flow, runBy(flow)]))
  return draft.flows.flatMap((to) => {
    const uses = personalUses(draft, to).filter(({ name }) => !name.includes('.'))
    const givers = draft.flows.filter((from) => from !== to && meet(from.flow, to.flow, runs))
    return uses.flatMap((use) => givers.flatMap((from) => strayed(draft, from, to, use)).slice(0, 1))
  })
}

type Runs = ReadonlyMap<FlowId, readonly FlowId[]>

const runBy = (flow: Flow): readonly FlowId[] =>
  flow.steps.flatMap((step) => (step.verb === 'run' ? [step.flow] : []))

/** Whether one may stand on the other in a talk: by `run`, or because what people say can start it anywhere. */
function meet(one: Flow, other: Flow, runs: Runs): boolean {
  const below = (flow: FlowId) => reachable([flow], (name) => runs.get(name) ?? [])
  if (one.startsOn.length > 0 || other.startsOn.length > 0) return true
  return below(one.flow).has(other.flow) || below(other.flow).has(one.flow)
}

function strayed(draft: Draft, from: DraftFlow, to: DraftFlow, use: PersonalUse): readonly Mistake[] {
  const { privacy } = draft
  const asked = privacy?.purposes.get(from.flow.purpose)
  const answer = [...from.flow.answers].find(([name]) => name === use.name)?.[1]
  const origin = originOf(from.flow, use.name)
  if (!privacy || !asked || !answer?.personal || !origin || to.flow.purpose === asked.name) return []
  if (!isForbidden(privacy, asked, use)) return []
  const way = `${from.flow.flow}: ${origin.name} → ${to.flow.flow}: ${wayOfUse(to, use)}`
  const says = `"${use.name}" may have been asked for "${asked.name}", which does not allow this (${way})`
  const advice = `call it otherwise in one of the two flows, so that it is asked anew${adviceFor(use, asked)}`
  return [mistakeAt(use.at, says, advice)]
}

/** A message the business starts may only carry what was asked for it. */
function isForbidden(privacy: Privacy, { recipients }: Purpose, { sink }: PersonalUse): boolean {
  switch (sink.to) {
    case 'service':
      return sink.service !== '' && !recipients.includes(sink.service)
    case 'people':
      return isOutside(privacy, sink.department) && !recipients.includes(sink.department)
    case 'template':
      return true
    case 'person':
      return false
  }
}

function adviceFor({ sink }: PersonalUse, { name }: Purpose): string {
  if (sink.to === 'service') return `, or add "${sink.service}" to the recipients of "${name}"`
  return sink.to === 'people' ? `, or add "${sink.department}" to the recipients of "${name}"` : ''
}
