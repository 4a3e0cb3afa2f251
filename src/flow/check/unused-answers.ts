import type { Step } from '../flow.ts'
import type { Warn } from './draft.ts'
import { expressionsOf } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'

/** Personal answers that people are asked for and nothing looks at: what nobody needs is not asked. */
export const unusedAnswers: Warn = ({ flows, flowNames }) => {
  if (flows.some(({ whole }) => !whole) || flows.length < flowNames.size) return []
  const used = new Set(flows.flatMap(({ flow }) => flow.steps.flatMap(namedBy)))
  return flows.flatMap(({ flow, yaml }) =>
    [...flow.answers]
      .filter(([name, { personal }]) => personal && !used.has(name))
      .filter(([name]) => flow.steps.some((step) => step.verb === 'ask' && step.answer === name))
      .map(([name]) =>
        mistakeAt(
          yaml.at(['answers', name]),
          `"${name}" is asked for and used nowhere`,
          'hand it to a service, show it to a person (handoff, show), or do not ask for it',
        ),
      ),
  )
}

const word = /[a-z_][a-z0-9_]*/g

/** Every name that a step does something with, besides asking and forgetting. */
function namedBy(step: Step): readonly string[] {
  const inWords = expressionsOf(step).flatMap(({ expression: { source } }) => source.match(word) ?? [])
  switch (step.verb) {
    case 'confirm':
      return [...inWords, ...step.items.map(({ name }) => name)]
    case 'prove':
      return [...inWords, ...step.by.flatMap((proof) => (proof.by === 'answer' ? [proof.answer] : []))]
    case 'handoff':
      return [...inWords, ...step.show]
    default:
      return inWords
  }
}
