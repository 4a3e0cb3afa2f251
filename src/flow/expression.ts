import type { Position } from './flow.ts'

/** A CEL expression out of a flow file; checked at load, evaluated by `evaluateExpression`. */
export type Expression = { readonly source: string; readonly at: Position }

/** What a name in an expression stands for. Timestamps are instants with an offset; dates are text `YYYY-MM-DD`. */
export type ExpressionType = 'string' | 'number' | 'bool' | 'timestamp' | 'list' | 'map' | 'any'

/** What the expressions of a flow may speak of. `now` is always there. */
export type Scope = {
  /** Plain answers by name, results by the name they are saved under with their plain fields. */
  readonly values: Readonly<Record<string, ExpressionType | Readonly<Record<string, ExpressionType>>>>
  /** Personal answers and fields (`order.address`): only `known()` may name them. */
  readonly personal: readonly string[]
}
