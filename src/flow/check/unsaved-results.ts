import type { Step } from '../flow.ts'
import { graphOf } from '../graph/graph.ts'
import { visits } from '../graph/shortest-path.ts'
import type { Way } from '../graph/ways.ts'
import type { Mistake } from '../mistake.ts'
import { savedNames } from '../saved-names.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { expressionsOf } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'

/** Results that an expression reads where no way through the flow can have saved them. */
export const unsavedResults: Check = (draft) =>
  draft.flows.filter(({ whole }) => whole).flatMap((flow) => readTooEarly(draft, flow))

function readTooEarly(draft: Draft, { flow }: DraftFlow): readonly Mistake[] {
  // What another flow saves may be known from before: flows that run each other share their results.
  const elsewhere = new Set(
    draft.flows.flatMap((other) => (other.flow === flow ? [] : [...savedNames(other.flow)])),
  )
  return [...savedNames(flow)]
    .filter((result) => !elsewhere.has(result))
    .flatMap((result) => {
      const named = new RegExp(`(?<![\\w.])${result}\\.`)
      const uses = flow.steps.flatMap((step) =>
        expressionsOf(step)
          .filter(({ expression: { source } }) => named.test(source) && !source.includes('known('))
          .map((use) => ({ ...use, step })),
      )
      if (uses.length === 0) return []
      const places = placesOf(flow, result)
      return uses.flatMap(({ step, way, expression: { at } }) => {
        const facts = places.get(step.name)
        const isSaved = (fact: boolean) => (way ? fact || saves(step, way, result) : fact)
        if (!facts || facts.some(isSaved)) return []
        const says = `"${result}" is not there yet: nothing on the way to "${step.name}" saves it`
        return [mistakeAt(at, says, `put the step with "save: ${result}" before it`)]
      })
    })
}

/** For each step that a talk can come to, whether the result can be there, can be missing, or both. */
function placesOf(flow: DraftFlow['flow'], result: string): ReadonlyMap<string, readonly boolean[]> {
  const { first, ways, steps } = graphOf(flow)
  const places = new Map<string, boolean[]>()
  if (!first) return places
  const all = visits<boolean>({ step: first.name, fact: false }, (name, fact) => {
    const step = steps.get(name)
    return (ways.get(name) ?? []).flatMap((way) =>
      step && way.go.to === 'step' ? [{ step: way.go.step, fact: fact || saves(step, way, result) }] : [],
    )
  })
  for (const { step, fact } of all) places.set(step, [...(places.get(step) ?? []), fact])
  return places
}

const saves = (step: Step, { name }: Way, result: string): boolean =>
  (step.verb === 'call' && step.save === result && (name === '' || name === 'done')) ||
  (step.verb === 'choose_from' && step.save === result && name === '')
