import type { Step } from '../flow.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { Path } from '../parse/yaml-tree.ts'
import { type Check, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { savedNames } from './names-of.ts'
import { waysOf } from './ways.ts'

/** Answers and results that are named but never declared or saved; answers that are declared but never asked. */
export const unknownAnswers: Check = ({ flows }) =>
  flows.flatMap((draft) => [
    ...draft.flow.steps.flatMap((step) => [...namedIn(draft, step), ...namedOnWays(draft, step)]),
    ...(draft.whole ? neverAsked(draft) : []),
  ])

type Named = { readonly name: string; readonly inside: Path }

function namedIn(draft: DraftFlow, step: Step): readonly Mistake[] {
  const answers = [...draft.flow.answers.keys()]
  const saved = savedNames(draft.flow)
  const answer = (named: Named) =>
    missing(draft, step, named, { known: answers, advice: 'declare it under "answers"' })
  const result = (named: Named) =>
    missing(draft, step, named, { known: saved, advice: 'save it in a call first' })
  const either = (named: Named) =>
    missing(draft, step, named, { known: [...answers, ...saved], advice: 'declare it, or save it in a call' })
  const listed = (key: string, names: readonly string[]): readonly Named[] =>
    names.map((name, index) => ({ name, inside: [key, index] }))
  switch (step.verb) {
    case 'ask':
      return answer({ name: step.answer, inside: ['ask'] })
    case 'choose_from':
      return result({ name: step.rows, inside: ['choose_from'] })
    case 'confirm':
      return listed(
        'confirm',
        step.items.map(({ name }) => name),
      ).flatMap(either)
    case 'prove':
      return [
        ...result({ name: step.result, inside: ['prove'] }),
        ...step.by.flatMap((proof, index) =>
          proof.by === 'answer' ? answer({ name: proof.answer, inside: ['by', index] }) : [],
        ),
      ]
    case 'set':
      return Object.keys(step.values).flatMap((name) => answer({ name, inside: ['set', name] }))
    case 'forget':
      return listed('forget', step.names).flatMap(either)
    case 'handoff':
      return listed('show', step.show).flatMap(either)
    default:
      return []
  }
}

function namedOnWays(draft: DraftFlow, step: Step): readonly Mistake[] {
  const answers = [...draft.flow.answers.keys()]
  const known = [...answers, ...savedNames(draft.flow)]
  return waysOf(step).flatMap(({ exit, inside }) => [
    ...(exit?.forget ?? []).flatMap((name, index) =>
      missing(
        draft,
        step,
        { name, inside: [...inside, 'forget', index] },
        { known, advice: 'declare it, or save it in a call' },
      ),
    ),
    ...Object.keys(exit?.set ?? {}).flatMap((name) =>
      missing(
        draft,
        step,
        { name, inside: [...inside, 'set', name] },
        { known: answers, advice: 'declare it under "answers"' },
      ),
    ),
  ])
}

type Known = { readonly known: Iterable<string>; readonly advice: string }

function missing(
  draft: DraftFlow,
  step: Step,
  { name, inside }: Named,
  { known, advice }: Known,
): readonly Mistake[] {
  const names = [...known]
  if (names.includes(name)) return []
  const at = stepAt(draft, step.name, inside)
  return [mistakeAt(at, `nothing here is called "${name}"`, didYouMean(name, names, advice))]
}

function neverAsked({ flow, yaml }: DraftFlow): readonly Mistake[] {
  const given = new Set<string>(
    flow.steps.flatMap((step) => {
      const set = waysOf(step).flatMap(({ exit }) => Object.keys(exit?.set ?? {}))
      if (step.verb === 'ask') return [step.answer, ...set]
      if (step.verb === 'set') return [...Object.keys(step.values), ...set]
      if (step.verb === 'prove')
        return [...step.by.flatMap((proof) => (proof.by === 'answer' ? [proof.answer] : [])), ...set]
      return set
    }),
  )
  return [...flow.answers.keys()]
    .filter((name) => !given.has(name))
    .map((name) =>
      mistakeAt(
        yaml.keyAt(['answers', name]),
        `answer "${name}" is never asked`,
        'ask it in a step, or remove it',
      ),
    )
}
