import { operationOf } from '../check/names-of.ts'
import type { Flow, Step } from '../flow.ts'
import { savedNames } from '../saved-names.ts'
import type { VersionOfFlow } from './version-of-flow.ts'

/** Verbs at which a talk can go on in another version: they wait for words, or for a flow above them. */
export const movable: ReadonlySet<Step['verb']> = new Set([
  'ask',
  'choose',
  'choose_from',
  'confirm',
  'prove',
  'run',
])

/** Whether both versions ask the same at a step, so that words said at one of them answer the other. */
export function isSameQuestion(before: Step | undefined, after: Step | undefined): boolean {
  const asked = before && questionOf(before)
  return asked !== undefined && asked !== null && asked === (after ? questionOf(after) : null)
}

/** What a step asks, without its words and without where it leads; null where it asks nothing. */
function questionOf(step: Step): string | null {
  switch (step.verb) {
    case 'ask':
      return bare([step.verb, step.answer])
    case 'choose':
      return bare([step.verb, step.options.map(({ name }) => name)])
    case 'choose_from':
      return bare([step.verb, step.rows, step.save])
    case 'confirm':
      return bare([step.verb, step.items.map(({ name }) => name)])
    case 'prove':
      return bare([step.verb, step.result, step.by])
    case 'run':
      return bare([step.verb, step.flow])
    default:
      return null
  }
}

/** Answers and results that both versions have under one name and mean something else by. */
export function changedNames(before: VersionOfFlow, after: VersionOfFlow): readonly string[] {
  const names = [...before.flow.answers.keys(), ...savedNames(before.flow)]
  const changed = names.filter((name) => {
    const [was, is] = [meaningOf(before, name), meaningOf(after, name)]
    return is !== null && was !== is
  })
  return [...new Set(changed)]
}

/** Null: this version has no such name. How long an answer is kept is no part of what it means. */
function meaningOf({ bot, flow }: VersionOfFlow, name: string): string | null {
  const spec = specOf(flow, name)
  if (spec) return bare({ ...spec, keep: null })
  const source = operationOf(flow, name)
  return source && bare([source, bot.services.get(source.operation)?.result])
}

const specOf = ({ answers }: Flow, name: string) => [...answers].find(([answer]) => answer === name)?.[1]

/** As text, without the places of words in files. */
const bare = (value: unknown): string =>
  JSON.stringify(value, (key, part) => (key === 'at' ? undefined : part instanceof Map ? [...part] : part))
