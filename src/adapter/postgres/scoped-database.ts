import type { TransactionSql } from 'postgres'
import type { Readable } from '../../access/readable.ts'
import { storedNames } from './columns.ts'
import { type Database, withoutOuter } from './database.ts'

declare const scoped: unique symbol
/** The handle of a transaction that reads as the console's role, and only what it was told. */
export type ScopedSql = TransactionSql & { readonly [scoped]: true }

/** The database as console queries see it: reads only, and only what somebody may read. */
export type ScopedDatabase = {
  /**
   * Runs as the role `sigilo_console` in a transaction of its own that can write nothing. `work` uses the handle it is
   * given; the database itself refuses whoever asks around it, as on one connection that would wait for ever.
   * @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED`
   */
  readonly read: <Result>(readable: Readable, work: (sql: ScopedSql) => Promise<Result>) => Promise<Result>
}

export function scopedDatabase(database: Pick<Database, 'transaction'>): ScopedDatabase {
  return {
    read: (readable, work) =>
      database.transaction(async (sql) => {
        await sql`
          select set_config('sigilo.departments', ${storedNames(readable.departments)}, true),
            set_config('sigilo.under', ${storedNames(readable.under)}, true),
            set_config('sigilo.elsewhere', ${readable.elsewhere ? 'yes' : 'no'}, true),
            set_config('sigilo.business', ${readable.business ? 'yes' : 'no'}, true),
            set_config('sigilo.staff', ${readable.staff}, true),
            set_config('sigilo.log', 'no', true),
            set_config('transaction_read_only', 'on', true)`
        await sql`set local role sigilo_console`
        return withoutOuter(() => work(sql as ScopedSql))
      }),
  }
}
