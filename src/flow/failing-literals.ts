import type { ASTNode } from '@marcbachmann/cel-js'
import { runningEnvironment } from './cel-environment.ts'
import { longestExpression, nodesOf } from './expression-limits.ts'

/** Parts of an expression that can never have a value, whatever people say: `duration('1 day')`, `pieces / 0`. */
export function failingLiterals(source: string): readonly string[] {
  if (!/\(|[/%]/.test(source) || source.length > longestExpression) return []
  try {
    return nodesOf(runningEnvironment.parse(source).ast)
      .filter((node) => dividesByNothing(node) || (isLiteralCall(node) && fails(source, node)))
      .map(({ start, end }) => source.slice(start, end))
  } catch {
    return []
  }
}

const dividesByNothing = (node: ASTNode): boolean =>
  (node.op === '/' || node.op === '%') && node.args[1].op === 'value' && Number(node.args[1].args) === 0

const isLiteralCall = (node: ASTNode): boolean =>
  node.op === 'call' &&
  node.args[0] !== 'known' &&
  node.args[1].length > 0 &&
  node.args[1].every(({ op }) => op === 'value')

function fails(source: string, { start, end }: ASTNode): boolean {
  try {
    runningEnvironment.evaluate(source.slice(start, end))
    return false
  } catch {
    return true
  }
}
