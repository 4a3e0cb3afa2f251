import type { Flow } from '../flow.ts'
import { rowSource } from '../row-source.ts'

/** Where a saved name comes from: an operation, or one row of what it returned. */
export type ResultSource = {
  readonly operation: string
  readonly row: boolean
  /** Which list the row is of; null: the only one. */
  readonly list: string | null
}

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
      found.set(step.save, { operation: step.operation, row: false, list: null })
  for (const step of flow.steps) {
    if (step.verb !== 'choose_from') continue
    const { result, list } = rowSource(step.rows)
    const source = found.get(result)
    if (source && !found.has(step.save)) found.set(step.save, { ...source, row: true, list })
  }
  return found
}
