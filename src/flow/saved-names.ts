import type { Flow } from './flow.ts'

const saved = new WeakMap<Flow, ReadonlySet<string>>()

/** The names under which a flow keeps what a service returned or which row was chosen. */
export function savedNames(flow: Flow): ReadonlySet<string> {
  const known = saved.get(flow)
  if (known) return known
  const names = flow.steps.flatMap((step) => {
    if (step.verb === 'call') return step.save === null ? [] : [step.save]
    return step.verb === 'choose_from' ? [step.save] : []
  })
  const found = new Set(names)
  saved.set(flow, found)
  return found
}
