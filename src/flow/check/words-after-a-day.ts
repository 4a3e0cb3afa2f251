import { serviceWindow } from '../../consent/service-window.ts'
import { questionLife } from '../../consent/time-limits.ts'
import type { StepName } from '../../ids.ts'
import type { Step } from '../flow.ts'
import { type Graph, graphOf } from '../graph/graph.ts'
import type { Way } from '../graph/ways.ts'
import type { Mistake } from '../mistake.ts'
import type { Path } from '../parse/yaml-tree.ts'
import { silenceOn } from '../silence.ts'
import { type Check, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { saysOnWay } from './says-on-way.ts'

/**
 * Waits that lead to words more than a day after the person's last ones: by then the talk is over, and Meta takes
 * nothing but an approved template.
 */
export const wordsAfterADay: Check = ({ flows }) => flows.filter(({ whole }) => whole).flatMap(tooLate)

function tooLate(draft: DraftFlow): readonly Mistake[] {
  const graph = graphOf(draft.flow)
  const found = new Map<StepName, Mistake>()
  const silences = longestSilences(graph, (step, way, { silence, from }) => {
    if (found.has(step.name) || !(step.verb === 'wait' || saysOnWay(graph, way))) return
    found.set(step.name, late(draft, step, way, silence, from))
  })
  for (const step of draft.flow.steps) {
    const waited =
      step.verb === 'handoff' ? step.waiting.find(({ after }) => after >= serviceWindow) : undefined
    if (!waited || !silences.has(step.name)) continue
    found.set(step.name, lateAt(draft, step, ['on'], waited.after, [step.name]))
  }
  return [...found.values()]
}

const late = (draft: DraftFlow, step: Step, { inside }: Way, silence: number, path: readonly StepName[]) =>
  lateAt(draft, step, step.verb === 'wait' ? ['wait'] : inside, silence, path)

function lateAt(
  draft: DraftFlow,
  { name, verb }: Step,
  inside: Path,
  silence: number,
  path: readonly StepName[],
): Mistake {
  const at = stepAt(draft, name, inside)
  if (verb === 'consent')
    return mistakeAt(
      at,
      'nobody hears this: a question of consent lapses after 24 hours, and the talk with it',
      'lead to "end"',
    )
  const hours = Math.floor(silence / hour)
  const says = `the person may have been silent for ${hours} hours here, and a talk ends after 24 (${path.join(' → ')})`
  return mistakeAt(at, says, 'wait less, or plan a template with "notify: …, at: …" before the wait')
}

const hour = 60 * 60 * 1000
/** Steps of the way that are printed. */
const mostShown = 8
/** Silences are told apart by so much, so that circles of short waits come to an end. Milliseconds. */
const leastDifference = 60 * 1000

type Silence = {
  readonly silence: number
  /** The last steps since the person was heard. */
  readonly from: readonly StepName[]
  /** Where it was waited: a circle that looks again and again is counted once, its `if` is there to leave it. */
  readonly waited: readonly StepName[]
}

/** How long the person may have been silent at each step a talk can come to; ways on which that is a day are told. */
function longestSilences(
  graph: Graph,
  tell: (step: Step, way: Way, silence: Silence) => void,
): ReadonlyMap<StepName, Silence> {
  const longest = new Map<StepName, Silence>()
  const open: StepName[] = []
  const come = (name: StepName, next: Silence) => {
    const known = longest.get(name)
    if (known && next.silence < known.silence + leastDifference) return
    longest.set(name, next)
    open.push(name)
  }
  if (graph.first) come(graph.first.name, { silence: 0, from: [], waited: [] })
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const { step, way, ...next } of onward(graph, name, longest.get(name)))
      if (next.silence >= serviceWindow) tell(step, way, next)
      else if (way.go.to === 'step') come(way.go.step, next)
  return longest
}

type Onward = Silence & { readonly step: Step; readonly way: Way }

/** Every way out of a step, with the silence after it and the steps since the last answer. */
function onward({ steps, ways }: Graph, name: StepName, here: Silence | undefined): readonly Onward[] {
  const step = steps.get(name)
  if (!step || !here) return []
  return (ways.get(name) ?? []).map((way) => {
    const added = addedBy(step, way)
    if (added === null || here.silence + added === 0) return { step, way, silence: 0, from: [], waited: [] }
    const from = [...here.from, name].slice(-mostShown)
    if (added === 0 || here.waited.includes(name)) return { ...here, step, way, from }
    return { step, way, silence: here.silence + added, from, waited: [...here.waited, name] }
  })
}

/** How much longer the silence is on this way (milliseconds); null: the person has answered. */
function addedBy(step: Step, way: Way): number | null {
  switch (step.verb) {
    case 'wait':
      return step.milliseconds
    case 'consent':
      return way.exit === step.on.expired ? questionLife : null
    case 'ask':
    case 'choose':
    case 'choose_from':
    case 'confirm':
    case 'prove':
      return silenceOn(step, way.exit)?.after ?? null
    case 'handoff':
    case 'run':
      return null
    default:
      return 0
  }
}
