import type { Database } from '../../src/adapter/postgres/database.ts'

type Tagged = (parts: TemplateStringsArray, ...values: readonly unknown[]) => unknown

/** A database that notes each statement it is asked, its values left out. */
export function countedDatabase(database: Database) {
  const asked: string[] = []
  const noting = <Sql extends object>(sql: Sql): Sql =>
    new Proxy(sql, {
      apply: (target, self, given: unknown[]) => {
        const [parts] = given as Parameters<Tagged>
        if (Array.isArray(parts) && 'raw' in parts) asked.push(parts.join('?').replace(/\s+/g, ' ').trim())
        return Reflect.apply(target as never, self, given)
      },
    })
  const counted: Database = {
    query: (ask) => database.query((sql) => ask(noting(sql))),
    transaction: (work) => database.transaction((sql) => work(noting(sql))),
    build: (ask) => {
      asked.push('a query of the builder')
      return database.build(ask)
    },
    close: database.close,
  }
  return {
    database: counted,
    /** What was asked since the last time. */
    taken: (): readonly string[] => asked.splice(0),
  }
}
