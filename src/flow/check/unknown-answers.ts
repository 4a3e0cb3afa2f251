import type { FlowId } from '../../ids.ts'
import type { Flow, Step } from '../flow.ts'
import { reachable } from '../graph/graph.ts'
import { waysOf } from '../graph/ways.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { Path } from '../parse/yaml-tree.ts'
import { rowSource } from '../row-source.ts'
import { savedNames } from '../saved-names.ts'
import { type Check, type Draft, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { listsOf } from './result-fields.ts'

/** Answers and results that are named but never declared or saved; answers that are declared but never asked. */
export const unknownAnswers: Check = (files) =>
  files.flows.flatMap((draft) => {
    const answers = new Set<string>(draft.flow.answers.keys())
    const saved = savedNames(draft.flow)
    const known: Known = { answer: answers, result: saved, either: new Set([...answers, ...saved]) }
    return [
      ...draft.flow.steps.flatMap((step) =>
        [...namedIn(step), ...namedOnWays(step)]
          .filter(({ name, of }) => !known[of].has(name))
          .map((named) => missing(draft, step, named, known)),
      ),
      ...draft.flow.steps.flatMap((step) => unknownList(files, draft, step)),
      ...(draft.whole ? neverAsked(files, draft) : []),
    ]
  })

/** A name in a step, where it stands, and what it should be the name of. */
type Named = { readonly name: string; readonly inside: Path; readonly of: keyof Known }
type Known = Readonly<Record<'answer' | 'result' | 'either', ReadonlySet<string>>>

const listed = (key: string, names: readonly string[]): readonly Named[] =>
  names.map((name, index) => ({ name, inside: [key, index], of: 'either' }))

function namedIn(step: Step): readonly Named[] {
  switch (step.verb) {
    case 'ask':
      return [{ name: step.answer, inside: ['ask'], of: 'answer' }]
    case 'choose_from':
      return [{ name: rowSource(step.rows).result, inside: ['choose_from'], of: 'result' }]
    case 'confirm': {
      const names = step.items.map(({ name }) => name)
      return listed('confirm', names)
    }
    case 'prove': {
      const facts = step.by.flatMap((proof, index): readonly Named[] =>
        proof.by === 'answer' ? [{ name: proof.answer, inside: ['by', index], of: 'answer' }] : [],
      )
      return [{ name: step.result, inside: ['prove'], of: 'result' }, ...facts]
    }
    case 'set':
      return Object.keys(step.values).map((name) => ({ name, inside: ['set', name], of: 'answer' }))
    case 'forget':
      return listed('forget', step.names)
    case 'handoff':
      return listed('show', step.show)
    default:
      return []
  }
}

const namedOnWays = (step: Step): readonly Named[] =>
  waysOf(step).flatMap(({ exit, inside }) =>
    exit
      ? [
          ...exit.forget.map((name, index) => ({
            name,
            inside: [...inside, 'forget', index],
            of: 'either' as const,
          })),
          ...Object.keys(exit.set).map((name) => ({
            name,
            inside: [...inside, 'set', name],
            of: 'answer' as const,
          })),
        ]
      : [],
  )

const adviceFor: Record<keyof Known, string> = {
  answer: 'declare it under "answers"',
  result: 'save it in a call first',
  either: 'declare it under "answers", or save it in a call',
}

function missing(draft: DraftFlow, step: Step, { name, inside, of }: Named, known: Known): Mistake {
  const at = stepAt(draft, step.name, inside)
  return mistakeAt(at, `nothing here is called "${name}"`, didYouMean(name, known[of], adviceFor[of]))
}

/** Of several lists one has to be named, and a named one has to be there. */
function unknownList(files: Draft, draft: DraftFlow, step: Step): readonly Mistake[] {
  if (step.verb !== 'choose_from') return []
  const { result, list } = rowSource(step.rows)
  const lists = listsOf(files, draft.flow, result)
  const at = stepAt(draft, step.name, ['choose_from'])
  if (list === null && lists.length > 1) {
    const says = `"${result}" has ${lists.length} lists`
    return [mistakeAt(at, says, `name one of them: ${lists.map((name) => `${result}.${name}`).join(', ')}`)]
  }
  if (list === null || lists.length === 0 || lists.includes(list)) return []
  return [
    mistakeAt(
      at,
      `"${result}" has no list "${list}"`,
      didYouMean(list, lists, `it has: ${lists.join(', ')}`),
    ),
  ]
}

/** Flows that run one another share what both declare: one may ask what the other goes by. */
function neverAsked({ flows }: Draft, { flow, yaml }: DraftFlow): readonly Mistake[] {
  const given = new Set(flowsOfOneTalk(flows, flow).flatMap(givenIn))
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

/** The flow, those that may have run it, and all that these run. */
function flowsOfOneTalk(drafts: Draft['flows'], flow: Flow): readonly Flow[] {
  const flows = drafts.map((draft) => draft.flow)
  const runners = reachable([flow], (run) => flows.filter((other) => runBy(other).has(run.flow)))
  return [...reachable(runners, (runner) => flows.filter((other) => runBy(runner).has(other.flow)))]
}

const runBy = ({ steps }: Flow): ReadonlySet<FlowId> =>
  new Set(steps.flatMap((step) => (step.verb === 'run' ? [step.flow] : [])))

const givenIn = ({ steps }: Flow): readonly string[] =>
  steps.flatMap((step) => {
    const set = waysOf(step).flatMap(({ exit }) => Object.keys(exit?.set ?? {}))
    if (step.verb === 'ask') return [step.answer, ...set]
    if (step.verb === 'set') return [...Object.keys(step.values), ...set]
    if (step.verb === 'prove')
      return [...step.by.flatMap((proof) => (proof.by === 'answer' ? [proof.answer] : [])), ...set]
    return set
  })
