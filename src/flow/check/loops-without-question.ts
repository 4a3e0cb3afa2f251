import type { StepName } from '../../ids.ts'
import type { Step } from '../flow.ts'
import { circles } from '../graph/circles.ts'
import { type Graph, graphOf } from '../graph/graph.ts'
import { forgottenOn, type Way } from '../graph/ways.ts'
import type { Mistake } from '../mistake.ts'
import { silenceOn } from '../silence.ts'
import type { Check, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/**
 * Circles that a talk could run through without ever waiting for the person: nothing in them asks, or what they ask is
 * known already and forgotten nowhere on the way round.
 */
export const loopsWithoutQuestion: Check = ({ flows }) =>
  flows.filter(({ whole }) => whole).flatMap((draft) => endless(draft))

function endless({ flow }: DraftFlow): readonly Mistake[] {
  const graph = graphOf(flow)
  const passing = [...graph.steps.values()].filter((step) => !alwaysWaits(step)).map(({ name }) => name)
  const next = new Map(passing.map((name) => [name, passedBy(graph, name)] as const))
  return circles(passing, (name) => next.get(name) ?? []).flatMap((circle) => {
    const names = new Set(circle)
    const asked = new Set(circle.flatMap((name) => askedBy(graph, name) ?? []))
    const known = [...asked].filter((answer) => !forgottenIn(graph, names, answer))
    const [worst] = [
      ...loopsOf(graph, names, {
        waiting: [...asked].filter((answer) => !known.includes(answer)),
        never: [],
      }),
      ...loopsOf(graph, names, { waiting: [], never: [...asked] }),
    ].filter((loop) => !isCounted(graph, loop))
    const [first] = worst ?? []
    const step = first === undefined ? undefined : graph.steps.get(first)
    if (!worst || !step) return []
    const again = worst.flatMap((name) => askedBy(graph, name) ?? [])
    const way = [...worst.slice(0, mostShown), ...(worst.length > mostShown ? ['…'] : []), step.name].join(
      ' → ',
    )
    const says = `a talk could go round without a question: ${way}`
    const advice =
      again[0] === undefined
        ? 'ask something on the way, or leave the circle'
        : `"forget: [${again[0]}]" on the way, so that it is asked again`
    return [mistakeAt(step.at, says, advice)]
  })
}

const mostShown = 8

/** Circles left when these answers are asked each time round, and nobody comes by where those are forgotten. */
function loopsOf(
  graph: Graph,
  inside: ReadonlySet<StepName>,
  { waiting, never }: { readonly waiting: readonly string[]; readonly never: readonly string[] },
): readonly (readonly StepName[])[] {
  const asks = new Set(waiting)
  const avoided = new Set(never)
  const nodes = [...inside].filter((name) => !asks.has(askedBy(graph, name) ?? ''))
  const kept = new Set(nodes)
  return circles(nodes, (name) => passedBy(graph, name, avoided).filter((next) => kept.has(next)))
}

/** Where a step that does not wait leads: a question that gave up, or that nobody answered, has waited. */
function passedBy(
  graph: Graph,
  name: StepName,
  avoided: ReadonlySet<string> = new Set(),
): readonly StepName[] {
  const step = graph.steps.get(name)
  if (!step || alwaysWaits(step)) return []
  return (graph.ways.get(name) ?? [])
    .filter((way) => (step.verb !== 'ask' || way.name === '') && !silenceOn(step, way.exit))
    .filter((way) => !forgottenOn(step, way).some((answer) => avoided.has(answer)))
    .flatMap(({ go }: Way) => (go.to === 'step' ? [go.step] : []))
}

const askedBy = ({ steps }: Graph, name: StepName): string | null => {
  const step = steps.get(name)
  return step?.verb === 'ask' ? step.answer : null
}

const forgottenIn = ({ steps, ways }: Graph, inside: ReadonlySet<StepName>, answer: string): boolean =>
  [...inside].some((name) => {
    const step = steps.get(name)
    return step !== undefined && (ways.get(name) ?? []).some((way) => forgottenOn(step, way).includes(answer))
  })

/** A circle that counts (`set` and `if`) ends by itself. */
function isCounted({ steps, ways }: Graph, loop: readonly StepName[]): boolean {
  const sets = loop.some(
    (name) =>
      steps.get(name)?.verb === 'set' ||
      (ways.get(name) ?? []).some(({ exit }) => Object.keys(exit?.set ?? {}).length > 0),
  )
  return sets && loop.some((name) => steps.get(name)?.verb === 'if')
}

const waits: ReadonlySet<Step['verb']> = new Set([
  'choose',
  'choose_from',
  'confirm',
  'consent',
  'handoff',
  'wait',
  'run',
])
const alwaysWaits = ({ verb }: Step): boolean => waits.has(verb)
