import type { StepName } from '../../ids.ts'
import type { Flow, Step } from '../flow.ts'
import { type Way, waysOf } from './ways.ts'

/** The steps of a flow by name, and the ways between them. */
export type Graph = {
  readonly first: Step | null
  readonly steps: ReadonlyMap<StepName, Step>
  readonly ways: ReadonlyMap<StepName, readonly Way[]>
  /** Steps with a way to this one. */
  readonly before: ReadonlyMap<StepName, readonly StepName[]>
}

const drawn = new WeakMap<Flow, Graph>()

export function graphOf(flow: Flow): Graph {
  const known = drawn.get(flow)
  if (known) return known
  const before = new Map<StepName, StepName[]>()
  const ways = new Map(flow.steps.map((step) => [step.name, waysOf(step)] as const))
  for (const [from, out] of ways)
    for (const { go } of out)
      if (go.to === 'step') {
        const known = before.get(go.step)
        if (known) known.push(from)
        else before.set(go.step, [from])
      }
  const steps = new Map(flow.steps.map((step) => [step.name, step] as const))
  const graph = { first: flow.steps[0] ?? null, steps, ways, before }
  drawn.set(flow, graph)
  return graph
}

/** Everything that can be reached from these, themselves included. */
export function reachable<Node>(
  from: Iterable<Node>,
  next: (node: Node) => Iterable<Node>,
): ReadonlySet<Node> {
  const seen = new Set(from)
  for (const node of seen) for (const after of next(node)) seen.add(after)
  return seen
}

/** The steps a step can lead to. */
export const stepsAfter = ({ ways }: Graph, step: StepName): readonly StepName[] =>
  (ways.get(step) ?? []).flatMap(({ go }) => (go.to === 'step' ? [go.step] : []))
