import {
  parseAnswerName,
  parseFlowId,
  parseIntentName,
  parsePromptName,
  parsePurposeName,
  parseStepName,
  type StepName,
} from '../../ids.ts'
import { type AnswerSpec, acceptedAs, alwaysPersonal } from '../answer-spec.ts'
import type { DraftFlow } from '../check/draft.ts'
import type { Exit, Flow, Step, Target } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { milliseconds } from './duration.ts'
import { type AnswerWritten, flowShape } from './flow-shape.ts'
import { heldAgainst } from './is-of-shape.ts'
import { isYes } from './name-shape.ts'
import { shapeMistakes } from './shape-mistakes.ts'
import { readStep } from './step-file.ts'
import { end, goingTo } from './written.ts'
import type { YamlFile } from './yaml-file.ts'

type ReadFlow = { readonly draft: DraftFlow | null; readonly mistakes: readonly Mistake[] }

/** One flow file from plain values to steps with all names resolved; mistakes in one step do not hide the others. */
export function readFlow(yaml: YamlFile, hash: string): ReadFlow {
  const held = heldAgainst(flowShape, yaml.value)
  const mistakes = held.success
    ? []
    : [...shapeMistakes({ yaml, base: [], shape: flowShape }, held.error.issues)]
  const steps = readSteps(yaml, mistakes)
  if (!held.success) return { draft: null, mistakes }
  const { flow, purpose, starts_on: starts = [], answers = {}, migrations } = held.data
  return {
    mistakes,
    draft: {
      yaml,
      broken: steps.broken,
      whole: mistakes.length === 0,
      flow: {
        flow: parseFlowId(flow),
        file: yaml.file,
        hash,
        purpose: parsePurposeName(purpose),
        startsOn: (typeof starts === 'string' ? [starts] : starts).map(parseIntentName),
        answers: new Map(
          Object.entries(answers).map(([name, answer]) => [parseAnswerName(name), spec(answer)]),
        ),
        steps: steps.steps,
        ...(migrations ? { migrations: readMigrations(migrations) } : {}),
      },
    },
  }
}

const readMigrations = (written: Readonly<Record<string, string>>): NonNullable<Flow['migrations']> =>
  new Map(Object.entries(written).map(([from, to]) => [from, to === 'finish' ? to : parseStepName(to)]))

type ReadSteps = { readonly steps: Flow['steps']; readonly broken: ReadonlySet<StepName> }

function readSteps(yaml: YamlFile, mistakes: Mistake[]): ReadSteps {
  const written = (yaml.value as { steps?: unknown } | null)?.steps
  const whole = isKeyed(written) ? written : {}
  const names = Object.keys(whole).filter((name) => /^[a-z][a-z0-9_]{0,63}$/.test(name))
  if (isKeyed(written) && names.length === 0 && mistakes.length === 0)
    mistakes.push({ ...yaml.at(['steps']), says: 'this flow has no steps', advice: 'write at least one' })
  const lost = whenLost(whole)
  const steps: Step[] = []
  const broken = new Set<StepName>()
  names.forEach((text, index) => {
    const name = parseStepName(text)
    const after = names[index + 1]
    const next: Target = after === undefined ? end : { to: 'step', step: parseStepName(after) }
    const read = readStep({ yaml, path: ['steps', name], next, lost }, name, whole)
    mistakes.push(...read.mistakes)
    if (read.step) steps.push(read.step)
    else broken.add(name)
  })
  return { steps, broken }
}

/** A question not understood leads to the flow's first handoff; without one, an honest word and the end. */
function whenLost(whole: Readonly<Record<string, unknown>>): Exit {
  const person = Object.entries(whole).find(([, step]) => isKeyed(step) && 'handoff' in step)?.[0]
  if (person !== undefined && /^[a-z][a-z0-9_]{0,63}$/.test(person))
    return goingTo({ to: 'step', step: parseStepName(person) })
  return { ...goingTo(end), say: parsePromptName('not_understood') }
}

/** Free words, names, what reaches a person, and media can never be declared `personal: no`. */
export const mustBePersonal = ({ type, accept = [] }: Pick<AnswerWritten, 'type' | 'accept'>): boolean =>
  alwaysPersonal.has(type) || accept.some((kind) => kind !== 'text')

const spec = (written: AnswerWritten): AnswerSpec => ({
  type: written.type,
  personal: mustBePersonal(written) || isYes(written.personal, true),
  keep: written.keep === undefined ? null : milliseconds(written.keep),
  within: written.within === undefined ? null : milliseconds(written.within),
  least: written.min ?? null,
  most: written.max ?? null,
  pattern: written.pattern ?? null,
  accept: written.accept ?? acceptedAs(written.type),
  values: written.values ?? [],
})

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
