import type { StepName } from '../../ids.ts'
import type { DraftFlow } from '../check/draft.ts'
import type { Position, Step, Target } from '../flow.ts'
import { waysOf } from '../graph/ways.ts'
import type { Mistake } from '../mistake.ts'
import { stepWords } from './step-words.ts'

/** A step, the end, or a step that is spoken of and not there. */
export type Box = {
  readonly id: string
  readonly kind: 'step' | 'end' | 'missing'
  readonly name: string
  /** What it does, in the words of the file: `ask order_number`; empty where that could not be read. */
  readonly does: string
  readonly isFirst: boolean
  readonly at: Position | null
  readonly mistakes: readonly Mistake[]
}

/** One way out of a step, in the designer's words: `not_found`, `else`; empty for falling to the next step. */
export type DrawnWay = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly name: string
}

/** A flow as boxes and the ways between them, before anything has a place. */
export type Picture = {
  readonly flow: string
  readonly file: string
  /** SHA-256 (hex) of the file's text: pictures of one text have the same places. */
  readonly hash: string
  readonly startsOn: readonly string[]
  /** Steps in the order of the file, then what is missing, then the end. */
  readonly boxes: readonly Box[]
  readonly ways: readonly DrawnWay[]
  /** What is wrong in the file and belongs to no step. */
  readonly mistakes: readonly Mistake[]
}

/** What is wrong, by the step it stands in; null for what stands in none. */
export type MistakesByStep = ReadonlyMap<StepName | null, readonly Mistake[]>

const endId = 'end'
const stepId = (step: string): string => `step ${step}`
const missingId = (step: string): string => `missing ${step}`

/** Draws what there is of a flow, mistakes and all: a draft is looked at most when it is not right yet. */
export function pictureOf(draft: DraftFlow, mistakes: MistakesByStep): Picture {
  const { flow } = draft
  const places = placesOf(draft)
  const names = new Set(places.map(({ name }) => name))
  const idOf = (go: Target): string =>
    go.to === 'end' ? endId : names.has(go.step) ? stepId(go.step) : missingId(go.step)
  const ways = flow.steps.flatMap((step) => waysFrom(step, idOf))
  const boxes = places.map(({ name, at, step }): Box => {
    const isFirst = name === places[0]?.name
    const wrong = mistakes.get(name) ?? []
    return {
      id: stepId(name),
      kind: 'step',
      name,
      does: step ? stepWords(step) : '',
      isFirst,
      at,
      mistakes: wrong,
    }
  })
  return {
    flow: flow.flow,
    file: flow.file,
    hash: flow.hash,
    startsOn: flow.startsOn,
    boxes: [
      ...boxes,
      ...missing(flow.steps, names),
      ...(ways.some(({ to }) => to === endId) ? [theEnd] : []),
    ],
    ways,
    mistakes: mistakes.get(null) ?? [],
  }
}

type StepPlace = { readonly name: StepName; readonly at: Position; readonly step: Step | null }

/** Every step with where it begins, those included that could not be read, in the order of the file. */
export function placesOf({ flow, broken, yaml }: DraftFlow): readonly StepPlace[] {
  const unread = [...broken].map((name) => ({ name, at: yaml.keyAt(['steps', name]), step: null }))
  const read = flow.steps.map((step) => ({ name: step.name, at: step.at, step }))
  return [...read, ...unread].sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column)
}

const waysFrom = (step: Step, idOf: (go: Target) => string): readonly DrawnWay[] =>
  waysOf(step).map(({ name, go }, at) => ({
    id: `${step.name} ${at}`,
    from: stepId(step.name),
    to: idOf(go),
    name,
  }))

const theEnd: Box = { id: endId, kind: 'end', name: 'end', does: '', isFirst: false, at: null, mistakes: [] }

/** Steps that ways lead to and that nobody wrote. */
function missing(steps: readonly Step[], names: ReadonlySet<string>): readonly Box[] {
  const wanted = steps.flatMap((step) =>
    waysOf(step).flatMap(({ go }) => (go.to === 'step' ? [go.step] : [])),
  )
  const gone = new Set(wanted.filter((name) => !names.has(name)))
  return [...gone].map((name) => ({ ...theEnd, id: missingId(name), kind: 'missing', name }))
}
