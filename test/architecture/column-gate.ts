import ts from 'typescript'
import type { Gate } from './gate.ts'
import { nodesIn, type Source } from './source.ts'

const schema = 'src/adapter/postgres/schema-talk.ts'
const columns = new Set(['src/adapter/postgres/columns.ts', 'src/adapter/postgres/named-columns.ts'])

/** Tables, by what they are about: `schema-talk.ts`, `schema-log.ts`, … */
const isSchema = (path: string): boolean => /^src\/adapter\/postgres\/schema-[a-z]+\.ts$/.test(path)

/** What each kind of file may take of `drizzle-orm/pg-core`: nothing here lets free words into a table. */
function allowedIn(path: string): readonly string[] {
  if (isSchema(path))
    return ['boolean', 'index', 'integer', 'pgSchema', 'pgTable', 'primaryKey', 'uniqueIndex']
  return columns.has(path) ? ['bigint', 'customType'] : []
}

/** A bare `text()` or `json()` is the hole that the types of words leave open. */
export const columnGate: Gate = {
  rule: 'a table is made of the named columns of columns.ts, and no column takes its time from the database',
  seesAtLeast: 100,
  check: (sources) => {
    const tables = sources.filter(({ path }) => isSchema(path))
    return {
      seen: tables.reduce((sum, table) => sum + columnsIn(table), 0),
      complaints: [...sources.flatMap(foreignTypes), ...sources.flatMap(ownTimes)],
    }
  },
  broken: [
    {
      path: schema,
      text: "import { pgTable, text } from 'drizzle-orm/pg-core'\nexport const note = pgTable('note', { words: text('words') })",
      says: 'text of drizzle-orm/pg-core',
    },
    {
      path: 'src/adapter/postgres/schema-log.ts',
      text: "import { text } from 'drizzle-orm/pg-core'",
      says: 'text of drizzle-orm/pg-core',
    },
    {
      path: schema,
      text: "import { jsonb as boolean } from 'drizzle-orm/pg-core'",
      says: 'jsonb of drizzle-orm/pg-core',
    },
    {
      path: schema,
      text: "import * as pg from 'drizzle-orm/pg-core'\nexport const words = pg.varchar('words')",
      says: 'everything of drizzle-orm/pg-core',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: "import { customType } from 'drizzle-orm/pg-core'",
      says: 'customType of drizzle-orm/pg-core',
    },
    {
      path: schema,
      text: "export const at = instant('at').default(sql`now()`)",
      says: 'time is handed in',
    },
    { path: schema, text: "export const at = instant('at').defaultNow()", says: 'time is handed in' },
  ],
}

const columnsIn = ({ tree }: Source): number => nodesIn(tree).filter(ts.isPropertyAssignment).length

/** Types are harmless: they are gone at run time. */
function foreignTypes({ path, tree }: Source): readonly string[] {
  return tree.statements
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => moduleSpecifier.getText().slice(1, -1) === 'drizzle-orm/pg-core')
    .flatMap(({ importClause }) => (importClause && !importClause.isTypeOnly ? namesIn(importClause) : []))
    .filter((name) => !allowedIn(path).includes(name))
    .map((name) => `${path}: uses ${name} of drizzle-orm/pg-core; name a column in columns.ts`)
}

function namesIn({ name, namedBindings }: ts.ImportClause): readonly string[] {
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return ['everything']
  return namedBindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map((element) => (element.propertyName ?? element.name).text)
}

const ownTimes = ({ path, text }: Source): readonly string[] =>
  isSchema(path) && /\bdefaultNow\b|\bnow\(\)|current_timestamp/i.test(text)
    ? [`${path}: time is handed in, never the database's`]
    : []
