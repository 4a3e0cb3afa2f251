import type { StepName } from '../../ids.ts'
import type { Step } from '../flow.ts'
import { type Graph, reachable, stepsAfter } from '../graph/graph.ts'
import type { Way } from '../graph/ways.ts'

/** Whether the bot says anything on this way, or after it before the person is heard again. */
export function saysOnWay(graph: Graph, { exit, go }: Way): boolean {
  if (exit?.say || exit?.survey) return true
  if (go.to === 'end') return false
  const passed = (name: StepName) => (isSilent(graph.steps.get(name)) ? stepsAfter(graph, name) : [])
  return [...reachable([go.step], passed)].some((name) => !isSilent(graph.steps.get(name)))
}

const silent: ReadonlySet<Step['verb']> = new Set(['call', 'end', 'forget', 'if', 'notify', 'set', 'wait'])
const isSilent = (step: Step | undefined): boolean => step === undefined || silent.has(step.verb)
