import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** One file of `src/`, read and parsed; `path` from the root of the repository, with slashes. */
export type Source = {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

export type Import = {
  /** A path from the root of the repository for a file of ours, else the name of a package. */
  readonly of: string
  readonly isOurs: boolean
  /** Nothing of it is there at run time. */
  readonly isTypesOnly: boolean
}

/** Every path under a folder, whatever it is. */
export const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()

export const sourcesIn = (folder: string): readonly Source[] =>
  pathsIn(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceOf(path, readFileSync(path, 'utf8')))

export function sourceOf(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return { path, text, tree, imports: nodesIn(tree).flatMap((node) => importIn(path, node)) }
}

/** A node and all that is inside it. */
export function nodesIn(top: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(top)
  return found
}

/** `import`, `export … from`, `import()`, and `import()` in a type. */
function importIn(path: string, node: ts.Node): readonly Import[] {
  if (ts.isImportDeclaration(node)) return [importOf(path, node.moduleSpecifier, isTypesOnly(node))]
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return [importOf(path, node.moduleSpecifier, node.isTypeOnly)]
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [importOf(path, node.arguments[0], false)]
  if (ts.isImportTypeNode(node))
    return [importOf(path, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)]
  return []
}

function importOf(path: string, from: ts.Expression | undefined, typesOnly: boolean): Import {
  if (!from || !ts.isStringLiteralLike(from))
    return { of: '(a path worked out at run time)', isOurs: true, isTypesOnly: typesOnly }
  const isOurs = from.text.startsWith('.')
  const of = isOurs ? posix.join(posix.dirname(path), from.text) : from.text
  return { of, isOurs, isTypesOnly: typesOnly }
}

function isTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.isTypeOnly) return true
  const { name, namedBindings } = importClause
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
}
