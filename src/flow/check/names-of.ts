import type { Flow } from '../flow.ts'

/** The names under which a flow keeps what a service returned or which row was chosen. */
export function savedNames(flow: Flow): ReadonlySet<string> {
  return new Set(
    flow.steps.flatMap((step) => {
      if (step.verb === 'call') return step.save === null ? [] : [step.save]
      return step.verb === 'choose_from' ? [step.save] : []
    }),
  )
}

/** The operation whose result is kept under a name; for a chosen row, the operation the rows came from. */
export function operationOf(
  flow: Flow,
  saved: string,
): { readonly operation: string; readonly row: boolean } | null {
  for (const step of flow.steps)
    if (step.verb === 'call' && step.save === saved) return { operation: step.operation, row: false }
  for (const step of flow.steps)
    if (step.verb === 'choose_from' && step.save === saved && step.rows !== saved) {
      const source = operationOf(flow, step.rows)
      return source && { ...source, row: true }
    }
  return null
}
