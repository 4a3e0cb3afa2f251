// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted files are source text
import ts from 'typescript'
import type { Gate } from './gate.ts'
import { nodesIn, type Source } from './source.ts'
import { typesOf } from './types-of.ts'

/** The functions of columns.ts that make a parameter of a value. */
const encoders = ['json', 'storedBytes', 'storedInstant']

/** Plain strings that go into a query all the same, and what they are. */
const plainStrings: Readonly<Record<string, string>> = {
  'key-store.ts: id': 'the random name of a data key',
  'key-store.ts: epoch': 'a day or a month',
  'lanes.ts: talk': 'cut out of an effect id',
  'lanes.ts: key': 'a lane key, read back from a row',
  'merge-persons.ts: business': 'cut out of a lane key',
  'migrate.ts: hash': 'hash of a migration',
  'release-lane.ts: why': 'our word for why a letter is dead',
}

/** `sql.unsafe` takes any text: for statements of our own files only. */
const unsafeFiles = ['src/adapter/postgres/migrate.ts']

/** A query gets ids, numbers and what the encoders of columns.ts made: words have no other way into the database. */
export const sqlGate: Gate = {
  rule: 'a query is a fixed text, and its parameters are ids, numbers or made by the encoders of columns.ts',
  seesAtLeast: 100,
  check: (sources) => {
    const asking = sources.filter(({ tree }) => nodesIn(tree).some(isSql))
    const typeText = typesOf(asking)
    const holes = asking.flatMap((source) => holesIn(source).map((hole) => ({ source, hole })))
    const complaints = holes
      .filter(({ source, hole }) => !isFit(hole, source, typeText))
      .map(({ source, hole }) => `${source.path}: \${${hole.getText()}} is ${typeText(hole)}; encode it`)
    return { seen: holes.length, complaints: [...complaints, ...sources.flatMap(unsafeTexts)] }
  },
  broken: [
    {
      path: 'src/adapter/postgres/planted.ts',
      text: 'export const find = (sql: any, words: string) => sql`select ${words}`',
      says: '${words} is string; encode it',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: 'export const find = (sql: any, words: any) => sql`select ${words}`',
      says: '${words} is any; encode it',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: 'export const find = (sql: any, words: string) => sql<{ n: number }[]>`select ${words.trim()}`',
      says: '${words.trim()} is string; encode it',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: "import { RawText } from '../../message/raw-text.ts'\nexport const find = (sql: any, words: RawText) => sql`select ${words}`",
      says: '${words} is RawText; encode it',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: 'export const find = (sql: any, name: string) => sql.unsafe(`select ${name}`)',
      says: 'sql.unsafe',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: "import { sql } from 'drizzle-orm'\nexport const find = (name: string) => sql.raw(name)",
      says: 'sql.raw',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: 'export const find = (client: any, name: string) => client`select ${name}`',
      says: '${name} is string; encode it',
    },
  ],
}

/** Tagged templates of this folder are queries, whatever the tag is called. */
const isSql = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && node.getSourceFile().fileName.includes('src/')

const holesIn = ({ tree }: Source): readonly ts.Expression[] =>
  nodesIn(tree)
    .filter(isSql)
    .flatMap(({ template }) => (ts.isTemplateExpression(template) ? template.templateSpans : []))
    .map(({ expression }) => expression)

function isFit(hole: ts.Expression, source: Source, typeText: (node: ts.Node) => string): boolean {
  const type = typeText(hole)
  const isPlain = type.split(' | ').some((part) => part === 'string')
  if (!isPlain) return type.split(' | ').every((part) => harmless.test(part))
  const name = `${source.path.split('/').at(-1)}: ${hole.getText()}`
  return isEncoded(hole, source.tree) || plainStrings[name] !== undefined
}

/** Ids of src/ids.ts, numbers, words of ours, other pieces of SQL. */
const harmless =
  /^(?:number|boolean|true|false|null|-?\d+|"[\w-]*"|[A-Z]\w+(?:Id|Key|Index|Number|Name)|PendingQuery<Row\[\]>|SQL<unknown>|ExtraConfigColumn<.*>)$/

/** Made by an encoder, here or where the name in the hole was given its value. */
function isEncoded(node: ts.Expression, tree: ts.SourceFile): boolean {
  if (ts.isParenthesizedExpression(node)) return isEncoded(node.expression, tree)
  if (ts.isConditionalExpression(node))
    return isEncoded(node.whenTrue, tree) && isEncoded(node.whenFalse, tree)
  if (node.kind === ts.SyntaxKind.NullKeyword || ts.isStringLiteral(node)) return true
  if (ts.isCallExpression(node)) return encoders.includes(node.expression.getText())
  if (!ts.isIdentifier(node)) return false
  const given = nodesIn(tree)
    .filter(ts.isVariableDeclaration)
    .filter(({ name }) => name.getText() === node.text)
  return given.length > 0 && given.every(({ initializer }) => !!initializer && isEncoded(initializer, tree))
}

function unsafeTexts({ path, tree }: Source): readonly string[] {
  return nodesIn(tree)
    .filter(ts.isPropertyAccessExpression)
    .filter(
      ({ name }) => name.text === 'unsafe' || (name.text === 'raw' && /sql/i.test(name.parent.getText())),
    )
    .filter(() => !unsafeFiles.includes(path))
    .map((node) => `${path}: ${node.getText()} takes any text`)
}
