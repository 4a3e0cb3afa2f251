import ts from 'typescript'
import type { Gate } from './gate.ts'
import { nodesIn } from './source.ts'

/**
 * PostgreSQL takes a bare name after `order by` for what is shown under that name, not for the column: `n::float8 as n …
 * order by n limit 50` sorts the whole table by an expression that no index has.
 */
export const orderGate: Gate = {
  rule: 'a query is sorted by a column, never by what it shows under the name of that column',
  seesAtLeast: 20,
  check: (sources) => {
    const sorted = sources.flatMap(({ path, tree }) =>
      nodesIn(tree)
        .filter(ts.isTaggedTemplateExpression)
        .map((node) => ({ path, query: node.template.getText().replace(/\s+/g, ' ') }))
        .filter(({ query }) => query.includes('order by')),
    )
    const complaints = sorted.flatMap(({ path, query }) =>
      sortedBy(query)
        .filter((name) => showsAs(query).includes(name))
        .map(
          (name) => `${path}: order by ${name} sorts by what is shown as ${name}; name the table before it`,
        ),
    )
    return { seen: sorted.length, complaints }
  },
  broken: [
    {
      path: 'src/adapter/postgres/planted.ts',
      text: 'export const all = (sql: any) => sql`select n::float8 as n from log_entry\n order by n desc limit 50`',
      says: 'order by n sorts by what is shown as n',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: 'export const all = (sql: any) => sql`select e.at::text as at, name from log_anchor e order by name, at limit 5`',
      says: 'order by at sorts by what is shown as at',
    },
  ],
}

/** Names under which something is shown that is not the column alone: `n::float8 as n`. */
const showsAs = (query: string): readonly string[] =>
  [...query.matchAll(/(?:::\w+|\)) as "?(\w+)"?/g)].map(([, name = '']) => name)

const sortedBy = (query: string): readonly string[] =>
  [...query.matchAll(/order by ([^)`]*?)(?= limit\b| for update\b|\)|`)/g)].flatMap(([, list = '']) =>
    list.split(',').map((one) => one.trim().split(' ')[0] ?? ''),
  )
