import { expressionsOf } from '../check/expressions-of.ts'
import type { Flow, Step } from '../flow.ts'
import { graphOf } from '../graph/graph.ts'
import { rowSource } from '../row-source.ts'
import { savedNames } from '../saved-names.ts'

/**
 * Answers and results that some way from a step on uses before it asks or saves them: whoever begins there must bring
 * them.
 */
export function neededFrom(flow: Flow, name: string): readonly string[] {
  const declared = [...flow.answers.keys(), ...savedNames(flow)]
  return [...new Set(declared)].filter((one) => isUsedFirst(flow, name, one))
}

function isUsedFirst(flow: Flow, from: string, name: string): boolean {
  const { steps, ways } = graphOf(flow)
  const reached = new Set<string>([from])
  // A set that grows while it is walked: each step is visited once.
  for (const at of reached) {
    const step = steps.get(at as Step['name'])
    if (!step) continue
    if (namesUsed(step).includes(name)) return true
    if (namesMade(step).includes(name)) continue
    for (const { go } of ways.get(step.name) ?? []) if (go.to === 'step') reached.add(go.step)
  }
  return false
}

function namesMade(step: Step): readonly string[] {
  switch (step.verb) {
    case 'ask':
      return [step.answer]
    case 'call':
      return step.save === null ? [] : [step.save]
    case 'choose_from':
      return [step.save]
    case 'set':
      return Object.keys(step.values)
    default:
      return []
  }
}

function namesUsed(step: Step): readonly string[] {
  const words = expressionsOf(step).flatMap(
    ({ expression }) => expression.source.match(/[A-Za-z_]\w*/g) ?? [],
  )
  switch (step.verb) {
    case 'confirm':
      return [...words, ...step.items.map(({ name }) => name)]
    case 'choose_from':
      return [...words, rowSource(step.rows).result]
    case 'prove':
      return [...words, step.result]
    default:
      return words
  }
}
