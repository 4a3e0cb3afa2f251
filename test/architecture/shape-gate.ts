import ts from 'typescript'
import type { Gate } from './gate.ts'
import { nodesIn, type Source } from './source.ts'

/** More lines than this and a file holds more than one idea. */
const mostLines = 250

/** How long a file may be that is a table, read by looking things up. */
const tables: Readonly<Record<string, number>> = {
  'src/intent/common-words.ts': 1000,
  'src/privacy/detect/public-names.ts': 1000,
}

/** Words that say nothing of what is inside. */
const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'lib', 'shared', 'misc', 'core', 'index']

/** A reader should guess what is in a file from its path, and be right. */
export const shapeGate: Gate = {
  rule: 'a file is one idea under a name that says which, and hands on nothing of others',
  seesAtLeast: 400,
  check: (sources) => ({ seen: sources.length, complaints: sources.flatMap(troubles) }),
  broken: [
    {
      path: 'src/turn/planted.ts',
      text: '\n'.repeat(mostLines + 1),
      says: 'lines; it is more than one idea',
    },
    { path: 'src/flow/utils/planted.ts', text: '', says: 'utils says nothing' },
    { path: 'src/flow/index.ts', text: '', says: 'index says nothing' },
    {
      path: 'src/flow/planted.ts',
      text: "export { x } from './flow.ts'",
      says: 'hands on what is not its own',
    },
    { path: 'src/flow/planted.ts', text: "export * from './flow.ts'", says: 'hands on what is not its own' },
    {
      path: 'src/flow/planted.ts',
      text: "import { step } from './step.ts'\nexport { step }",
      says: 'hands on what is not its own',
    },
    { path: 'src/flow/planted.ts', text: 'export default function () {}', says: 'default export' },
    { path: 'src/flow/planted.ts', text: 'const flow = 1\nexport default flow', says: 'default export' },
    { path: 'src/flow/planted.ts', text: 'const a = 1\nexport { a as default }', says: 'default export' },
  ],
}

function troubles({ path, text, tree }: Source): readonly string[] {
  const lines = text.split('\n').length - 1
  const most = tables[path] ?? mostLines
  const names = path.replace(/\.tsx?$/, '').split('/')
  const empty = names.find((name) => emptyNames.includes(name))
  return [
    ...(lines > most ? [`${path}: ${lines} lines; it is more than one idea`] : []),
    ...(empty ? [`${path}: ${empty} says nothing of what is inside`] : []),
    ...tree.statements.flatMap((statement) => exportTroubles(path, statement, tree)),
  ]
}

function exportTroubles(path: string, statement: ts.Statement, tree: ts.SourceFile): readonly string[] {
  if (ts.isExportAssignment(statement) || hasDefault(statement)) return [`${path}: has a default export`]
  if (!ts.isExportDeclaration(statement)) return []
  if (statement.moduleSpecifier || !statement.exportClause) return [`${path}: hands on what is not its own`]
  const names = nodesIn(statement).filter(ts.isExportSpecifier)
  const imported = new Set(
    nodesIn(tree)
      .filter(ts.isImportSpecifier)
      .map(({ name }) => name.text),
  )
  return names.flatMap(({ name, propertyName }) => {
    if (name.text === 'default') return [`${path}: has a default export`]
    return imported.has((propertyName ?? name).text) ? [`${path}: hands on what is not its own`] : []
  })
}

const hasDefault = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
