import type { Draft, DraftFlow } from './draft.ts'
import { namePath } from './expression-scope.ts'
import { valuesOf } from './values-of.ts'

/** What the slots that are given a choice can say. */
export function slotValues(
  draft: Draft,
  flow: DraftFlow,
  sources: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([slot, source]) => {
      const path = namePath(source)
      const values = path && valuesOf(draft, flow, path.join('.'))
      return values ? [[slot, values] as const] : []
    }),
  )
}
