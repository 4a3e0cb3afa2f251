import type { ASTNode, Limits } from '@marcbachmann/cel-js'

/** Characters of an expression. */
export const longestExpression = 1000

/** What the parser itself refuses; far above any honest expression. */
export const expressionLimits: Partial<Limits> = {
  maxAstNodes: 200,
  maxDepth: 32,
  maxListElements: 50,
  maxMapEntries: 50,
  maxCallArguments: 8,
}

/** Calls that look at every row of a list; one inside another would multiply. */
const overRows: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter'])

/** A sentence when an expression asks for more than a turn may cost; null when it is fine. */
export function refusedPart(ast: ASTNode): string | null {
  for (const node of nodesOf(ast)) {
    const name = calledName(node)
    if (name === 'matches')
      return 'matches() is not available: a `pattern` of the answer says what it looks like'
    if (name === 'bind') return 'bind() is not available: use a `set` step'
    if (overRows.has(name) && innerNodes(node).some((inner) => overRows.has(calledName(inner))))
      return `${name}() looks at every row and may not stand around another that does`
  }
  return null
}

const calledName = (node: ASTNode): string =>
  node.op === 'rcall' || node.op === 'call' ? String(node.args[0]) : ''

const innerNodes = (node: ASTNode): readonly ASTNode[] => childrenOf(node).flatMap(nodesOf)

/** A node and all below it. */
export const nodesOf = (node: ASTNode): readonly ASTNode[] => [node, ...childrenOf(node).flatMap(nodesOf)]

const isNode = (part: unknown): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part

function childrenOf(node: ASTNode): readonly ASTNode[] {
  const parts: readonly unknown[] = [node.args].flat(3)
  return parts.filter(isNode)
}
