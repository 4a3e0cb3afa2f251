import type { StepName } from '../../ids.ts'
import type { Step } from '../flow.ts'
import { graphOf } from '../graph/graph.ts'
import { visits, wayTo } from '../graph/shortest-path.ts'
import { forgottenOn, type Way } from '../graph/ways.ts'
import type { Mistake } from '../mistake.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { type PersonalUse, personalUses } from './personal-uses.ts'
import { sinkWords } from './way-of-use.ts'

/** Personal fields of a result that a talk could show, or hand on, without having passed its `prove`. */
export const unprovedResults: Check = (draft) =>
  draft.flows.flatMap((flow) =>
    [...resultsUsed(draft, flow)].flatMap(([result, uses]) => unproved(flow, result, uses)),
  )

function resultsUsed(draft: Draft, flow: DraftFlow): ReadonlyMap<string, readonly PersonalUse[]> {
  const uses = new Map<string, PersonalUse[]>()
  const answers = new Set<string>(flow.flow.answers.keys())
  for (const use of personalUses(draft, flow)) {
    const [result = ''] = use.name.split('.')
    if (answers.has(result)) continue
    const known = uses.get(result)
    if (known) known.push(use)
    else uses.set(result, [use])
  }
  return uses
}

/** What holds about a result at some point of a talk. */
type Fact = 'none' | 'unproved' | 'proved'

function unproved({ flow }: DraftFlow, result: string, uses: readonly PersonalUse[]): readonly Mistake[] {
  const { first, ways, steps } = graphOf(flow)
  if (!first) return []
  const all = visits<Fact>({ step: first.name, fact: 'none' }, (name, fact) => {
    const step = steps.get(name)
    const reached: { readonly step: StepName; readonly fact: Fact }[] = []
    if (!step) return reached
    for (const way of ways.get(name) ?? [])
      if (way.go.to === 'step') reached.push({ step: way.go.step, fact: factAfter(step, way, result, fact) })
    return reached
  })
  const visitsOf = new Map(flow.steps.map((step) => [step.name, [] as (typeof all)[number][]]))
  for (const visit of all) visitsOf.get(visit.step)?.push(visit)
  return uses.flatMap(({ step, name, sink, at, way }) => {
    const factHere = (fact: Fact) => (way ? factAfter(step, way, result, fact) : fact)
    const shown = visitsOf.get(step.name)?.find(({ fact }) => factHere(fact) === 'unproved')
    if (!shown) return []
    const says = `"${name}" is personal, and a talk can come here without "prove: ${result}" (${wayTo(shown)}${sink.to === 'person' ? '' : ` → ${sinkWords(sink)}`})`
    return [mistakeAt(at, says, `put "prove: ${result}" on this way`)]
  })
}

function factAfter(step: Step, way: Way, result: string, fact: Fact): Fact {
  if (step.verb === 'call' && step.save === result && (way.name === '' || way.name === 'done'))
    return 'unproved'
  // Whose rows are shown at all is asked where they are shown.
  if (step.verb === 'choose_from' && step.save === result && way.name === '') return 'proved'
  if (step.verb === 'prove' && step.result === result && way.name === '')
    return fact === 'none' ? 'none' : 'proved'
  return forgottenOn(step, way).includes(result) ? 'none' : fact
}
