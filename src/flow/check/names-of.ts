import type { Flow } from '../flow.ts'

/** Where a saved name comes from: an operation, or one row of what it returned. */
export type ResultSource = { readonly operation: string; readonly row: boolean }

const sources = new WeakMap<Flow, ReadonlyMap<string, ResultSource>>()

/** The operation whose result is kept under a name; for a chosen row, the operation the rows came from. */
export function operationOf(flow: Flow, name: string): ResultSource | null {
  const known = sources.get(flow) ?? sourcesOf(flow)
  sources.set(flow, known)
  return known.get(name) ?? null
}

function sourcesOf(flow: Flow): ReadonlyMap<string, ResultSource> {
  const found = new Map<string, ResultSource>()
  for (const step of flow.steps)
    if (step.verb === 'call' && step.save !== null && !found.has(step.save))
      found.set(step.save, { operation: step.operation, row: false })
  for (const step of flow.steps) {
    const source = step.verb === 'choose_from' ? found.get(step.rows) : undefined
    if (step.verb === 'choose_from' && source && !found.has(step.save))
      found.set(step.save, { ...source, row: true })
  }
  return found
}
