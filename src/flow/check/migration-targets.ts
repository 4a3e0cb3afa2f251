import type { Step } from '../flow.ts'
import { didYouMean } from '../parse/closest.ts'
import { type Check, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Where the person is asked something: an open talk of an older version can go on there. */
const asking: ReadonlySet<Step['verb']> = new Set(['ask', 'choose', 'choose_from', 'confirm', 'prove'])

/** `migrations` that lead to no step, or to one that asks nothing. */
export const migrationTargets: Check = ({ flows }) =>
  flows.flatMap((draft) =>
    [...(draft.flow.migrations ?? [])].flatMap(([from, to]) => refused(draft, from, to)),
  )

function refused(draft: DraftFlow, from: string, to: string) {
  const at = draft.yaml.at(['migrations', from])
  const step = draft.flow.steps.find(({ name }) => name === to)
  if (to === 'finish') {
    const says = '"finish" stands for the version a talk began with, and this flow has a step of that name'
    return step ? [mistakeAt(stepAt(draft, 'finish'), says, 'give the step another name')] : []
  }
  if (!step) {
    if (draft.broken.has(to as never)) return []
    const names = draft.flow.steps.flatMap(({ name, verb }) => (asking.has(verb) ? [name] : []))
    const advice = didYouMean(to, [...names, 'finish'], 'name a step that asks something, or "finish"')
    return [mistakeAt(at, `there is no step "${to}"`, advice)]
  }
  if (asking.has(step.verb)) return []
  const says = `an open talk cannot go on at "${to}": it asks nothing`
  return [mistakeAt(at, says, 'name the step that asks before it, or "finish"')]
}
