import type { StepName } from '../../ids.ts'
import type { Step } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from './closest.ts'
import { stepShapes, type VerbWritten } from './flow-shape.ts'
import { heldAgainst } from './is-of-shape.ts'
import { shapeMistakes } from './shape-mistakes.ts'
import { type StepsByName, stepWriters } from './step.ts'
import type { StepPlace } from './written.ts'

type ReadStep = { readonly step: Step | null; readonly mistakes: readonly Mistake[] }

const verbs = Object.keys(stepShapes) as readonly VerbWritten[]
const modifiers = new Set(
  Object.values(stepShapes)
    .flatMap((shape) => Object.keys(shape.shape))
    .filter((key) => !isVerb(key)),
)

/** One step: which verb it is, whether it has what the verb needs, and the step made of it. */
export function readStep(place: StepPlace, name: StepName, whole: StepsByName): ReadStep {
  const { yaml, path } = place
  const written = whole[name]
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    const advice = 'write a verb and what it needs, such as { say: welcome }'
    return { step: null, mistakes: [{ ...yaml.at(path), says: `step "${name}" has no verb`, advice }] }
  }
  const verb = verbOf(place, name, Object.keys(written))
  return typeof verb === 'string' ? shaped(verb, place, name, whole) : { step: null, mistakes: [verb] }
}

function shaped<V extends VerbWritten>(
  verb: V,
  place: StepPlace,
  name: StepName,
  whole: StepsByName,
): ReadStep {
  const { yaml, path } = place
  const shape = stepShapes[verb]
  const held = heldAgainst(shape, whole[name])
  if (!held.success)
    return { step: null, mistakes: shapeMistakes({ yaml, base: path, shape }, held.error.issues) }
  const write = stepWriters[verb] as (...needs: readonly unknown[]) => object
  const step = { name, at: yaml.keyAt(path), ...write(held.data, place, name, whole) } as Step
  return { step, mistakes: [] }
}

/** `say` beside these is the words above the choices, or for a message that is planned; not a second verb. */
const withWords: ReadonlySet<string> = new Set(['choose', 'choose_from', 'confirm', 'notify'])

function verbOf({ yaml, path }: StepPlace, name: StepName, keys: readonly string[]): VerbWritten | Mistake {
  const found = keys.filter(isVerb)
  const asking = found.filter((verb) => withWords.has(verb))
  const real = asking.length > 0 ? found.filter((verb) => verb !== 'say') : found
  const [first, second] = real
  if (first !== undefined && second === undefined) return first
  if (second !== undefined) {
    const says = `step "${name}" has two verbs: ${real.join(' and ')}`
    return { ...yaml.keyAt([...path, second]), says, advice: 'make them two steps' }
  }
  const unknown = keys.find((key) => !modifiers.has(key))
  if (unknown === undefined) {
    const advice = `begin it with one of: ${verbs.join(', ')}`
    return { ...yaml.keyAt(path), says: `step "${name}" has no verb`, advice }
  }
  const advice = didYouMean(unknown, verbs, `the verbs are: ${verbs.join(', ')}`)
  return { ...yaml.keyAt([...path, unknown]), says: `unknown verb "${unknown}"`, advice }
}

function isVerb(key: string): key is VerbWritten {
  return Object.hasOwn(stepShapes, key)
}
