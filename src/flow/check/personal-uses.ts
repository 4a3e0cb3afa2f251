import type { DepartmentName } from '../../ids.ts'
import type { Position, Step } from '../flow.ts'
import type { Way } from '../graph/ways.ts'
import { rowSource } from '../row-source.ts'
import { savedNames } from '../saved-names.ts'
import { type Draft, type DraftFlow, stepAt } from './draft.ts'
import { namePath, scopeOf } from './expression-scope.ts'
import { expressionsOf } from './expressions-of.ts'
import { slotsIn } from './prompt-slots.ts'
import { fieldsOf } from './result-fields.ts'

/** Where something personal goes. */
export type Sink =
  | { readonly to: 'service'; readonly service: string; readonly operation: string }
  /** Those of a department, with the case. */
  | { readonly to: 'people'; readonly department: DepartmentName }
  /** A message the business starts, later. */
  | { readonly to: 'template'; readonly template: string }
  /** Whoever writes from this number. */
  | { readonly to: 'person' }

/** A personal answer, field or result (`guest`, `order.address`, `order`) at a step that hands it on. */
export type PersonalUse = {
  readonly step: Step
  readonly name: string
  readonly sink: Sink
  readonly at: Position
  /** The way out of the step on which it is handed on; null when entering it. */
  readonly way: Way | null
}

const known = new WeakMap<DraftFlow, readonly PersonalUse[]>()

/** Every place of a flow that hands on something personal. */
export function personalUses(draft: Draft, flow: DraftFlow): readonly PersonalUse[] {
  const found = known.get(flow) ?? usesIn(draft, flow)
  known.set(flow, found)
  return found
}

function usesIn(draft: Draft, flow: DraftFlow): readonly PersonalUse[] {
  const personal = new Set(scopeOf(draft, flow).personal)
  if (personal.size === 0) return []
  return flow.flow.steps.flatMap((step) => [
    ...inExpressions(draft, step, personal),
    ...beyondExpressions(draft, flow, step, personal),
  ])
}

const inExpressions = (draft: Draft, step: Step, personal: ReadonlySet<string>): readonly PersonalUse[] =>
  expressionsOf(step).flatMap(({ expression: { source, at }, place, way }) => {
    const name = namePath(source)?.join('.') ?? ''
    if (!personal.has(name)) return []
    return [{ step, name, at, way, sink: place === 'with' ? serviceOf(draft, step) : { to: 'person' } }]
  })

function serviceOf({ services }: Draft, step: Step): Sink {
  const operation = step.verb === 'call' ? step.operation : ''
  return { to: 'service', service: services?.get(operation)?.service ?? '', operation }
}

/** What is shown without an expression: to agents, in templates, as rows, in a summary. */
function beyondExpressions(
  draft: Draft,
  flow: DraftFlow,
  step: Step,
  personal: ReadonlySet<string>,
): readonly PersonalUse[] {
  const use = (name: string, sink: Sink, ...inside: (string | number)[]) => ({
    step,
    name,
    sink,
    at: stepAt(flow, step.name, inside),
    way: null,
  })
  switch (step.verb) {
    case 'handoff':
      return step.show.flatMap((name, index) =>
        isPersonal(name, personal)
          ? [use(name, { to: 'people', department: step.department }, 'show', index)]
          : [],
      )
    case 'choose_from':
      return [...personal]
        .filter((name) => isOffered(step.rows, name) && isList(draft, flow, name))
        .map((name) => use(name, { to: 'person' }, 'choose_from'))
    case 'confirm':
      return inPrompts(draft, flow, personal, [step.prompt]).map((name) =>
        use(name, { to: 'person' }, 'confirm'),
      )
    case 'notify':
      return inPrompts(draft, flow, personal, templatePrompts(draft, flow, step.template)).map((name) =>
        use(name, { to: 'template', template: step.template }, 'notify'),
      )
    default:
      return []
  }
}

/** Whether a list of a result is the one that is offered. */
function isOffered(rows: string, name: string): boolean {
  const { result, list } = rowSource(rows)
  return list === null ? name.startsWith(`${result}.`) : name === rows
}

/** An answer that is locked, or a result with any field that is. */
const isPersonal = (name: string, personal: ReadonlySet<string>): boolean =>
  personal.has(name) || [...personal].some((field) => field.startsWith(`${name}.`))

function isList(draft: Draft, { flow }: DraftFlow, name: string): boolean {
  const [owner = '', field = ''] = name.split('.')
  return (fieldsOf(draft, flow, owner)?.get(field)?.rows ?? null) !== null
}

/** A template's words and its parameters: `visit_reminder`, `visit_reminder.1`, … */
const templatePrompts = ({ prompts }: Draft, { flow }: DraftFlow, template: string): readonly string[] => [
  ...new Set(
    [...prompts.values()].flatMap((files) =>
      [...(files.get(flow.flow)?.keys() ?? [])].filter(
        (name) => name === template || name.startsWith(`${template}.`),
      ),
    ),
  ),
]

/** What is personal among the slots of these prompts, in any language; fields are written `order_address` there. */
function inPrompts(
  { prompts }: Draft,
  { flow }: DraftFlow,
  personal: ReadonlySet<string>,
  names: readonly string[],
): readonly string[] {
  const slots = new Set(
    [...prompts.values()].flatMap((files) =>
      names.flatMap((name) => slotsIn(files.get(flow.flow)?.get(name)?.parts ?? [])),
    ),
  )
  const saved = savedNames(flow)
  return [...personal].filter((name) => {
    const [owner = '', field] = name.split('.')
    return field === undefined ? slots.has(name) : saved.has(owner) && slots.has(`${owner}_${field}`)
  })
}
