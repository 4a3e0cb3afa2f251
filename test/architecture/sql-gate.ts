// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted files are source text
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import type { Gate } from './gate.ts'
import { nodesIn, type Source, sourceOf } from './source.ts'
import { typesOf } from './types-of.ts'

const columns = 'src/adapter/postgres/columns.ts'

/** What may be a parameter as it is: ids, and what an encoder made. */
const harmlessNames = ['Encoded', ...typesIn('src/ids.ts')]

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
    return {
      seen: holes.length,
      complaints: [...complaints, ...sources.flatMap(unsafeTexts), ...sources.flatMap(casts)],
    }
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
    {
      path: 'src/adapter/postgres/planted.ts',
      text: "import type { Encoded } from './columns.ts'\nexport const slip = (words: string) => words as Encoded",
      says: 'did not go through an encoder',
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

function isFit(hole: ts.Expression, { path }: Source, typeText: (node: ts.Node) => string): boolean {
  const parts = typeText(hole).split(' | ')
  const name = `${path.split('/').at(-1)}: ${hole.getText()}`
  return parts.every(
    (part) =>
      harmlessNames.includes(part) ||
      harmless.test(part) ||
      (part === 'string' && plainStrings[name] !== undefined),
  )
}

/** Numbers, words of ours, other pieces of SQL. */
const harmless =
  /^(?:number|boolean|true|false|null|-?\d+|"[\w-]*"|Fragment|PendingQuery<Row\[\]>(?:\[\])?|ExtraConfigColumn<.*>)$/

/** The names of the types a file exports. */
function typesIn(path: string): readonly string[] {
  const { tree } = sourceOf(path, readFileSync(path, 'utf8'))
  return tree.statements.filter(ts.isTypeAliasDeclaration).map(({ name }) => name.text)
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

/** A cast to what only encoders make. */
const casts = ({ path, tree }: Source): readonly string[] =>
  nodesIn(tree)
    .filter(ts.isAsExpression)
    .filter(({ type }) => path !== columns && /\bEncoded\b/.test(type.getText()))
    .map((node) => `${path}: ${node.getText()} did not go through an encoder`)
