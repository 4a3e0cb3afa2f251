import type { Step } from '../flow.ts'
import { graphOf } from '../graph/graph.ts'
import { visits, wayTo } from '../graph/shortest-path.ts'
import { forgottenOn, type Way } from '../graph/ways.ts'
import type { Mistake } from '../mistake.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { namePath, scopeOf } from './expression-scope.ts'
import { expressionsOf, type PlacedExpression } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'

/** Personal fields of a result that a talk could show, or hand on, without having passed its `prove`. */
export const unprovedResults: Check = (draft) =>
  draft.flows.flatMap((flow) =>
    [...resultsUsed(draft, flow)].flatMap(([result, uses]) => unproved(flow, result, uses)),
  )

type Use = { readonly step: Step; readonly placed: PlacedExpression; readonly name: string }

function resultsUsed(draft: Draft, flow: DraftFlow): ReadonlyMap<string, readonly Use[]> {
  const personal = new Set(scopeOf(draft, flow).personal.filter((name) => name.includes('.')))
  const uses = new Map<string, Use[]>()
  if (personal.size === 0) return uses
  for (const step of flow.flow.steps)
    for (const placed of expressionsOf(step)) {
      const path = namePath(placed.expression.source)
      const name = path?.join('.') ?? ''
      if (!path || !personal.has(name)) continue
      const known = uses.get(path[0])
      if (known) known.push({ step, placed, name })
      else uses.set(path[0], [{ step, placed, name }])
    }
  return uses
}

/** What holds about a result at some point of a talk. */
type Fact = 'none' | 'unproved' | 'proved'

function unproved({ flow }: DraftFlow, result: string, uses: readonly Use[]): readonly Mistake[] {
  const { first, ways, steps } = graphOf(flow)
  if (!first) return []
  const all = visits<Fact>({ step: first.name, fact: 'none' }, (name, fact) => {
    const step = steps.get(name)
    return (ways.get(name) ?? []).flatMap((way) =>
      step && way.go.to === 'step' ? [{ step: way.go.step, fact: factAfter(step, way, result, fact) }] : [],
    )
  })
  const visitsOf = new Map(flow.steps.map((step) => [step.name, [] as (typeof all)[number][]]))
  for (const visit of all) visitsOf.get(visit.step)?.push(visit)
  return uses.flatMap(({ step, placed, name }) => {
    const factHere = (fact: Fact) => (placed.way ? factAfter(step, placed.way, result, fact) : fact)
    const shown = visitsOf.get(step.name)?.find(({ fact }) => factHere(fact) === 'unproved')
    if (!shown) return []
    const says = `"${name}" is personal, and a talk can come here without "prove: ${result}" (${wayTo(shown)})`
    return [mistakeAt(placed.expression.at, says, `put "prove: ${result}" on this way`)]
  })
}

function factAfter(step: Step, way: Way, result: string, fact: Fact): Fact {
  const isSaved = (step.verb === 'call' || step.verb === 'choose_from') && step.save === result
  if (isSaved && (way.name === '' || way.name === 'done')) return 'unproved'
  if (step.verb === 'prove' && step.result === result && way.name === '')
    return fact === 'none' ? 'none' : 'proved'
  return forgottenOn(step, way).includes(result) ? 'none' : fact
}
