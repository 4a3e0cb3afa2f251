import { rowsOf } from '../flow/machine-context.ts'
import type { PlainValue, ResultValue } from '../flow/talk-state.ts'
import type { Draft } from './draft.ts'

/** The row a person picked, as a result the flow may show. */
export function pickedRow(draft: Draft, rows: string, at: number): ResultValue | null {
  const row = rowsOf(draft.state.results, rows)[at]
  if (row === undefined) return null
  const plain = row && typeof row === 'object' && !Array.isArray(row) ? row : { value: row }
  return { plain: plain as { readonly [field: string]: PlainValue }, vault: null, proved: true }
}
