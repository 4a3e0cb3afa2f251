import type { Position } from './flow.ts'

/** A CEL expression out of a flow file; checked at load, evaluated by `evaluateExpression`. */
export type Expression = { readonly source: string; readonly at: Position }
