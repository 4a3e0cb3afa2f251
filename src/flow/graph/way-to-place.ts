import type { Flow, Step, Target } from '../flow.ts'
import { graphOf } from './graph.ts'
import type { Way } from './ways.ts'

/** A step that is left, and the way by which. */
export type PassedStep = { readonly step: Step; readonly way: Way }

/** Where a way leads, as coverage and tests call it. */
export const placeOf = (go: Target): string => (go.to === 'end' ? 'end' : go.step)

/** The steps before a place on the shortest way from the beginning of its flow; `place`: a step, or `end`. Null: no way leads there. */
export function wayToPlace(flow: Flow, place: string): readonly PassedStep[] | null {
  const { first, steps, ways } = graphOf(flow)
  if (!first) return null
  const cameBy = new Map<string, PassedStep | null>([[first.name, null]])
  for (const [name] of cameBy) {
    const step = steps.get(name as Step['name'])
    for (const way of step ? (ways.get(step.name) ?? []) : []) {
      const next = placeOf(way.go)
      if (step && !cameBy.has(next)) cameBy.set(next, { step, way })
    }
  }
  if (!cameBy.has(place)) return null
  const passed: PassedStep[] = []
  for (let at = cameBy.get(place); at; at = cameBy.get(at.step.name)) passed.unshift(at)
  return passed
}
