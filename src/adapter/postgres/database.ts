import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { Sql, TransactionSql } from 'postgres'
import { Fault } from '../../fault.ts'
import { isLostRace, withoutValues } from './without-values.ts'

/**
 * The database as the rest of this folder sees it. Every error that leaves it has lost its values. The two handles of
 * the driver are reachable inside a call only, so that nothing can go around that.
 */
export type Database = {
  /** One statement in tagged SQL. @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED` */
  readonly query: <Row>(ask: (sql: Sql) => PromiseLike<Iterable<unknown>>) => Promise<readonly Row[]>
  /** May run again from its start after a deadlock; must use the handle it is given and nothing else. */
  readonly transaction: <Result>(work: (sql: TransactionSql) => Promise<Result>) => Promise<Result>
  /** The typed query builder, for what is not hot. */
  readonly build: <Result>(ask: (orm: PostgresJsDatabase) => PromiseLike<Result>) => Promise<Result>
  readonly close: () => Promise<void>
}

/** Set while work runs that may use no handle but its own. */
const inside = new AsyncLocalStorage<{ isOver: boolean }>()

/** Runs work of a transaction during which the database itself refuses to be asked: what would go around its rights fails. */
export function withoutOuter<Result>(work: () => Promise<Result>): Promise<Result> {
  const mark = { isOver: false }
  return inside.run(mark, work).finally(() => {
    mark.isOver = true
  })
}

/** How often a lost race is run again. */
const races = 5

/** @param close ends what is behind the driver, after the driver itself */
export function databaseOver(sql: Sql, close: () => Promise<void>): Database {
  const orm = drizzle(sql)
  return {
    query: <Row>(ask: (sql: Sql) => PromiseLike<Iterable<unknown>>) =>
      guarded(async () => Array.from(await ask(sql)) as Row[]),
    transaction: (work) => guarded(async () => transact(sql, work)),
    build: (ask) => guarded(async () => ask(orm)),
    close: async () => {
      await sql.end({ timeout: 5 })
      await close()
    },
  }
}

async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  if (inside.getStore()?.isOver === false)
    throw new Fault('DATABASE_REFUSED', 'a query of the console went around its transaction')
  for (let race = 1; ; race += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isLostRace(error) || race === races) throw withoutValues(error)
      await pause(race * 10)
    }
  }
}

/** The driver's own type unwraps arrays of promises, which nothing here returns. */
async function transact<Result>(sql: Sql, work: (sql: TransactionSql) => Promise<Result>): Promise<Result> {
  let result: { readonly value: Result } | null = null
  await sql.begin(async (inside) => {
    result = { value: await work(inside) }
  })
  if (result === null) throw new Error('the transaction did not run')
  return (result as { readonly value: Result }).value
}
