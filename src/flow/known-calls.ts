import type { ASTNode } from '@marcbachmann/cel-js'
import { nodesOf } from './expression-limits.ts'

/** A call of `known(name)` or `known(result.field)`, with its place in the source. */
type KnownCall = { readonly name: string | null; readonly start: number; readonly end: number }

/** Every question `known(…)` in an expression. */
export function knownCalls(ast: ASTNode): readonly KnownCall[] {
  return nodesOf(ast).flatMap((node): readonly KnownCall[] => {
    if (node.op !== 'call' || node.args[0] !== 'known') return []
    const [argument, ...more] = node.args[1]
    const name = argument && more.length === 0 ? dottedName(argument) : null
    return [{ name, start: node.start, end: node.end }]
  })
}

function dottedName(node: ASTNode): string | null {
  if (node.op === 'id') return node.args
  if (node.op !== '.' || node.args[0].op !== 'id') return null
  return `${node.args[0].args}.${node.args[1]}`
}

/**
 * Personal values never enter an expression: `known(name)` is replaced by `true` or `false` before it is evaluated.
 */
export function withKnown(source: string, ast: ASTNode, isKnown: (name: string) => boolean): string {
  let text = source
  for (const { name, start, end } of knownCalls(ast).toSorted((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}${name !== null && isKnown(name)}${text.slice(end)}`
  return text
}
