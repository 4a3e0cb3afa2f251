import type { AnswerName } from '../../ids.ts'
import type { Expression } from '../expression.ts'
import type { Exit, Step } from '../flow.ts'
import { waysOf } from '../graph/ways.ts'
import type { Path } from '../parse/yaml-tree.ts'
import { caseKinds } from './common-prompts.ts'
import { consentPrompts } from './consent-prompts.ts'
import { type Draft, type DraftFlow, stepAt } from './draft.ts'
import { type PromptUse, plainUse, titleUses, type Use } from './prompt-use.ts'
import { confirmSlots, rowFields, templateSlots } from './result-fields.ts'
import { slotKind } from './slot-kind.ts'
import { slotValues } from './slot-values.ts'
import { templateUses } from './template-uses.ts'

const listed = new WeakMap<Draft, Map<DraftFlow, readonly PromptUse[]>>()

/** Every prompt that a flow can want. */
export function usedByFlow(draft: Draft, flow: DraftFlow): readonly PromptUse[] {
  const flows = listed.get(draft) ?? new Map<DraftFlow, readonly PromptUse[]>()
  listed.set(draft, flows)
  const known = flows.get(flow) ?? usesOf(draft, flow)
  flows.set(flow, known)
  return known
}

const usesOf = (draft: Draft, flow: DraftFlow): readonly PromptUse[] => [
  ...flow.flow.steps.flatMap((step) => [...usedByStep(draft, flow, step), ...usedOnWays(draft, flow, step)]),
  // Read and never said: what names the answer in a sentence.
  ...[...flow.flow.answers.keys()].map((answer) => ({
    ...plainUse(flow.flow.flow, `words.${answer}`, () => flow.yaml.at(['answers', answer])),
    required: false,
  })),
  ...[...flow.flow.answers].flatMap(([answer, { values }]) =>
    values.flatMap((value) => {
      const use = (name: string) =>
        plainUse(flow.flow.flow, name, () => flow.yaml.at(['answers', answer, 'values']))
      return titleUses(use, `${answer}.${value}`, values.length, [])
    }),
  ),
]

/** Every prompt of one step and of the ways out of it. */
export const usedInStep = (draft: Draft, flow: DraftFlow, step: Step): readonly PromptUse[] => [
  ...usedByStep(draft, flow, step),
  ...usedOnWays(draft, flow, step),
]

function usedByStep(draft: Draft, flow: DraftFlow, step: Step): readonly PromptUse[] {
  const file = flow.flow.flow
  const use = (name: string, inside: Path = []): PromptUse =>
    plainUse(file, name, () => stepAt(flow, step.name, inside))
  switch (step.verb) {
    case 'ask':
      return asking(use, step.answer, step.tries, flow)
    case 'prove':
      return step.by.flatMap((proof) =>
        proof.by === 'answer' ? asking(use, proof.answer, step.tries, flow) : [],
      )
    case 'say':
      return [{ ...use(step.prompt, ['say']), ...shownIn(draft, flow, step.show) }]
    case 'choose': {
      const choices = step.options.length
      return [
        { ...use(step.prompt, ['say']), shown: 'body', ...shownIn(draft, flow, step.show), choices },
        ...step.options.flatMap(({ name }) =>
          titleUses(use, `${step.name}.${name}`, choices, ['choose', name]),
        ),
      ]
    }
    case 'choose_from': {
      const slots = rowFields(draft, flow.flow, step.rows)
      return [
        { ...use(step.prompt, ['say']), shown: 'body', choices: rowsShown },
        ...titleUses(use, step.row, rowsShown, ['row']).map((title) => ({ ...title, slots })),
        ...titleUses(use, `${step.name}.none_fits`, rowsShown, ['none_fits']).slice(0, 1),
        takenBack(use, step.save, ['choose_from']),
      ]
    }
    case 'confirm':
      return summary(draft, flow, step, use)
    case 'consent':
      return consentPrompts(step.purpose, () => stepAt(flow, step.name, ['consent']))
    case 'handoff':
      return [
        ...(step.outsideHours
          ? [
              {
                ...use(step.outsideHours, ['on', 'outside_hours']),
                slots: ['opens', 'number'],
                kinds: caseKinds,
              },
            ]
          : []),
        ...step.waiting.map(({ say }) => ({ ...use(say, ['on']), slots: ['number'], kinds: caseKinds })),
      ]
    case 'notify':
      return [
        ...notified(draft, flow, step.template, (name) => use(name, ['notify'])),
        ...(step.planned ? [use(step.planned, ['say'])] : []),
      ]
    case 'survey':
      return [use(step.survey, ['survey'])]
    default:
      return []
  }
}

const notified = (draft: Draft, { flow }: DraftFlow, template: string, use: Use): readonly PromptUse[] =>
  templateUses(draft, { file: flow.flow, template, slots: templateSlots(draft, flow) }, use)

/** What is to be confirmed, and the titles for changing one of it. */
function summary(
  draft: Draft,
  flow: DraftFlow,
  { name, prompt, items }: Extract<Step, { verb: 'confirm' }>,
  use: Use,
): readonly PromptUse[] {
  const names = items.map((item) => item.name)
  const slots = confirmSlots(draft, flow.flow, names)
  const kinds = Object.fromEntries(names.map((item) => [item, slotKind(draft, flow, item)]))
  const values = slotValues(draft, flow, Object.fromEntries(names.map((item) => [item, item])))
  return [
    { ...use(prompt, ['say']), shown: 'body', slots, kinds, values, choices: confirmChoices },
    ...names.flatMap((item) => titleUses(use, `${name}.${item}`, rowsShown, ['confirm'])),
  ]
}

/** A list from data always has "none fits" beside its rows, so it is a list and never buttons. */
const rowsShown = 10
/** yes, change, no */
const confirmChoices = 3

/** What is said when it was taken back: `no, the other one`. */
const takenBack = (use: Use, name: string, inside: Path): PromptUse => ({
  ...use(`changed.${name}`, inside),
  required: false,
})

const asking = (use: Use, answer: AnswerName, tries: number, { flow }: DraftFlow): readonly PromptUse[] => {
  const choices = flow.answers.get(answer)?.values.length ?? 0
  const again = Array.from({ length: Math.max(0, tries - 1) }, (_, at) => `again.${answer}.${at + 1}`)
  const shown = choices > 0 ? 'body' : 'text'
  return [
    { ...use(`ask.${answer}`, ['ask']), shown, choices },
    takenBack(use, answer, ['ask']),
    ...[`again.${answer}`, ...again].map(
      (name) => ({ ...use(name, ['ask']), shown, choices, required: false }) as const,
    ),
  ]
}

const usedOnWays = (draft: Draft, flow: DraftFlow, step: Step): readonly PromptUse[] =>
  waysOf(step).flatMap(({ exit, inside }) => (exit ? saidOn(draft, flow, step, { exit, inside }) : []))

type Saying = { readonly exit: Exit; readonly inside: Path }

function saidOn(draft: Draft, flow: DraftFlow, step: Step, { exit, inside }: Saying): readonly PromptUse[] {
  const { say, survey } = exit
  if (!say && !survey) return []
  const { yaml } = flow
  const file = flow.flow.flow
  const isShort = () => yaml.scalarAt(['steps', step.name, ...inside]) !== null
  const said = () => stepAt(flow, step.name, isShort() ? inside : [...inside, 'say'])
  const asked = () => stepAt(flow, step.name, [...inside, 'survey'])
  return [
    ...(say ? [{ ...plainUse(file, say, said), ...shownIn(draft, flow, exit.show) }] : []),
    ...(survey ? [plainUse(file, survey, asked)] : []),
  ]
}

/** The slots of a `show`, and what each is. */
const shownIn = (draft: Draft, flow: DraftFlow, show: Readonly<Record<string, Expression>>) => ({
  slots: Object.keys(show),
  kinds: Object.fromEntries(
    Object.entries(show).map(([slot, { source }]) => [slot, slotKind(draft, flow, source)]),
  ),
  values: slotValues(
    draft,
    flow,
    Object.fromEntries(Object.entries(show).map(([slot, { source }]) => [slot, source])),
  ),
})
