import type { StepName } from '../../ids.ts'
import type { Step } from '../flow.ts'
import { circles } from '../graph/circles.ts'
import { type Graph, graphOf } from '../graph/graph.ts'
import { forgottenOn } from '../graph/ways.ts'
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
  const passed = new Map<StepName, readonly Passage[]>()
  const next = new Map<StepName, readonly StepName[]>()
  for (const step of flow.steps) {
    const passages = passedBy(graph, step)
    passed.set(step.name, passages)
    next.set(step.name, stepsOf(passages))
  }
  return circles(next.keys(), (name) => next.get(name) ?? []).flatMap((circle) => {
    const names = new Set(circle)
    const asked = new Set(circle.flatMap((name) => askedBy(graph, name) ?? []))
    const waiting = new Set([...asked].filter((answer) => forgottenIn(graph, names, answer)))
    const kept = (name: StepName) => names.has(name) && !waiting.has(askedBy(graph, name) ?? '')
    const [worst] = [
      ...circles(circle.filter(kept), (name) => (next.get(name) ?? []).filter(kept)),
      ...circles(circle, (name) =>
        stepsOf(
          passed.get(name)?.filter(({ forgets }) => !forgets.some((answer) => asked.has(answer))),
        ).filter((step) => names.has(step)),
      ),
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

/** A way that a talk runs through, and what it forgets there. */
type Passage = { readonly step: StepName; readonly forgets: readonly string[] }

const nowhere: readonly Passage[] = []

/** Where a step that does not wait leads: a question that gave up, or that nobody answered, has waited. */
function passedBy({ ways }: Graph, step: Step): readonly Passage[] {
  if (alwaysWaits(step)) return nowhere
  const passages: Passage[] = []
  for (const way of ways.get(step.name) ?? [])
    if (way.go.to === 'step' && (step.verb !== 'ask' || way.name === '') && !silenceOn(step, way.exit))
      passages.push({ step: way.go.step, forgets: forgottenOn(step, way) })
  return passages
}

const stepsOf = (passages: readonly Passage[] = []): readonly StepName[] => passages.map(({ step }) => step)

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
