import type { ASTNode } from '@marcbachmann/cel-js'
import { runningEnvironment } from './cel-environment.ts'
import { longestExpression, nodesOf } from './expression-limits.ts'

/** `order.status == 'shipped'`: a name and a text it is held against. */
type ComparedText = { readonly name: string; readonly text: string }

/** Every name that an expression holds against a text, by `==`, `!=` or `in [...]`; none where it cannot be read. */
export function comparedTexts(source: string): readonly ComparedText[] {
  if (!/['"]/.test(source) || source.length > longestExpression) return []
  try {
    return nodesOf(runningEnvironment.parse(source).ast).flatMap(compared)
  } catch {
    return []
  }
}

function compared(node: ASTNode): readonly ComparedText[] {
  if (node.op === '==' || node.op === '!=') {
    const [left, right] = node.args
    return [...held(left, [right]), ...held(right, [left])]
  }
  if (node.op !== 'in') return []
  const [left, right] = node.args
  return right.op === 'list' ? held(left, right.args) : []
}

function held(named: ASTNode, values: readonly ASTNode[]): readonly ComparedText[] {
  const name = nameOf(named)
  if (name === null) return []
  return values.flatMap((value) =>
    value.op === 'value' && typeof value.args === 'string' ? [{ name, text: value.args }] : [],
  )
}

function nameOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args
  if (node.op !== '.' || node.args[0].op !== 'id') return null
  return `${node.args[0].args}.${node.args[1]}`
}
